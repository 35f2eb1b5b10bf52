// Days of the week out of dates, for "on what day of the week": "Thursday" of "the first Thursday in May", of "Thursday, 4 May 2023".
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'

const WEEKDAY = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?/g

/** Where a day of the week is asked for, those that dates name, and nothing else; several ("Monday to Friday") as they stand. */
export function weekdaysOf(found: readonly Candidate[], { granularity }: Asked): readonly Candidate[] {
  if (granularity !== 'weekday') return found
  return found.flatMap((one) => {
    const [day, other] = [...one.text.matchAll(WEEKDAY)]
    if (!day || other) return day ? [one] : []
    const start = one.start + day.index
    return [{ ...one, start, end: start + day[0].length, text: day[0] }]
  })
}
