// /who, /when, /where and /ask: the best candidates become answers with their citations, or a refusal says why not.
import type { Article } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import type { Candidate } from './candidates/candidates.ts'
import { cite, snippetOf } from './cite.ts'
import { resolvedDate, withPreposition } from './dates.ts'
import { differ } from './disagree.ts'
import { analysisOf } from './evidence/deep.ts'
import type { Evidence } from './evidence/evidence.ts'
import type { Asked } from './question/question.ts'
import { explain } from './ranking/explain.ts'
import { logistic } from './ranking/model.ts'
import { keyOf, type Ranked, type Ranking, rank } from './ranking/rank.ts'
import { reasonFor } from './reasons.ts'
import { refusal, refused } from './refuse.ts'
import type { Request } from './request.ts'
import { roleOf } from './roles.ts'
import { cutOf, snippetRange } from './snippet.ts'
import type { Answer, Citation, Outcome } from './types.ts'
import { updateOf } from './updates.ts'

const ANSWERS = 5
/** Passages shown with a refusal. */
const NEAREST = 2

/** Answers a question that asks for a name, a date, a place, a number or a sentence. */
export async function answerFact(request: Request, asked: Asked): Promise<Outcome> {
  const { question, collection, filters, options } = request
  const { explain: explained = false, limit = ANSWERS } = options
  const ranking = await rank(collection, asked, filters)
  const { ranked, probability, threshold } = ranking
  const best = explained && ranked[0] ? await toAnswer(ranked[0], probability, asked, collection, ranking) : undefined
  const more = explained ? { explanation: explain(asked, ranking, best) } : {}
  const published =
    asked.phrase && asked.type === 'date' && probability < threshold ? publication(ranking, asked) : undefined
  if (published) return { kind: 'answered', asked: question, answers: [published], ...more }
  if (asked.type === 'yes-no' || probability < threshold || !ranked[0]) {
    const reason =
      asked.type === 'yes-no' && ranked[0] ? refusal('yes-no') : await reasonFor(asked, collection, filters, ranking)
    return refused(question, reason, nearest(ranking, asked), more)
  }
  // A newer figure is as likely right as the older one was.
  const likely = (one: Ranked) => (one === ranked[0] || one === update ? probability : chance(one, ranking))
  // Chosen first: for its role or its day an answer may need the whole article understood, which takes longer than all before.
  const update = updateOf(ranked, asked, collection)
  const others = distinct(ranked, limit).filter((one) => one !== update && likely(one) >= threshold)
  const chosen = update ? [update, ...others].slice(0, limit) : others
  const answers = await Promise.all(chosen.map((one) => toAnswer(one, likely(one), asked, collection, ranking)))
  return {
    kind: 'answered',
    asked: question,
    answers,
    ...((update ?? differ(chosen, answers, asked, collection)) && { disagree: true }),
    ...more,
  }
}

/** From this share of a heading's words on, an article is about what the heading says. */
const ABOUT = 0.6
const PUBLISHED_SCORE = 0.3

/** A heading whose article tells no date: its first sentence, and the day of publication, said to be no more than that. */
function publication({ evidence }: Ranking, asked: Asked): Answer | undefined {
  const about = evidence.filter((one) => Math.max(one.inTitle, one.inPassage) >= ABOUT && one.article.date)
  const first = about.find(({ article, start }) => article === about[0]!.article && start === 0) ?? about[0]
  if (!first) return undefined
  const citation = cite(first.article, ...snippetRange(first, first.start, first.end, asked))
  const snippet = snippetOf(first.article, citation)
  const resolved = { value: first.article.date!.slice(0, 10), basis: 'publication' as const }
  return { text: snippet, score: PUBLISHED_SCORE, snippet, citation, resolved }
}

/** How probable an answer is that is not the first, though it scored as high. Set by hand. */
const LATER = 0.9

/** Later answers are worth less than the first by as much as their scores are lower. */
function chance(one: Ranked, { ranked, probability }: Ranking): number {
  // A logistic of 0 is a half.
  return 2 * probability * logistic(one.score - ranked[0]!.score) * LATER
}

/** The best candidate for each different answer. */
function distinct(ranked: readonly Ranked[], limit: number): Ranked[] {
  const chosen: Ranked[] = []
  const keys: string[] = []
  for (const one of ranked) {
    if (chosen.length === limit) break
    const key = keyOf(one.candidate.text)
    if (keys.some((known) => known.includes(key) || key.includes(known))) continue
    keys.push(key)
    chosen.push(one)
  }
  return chosen
}

