// The runs of words of an article that may be passed on as one: its text, and what each speaker says without the narration between.
import type { Article } from '../../articles/index.ts'
import { type Analysis, mapped, type Quote, type Steps } from '../../language/index.ts'
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

/** Quotes that are read as one; `parted` ones are kept apart: nobody said the words of two of them in one. */
export interface Spoken {
  readonly quotes: readonly Quote[]
  readonly parted: boolean
}

/** What each speaker says, and what goes on behind his words in the same paragraph: a quote of nobody known is still his there. */
export function spokenIn({ text }: Article, { quotes }: Analysis): Spoken[] {
  const bySpeaker = grouped(quotes, (quote) => quote.speaker?.name ?? quote)
  const feeds = feedsBefore(text, quotes)
  const byParagraph = grouped(quotes, (_, i) => feeds[i])
  const goingOn = byParagraph.filter(
    (own) => own[0]!.speaker && new Set(own.flatMap(({ speaker }) => speaker?.name ?? [])).size === 1,
  )
  return [
    ...bySpeaker.map((own) => ({ quotes: own, parted: true })),
    ...goingOn.filter((own) => own.some(({ speaker }) => !speaker)).map((own) => ({ quotes: own, parted: false })),
  ]
}

/** The line feed before each of some quotes, which are in order; -1 in the first line. */
function feedsBefore(text: string, quotes: readonly Quote[]): number[] {
  let [feed, next] = [-1, text.indexOf('\n')]
  return quotes.map(({ start }) => {
    while (next >= 0 && next <= start) [feed, next] = [next, text.indexOf('\n', next + 1)]
    return feed
  })
}

function grouped(quotes: readonly Quote[], keyOf: (quote: Quote, i: number) => unknown): Quote[][] {
  const groups = new Map<unknown, Quote[]>()
  for (const [i, quote] of quotes.entries()) {
    const key = keyOf(quote, i)
    const group = groups.get(key)
    if (group) group.push(quote)
    else groups.set(key, [quote])
  }
  return [...groups.values()]
}

/** The words of quotes in one run. */
export function* runOf({ text }: Article, { quotes, parted }: Spoken): Steps<Run> {
  let run = ''
  const words: RunWord[] = []
  yield* mapped(quotes, (quote, i) => {
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
          key: word.key,
          start: run.length + word.start,
          end: run.length + word.end,
          at: from + word.start,
          until: from + word.end,
        })
      run += `${bare} `
    }
  })
  return { text: run, words, quotes }
}
