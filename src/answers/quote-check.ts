// /quote text: who said these words, and whether they are verbatim, altered, or not in the articles.
import type { Article } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import type { Analysis, Quote } from '../language/index.ts'
import { cite, snippetOf } from './cite.ts'
import { citeQuote } from './cite-quote.ts'
import { COMPARED_MAX, difference, likeness, type Piece, plainWords } from './difference.ts'
import { refusal, refused } from './refuse.ts'
import type { Answer, AnswerOptions, Outcome, Question } from './types.ts'

const PASSAGES = 20
/** Words in common, of the longer text, from which a text passes as an altered form of a quote rather than another one. */
const ALTERED_MIN = 0.6

interface Match {
  readonly article: Article
  readonly analysis: Analysis
  /** UTF-16 offsets into `article.text` of the words that match. */
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly like: number
  readonly quote?: Quote
}

/** Looks words up in the articles; `question.text` must not be blank. */
export async function checkQuote(
  question: Question,
  collection: Collection,
  filters: Filters,
  { limit = 3 }: AnswerOptions,
): Promise<Outcome> {
  const claimed = plainWords(question.text ?? '').slice(0, COMPARED_MAX)
  const hits = await collection.index.search({ text: question.text ?? '', ...filters }, PASSAGES)
  const matches: Match[] = []
  for (const { passage } of hits) {
    const [article, analysis] = [await collection.article(passage.article), await collection.analysis(passage.article)]
    if (article && analysis) matches.push(...matchesIn(article, analysis, passage, claimed))
  }
  matches.sort((a, b) => b.like - a.like || Number(b.quote !== undefined) - Number(a.quote !== undefined))
  const best = matches.filter(
    (match, i) =>
      !matches
        .slice(0, i)
        .some((other) => other.article === match.article && other.start < match.end && match.start < other.end),
  )
  const good = best.filter(({ like }) => like >= ALTERED_MIN).slice(0, limit)
  if (good.length > 0) return { kind: 'answered', asked: question, answers: good.map(toAnswer) }
  return refused(
    question,
    refusal('no-such-words'),
    best
      .filter(({ like }) => like > 0.3)
      .slice(0, 1)
      .map(toAnswer),
  )
}

/** The stretch of a passage most like the words, and the quote that it lies in. */
function matchesIn(
  article: Article,
  analysis: Analysis,
  passage: { start: number; end: number },
  claimed: readonly { text: string; key: string }[],
): Match[] {
  const words = plainWords(article.text.slice(passage.start, passage.end))
  const window = bestWindow(words, claimed)
  if (!window) return []
  const chosen = words.slice(window[0], window[1])
  const start = passage.start + chosen[0]!.start
  const end = passage.start + chosen.at(-1)!.end
  const pieces = difference(chosen, claimed)
  const quote = analysis.quotes.find((one) => one.start < end && one.end > start)
  return [{ article, analysis, start, end, pieces, like: likeness(pieces), ...(quote && { quote }) }]
}

/** The run of words that shares most with the claim: begins and ends at words of it, not much longer than it. */
function bestWindow(
  words: readonly { key: string }[],
  claimed: readonly { key: string }[],
): [number, number] | undefined {
  const wanted = new Map<string, number>()
  for (const { key } of claimed) wanted.set(key, (wanted.get(key) ?? 0) + 1)
  const width = Math.ceil(claimed.length * 1.3) + 2
  let best: [number, number] | undefined
  let bestWorth = 0
  for (let start = 0; start < words.length; start++) {
    if (!wanted.has(words[start]!.key)) continue
    const left = new Map(wanted)
    let held = 0
    for (let end = start; end < Math.min(words.length, start + width); end++) {
      const more = left.get(words[end]!.key) ?? 0
      if (more === 0) continue
      left.set(words[end]!.key, more - 1)
      held++
      const worth = held / Math.max(claimed.length, end + 1 - start)
      if (worth > bestWorth) {
        bestWorth = worth
        best = [start, end + 1]
      }
    }
  }
  return best
}

function toAnswer(match: Match): Answer {
  const { article, analysis, quote, start, end, pieces, like } = match
  const range = sentencesAround(analysis, start, end)
  const citation = quote ? citeQuote(article, analysis, quote).citation : cite(article, range[0], range[1])
  const snippet = snippetOf(article, citation)
  const words = article.text.slice(start, end).replace(/\s+/g, ' ')
  const verbatim = pieces.every(({ op }) => op === 'same')
  return {
    text: snippet.includes(words) ? words : snippet,
    score: Math.round(like * 1000) / 1000,
    snippet,
    citation,
    ...(quote?.speaker && { speaker: quote.speaker.name }),
    quote: {
      kind: quote?.kind ?? 'narration',
      check: verbatim ? 'verbatim' : 'altered',
      ...(!verbatim && { difference: pieces }),
    },
  }
}

function sentencesAround({ sentences }: Analysis, start: number, end: number): [number, number] {
  const own = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
  return own.length ? [own[0]!.start, own.at(-1)!.end] : [start, end]
}
