// The time that a timeline is asked for, in its topic ("since 2024", "in May 2022") or by its filters: a window for its events.
import type { Filters } from '../../index/index.ts'
import { type Days, isWithinDays, type Period } from '../question/period.ts'
import type { Asked } from '../question/question.ts'
import type { QuestionTerm } from '../question/question-terms.ts'

export interface Window {
  /** The topic without the words of its time. */
  readonly terms: readonly QuestionTerm[]
  holds(days: Days): boolean
}

const YEAR = /\b(?:1\d|20)\d\d\b/
/** Before a month that would be a name otherwise: "Theresa May". */
const IN = /\b(?:in|of|on|during|since|from|after|before|until|till)(?: (?:early|late|mid|the))*$/i
const OPEN = /\b(since|from|after|before|until|till)(?: (?:early|late|mid|the))*$/i
/** Such words are of the time, too. */
const AROUND = new Set(['since', 'from', 'after', 'befor', 'until', 'till', 'earli', 'late', 'mid', 'sinc', 'dure'])

export function windowOf({ text, terms, period }: Asked, { after, before }: Filters): Window {
  const asked = period && isMeant(period, text) ? period : undefined
  const rest = asked ? terms.filter((_, i) => !asked.terms.includes(i) && !isAround(terms, i, asked)) : terms
  const leading = asked ? text.slice(0, text.indexOf(asked.text)).trimEnd() : ''
  const open = OPEN.exec(leading)?.[1]?.toLowerCase()
  const inTopic = (days: Days) =>
    !asked || (open && YEAR.test(asked.start) ? isBeyond(open, asked, days) : isWithinDays(asked, days))
  return {
    terms: rest.length > 0 ? rest : terms,
    holds: (days) => inTopic(days) && (!after || days.end >= dayOf(after)) && (!before || days.start <= dayOf(before)),
  }
}

/** A weekday may be a name ("Bloody Sunday"), and a month one of a person. */
function isMeant({ text, relative, start }: Period, topic: string): boolean {
  if (YEAR.test(text) || relative) return true
  return !YEAR.test(start) && IN.test(topic.slice(0, topic.indexOf(text)).trimEnd())
}

/** "Since 2024", "before 2024". */
function isBeyond(open: string, { start, end }: Days, days: Days): boolean {
  if (open === 'after') return days.start > end
  if (open === 'before') return days.start < start
  return open === 'since' || open === 'from' ? days.end >= start : days.start <= end
}

function isAround(terms: readonly QuestionTerm[], i: number, { terms: of }: Period): boolean {
  return AROUND.has(terms[i]!.term) && of.includes(i + 1)
}

const dayOf = (date: string): string => date.slice(0, '2000-01-01'.length)
