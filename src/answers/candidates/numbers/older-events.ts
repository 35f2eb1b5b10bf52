// Numbers that are told of another, older event: "the worst since 2003, when 61 people died".
import type { Asked } from '../../question/question.ts'
import { wordsOf } from '../../words/words.ts'
import type { NumberRange } from './number-candidates.ts'

/** Characters before a number that are looked at. */
const NEAR = 160
const SINCE =
  /\b(?:since|after|than|like|of|in) (?:[^.;:]{0,60}[^\d.;:])?(?<year>1\d{3}|20[0-4]\d)(?: [\p{L} ]{1,40})?, (?:when|where|who|in which|which|killing|with)\b[^.;:]*$/u
/** What is compared with the event that a sentence is about. */
const COMPARED =
  /\b(?:since|worst|deadliest|biggest|largest|longest|strongest|highest|heaviest|greatest|most|earlier|previous|last|similar|another)\b/i

const termsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).map(({ term }) => term))

/** Whether a number belongs to an event of a year that the question does not name, nor the event. */
export function isOfOlderEvent(text: string, { start, end }: NumberRange, { full, terms }: Asked): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const year = SINCE.exec(before)?.groups?.year
  if (year === undefined || !COMPARED.test(before) || full.includes(year)) return false
  // "In the sinking of the Star": the question may name that event.
  const [told, behind] = [termsOf(text.slice(0, start)), termsOf(text.slice(end))]
  return !terms.some(({ kind, term }) => kind === 'name' && behind.has(term) && !told.has(term))
}
