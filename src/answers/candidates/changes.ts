// Numbers that took another's place: of "raised from 95 to 105" the second one holds, the first one held before.

import type { Asked } from '../question/question.ts'
import type { NumberRange } from './number-candidates.ts'

/** Verbs and nouns of change: "open from 10 to 5" changes nothing. */
const CHANGE =
  /\b(?:rais|ris(?:es?|en|ing)\b|rose\b|cut|reduc|increas|lower|fall|fell\b|drop|declin|grow|grew\b|jump|climb|chang|go(?:es)? up|went up|going up|up from|down from|extend|shr[aiu]nk|slash|trim|lift|boost|nerf|buff|bump|adjust|hike|plung|surge|soar|slump|halv|doubl|expand)/i
/** "from 95", "from about £95". */
const FROM = /\bfrom (?:(?:an?|about|around|roughly|nearly|almost|just|over|under|some|the|[\p{L}]+ of) )?$/iu
/** Between the two: " to ", " euros a year to ", "% to about ". */
const TO = /^(?:%|[ -][\p{L}%]+){0,4} to (?:(?:about|around|roughly|nearly|almost|just|over|under|some|an?) )?$/iu
/** "45, down from 52", "three instead of five". */
const INSTEAD = /\b(?:(?:up|down) from|instead of|rather than) (?:(?:about|around|just) )?$/i

/** Characters before a number that are looked at. */
const NEAR = 40

const ASKS_OLD = /\b(?:before|old|earlier|previous(?:ly)?|former(?:ly)?|originally|used to|from)\b/i
/** "What was the fee last year", but not where the sentence tells a change of last year. */
const LAST = /\blast (?:year|season|month|week)\b/i

/** Of the numbers of a text those that hold; where the question asks for what was before, those that held. */
export function inForce<Range extends NumberRange>(text: string, numbers: readonly Range[], { full }: Asked): Range[] {
  const replaced = numbers.map(({ start, end }, i) => {
    const before = text.slice(Math.max(0, start - NEAR), start)
    if (INSTEAD.test(before)) return true
    const next = numbers[i + 1]
    return next !== undefined && FROM.test(before) && TO.test(text.slice(end, next.start)) && CHANGE.test(text)
  })
  if (!replaced.includes(true)) return [...numbers]
  const asksOld = ASKS_OLD.test(full) || (LAST.test(full) && !LAST.test(text))
  return numbers.filter((_, i) => (asksOld ? !replaced[i - 1] : !replaced[i]))
}
