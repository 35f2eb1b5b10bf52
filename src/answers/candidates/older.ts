// Numbers that are told of another, older event: "the worst since 2003, when 61 people died".
import type { Asked } from '../question/question.ts'
import type { NumberRange } from './number-candidates.ts'

/** Characters before a number that are looked at. */
const NEAR = 160
const SINCE =
  /\b(?:since|after|than|like|of|in) (?:[^.;:]{0,60}[^\d.;:])?(?<year>1\d{3}|20[0-4]\d)(?: [\p{L} ]{1,40})?, (?:when|where|who|in which|which|killing|with)\b[^.;:]*$/u
/** What is compared with the event that a sentence is about. */
const COMPARED =
  /\b(?:since|worst|deadliest|biggest|largest|longest|strongest|highest|heaviest|greatest|most|earlier|previous|last|similar|another)\b/i

/** Whether a number belongs to an event of a year that the question does not name. */
export function isOfOlderEvent(text: string, { start }: NumberRange, { full }: Asked): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const year = SINCE.exec(before)?.groups?.year
  return year !== undefined && COMPARED.test(before) && !full.includes(year)
}