async function toAnswer(
  one: Ranked,
  score: number,
  asked: Asked,
  collection: Collection,
  ranking: Ranking,
): Promise<Answer> {
  const { candidate } = one
  const { evidence, start, end, date } = candidate
  const text = fullerName(candidate)
  const [from, to] = snippetRange(evidence, start, end, asked, rivalsOf(one, ranking))
  const citation = cite(evidence.article, from, to)
  const shown = date || asked.type === 'place' ? withPreposition(candidate) : undefined
  const resolved = date && (await resolvedDate(candidate, collection))
  const role = candidate.name?.kind === 'person' ? await roleOf(candidate, collection) : undefined
  const alsoIn = await others(one, citation, asked, collection, ranking)
  return {
    text,
    score: Math.round(score * 1000) / 1000,
    snippet: snippetOf(evidence.article, citation),
    ...cutOf(evidence, [from, to]),
    citation,
    ...(shown && { shown }),
    ...(resolved && { resolved }),
    ...(role && { role }),
    ...(alsoIn.length > 0 && { alsoIn }),
  }
}

/** Sentences that are e^4 times (55 times) less likely than the best hold the answer too seldom to be shown beside it. */
const RIVAL_GAP = 4

/** Where sentences of the answer's article begin whose best candidates come close to the best of all. */
function rivalsOf({ candidate }: Ranked, { ranked }: Ranking): ReadonlySet<number> {
  const least = ranked[0]!.score - RIVAL_GAP
  const close = ranked.filter(
    (one) => one.score > least && one.candidate.evidence.article === candidate.evidence.article,
  )
  return new Set(close.map((one) => one.candidate.evidence.start))
}

/** A last name alone becomes the full name where the same sentence has it: "Trump" in "... US President Donald Trump ... he met Trump". */
function fullerName({ evidence, text, name }: Candidate): string {
  if (name?.kind !== 'person' || text.includes(' ')) return text
  const { names } = analysisOf(evidence.article, evidence.start, evidence.end)
  const fuller = new Set(
    names.filter((one) => one.kind === 'person' && one.text.endsWith(` ${text}`)).map((one) => one.text),
  )
  return fuller.size === 1 ? [...fuller][0]! : text
}

/** Share of the question's words that a sentence of another article must hold to count as saying the same. */
const SAME_ENOUGH = 0.5
/** Copies of a story that are opened: a template may have thousands. */
const COPIES_MAX = 50

/** Citations of other articles that give the same answer, and of the copies of its story. */
async function others(
  one: Ranked,
  shown: Citation,
  asked: Asked,
  collection: Collection,
  { ranked }: Ranking,
): Promise<Citation[]> {
  const { article } = one.candidate.evidence
  const key = keyOf(one.candidate.text)
  const found = new Map<string, Citation>()
  for (const other of ranked) {
    const { evidence, start, end } = other.candidate
    if (evidence.article === article || found.has(evidence.article.id)) continue
    if (keyOf(other.candidate.text) !== key || evidence.inSentence < SAME_ENOUGH) continue
    found.set(evidence.article.id, cite(evidence.article, ...snippetRange(evidence, start, end, asked)))
  }
  for (const id of collection.copiesOf(article.id).slice(0, COPIES_MAX)) {
    const copy = found.has(id) ? undefined : await collection.article(id)
    const citation = copy && citeSame(copy, one.candidate, snippetOf(article, shown))
    if (citation) found.set(id, citation)
  }
  return [...found.values()]
}

/** Where a copy of a story has the same words: the snippet's, else the answer's sentence; undefined when it has neither. */
function citeSame(copy: Article, { evidence }: Candidate, snippet: string): Citation | undefined {
  for (const words of [snippet, evidence.article.text.slice(evidence.start, evidence.end)]) {
    const at = copy.text.indexOf(words)
    if (at >= 0) return cite(copy, at, at + words.length)
  }
  return undefined
}

/** From this share of what the best sentence holds of the question on, that of another article is shown beside it. */
const BESIDE = 0.75

/** What bears on the question most, one sentence an article. */
function nearest({ evidence }: Ranking, asked: Asked): Answer[] {
  const shown: Evidence[] = []
  for (const one of evidence) {
    if (shown.length === NEAREST || one.inSentence === 0) break
    if (shown[0] && one.inSentence < BESIDE * shown[0].inSentence) continue
    if (!shown.some(({ article }) => article === one.article)) shown.push(one)
  }
  return shown.map((one) => {
    const [from, to] = snippetRange(one, one.start, one.end, asked)
    const citation = cite(one.article, from, to)
    const snippet = snippetOf(one.article, citation)
    return { text: snippet, score: 0, snippet, citation }
  })
}
