// Which of a sentence's dates tell when something was: not how long it took, nor that it is so now, nor "the same evening".
import { termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { tenseAsked } from '../../question/tense-asked.ts'
import type { Candidate } from '../candidates.ts'

/** What makes a span of time tell when: "within two years", "after three weeks". */
const SPAN_FROM = /\b(?:within|after|in|over|during|before|until) (?:the |about |some )?$/i
const LONGEST_FROM = 24
/** "The past eight months" end today. */
const TIED = /\b(?:past|last|next|coming|recent|first|early|late)\b|\d(?:st|nd|rd|th)\b/i
/** TIMEX3: "now", "currently". */
const NOW = /_REF$/

/** "Owned it for the next three centuries" tells how long. */
const LASTED = /\bfor (?:most of |much of |about )?$/i
const ONWARD = /^(?:the )?(?:next|first|following) /i

/** Of 19 answers to "when" that were such, over squad2_dev and our own texts, none was right. */
export function tellsWhen({ evidence, start, text, date, range }: Candidate, asked: Asked): boolean {
  if (!date || range) return true
  // "After the death of Holm" is no day, nor a year.
  if (NOW.test(date.value) || (date.value === '' && asked.granularity !== 'any')) return false
  const before = evidence.article.text.slice(Math.max(evidence.start, start - LONGEST_FROM), start)
  if (date.kind !== 'duration') return true
  return TIED.test(text)
    ? !(LASTED.test(before) && ONWARD.test(text)) || tenseAsked(asked) === 'present'
    : SPAN_FROM.test(before)
}

const BACK = /^(?:(?:the|that) same |(?:that|the) (?:very )?(?:day|night|evening|morning|afternoon|week|month|year)$)/i

/** "The same evening", "that day": a time that another sentence tells. */
export const pointsBack = ({ text }: Candidate): boolean => BACK.test(text)

const WILL =
  /^(?:when|(?:in |on )?(?:what|which) \p{L}+) (?:will\b|(?:is|are) .*\b(?:getting|going to|to be|due|scheduled|expected|planned)\b)/iu
const SAYING = new Set('say announce report tell disclose confirm declare add state reveal'.split(' ').map(termOf))

/** "Will resign, she said on Friday" where it is asked when she will: the day on which it was said. */
export function isOfSaying({ tokens, evidence, start }: Candidate, asked: Asked): boolean {
  if (tenseAsked(asked) !== 'present' || asked.terms.some(({ term }) => SAYING.has(term))) return false
  const before = tokens.filter(({ end }) => end <= start - evidence.start)
  const verb = /^(?:on|late|early)$/i.test(before.at(-1)?.text ?? '') ? before.at(-2) : before.at(-1)
  return verb?.pos === 'VERB' && SAYING.has(termOf(verb.text))
}

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
