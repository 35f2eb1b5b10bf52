// Of several pairs "verb ... by NAME" in a sentence, the name that belongs to the asked deed: "built by Ann Lee with money raised by Bo Ek".
import { type Token, termOf, terms } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { idiomAt } from '../../words/idioms.ts'
import { headWord, senseOf } from '../../words/kinds.ts'
import { relatedTo, singleOf } from '../../words/lexicon.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import type { Candidate } from '../candidates.ts'
import { isWithin, type TokenRange } from '../token-range.ts'

/** "By" with what it names: tokens `from` to `to` (exclusive). */
interface Agent extends TokenRange {
  /** Terms of the verbs that it belongs to: "designed and built by". */
  readonly verbs: readonly string[]
  /** Their tokens. */
  readonly at: readonly number[]
  /** The noun right before it: "a story by". */
  readonly noun?: string
}

/** What is made by whom it is "by". */
const MAKING: ReadonlySet<string> = new Set(
  (
    'arrange author build carve compose construct create design direct draft draw erect film make paint pen photograph plan play ' +
    'produce publish sculpt shoot sing translate write'
  )
    .split(' ')
    .map(termOf),
)

/** Of a sentence's candidates those behind the "by" of the asked deed, where it is told so. */
export function agentsOf(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, side } = asked
  const [first] = found
  if (!first || verb === undefined || !/^(?:subject|agent)$/.test(side)) return found
  const { tokens } = first
  const agents = agentsIn(tokens)
  for (const told of toldAgents(agents, tokens, asked)) {
    const meant = told.map((agent) => (isPronoun(tokens, agent) ? before(agents, agent) : agent))
    const own = found.filter((one) => meant.some((agent) => agent !== undefined && isWithin(one, agent)))
    if (own.some(canAct)) return own
    // "Sold by him to a firm led by Ann Lee": it was not she.
    if (told.length > 0 && told.every((agent) => isPronoun(tokens, agent)))
      return found.filter((one) => !agents.some((agent) => isWithin(one, agent)))
  }
  return found
}

/** No "river" of "built by the river". */
const canAct = ({ kind, text }: Candidate): boolean => kind !== 'noun' || senseOf(headWord(text)) !== undefined

/** Of a thing asked for that somebody makes ("a libretto by"), of the verb itself, or of one that says the same, in this order. */
function toldAgents(agents: readonly Agent[], tokens: readonly Token[], asked: Asked): readonly (readonly Agent[])[] {
  const verb = asked.verb!
  const same = sameDeeds(asked)
  const nouns = new Set(asked.terms.flatMap(({ kind, term }) => (kind === 'noun' ? [term] : [])))
  const made = MAKING.has(verb) ? agents.filter(({ noun }) => noun !== undefined && nouns.has(noun)) : []
  const told = [made]
  for (const isSame of [(term: string) => term === verb, (term: string) => same.has(term)]) {
    const own = agents.filter(({ verbs }) => verbs.some(isSame))
    const count = tokens.filter(({ pos, text }) => pos === 'VERB' && isSame(termOf(text))).length
    // "Ann wrote it; it was written again by Bo": not all are by somebody.
    if (count > new Set(own.flatMap(({ verbs, at }) => verbs.flatMap((one, i) => (isSame(one) ? [at[i]] : [])))).size)
      break
    told.push(own)
    if (own.length > 0) break
  }
  return told
}

/** Terms that say the same as the asked verb, with its particle if it has one: "throw ... out". */
function sameDeeds({ verb = '', text, full }: Asked): ReadonlySet<string> {
  const words = terms(full).map(({ term }) => term)
  const idiom = idiomAt(words, words.indexOf(verb))
  if (idiom) return new Set(idiom.idiom.verbs)
  const particles = [...text.matchAll(PARTICLE)].map(([word]) => `${verb}_${word}`)
  const keys = particles.filter((key) => synonymsOf(key).size > 0 || singleOf(key).length > 0)
  if (keys.length > 0) return new Set(keys.flatMap((key) => [...synonymsOf(key), ...singleOf(key)]))
  return new Set([...synonymsOf(verb), ...relatedTo(verb)])
}

const PARTICLE = /\b(?:away|down|in|off|on|out|over|up)\b/g

/** All agents of a sentence, in order. */
export function agentsIn(tokens: readonly Token[]): Agent[] {
  return tokens.flatMap(({ text }, by) => {
    if (text !== 'by') return []
    const to = endOfAgent(tokens, by + 1)
    if (to === by + 1) return []
    const before = tokens[by - 1]
    const at = verbsBefore(tokens, by)
    const noun = before?.pos === 'NOUN' ? { noun: termOf(before.text) } : {}
    return [{ from: by + 1, to, at, verbs: at.map((verb) => termOf(tokens[verb]!.text)), ...noun }]
  })
}

