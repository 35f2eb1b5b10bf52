// "Who is X": what the articles call X, at a mention with a role, or in the clause that introduces the name.
import type { Article, Range } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import type { Analysis, Span } from '../language/index.ts'
import { cite, snippetOf } from './cite.ts'
import { namedEntities } from './people.ts'
import { REPORT_TERMS } from './reported.ts'
import { SPANS_MAX } from './snippet.ts'
import type { Answer, AnswerOptions, Outcome, Question } from './types.ts'
import { lastWord } from './words.ts'

const PASSAGES = 20
const ARTICLES = 5
/** Scores by how the articles tell: as a role beside the name, in a clause behind it. */
const ROLE_SCORE = 0.85
const CLAUSE_SCORE = 0.9
const CLAUSE_MAX = 160
/** ", a geographer from Leeds,": behind the name, up to the next comma or full stop. */
const APPOSITION = /^(?: \([^()]{1,40}\))?, (?:an?|the|one of|who is|who was) [^,.;:()"“”\n]{3,120}(?=[,.;:(])/
/** "is the director of the society". */
const COPULA =
  /^(?: \([^()]{1,40}\))? (?:is|was|were|are|became|has been|serves as|served as) (?:an?|the|one of) [^,.;:()"“”\n]{3,120}(?=[,.;:(])/
const LEADING =
  /^(?: \([^()]{1,40}\))?,? (?:(?:who )?(?:is|was|were|are|became|has been|serves as|served as) )?(?:an?|the)? ?/

/** Answers with roles; undefined when no article introduces the name. */
export async function answerWhoIs(
  question: Question,
  name: string,
  collection: Collection,
  filters: Filters,
  { limit = 3 }: AnswerOptions,
): Promise<Outcome | undefined> {
  const hits = await collection.index.search({ text: name, ...filters }, PASSAGES)
  const ids = [...new Set(hits.map(({ passage }) => passage.article))].slice(0, ARTICLES)
  const found: Answer[] = []
  for (const id of ids) {
    const [article, analysis] = [await collection.article(id), await collection.analysis(id)]
    if (article && analysis) found.push(...introductions(article, analysis, name))
  }
  found.sort((a, b) => b.score - a.score)
  const answers = found.filter(
    ({ text }, i) => found.findIndex((other) => other.text.toLowerCase() === text.toLowerCase()) === i,
  )
  return answers.length > 0 ? { kind: 'answered', asked: question, answers: answers.slice(0, limit) } : undefined
}

function introductions(article: Article, analysis: Analysis, name: string): Answer[] {
  const meant = namedEntities(name, analysis)
  const found: Answer[] = []
  for (const mention of analysis.names) {
    if (!meant.has(mention.entity)) continue
    const { role } = mention
    if (role) {
      const end = Math.max(role.end, upTo(article, role, mention))
      found.push(...toAnswer(article, analysis, [role.start, end], ROLE_SCORE))
    }
    const behind = article.text.slice(mention.end, mention.end + CLAUSE_MAX)
    const clause = APPOSITION.exec(behind)?.[0] ?? COPULA.exec(behind)?.[0]
    // "Jackson, the longtime lawmaker said, has ...": the clause names who says so.
    if (!clause || REPORT_TERMS.has(lastWord(clause)?.term ?? '')) continue
    const start = mention.end + LEADING.exec(clause)![0].length
    found.push(...toAnswer(article, analysis, [start, mention.end + clause.length], CLAUSE_SCORE))
  }
  return found
}

/** The words between a role and the name behind it belong to the role: "Amateur astronomer". */
const GAP_MAX = 30

function upTo({ text }: Article, role: Span, mention: Span): number {
  const gap = text.slice(role.end, mention.start)
  return role.end <= mention.start && gap.length <= GAP_MAX && /^[\p{L} -]*$/u.test(gap)
    ? role.end + gap.trimEnd().length
    : role.end
}

function toAnswer(article: Article, { sentences }: Analysis, [start, end]: Range, score: number): Answer[] {
  const sentence = sentences.find((one) => one.start <= start && one.end >= end)
  if (!sentence || sentence.end - sentence.start > SPANS_MAX || end <= start) return []
  const citation = cite(article, sentence.start, sentence.end)
  const text = article.text.slice(start, end).replace(/\s+/g, ' ').trim()
  return [{ text, score, snippet: snippetOf(article, citation), citation }]
}
