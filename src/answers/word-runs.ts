// The runs of words of an article that may be passed on as one: its text, and what each speaker says without the narration between.
import type { Article } from '../articles/index.ts'
import type { Analysis, Quote } from '../language/index.ts'
import { LEFT_OUT, type PlainWord, plainWords } from './difference.ts'

/** A word of a run; `at`..`until` are UTF-16 offsets into `Article.text`. */
export interface RunWord extends PlainWord {
  readonly at: number
  readonly until: number
}

export interface Run {
  readonly text: string
  readonly words: readonly RunWord[]
  /** Those that it is made of; none for a stretch of the article as it stands. */
  readonly quotes: readonly Quote[]
}

const MARKS = /^["“”„‟＂«»‹›'‘’‚‛`\s]+|["“”„‟＂«»‹›'‘’‚‛`\s]+$/gu

/** A stretch of the article, narration and all. */
export function stretchOf({ text }: Article, from: number, to: number): Run {
  const [start, end] = [Math.max(0, from), Math.min(text.length, to)]
  const part = text.slice(start, end)
  const words = plainWords(part).map((word) => ({ ...word, at: start + word.start, until: start + word.end }))
  return { text: part, words, quotes: [] }
}

/** What each speaker says, and what goes on behind his words in the same paragraph: a quote of nobody known is still his there. */
export function spokenRuns({ text }: Article, { quotes }: Analysis): Run[] {
  const bySpeaker = grouped(quotes, (quote) => quote.speaker?.name ?? quote)
  const byParagraph = grouped(quotes, ({ start }) => text.lastIndexOf('\n', start))
  const goingOn = byParagraph.filter(
    (own) => own[0]!.speaker && new Set(own.flatMap(({ speaker }) => speaker?.name ?? [])).size === 1,
  )
  return [
    ...bySpeaker.map((own) => joined(text, own, true)),
    ...goingOn.filter((own) => own.some(({ speaker }) => !speaker)).map((own) => joined(text, own, false)),
  ]
}

function grouped(quotes: readonly Quote[], keyOf: (quote: Quote) => unknown): Quote[][] {
  const groups = new Map<unknown, Quote[]>()
  for (const quote of quotes) groups.set(keyOf(quote), [...(groups.get(keyOf(quote)) ?? []), quote])
  return [...groups.values()]
}

/** Quotes in one run; `parted` ones are kept apart: nobody said the words of two of them in one. */
function joined(text: string, quotes: readonly Quote[], parted: boolean): Run {
  let run = ''
  const words: RunWord[] = []
  for (const [i, quote] of quotes.entries()) {
    const before = quotes[i - 1]
    // One that only white space parts from the one before goes on with it, in a new paragraph.
    if (parted && before && /\S/.test(text.slice(before.end, quote.start))) {
      words.push({ key: '', start: run.length, end: run.length + LEFT_OUT.length, at: quote.start, until: quote.start })
      run += `${LEFT_OUT} `
    }
    for (const [start, end] of quote.spans) {
      const marked = text.slice(start, end)
      const bare = marked.replace(MARKS, '')
      const from = start + Math.max(0, marked.indexOf(bare))
      for (const word of plainWords(bare))
        words.push({
          ...word,
          start: run.length + word.start,
          end: run.length + word.end,
          at: from + word.start,
          until: from + word.end,
        })
      run += `${bare} `
    }
  }
  return { text: run, words, quotes }
}