const isPronoun = (tokens: readonly Token[], { from }: Agent): boolean =>
  /^(?:him|her|them)$/.test(tokens[from]!.text) && !isNominal(tokens[from + 1])

const before = (agents: readonly Agent[], agent: Agent): Agent | undefined => agents[agents.indexOf(agent) - 1]

const NOMINAL = /^(?:ADJ|NOUN|PROPN|NUM|X)$/
/** Part of a noun phrase; "Rob" and "Bach" are tagged as verbs. */
const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (NOMINAL.test(token.pos) || /^\p{Lu}\p{Ll}/u.test(token.text))
const CLAUSE_END = /^[;:–—]$/

/**
 * The nearest verb before "by", and those joined to it; none where that has its "by" already ("written by Ann after a play by Bo"), unless
 * it is the verb of both ("taught the violin by Ann and the organ by Bo").
 */
function verbsBefore(tokens: readonly Token[], by: number): number[] {
  let at = by - 1
  while (
    at >= 0 &&
    !(tokens[at]!.pos === 'VERB' && /^\p{Ll}/u.test(tokens[at]!.text)) &&
    !CLAUSE_END.test(tokens[at]!.text)
  ) {
    if (tokens[at]!.text === 'by' && tokens[by - 1]!.pos === 'NOUN' && !sharesVerb(tokens, at, by)) return []
    at--
  }
  const verbs: number[] = []
  while (tokens[at]?.pos === 'VERB') {
    verbs.push(at)
    at--
    while (tokens[at]?.pos === 'CCONJ' || tokens[at]?.text === ',') at--
  }
  return verbs
}

/** Between two "by"s nothing but a name, "and" and another thing: "by Ann and the organ by". */
function sharesVerb(tokens: readonly Token[], first: number, second: number): boolean {
  const and = tokens.findIndex(({ text }, i) => i > first && i < second && /^(?:and|,)$/.test(text))
  return and >= 0 && !tokens.slice(and, second).some(({ pos, text }) => pos === 'ADP' || WHOSE.test(text))
}

const WHOSE = /^(?:who|whom|whose|which|that|it|he|she|they|to)$/i
/** "By weavers, among them Ann Lee". */
const AMONG = /^(?:among|including)$/
const LEADING = /^(?:led|headed|directed)$/

/** Where a phrase with its appositions ends: "the minister of public works, Ann Lee", "a corporal named Bo Ek", "a team led by Cy Fox". */
export function endOfAgent(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && goesOn(tokens, at)) at++
  at = afterOffice(tokens, at)
  while (at > from && tokens[at - 1]!.pos === 'PUNCT') at--
  return at
}

const OF_OFFICE = /^(?:at|for|in|of)$/

/** "Denmark's Minister for Industry, Ann Lee" is named behind the office. */
function afterOffice(tokens: readonly Token[], at: number): number {
  const office = tokens[at - 1]
  if (!office || !OF_OFFICE.test(tokens[at]?.text ?? '') || senseOf(office.text.toLowerCase()) !== 'person') return at
  let end = at + 1
  while (/^(?:ADJ|DET|NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) end++
  if (tokens[end]?.text !== ',' || !/^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')) return at
  do end++
  while (/^\p{Lu}/u.test(tokens[end]?.text ?? ''))
  return end
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const { pos, text } = token
  if (WHOSE.test(text)) return false
  if (text === ',' && AMONG.test(tokens[at + 1]?.text ?? '')) return true
  if (AMONG.test(text)) return tokens[at - 1]!.text === ','
  if (/^(?:and|,)$/.test(text)) return isListed(tokens, tokens[at + 1]?.text === 'and' ? at + 2 : at + 1)
  if (
    isNominal(token) ||
    isInside(tokens, at) ||
    /^(?:DET|PRON|PART)$/.test(pos) ||
    /^(?:of|de|von|van|named|["“”&'’.-])$/.test(text)
  )
    return true
  return LEADING.test(text) ? tokens[at + 1]?.text === 'by' : text === 'by' && LEADING.test(tokens[at - 1]!.text)
}

/** "The WHALING company". */
const isInside = (tokens: readonly Token[], at: number): boolean =>
  /(?:ed|ing)$/.test(tokens[at]!.text) &&
  /^(?:ADJ|DET)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')

/** "Ann Lee" of "the engineer, Ann Lee,", but not of "by Bo, Ann Lee said", nor "the coast" of "by Bo, the coast by Ann". */
function isListed(tokens: readonly Token[], from: number): boolean {
  let at = from
  while (/^(?:DET|PRON|PART)$/.test(tokens[at]?.pos ?? '') && !WHOSE.test(tokens[at]!.text)) at++
  if (!isNominal(tokens[at])) return false
  while (at < tokens.length && (isNominal(tokens[at]) || tokens[at]!.text === 'of')) at++
  const next = tokens[at]
  return !next || !(/^(?:AUX|VERB)$/.test(next.pos) || next.text === 'by')
}
