// Who does what a verb tells where other words stand between: "Lund, who ran the mill, sold it", "Lund went on to sell it".
import type { Token } from '../../language/index.ts'
import type { Phrase } from './phrases.ts'

/** Tokens of what is put in between commas, at most. */
const INSERTED = 30
const OPENS = /^(?:who|whom|whose|which|where|an?|the)$/i
/** Tokens between a verb and the "to" that hangs on it: "went on to", "managed to". */
const RAISED = 4

/** The phrase or pronoun that is the subject of the verb at a token; undefined where that is not plain. */
export function subjectOfVerb(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): Phrase | undefined {
  const last = behindInserted(tokens, beforeVerb(tokens, verb))
  const pronoun = tokens[last]
  if (pronoun && PERSONAL.test(pronoun.text))
    return { start: pronoun.start, end: pronoun.end, first: last, last, proper: false }
  return headOf(tokens, phrases, last)
}

/** The phrase that ends at a token or, of "the council of Torvik", the one before "of". */
export function headOf(tokens: readonly Token[], phrases: readonly Phrase[], last: number): Phrase | undefined {
  const found = phrases.find((phrase) => phrase.last === last)
  const before = found && tokens[found.first - 1]
  const of = before && /^(?:DET|PRON)$/.test(before.pos) ? found.first - 2 : (found?.first ?? 0) - 1
  return tokens[of]?.text === 'of' ? (headOf(tokens, phrases, of - 1) ?? found) : found
}

/** Pronouns that tell of one person. */
export const PERSONAL = /^(?:he|she)$/i

/** The last token before a verb with its auxiliaries and the verbs that it hangs on by "to". */
function beforeVerb(tokens: readonly Token[], verb: number): number {
  let at = verb - 1
  while (at >= 0 && /^(?:ADV|AUX|PART)$/.test(tokens[at]!.pos) && tokens[at]!.text !== 'to') at--
  if (tokens[at]?.text !== 'to') return at
  let from = at - 1
  while (from > at - RAISED && /^(?:ADP|ADV|VERB)$/.test(tokens[from]?.pos ?? '')) from--
  const isRaised = tokens.slice(from + 1, at).some(({ pos }) => pos === 'VERB')
  return isRaised && tokens[from + 1]!.pos === 'VERB' ? beforeVerb(tokens, from + 1) : at
}

/** The token before what commas put between a subject and its verb; the token itself where nothing is. */
function behindInserted(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at
  for (let open = at - 2; open > Math.max(0, at - INSERTED); open--)
    if (tokens[open]!.text === ',' && OPENS.test(tokens[open + 1]!.text)) return open - 1
  // "The pupil of Vetch, Jonas Brand, won it."
  let first = at - 1
  while (first > 0 && tokens[first]!.pos === 'PROPN') first--
  return first < at - 1 && tokens[first]!.text === ',' ? at - 1 : at
}
