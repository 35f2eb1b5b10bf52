// The sentences that may hold the answer: out of the best passages, with how well they cover the question's words.
import type { Article } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import type { Filters, Hit } from '../index/index.ts'
import { sentences } from '../language/index.ts'
import type { Asked, QuestionTerm } from './question.ts'
import { type Word, wordsOf } from './words.ts'

/** One sentence of one article; offsets are UTF-16 units into `article.text`. */
export interface Evidence {
  readonly article: Article
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** Number of the sentence in its passage, and its passage's rank and score among the hits. */
  readonly order: number
  readonly rank: number
  readonly score: number
  readonly passage: PassageView
  /** Shares of the question's weight (0 to 1) found in the sentence, with its neighbours, in the passage, in the title. */
  readonly inSentence: number
  readonly inWindow: number
  readonly inPassage: number
  readonly inTitle: number
  /** By which sentences are first chosen. */
  readonly merit: number
}

export interface PassageView {
  readonly start: number
  readonly end: number
  readonly sentences: readonly { readonly start: number; readonly end: number; readonly words: readonly Word[] }[]
  readonly terms: ReadonlySet<string>
  readonly titleTerms: ReadonlySet<string>
}

/** Passages looked into. At 12 the right passage is among them for 97 of 100 questions of squad2_dev. */
const PASSAGES = 12
/** Sentences that candidates are taken from. */
const SENTENCES = 10
/** For a heading or keywords, the first sentences of its best articles are looked at too: news tells who and when there. */
const LEADS = 4
const LEAD_CHARACTERS = 900

export type Weigh = (term: string) => number

/** Rarity of a term in the collection, from passages that hold it (the idf of BM25). */
export function weigher(collection: Collection): Weigh {
  const all = Math.max(1, collection.index.passages)
  return (term) => {
    const held = collection.index.frequency(term)
    return Math.log(1 + (all - held + 0.5) / (held + 0.5)) / Math.log(1 + all)
  }
}

/** The best sentences, best first; at most `SENTENCES`. Filters leave other articles out. */
export async function gather(
  collection: Collection,
  asked: Asked,
  filters: Filters,
  weigh: Weigh,
): Promise<{ evidence: Evidence[]; hits: readonly Hit[] }> {
  const hits = await collection.index.search({ text: asked.text, ...filters }, PASSAGES)
  const articles = new Map<string, Article>()
  for (const { passage } of hits) {
    const article = articles.get(passage.article) ?? (await collection.article(passage.article))
    if (article) articles.set(article.id, article)
  }
  const evidence: Evidence[] = []
  hits.forEach((hit, rank) => {
    const article = articles.get(hit.passage.article)
    if (article) evidence.push(...sentencesOf(article, hit.passage, hit.score, rank, asked, weigh))
  })
  if (asked.phrase) addLeads(evidence, [...articles.values()], hits, asked, weigh)
  evidence.sort((a, b) => b.merit - a.merit)
  return { evidence: evidence.slice(0, SENTENCES), hits }
}

function addLeads(
  evidence: Evidence[],
  articles: readonly Article[],
  hits: readonly Hit[],
  asked: Asked,
  weigh: Weigh,
): void {
  for (const article of articles.slice(0, LEADS)) {
    const rank = hits.findIndex((hit) => hit.passage.article === article.id)
    const covered = evidence.some((one) => one.article === article && one.start === 0)
    if (covered) continue
    const end = Math.min(article.text.length, LEAD_CHARACTERS)
    const whole = sentences(article.text.slice(0, end + 1)).filter(
      (sentence) => sentence.end < end || end === article.text.length,
    )
    const last = whole.at(-1)
    if (!last) continue
    const known = new Set(evidence.filter((one) => one.article === article).map((one) => one.start))
    const lead = sentencesOf(article, { start: 0, end: last.end }, hits[rank]!.score, rank, asked, weigh)
    evidence.push(...lead.filter((one) => !known.has(one.start)))
  }
}

function sentencesOf(
  article: Article,
  passage: { start: number; end: number },
  score: number,
  rank: number,
  asked: Asked,
  weigh: Weigh,
): Evidence[] {
  const view = viewOf(article, passage)
  const total = asked.terms.reduce((sum, { term }) => sum + weigh(term), 0) || 1
  const share = (held: (term: QuestionTerm) => boolean) =>
    asked.terms.reduce((sum, term) => sum + (held(term) ? weigh(term.term) : 0), 0) / total
  const sets = view.sentences.map(({ words }) => new Set(words.map(({ term }) => term)))
  const inPassage = share(({ term }) => view.terms.has(term))
  const inTitle = share(({ term }) => view.titleTerms.has(term))
  return view.sentences.map((sentence, order) => {
    const inSentence = share(({ term }) => sets[order]!.has(term))
    const inWindow = share(({ term }) => [order - 1, order, order + 1].some((at) => sets[at]?.has(term)))
    return {
      article,
      ...sentence,
      order,
      rank,
      score,
      passage: view,
      inSentence,
      inWindow,
      inPassage,
      inTitle,
      merit:
        inSentence +
        0.4 * inWindow +
        0.3 * inPassage +
        (asked.phrase ? inTitle + leadBonus(sentence.start) : 0) -
        0.02 * rank,
    }
  })
}

/** News tells the most first: a bonus that halves with each 300 characters. */
function leadBonus(start: number): number {
  return 0.8 * 2 ** (-start / 300)
}

function viewOf(article: Article, passage: { start: number; end: number }): PassageView {
  const found = sentences(article.text.slice(passage.start, passage.end)).map((sentence) => {
    const start = passage.start + sentence.start
    const end = passage.start + sentence.end
    return { start, end, words: wordsOf(article.text, start, end) }
  })
  return {
    start: passage.start,
    end: passage.end,
    sentences: found,
    terms: new Set(found.flatMap(({ words }) => words.map(({ term }) => term))),
    titleTerms: new Set(wordsOf(article.title ?? '').map(({ term }) => term)),
  }
}
