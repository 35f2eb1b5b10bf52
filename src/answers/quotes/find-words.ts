// Finds the words that somebody passes on in the articles: as they stand, shortened, or changed a little.
import type { Article, Range } from '../../articles/index.ts'
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import { type Analysis, inTurns, type Steps } from '../../language/index.ts'
import { firstWhere } from '../evidence/overlaps.ts'
import { type Claim, claimOf, type Match, matchIn } from './match-words.ts'
import { runOf, spokenIn, stretchOf } from './word-runs.ts'

/** Passages whose articles are looked through. */
export const PASSAGES = 30
/** Characters around a passage that are looked through with it: words may run over its border. */
const AROUND = 300

/** Where words stand, best first: the most alike, then whoever says them before those who repeat them, then the oldest. */
export async function findWords(text: string, collection: Collection, filters: Filters): Promise<Match[]> {
  const claim = claimOf(text)
  const hits = await collection.index.search({ text, ...filters }, PASSAGES)
  const matches: Match[] = []
  for (const id of new Set(hits.map(({ passage }) => passage.article))) {
    const [article, analysis] = [await collection.article(id), await collection.analysis(id, 'quotes')]
    if (!article || !analysis) continue
    const margin = AROUND + claim.text.length
    const around = hits
      .filter(({ passage }) => passage.article === id)
      .map(({ passage }): Range => [passage.start - margin, passage.end + margin])
    for (const match of await inTurns(matchesIn(article, analysis, claim, merged(around)))) matches.push(match)
  }
  return distinct(matches.sort(byWorth))
}

/** Where words stand in what is said in an article, and in some ranges of it. */
function* matchesIn(
  article: Article,
  analysis: Analysis,
  claim: Claim,
  around: readonly Range[],
): Steps<readonly Match[]> {
  const matches: Match[] = []
  for (const spoken of spokenIn(article, analysis)) {
    const match = yield* matchIn(yield* runOf(article, spoken), claim, article, analysis)
    if (match) matches.push(match)
  }
  for (const [from, to] of around) {
    const match = yield* matchIn(stretchOf(article, from, to), claim, article, analysis)
    if (match) matches.push(match)
  }
  return matches
}

/** Ranges that overlap as one. */
function merged(ranges: readonly Range[]): Range[] {
  const whole: Range[] = []
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    const last = whole.at(-1)
    if (last && start <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], end)]
    else whole.push([start, end])
  }
  return whole
}

const CHECKS = ['verbatim', 'shortened', 'altered'] as const
/** A known speaker, an unknown one, somebody who repeats the words, the article itself. */
function rank({ quotes: [first], marked, relayed }: Match): number {
  if (!first) return marked ? 1 : 3
  if (relayed) return 2
  return first.speaker ? 0 : 1
}

function byWorth(a: Match, b: Match): number {
  return (
    Number(b.good) - Number(a.good) ||
    CHECKS.indexOf(a.check) - CHECKS.indexOf(b.check) ||
    b.like - a.like ||
    rank(a) - rank(b) ||
    (a.article.date ?? '9').localeCompare(b.article.date ?? '9')
  )
}

/** Each stretch of an article once: those that overlap with none before them. */
function distinct(matches: readonly Match[]): Match[] {
  /** For each article the stretches of the matches so far, in order, those that overlap as one. */
  const taken = new Map<Article, { readonly start: number; readonly end: number }[]>()
  return matches.filter(({ article, start, end }) => {
    const own = taken.get(article) ?? []
    taken.set(article, own)
    const first = firstWhere(own.length, (i) => own[i]!.end > start)
    const behind = firstWhere(own.length, (i) => own[i]!.start >= end)
    const [from, to] = [own[first]?.start ?? start, own[behind - 1]?.end ?? end]
    const stretch = first === behind ? { start, end } : { start: Math.min(start, from), end: Math.max(end, to) }
    own.splice(first, behind - first, stretch)
    return first === behind
  })
}
