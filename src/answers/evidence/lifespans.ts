// "Florence Nightingale (12 May 1820 – 13 August 1910)": when somebody was born or died, a state began or ended, told without a verb.

import type { Asked } from '../question/question.ts'
import { BEGINNINGS, ENDINGS } from '../question/question-words.data.ts'
import { senseOf } from '../words/kinds.ts'
import { wordsOf } from '../words/words.ts'

/** The day asked for: UTF-16 units into the article's text; and the number of the question's term that asks for it. */
export interface LifeDate {
  readonly start: number
  readonly end: number
  readonly term: number
}

type Place = Pick<LifeDate, 'start' | 'end'>

const PARENTHESES = /\(([^()]+)\)/g
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}{0,6}\\.? '
const DATE = String.raw`(?:\d{1,2} )?(?:${MONTH})?(?:\d{1,2}, )?\d{3,4}(?: (?:AD|BC|BCE|CE))?`
const ABOUT = String.raw`(?:(?:c|ca|circa)\.? ?)?`
/** Both ends, or the first alone, behind whatever else the parentheses tell: "(Arabic: ...; born 4 February 1897)". */
const SPANS = [
  String.raw`(?:^|[;,] )(?:born |b\. ?)?${ABOUT}(?<from>${DATE})(?: ?[–—-] ?(?:died |d\. ?)?| to |[;,] (?:died |d\. ?))${ABOUT}(?<to>${DATE})$`,
  String.raw`(?:^|[;,] )(?:born|b\.) ?${ABOUT}(?<from>${DATE})$`,
].map((pattern) => new RegExp(pattern, 'du'))

/**
 * Words of a name in front of its parentheses, at most, and with a title where the article begins; years that somebody lives at least
 * (fewer are those of an office) and at most.
 */
const [NAME_WORDS, BEGINNING_WORDS, LIFE_MIN, LIFE_MAX] = [6, 14, 15, 120]

/** The first or last day in a sentence of what the question names, if it asks for that alone. */
export function lifeDateIn(text: string, start: number, end: number, asked: Asked): LifeDate | undefined {
  const term = askedEnd(asked)
  if (term === undefined) return undefined
  const word = asked.terms[term]!.text.toLowerCase()
  for (const { index, 1: inner } of text.slice(start, end).matchAll(PARENTHESES)) {
    const open = start + index
    const span = SPANS.map((pattern) => pattern.exec(inner!)).find((found) => found !== null)
    if (!span || !isNamed(text, start, open, asked, term)) continue
    const { from, to } = span.groups!
    const years = to ? yearOf(to) - yearOf(from!) : LIFE_MIN
    if (/^(?:born|birth|die|died|death)$/.test(word) && (years < LIFE_MIN || years > LIFE_MAX)) continue
    const place = span.indices!.groups![BEGINNINGS.has(word) ? 'from' : 'to']
    if (place) return { start: open + 1 + place[0], end: open + 1 + place[1], term }
  }
  return undefined
}

const DAY = /\d{1,2} \p{L}{3}|\p{L}{3,}\.? \d{1,2}, /u

/** Whether a date is one end of a life, or both, told by its days behind a name, where the question asks neither when it was nor for its ends. */
export function isOfAnotherLife(text: string, sentence: Place, date: Place, asked: Asked): boolean {
  if (askedEnd(asked) !== undefined || LIVING.test(asked.full)) return false
  return Array.from(text.slice(sentence.start, sentence.end).matchAll(PARENTHESES)).some(({ index, 1: inner }) => {
    const open = sentence.start + index
    if (date.start <= open || date.end > open + 1 + inner!.length) return false
    const { from, to } = SPANS[0]!.exec(inner!)?.groups ?? {}
    return !!from && !!to && DAY.test(from) && DAY.test(to) && yearOf(to) - yearOf(from) >= LIFE_MIN
  })
}

const LIVING = /\b(?:live[ds]?|life|lifetime|lifespan)\b/i

/** The number of the term by which a question asks for the first or the last day of something: "born", "die". */
function askedEnd({ type, phrase, terms }: Asked): number | undefined {
  if (type !== 'date' || phrase) return undefined
  const at = terms.findIndex(({ text }) => BEGINNINGS.has(text.toLowerCase()) || ENDINGS.has(text.toLowerCase()))
  return at < 0 ? undefined : at
}

/**
 * Whether the words in front of the parentheses are the name of what the question asks about, and it says nothing more. An article that
 * begins so may have a title between: "Tobren Halvask, Count of Merrow (1779–1846)".
 */
function isNamed(text: string, start: number, open: number, { terms }: Asked, asking: number): boolean {
  const name = wordsOf(text, start, open).slice(start === 0 ? -BEGINNING_WORDS : -NAME_WORDS)
  const rest = terms.filter(({ text }, i) => i !== asking && senseOf(text) !== 'person')
  const isLast = rest.some(({ term }) => term === name.at(-1)?.term)
  return (
    (isLast || (start === 0 && rest.length > 0)) && rest.every(({ term }) => name.some((word) => word.term === term))
  )
}

const yearOf = (date: string): number => Number(/\d{3,4}/.exec(date)![0])
