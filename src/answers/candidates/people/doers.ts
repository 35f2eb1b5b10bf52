// Who of a sentence cannot have done what is asked, or did something else in it: voted against, is a company that "died", is what was found.
import { termOf } from '../../../language/index.ts'
import { analysisOf } from '../../evidence/deep.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import { senseOf } from '../../words/kinds.ts'
import { relationNoun } from '../../words/relations.ts'
import type { Candidate } from '../candidates.ts'
import { isPassive } from '../clauses.ts'

/** What only somebody alive does; as terms. */
const ALIVE: ReadonlySet<string> = new Set(['die', 'divorce', 'drown', 'marry', 'starve', 'wed'].map(termOf))

/** Of a sentence's candidates those that it does not say to have done something else. */
export function doersOf(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, side, terms, relation } = asked
  const [first] = found
  // "Drowned" may pass as no verb.
  const isPerson = ALIVE.has(verb ?? terms[0]?.term ?? '') || (relation && relationNoun(relation.noun)?.isPerson)
  const able = isPerson ? found.filter((one) => !isOfGroup(one)) : found
  if (!first || verb === undefined) return able
  if (isOtherSide(first, asked)) return []
  if (side !== 'subject') return able
  const own = inRelativeClause(able, verb)
  return own.length > 0 ? own : able.filter((one) => !isObjectsName(one, asked) && !isOfTime(one))
}

/** "Against" where it is asked who voted for it. */
function isOtherSide({ evidence }: Candidate, { full, terms, verb }: Asked): boolean {
  const word = mainVerb(terms)?.text ?? ''
  const side = /^ (for|against|in favou?r)\b/i.exec(full.slice(full.indexOf(word) + word.length))?.[1]
  if (word === '' || side === undefined) return false
  const isAgainst = side.toLowerCase() === 'against'
  const [same, other] = isAgainst ? [/^against$/i, /^(?:for|favou?r)$/i] : [/^(?:for|favou?r)$/i, /^against$/i]
  const { words } = evidence
  const isThere = words.some(({ term }, i) => term === verb && other.test(words[i + 1]?.text ?? ''))
  return isThere && !words.some(({ text }) => same.test(text))
}

/** A company, a piece of its name, or a list that ends in one; its soldiers are people. */
function isOfGroup({ kind, evidence, start, end, phrase }: Candidate): boolean {
  if (kind === 'organization') return true
  if (kind === 'person' || phrase?.joined === 'of') return false
  const { names } = analysisOf(evidence.article, evidence.start, evidence.end)
  const [from, to] = [start - evidence.start, end - evidence.start]
  return names.some(
    (one) =>
      one.kind === 'organization' && ((one.start <= from && one.end >= to) || (one.start >= from && one.end === to)),
  )
}

/**
 * "Ann Lee" of "ask Ann Lee, who runs the shop, or Bo Ek", where nobody else in the sentence is said to run anything; of "Ann Lee, who was
 * chosen by the guild" it is the guild that chose.
 */
function inRelativeClause(found: readonly Candidate[], verb: string): readonly Candidate[] {
  const { tokens, evidence } = found[0] ?? { tokens: [] }
  if (!evidence) return []
  const relatives = tokens.flatMap((token, i) => {
    if (token.pos !== 'VERB' || termOf(token.text) !== verb) return []
    if (isPassive(tokens, i)) return [undefined]
    let at = i - 1
    while (at > 0 && /^(?:ADV|AUX)$/.test(tokens[at]!.pos)) at--
    return [tokens[at]?.text.toLowerCase() === 'who' && tokens[at - 1]?.text === ',' ? tokens[at - 1]! : undefined]
  })
  if (relatives.includes(undefined)) return []
  const ends = new Set(relatives.map((comma) => evidence.start + comma!.start))
  return found.filter(({ end }) => ends.has(end))
}

/** "Saxifraga" of "she found the blue saxifrage Saxifraga vargae" is what was found. */
function isObjectsName({ tokens, evidence, start }: Candidate, { terms, verb, head }: Asked): boolean {
  const first = tokens.findIndex((token) => token.start === start - evidence.start)
  const noun = tokens[first - 1]
  if (noun?.pos !== 'NOUN' || noun.end + 1 !== tokens[first]!.start || senseOf(noun.text)) return false
  const term = termOf(noun.text)
  if (term === head || !terms.some((one) => one.kind === 'noun' && one.term === term)) return false
  let at = first - 2
  while (at > 0 && /^(?:ADJ|DET|NOUN|NUM)$/.test(tokens[at]!.pos)) at--
  return at >= 0 && termOf(tokens[at]!.text) === verb
}

const AGE = /^ (?:was|were|is) (?:(?:about|almost|just|nearly|only|still) )?(?:(\p{L}+)|\d+)\b/u

/** "When Maren was nine": that tells when. */
function isOfTime({ tokens, evidence, start, end }: Candidate): boolean {
  const before = tokens.findLast((token) => token.end <= start - evidence.start)
  if (!/^(?:when|while)$/i.test(before?.text ?? '')) return false
  const said = AGE.exec(evidence.article.text.slice(end, evidence.end))
  if (!said) return false
  const word = tokens.find((token) => token.end === end + said[0].length - evidence.start)
  return word?.pos === 'NUM' || /^(?:born|little|small|young)$/.test(said[1] ?? '')
}
