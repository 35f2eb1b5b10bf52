// "Who is X": what the articles call X, at a mention with a role, or in the clause that introduces the name.
import type { Article, Range } from '../articles/index.ts'
import { type Analysis, inTurns, mapped, type Span, type Steps } from '../language/index.ts'
import { callings, doingBehind } from './candidates/people/called.ts'
import { clauseBehind, introduced, introducedBy } from './introductions.ts'
import { namedEntities } from './people.ts'
import type { Request } from './request.ts'
import { sentenceAt, wholeRole } from './roles.ts'
import type { Answer, Outcome } from './types.ts'

const PASSAGES = 20
const ARTICLES = 5
const ANSWERS = 3
/** Scores by how the articles tell: as a role beside the name, in a clause behind it, in one of what somebody does. */
const ROLE_SCORE = 0.85
const CLAUSE_SCORE = 0.9
const DOING_SCORE = 0.7

/** Answers with roles; undefined when no article introduces the name. */
export async function answerWhoIs(
  { question, collection, filters, options: { limit = ANSWERS } }: Request,
  name: string,
): Promise<Outcome | undefined> {
  const hits = await collection.index.search({ text: name, ...filters }, PASSAGES)
  const ids = [...new Set(hits.map(({ passage }) => passage.article))].slice(0, ARTICLES)
  const found: Answer[] = []
  for (const id of ids) {
    const [article, analysis] = [await collection.article(id), await collection.analysis(id, 'names')]
    if (!article || !analysis) continue
    for (const one of await inTurns(introductions(article, analysis, name))) found.push(one)
  }
  return introducedBy(found, question, limit)
}

function* introductions(article: Article, analysis: Analysis, name: string): Steps<Answer[]> {
  const meant = namedEntities(name, analysis)
  const typed = name.toLowerCase()
  const found: Answer[] = []
  yield* mapped(analysis.names, (mention) => {
    // A name that was taken for a place's is meant where it stands as it was typed: "Percy Lake".
    if (!meant.has(mention.entity) && mention.text.toLowerCase() !== typed) return
    const sentence = sentenceAt(analysis, mention)
    const tell = (range: Range, score: number) => found.push(...introduced(article, analysis.sentences, range, score))
    if (mention.role && !ADDRESS.test(mention.role.text)) {
      const role = wholeRole(article, sentence, mention.role)
      tell([role.start, Math.max(role.end, upTo(article, role, mention))], ROLE_SCORE)
    } else for (const range of callings(article, sentence, mention)) tell(range, ROLE_SCORE)
    const clause = clauseBehind(article, mention.end)
    if (clause) return tell(clause.range, CLAUSE_SCORE)
    const doing = doingBehind(article, mention, sentence)
    if (doing) tell(doing, DOING_SCORE)
  })
  return found
}

/** How somebody is addressed tells not who that is. */
const ADDRESS = /^(?:Dame|Dr|Lady|Lord|Miss|Mr|Mrs|Ms|Prof|Rev|Sir)\.?$/

/** The words between a role and the name behind it belong to the role: "Amateur astronomer". */
const GAP_MAX = 30

function upTo({ text }: Article, role: Pick<Span, 'start' | 'end'>, mention: Span): number {
  const gap = text.slice(role.end, mention.start)
  return role.end <= mention.start && gap.length <= GAP_MAX && /^[\p{L} -]*$/u.test(gap)
    ? role.end + gap.trimEnd().length
    : role.end
}
