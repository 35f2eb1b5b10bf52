// Numbers that took another's place: of "raised from 95 to 105" the second one holds, the first one held before.

import type { Asked } from '../../question/question.ts'
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

const ASKS_CHANGE = /^(?:and |so |by )?how much\b(?!.*\bto\W*$)/i

/** Whether it is asked how much something changed. */
export const asksChange = ({ full }: Pick<Asked, 'full'>): boolean => ASKS_CHANGE.test(full) && CHANGE.test(full)

/** The changes that a text tells: "from 8 to 10". */
export function changesIn<Range extends NumberRange>(text: string, numbers: readonly Range[]): Range[] {
  return numbers.flatMap(({ start }, i) => {
    const next = numbers[i + 1]
    const from = FROM.exec(text.slice(Math.max(0, start - NEAR), start))?.[0]
    return next && from && isChange(text, numbers, i) ? [{ ...next, start: start - from.length }] : []
  })
}

/** Whether a number became the next one. */
function isChange(text: string, numbers: readonly NumberRange[], i: number): boolean {
  const [{ start, end }, next] = [numbers[i]!, numbers[i + 1]]
  const before = text.slice(Math.max(0, start - NEAR), start)
  return next !== undefined && FROM.test(before) && TO.test(text.slice(end, next.start)) && CHANGE.test(text)
}

/** Of the numbers of a text those that hold; where the question asks for what was before, those that held. */
export function inForce<Range extends NumberRange>(text: string, numbers: readonly Range[], { full }: Asked): Range[] {
  const replaced = numbers.map(
    ({ start }, i) => INSTEAD.test(text.slice(Math.max(0, start - NEAR), start)) || isChange(text, numbers, i),
  )
  if (!replaced.includes(true)) return [...numbers]
  const asksOld = ASKS_OLD.test(full) || (LAST.test(full) && !LAST.test(text))
  return numbers.filter((_, i) => (asksOld ? !replaced[i - 1] : !replaced[i]))
}
