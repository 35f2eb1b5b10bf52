// The sentences that may hold the answer: out of the best passages, with how well they cover the question's words.
import type { Article } from '../../articles/index.ts'
import type { Collection } from '../../collections/index.ts'
import type { Filters, Hit } from '../../index/index.ts'
import { sentences } from '../../language/index.ts'
import { filtersFor } from '../question/period.ts'
import type { Asked } from '../question/question.ts'
import type { Word } from '../words/words.ts'
import { bestPassages } from './best-passages.ts'
import { type Holding, holdingsOf } from './holding.ts'
import { type Matcher, otherWordsFor, union } from './matching.ts'
import { type PassageView, passageOf } from './passages.ts'

/** One sentence of one article; offsets are UTF-16 units into `article.text`. */
export interface Evidence extends Omit<Holding, 'isBare'> {
  readonly article: Article
  readonly start: number
  readonly end: number
  readonly words: readonly Word[]
  /** Number of the sentence in its passage, and its passage's rank and score among the hits. */
  readonly order: number
  readonly rank: number
  readonly score: number
  /** The article's share of the scores of all hits. */
  readonly articleShare: number
  readonly passage: PassageView
  /** For each term of the question, how well it is held in the sentence with its neighbours; in passage and title. */
  readonly near: Float32Array
  readonly around: Float32Array
  /** In what tells what its article is about: the title and the first sentences. */
  readonly about: Float32Array
  /** Shares of the question's weight (0 to 1) held in the sentence, with its neighbours, in the passage, in the title. */
  readonly inSentence: number
  readonly inWindow: number
  readonly inPassage: number
  readonly inTitle: number
  /** Shares held in the sentences before and behind; whether the one behind, and this one, begin with a pronoun. */
  readonly inPrevious: number
  readonly inNext: number
  readonly pronounNext: boolean
  readonly pronounHere: boolean
  /** By which sentences are first chosen. */
  readonly merit: number
}

/** Passages looked into beside the best at most, from the time that the question names. */
const TIMELY = 6
/** Sentences that candidates are taken from. */
const SENTENCES = 10
/** For a heading or keywords, the first sentences of its best articles are looked at too: news tells who and when there. */
const LEADS = 4
const LEAD_CHARACTERS = 900

/**
 * By which sentences are first chosen, set by hand: what the question's words count beside those of the sentence itself, with its
 * neighbours and in its passage, and what each better passage takes off. Which answers is left to the fitted weights of `ranking`.
 */
const [BESIDE, WITHIN, BEHIND] = [0.4, 0.3, 0.02]
/** News tells the most first: for a heading or keywords a bonus, that halves with so many characters. */
const [LEAD_BONUS, LEAD_HALF] = [0.8, 300]

interface Found {
  readonly article: Article
  readonly passage: { readonly start: number; readonly end: number }
  readonly score: number
  readonly rank: number
  readonly articleShare: number
}

/** The best sentences, best first; at most `SENTENCES`. Filters leave other articles out. */
export async function gather(
  collection: Collection,
  asked: Asked,
  filters: Filters,
  matcher: Matcher,
): Promise<{ evidence: Evidence[]; hits: readonly Hit[] }> {
  const hits = await search(collection, asked, filters)
  const found: Found[] = []
  const all = hits.reduce((sum, { score }) => sum + score, 0) || 1
  // Read once for a question: whose article is whose is told by the object.
  const articles = new Map<string, Article | undefined>()
  for (const [rank, { passage, score }] of hits.entries()) {
    const { article: id } = passage
    if (!articles.has(id)) articles.set(id, await collection.article(id))
    const article = articles.get(id)
    if (!article) continue
    const own = hits.filter((hit) => hit.passage.article === id)
    const articleShare = own.reduce((sum, hit) => sum + hit.score, 0) / all
    found.push({ article, passage, score, rank, articleShare })
  }
  const versions = versionsIn(asked.full)
  const evidence = found
    .flatMap((one) => sentencesOf(one, asked, matcher))
    .filter(({ article, start, end }) => !isOfOther(versions, article, start, end))
  if (asked.phrase) addLeads(evidence, found, asked, matcher)
  const bearing = evidence.filter((one) => asked.phrase || bears(one))
  bearing.sort((a, b) => b.merit - a.merit)
  return { evidence: bearing.slice(0, SENTENCES), hits }
}

const VERSION = /(?<![\d.])\d+(?:\.\d+){2,}(?![\d.])/g

