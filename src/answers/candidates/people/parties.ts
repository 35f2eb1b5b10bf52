// Who did what is asked to the question's own names, and to whom they did it: "Goldman Sachs advised Van Aalst" for "who advised Van Aalst".
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import { RECIPROCAL_VERBS } from '../../question/question-words.data.ts'
import type { Candidate } from '../candidates.ts'
import { basePhrasesOf, type ClauseAt, clausesOf } from '../clauses.ts'
import type { Phrase } from '../phrases.ts'

/** As terms: "met" is "meet". Whoever met Lavrov was met by Lavrov. */
export const RECIPROCAL_TERMS: ReadonlySet<string> = new Set([...RECIPROCAL_VERBS].map((verb) => termOf(verb)))

/**
 * Of candidates for "who advised Kestrel", those that are said to have advised it, where any is ("Goldman Sachs advised Van Aalst; Kestrel was
 * advised by Rothschild"), and never those whom Kestrel advised.
 */
export function partiesOf(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, side } = asked
  const [first] = found
  if (!first || verb === undefined || side !== 'subject' || RECIPROCAL_TERMS.has(verb)) return found
  const objects = objectsOf(asked)
  if (objects.size === 0) return found
  const { tokens } = first
  const clauses = partiesIn(tokens, verb)
  const holds = (phrase: Phrase | undefined, kinds: RegExp) =>
    phrase !== undefined &&
    tokens.slice(phrase.first, phrase.last + 1).some(({ text }) => kinds.test(objects.get(termOf(text)) ?? ''))
  const told = clauses.filter(
    ({ at, actor, patient }) => actor && isSure(tokens, actor, at) && !holds(actor, ANY) && holds(patient, ANY),
  )
  const own = found.filter((one) =>
    told.some(({ at, actor }) => (actor!.first > at ? followsFrom(one, actor!) : endsWith(one, actor!))),
  )
  if (own.length > 0) return own
  const turned = clauses.filter(({ actor, patient }) => patient && holds(actor, NAMED) && !holds(patient, ANY))
  // "Ann beat Bo and left Osk": who beat Ann is not told. "The European Court" is no "European Union".
  const isOnly = clauses.length > 0 && turned.length === clauses.length
  const isAsked = ({ last }: Phrase) => NAMED.test(objects.get(termOf(tokens[last]!.text)) ?? '')
  if (isOnly && turned.every(({ at, actor }) => isAsked(actor!) && isSure(tokens, actor!, at))) return []
  return found.filter((one) => !turned.some(({ patient }) => endsWith(one, patient!)))
}

const ANY = /^(?:name|noun)$/
const NAMED = /^name$/

/** The question's names and nouns behind its verb, by term, with their kinds. */
function objectsOf({ terms }: Asked): ReadonlyMap<string, string> {
  const at = mainVerb(terms)?.at ?? 0
  return new Map(terms.flatMap((one) => (one.at > at ? [[one.term, one.kind]] : [])))
}

function partiesIn(tokens: readonly Token[], verb: string): ClauseAt[] {
  return clausesOf(tokens, verb, (at) => isLoose(tokens, at)).map((clause) => {
    // "The Owls won, beating the Larks": whoever won.
    const leader = isLoose(tokens, clause.at) && basePhrasesOf(tokens).find(({ last }) => last < clause.at)
    return leader ? { ...clause, actor: leader } : clause
  })
}

/** "..., beating": of the whole sentence. */
const isLoose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' && /ing$/.test(tokens[at]!.text)

/** "Advised by Ann Lee", "Ann Lee had advised", but no "conquered England, killing": nothing that could make it another clause. */
function isSure(tokens: readonly Token[], { first, last, proper }: Phrase, at: number): boolean {
  if (first > at) return true
  if (!proper || (/ing$/.test(tokens[at]!.text) && last + 1 === at)) return false
  return tokens.slice(last + 1, at).every(({ pos }) => pos === 'AUX' || pos === 'ADV')
}

/** Whether a candidate stands in a list that begins with a phrase: "influenced by Wray and the books of their guest, Ann Lee". */
function followsFrom({ start, evidence, tokens }: Candidate, phrase: Phrase): boolean {
  const from = start - evidence.start
  if (tokens.findLast((one) => one.end <= from)?.text === 'of') return false
  return from >= phrase.start && !tokens.slice(phrase.last + 1).some((one) => one.pos === 'VERB' && one.start < from)
}

/** Whether a candidate is a phrase, its last part, or a name that goes on to its end: "Edward the Confessor". */
export function endsWith({ start, end, evidence }: Candidate, phrase: Phrase): boolean {
  const [from, to] = [start - evidence.start, end - evidence.start]
  return from < phrase.end && to >= phrase.end
}
