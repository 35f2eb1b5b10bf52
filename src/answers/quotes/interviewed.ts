// Interviews by their title, "An interview with Ada Quist": an answer in marks behind each question is hers, though nothing says so.
import type { Article } from '../../articles/index.ts'
import type { Analysis, NameMention, Quote } from '../../language/index.ts'

const TITLED = /\b(?:interview|conversation|Q ?& ?A) with (.+)$/i
/** One question may be a heading over somebody's statement. */
const ANSWERS_MIN = 2
/** The line before a quote that fills its own: a question in no marks. */
const ASKED = /(?:^|\n)[^\n"“”„«»]+\?\s*\n\s*$/u
const QUESTION_MAX = 400

/** The quotes of an article; in an interview with one person, whole paragraphs of nobody behind a question are that person's. */
export function quotesOf(article: Article, analysis: Analysis): readonly Quote[] {
  const { quotes } = analysis
  const who = interviewedIn(article, analysis)
  const answers = new Set(who ? quotes.filter((quote) => isAnswer(article, quote)) : [])
  if (!who || answers.size < ANSWERS_MIN) return quotes
  const { entity: name, text: mention, start, end } = who
  return quotes.map((quote) => (answers.has(quote) ? { ...quote, speaker: { name, mention, start, end } } : quote))
}

/** Whom the title names as the one person that is interviewed, where the text first names her. */
function interviewedIn({ title = '' }: Article, { names }: Analysis): NameMention | undefined {
  const behind = TITLED.exec(title)?.[1]
  if (behind === undefined) return undefined
  const named = names.filter(({ kind, entity }) => kind === 'person' && entity.includes(' ') && behind.includes(entity))
  return named.every(({ entity }) => entity === named[0]!.entity) ? named[0] : undefined
}

function isAnswer({ text }: Article, { kind, speaker, start, end }: Quote): boolean {
  if (speaker !== null || kind !== 'direct' || !/^\s*(?:\n|$)/.test(text.slice(end))) return false
  return ASKED.test(text.slice(Math.max(0, start - QUESTION_MAX), start))
}
