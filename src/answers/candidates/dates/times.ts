// What may answer "when" in a sentence: its dates and events, the end of a life, else a clause or phrase of time.
import { analysisOf } from '../../evidence/deep.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { isOfAnotherLife } from '../../evidence/lifespans.ts'
import type { Asked } from '../../question/question.ts'
import { tenseAsked } from '../../question/tense-asked.ts'
import type { Candidate } from '../candidates.ts'
import { make } from '../make-candidate.ts'
import { ofToldDeed } from '../people/untold-deeds.ts'
import { ofToldPart } from '../told-deeds.ts'
import { ofAskedSubject } from '../told-of.ts'
import { datesOffered, eventsOffered } from './date-candidates.ts'
import { ofAskedThing } from './other-things.ts'
import { isOfSaying, isOfThing, isOverFor, pointsBack, tellsWhen } from './telling-dates.ts'
import { ofToldEvent } from './told-events.ts'
import { undatedTimes } from './undated-times.ts'
import { ofAskedPatient } from './undergone.ts'
import { weekdaysOf } from './weekdays.ts'

/** What tells when what is asked for is done. */
export function timesOf(evidence: Evidence, asked: Asked): readonly Candidate[] {
  return ofLife(evidence) ?? toldTimes(evidence, asked)
}

/** All dates and events, whatever they tell. */
export function dated(evidence: Evidence): Candidate[] {
  const { tokens, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  const offered = datesOffered(text, dates)
  const events = eventsOffered(tokens).filter(
    ({ start, end }) => !offered.some((one) => one.start < end && one.end > start),
  )
  return [...offered, ...events].map(({ start, end, date, range, counted = start }) =>
    make(evidence, counted, end, 'date', tokens, { date, ...(range && { range }) }),
  )
}

/** What tells when, but "the same evening" only where nothing else does. */
function toldTimes(evidence: Evidence, asked: Asked): readonly Candidate[] {
  const { text } = evidence.article
  const times = dated(evidence).filter(
    (one) =>
      tellsWhen(one, asked) &&
      !isOverFor(one, asked) &&
      !isOfSaying(one, asked) &&
      !isOfAnotherLife(text, evidence, one, asked),
  )
  const telling = times.filter((one) => !pointsBack(one) && !isOfThing(one))
  const undated = undatedOf(evidence, asked, telling)
  if (undated.length > 0) return undated
  const some = telling.some(({ date }) => date?.value) ? telling : times
  const told = ofToldPart(
    ofAskedPatient(ofToldDeed(ofToldEvent(ofAskedThing(some, asked), asked), asked), asked),
    asked,
  )
  return weekdaysOf(ofAskedSubject(told, asked), asked)
}

/** What was done once has a date: one that another sentence tells comes first if it fits nearly as well. Set by hand. */
const DATE_RATHER = 1.5

/** Clauses and phrases that tell when, with the events of their sentence; none where a date tells it. */
function undatedOf(evidence: Evidence, asked: Asked, times: readonly Candidate[]): readonly Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  const handicap = tenseAsked(asked) === 'past' ? DATE_RATHER : 0
  const events = times.filter(({ date }) => !date?.value)
  const isOnce = ({ date }: Candidate) => date?.value && !(handicap > 0 && date.kind === 'set')
  const found = undatedTimes(tokens, asked, times.filter(isOnce)).map(({ from, to }) => {
    // "Before the tide comes in.": tagged as one with its full stop.
    const [start, { end: last, text }] = [tokens[from]!.start, tokens[to - 1]!]
    const end = last - (to === tokens.length && /^\p{L}+\.$/u.test(text) ? 1 : 0)
    const date = { start, end, text: '', kind: 'date' as const, value: '' }
    return make(evidence, start, end, 'date', tokens, { date, handicap })
  })
  if (found.length === 0) return []
  // "Ten minutes after the doors" of "ten minutes after the doors open".
  const others = events.filter(({ start, end }) => !found.some((one) => one.start <= start && end <= one.end))
  return ofAskedSubject([...others, ...found], asked)
}

/** The end of a life that is asked for, where it is told, and nothing beside it. */
function ofLife(evidence: Evidence): Candidate[] | undefined {
  const { article, lifeDate } = evidence
  if (!lifeDate) return undefined
  const { start, end } = lifeDate
  const text = article.text.slice(start, end)
  const { tokens } = analysisOf(article, evidence.start, evidence.end)
  // A year alone is no date to the language.
  const [date = { text, value: text, kind: 'date' as const }] = analysisOf(article, start, end).dates
  const own = { ...date, start: start - evidence.start, end: end - evidence.start }
  return [{ evidence, start, end, text, kind: 'date', tokens, date: own }]
}
