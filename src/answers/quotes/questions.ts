// The questions of an interview, paragraphs of their own, and what is answered behind each: words in marks, or plain ones.
import type { Quote, Span } from '../../language/index.ts'

const LINE = /[^\n]*\S[^\n]*/g
const MARKS = /["“”„«»]/u
const QUESTION = /\?\s*$/
/** A question that is put as a statement: "Your editor has said that you fought over the ending." */
const ADDRESSED = /\byou(?:r|rs)?\b/i
const FIRST_PERSON = /\b(?:I|my|we|our)\b/
/** Longer paragraphs that end in a question are told, not asked. */
const QUESTION_MAX = 400

export interface Interview {
  readonly paragraphs: readonly Span[]
  /** Paragraphs that end in a question mark, with no words in marks. */
  readonly questions: readonly Span[]
}

export interface Answers {
  /** Quotes of nobody right behind a question. */
  readonly marked: ReadonlySet<Quote>
  /** Where answers stand without marks: each as a quote, without its speaker. */
  readonly unmarked: readonly Omit<Quote, 'speaker'>[]
}

export function interviewIn(text: string): Interview {
  const paragraphs = Array.from(text.matchAll(LINE), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }))
  return { paragraphs, questions: paragraphs.filter((span) => QUESTION.test(asked(text, span))) }
}

/** The words of a paragraph that may ask; none where it is long or has words in marks. */
function asked(text: string, { start, end }: Span): string {
  const words = end - start <= QUESTION_MAX ? text.slice(start, end) : ''
  return MARKS.test(words) ? '' : words
}

export function answersIn(text: string, quotes: readonly Quote[], { paragraphs, questions }: Interview): Answers {
  const several = questions.length > 1
  const isAsked = new Set(questions)
  const behind = paragraphs.filter((_, i) => {
    const before = paragraphs[i - 1]
    return before && (isAsked.has(before) || (several && ADDRESSED.test(asked(text, before))))
  })
  const marked = new Set(behind.flatMap((paragraph) => markedIn(text, quotes, paragraph, several)))
  const plain = several && marked.size === 0 && !behind.some(({ start }) => MARKS.test(text.slice(start, start + 1)))
  const answers = plain ? behind.filter((paragraph) => !isAsked.has(paragraph)) : []
  return { marked, unmarked: answers.flatMap((paragraph) => unmarkedIn(text, paragraph)) }
}

/** The words in marks that open a paragraph, up to those of somebody. */
function markedIn(text: string, quotes: readonly Quote[], { start, end }: Span, several: boolean): Quote[] {
  const own = quotes.filter((quote) => quote.start >= start && quote.start < end)
  if (!own[0] || text.slice(start, own[0].start).trim() !== '') return []
  const isFree = (quote: Quote) =>
    quote.speaker === null && quote.kind === 'direct' && (several || /^\s*(?:\n|$)/.test(text.slice(quote.end)))
  const other = own.findIndex((quote) => !isFree(quote))
  return other < 0 ? own : own.slice(0, other)
}

/** A paragraph that says "I", as a quote. */
function unmarkedIn(text: string, paragraph: Span): Omit<Quote, 'speaker'>[] {
  const words = text.slice(paragraph.start, paragraph.end).trim()
  if (!FIRST_PERSON.test(words)) return []
  const start = text.indexOf(words, paragraph.start)
  const end = start + words.length
  return [{ start, end, spans: [[start, end]], text: words, kind: 'direct' }]
}
