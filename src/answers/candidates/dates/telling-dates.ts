// Which of a sentence's dates tell when something was: not how long it took, nor that it is so now, nor "the same evening".
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'

/** What makes a span of time tell when: "within two years", "after three weeks". */
const SPAN_FROM = /\b(?:within|after|in|over|during|before|until) (?:the |about |some )?$/i
const LONGEST_FROM = 24
/** "The past eight months" end today. */
const TIED = /\b(?:past|last|next|coming|recent|first|early|late)\b|\d(?:st|nd|rd|th)\b/i
/** TIMEX3: "now", "currently". */
const NOW = /_REF$/

/** Of 19 answers to "when" that were such, over squad2_dev and our own texts, none was right. */
export function tellsWhen({ evidence, start, text, date, range }: Candidate): boolean {
  if (!date || range) return true
  if (NOW.test(date.value)) return false
  if (date.kind !== 'duration' || TIED.test(text)) return true
  return SPAN_FROM.test(evidence.article.text.slice(Math.max(evidence.start, start - LONGEST_FROM), start))
}

const BACK = /^(?:(?:the|that) same |(?:that|the) (?:very )?(?:day|night|evening|morning|afternoon|week|month|year)$)/i

/** "The same evening", "that day": a time that another sentence tells. */
export const pointsBack = ({ text }: Candidate): boolean => BACK.test(text)

const WILL = /^(?:when|(?:in |on )?(?:what|which) \p{L}+) will\b/iu
const ISO = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/

/** "The last election was held in 1988" where it is asked when one will be held: what was over when the article came out. */
export function isOverFor({ date, evidence }: Candidate, { full }: Asked): boolean {
  const published = evidence.article.date
  const day = ISO.exec(date?.value ?? '')?.[0]
  return WILL.test(full) && published !== undefined && day !== undefined && day < published.slice(0, day.length)
}

const OF_OLD = /-century$/i
const RECURRING = /^(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)$/i
const ARTICLE = /\b(?:the|an?|this|that|its|his|her|our|your|their) $/i
const LONGEST_ARTICLE = 6

/** "Fifteenth-century" of "the fifteenth-century altarpiece", "weekly" of "the weekly quest": of what time a thing is, not when anything is done. */
export function isOfThing({ text, evidence, start, end }: Candidate): boolean {
  const all = evidence.article.text
  if (!/^ \p{Ll}/u.test(all.slice(end, end + 2))) return false
  return (
    OF_OLD.test(text) || (RECURRING.test(text) && ARTICLE.test(all.slice(Math.max(0, start - LONGEST_ARTICLE), start)))
  )
}
