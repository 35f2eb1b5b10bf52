// What speaks for a date as the answer: how fine it is, what is asked for, and how it is tied to the sentence.
import type { Candidate } from '../candidates/candidates.ts'
import type { Asked } from '../question/question.ts'
import type { Gathered } from './features.ts'

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i

/** Shape of the date's value (TIMEX3) and words. */
function grainOf(candidate: Candidate): string {
  const value = candidate.date?.value ?? ''
  if (value === '') return 'event'
  if (candidate.date?.kind === 'duration') return 'duration'
  if (candidate.date?.kind === 'set') return 'set'
  if (candidate.date?.kind === 'time' || /T\d/.test(value)) return 'time'
  if (WEEKDAY.test(candidate.text)) return 'weekday'
  if (/^\d{2}$/.test(value) || /centur/i.test(candidate.text)) return 'century'
  if (/^\d{3}$/.test(value) || /\d0s$/.test(candidate.text)) return 'decade'
  if (/^\d{4}$/.test(value) && /\d{3,4}/.test(candidate.text)) return 'year'
  if (/^\d{4}-\d{2}-\d{2}/.test(value) && /\d/.test(candidate.text)) return 'day'
  if (/^\d{4}-\d{2}$/.test(value) && MONTH.test(candidate.text)) return 'month'
  if (/_REF$/.test(value)) return 'now'
  return 'relative'
}

/** Adds the features of a candidate that is a date. */
export function dateFeatures(into: Gathered, candidate: Candidate, asked: Asked): void {
  const grain = grainOf(candidate)
  const wanted = asked.granularity ?? 'any'
  const hasYear = /\b\d{4}\b/.test(candidate.text)
  const fits =
    wanted === 'any' ||
    wanted === grain ||
    (wanted === 'year' && hasYear) ||
    (wanted === 'day' && (grain === 'weekday' || grain === 'day')) ||
    (/day$/.test(wanted) && grain === 'set' && WEEKDAY.test(candidate.text)) ||
    (wanted === 'month' && (grain === 'day' || grain === 'month'))
  into[`grain.${grain}`] = 1
  into.fits = fits ? 1 : 0
  into.misfit = fits ? 0 : 1
  into.range = candidate.range ? 1 : 0
  into.rangeAsked = candidate.range && RANGE_ASKED.test(asked.text) ? 1 : 0
  into.yearOnly = /^\d{4}$/.test(candidate.text) ? 1 : 0
  into.yearAsked = wanted === 'year' && /^\d{4}$/.test(candidate.text) ? 1 : 0
  into.withYear = hasYear && !/^\d{4}$/.test(candidate.text) ? 1 : 0
  into.part = PART.test(candidate.text) ? 1 : 0
  into.wordy = Math.min(1, candidate.text.split(' ').length / 6)
  into.durationAsked = (asked.type === 'duration') === (grain === 'duration') ? 1 : 0
}

/** Questions about a span of time: "when was the war", "between what years", "when did he rule". */
const RANGE_ASKED = /\bbetween\b|\byears\b|\bfrom when\b|\b(?:was|were) the\b|\b(?:reign|rule|serve|last|live)\b/i
const PART = /\b(?:half|beginning|end|early|late|mid|start)\b/i