const versionsIn = (text: string): readonly string[] => text.match(VERSION) ?? []

/** "1.7.0 | 2 Oct 2024" tells nothing of 1.8.2. */
function isOfOther(versions: readonly string[], { text }: Article, start: number, end: number): boolean {
  if (versions.length === 0) return false
  const told = versionsIn(text.slice(start, end))
  return told.length > 0 && !versions.some((one) => told.includes(one))
}

/** Texts say "Mondays", and "weekday" of something else. */
const ASKS_WEEKDAY = /\b(?:what|which) weekdays?\b/i

/** The best passages, and the best of those whose articles are of the time that the question names. */
async function search(collection: Collection, asked: Asked, filters: Filters): Promise<readonly Hit[]> {
  const { index } = collection
  const { period } = asked
  // Words that no article has find nothing: those that say the same do.
  const others = asked.terms.flatMap((term) => otherWordsFor(collection, term, filters))
  const text = [asked.text.replace(ASKS_WEEKDAY, ''), ...others].join(' ')
  const hits = await bestPassages(text, collection, filters)
  const within = period && filtersFor(period)
  if (!within || filters.after || filters.before) return hits
  const known = new Set(hits.map(({ passage }) => passage.id))
  const timely = await index.search({ text, ...filters, ...within }, TIMELY)
  return [...hits, ...timely.filter(({ passage }) => !known.has(passage.id))].sort((a, b) => b.score - a.score)
}

/** Whether a sentence, or the one before that its pronoun points to, holds any word of the question. */
function bears({ inSentence, pronounHere, inPrevious }: Evidence): boolean {
  return inSentence > 0 || (pronounHere && inPrevious > 0)
}

/** The first sentences of the best articles, where no hit holds them. */
function addLeads(evidence: Evidence[], found: readonly Found[], asked: Asked, matcher: Matcher): void {
  const firsts = found.filter((one, i) => found.findIndex(({ article }) => article === one.article) === i)
  for (const one of firsts.slice(0, LEADS)) {
    const { article } = one
    const known = new Set(evidence.filter((other) => other.article === article).map(({ start }) => start))
    const end = Math.min(article.text.length, LEAD_CHARACTERS)
    const whole = sentences(article.text.slice(0, end)).filter(
      (sentence) => sentence.end < end || end === article.text.length,
    )
    const last = whole.at(-1)
    if (!last || known.has(whole[0]!.start)) continue
    const lead = sentencesOf({ ...one, passage: { start: 0, end: last.end } }, asked, matcher)
    evidence.push(...lead.filter(({ start }) => !known.has(start)))
  }
}

function sentencesOf(
  { article, passage, score, rank, articleShare }: Found,
  asked: Asked,
  matcher: Matcher,
): Evidence[] {
  const view = passageOf(article, passage.start, passage.end)
  const { title, about, holdings } = holdingsOf(article, view.sentences, asked, matcher)
  if (asked.period?.relative && article.date && !holdings.some(({ inPeriod }) => inPeriod)) return []
  const each = holdings.map(({ here }) => here)
  const around = union(title, ...each)
  const inPassage = matcher.share(union(...each))
  const inTitle = matcher.share(title)
  return view.sentences.flatMap(({ isFurniture, ...sentence }, order) => {
    const { isBare, here, ...holding } = holdings[order]!
    if (isFurniture || isBare === 'head' || (isBare && !asked.phrase)) return []
    const near = union(here, each[order - 1], each[order + 1])
    const inSentence = matcher.share(here)
    const inWindow = matcher.share(near)
    const lead = asked.phrase ? inTitle + LEAD_BONUS * 2 ** (-sentence.start / LEAD_HALF) : 0
    const merit = inSentence + BESIDE * inWindow + WITHIN * inPassage + lead - BEHIND * rank
    const inPrevious = order > 0 ? matcher.share(each[order - 1]!) : 0
    const inNext = order + 1 < each.length ? matcher.share(each[order + 1]!) : 0
    const pronounNext = view.sentences[order + 1]?.pronounHere ?? false
    const shares = { inSentence, inWindow, inPassage, inTitle, inPrevious, inNext, pronounNext }
    return {
      article,
      ...sentence,
      order,
      rank,
      score,
      articleShare,
      passage: view,
      here,
      near,
      around,
      about,
      ...shares,
      ...holding,
      merit,
    }
  })
}
