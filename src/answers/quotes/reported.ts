// What somebody says without being quoted: sentences where the name is the subject of a verb of saying.
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import {
  type Analysis,
  inTurns,
  mapped,
  type NameMention,
  type Span,
  type Steps,
  termOf,
} from '../../language/index.ts'
import { cite, snippetOf } from '../cite.ts'
import { finderOf, firstWhere } from '../evidence/overlaps.ts'
import { entitiesMeant, wantedTerms } from '../people.ts'
import { REPORT_VERBS } from '../question/question-words.data.ts'
import { SPANS_MAX } from '../snippet.ts'
import type { Answer } from '../types.ts'
import { wordsOf } from '../words/words.ts'

const PASSAGES = 20
const ARTICLES = 5
/** Tokens between a name and its verb of saying: "Lavrov also said", "said the aide Ushakov". */
const REACH = 3
/** Of a sentence on the topic, and of one when no topic is given. */
const SCORE = 0.6
/** Verbs of saying, as terms. */
export const REPORT_TERMS: ReadonlySet<string> = new Set([...REPORT_VERBS].map((verb) => termOf(verb)))

/** Whole sentences as answers, best first; with a topic, those that hold a word of it. */
export async function reportedOf(
  speaker: string,
  topic: string,
  collection: Collection,
  filters: Filters,
): Promise<Answer[]> {
  const wanted = wantedTerms(topic)
  const hits = await collection.index.search({ text: `${speaker} ${topic}`.trim(), ...filters }, PASSAGES)
  const ids = [...new Set(hits.map(({ passage }) => passage.article))].slice(0, ARTICLES)
  const found: { answer: Answer; worth: number }[] = []
  for (const id of ids) {
    const [article, analysis] = [await collection.article(id), await collection.analysis(id, 'names', 'tokens')]
    if (!article || !analysis) continue
    for (const { start, end } of await inTurns(sayings(analysis, entitiesMeant(speaker, analysis)))) {
      const held = new Set(wordsOf(article.text, start, end).map(({ term }) => term))
      const worth = wanted.filter((term) => held.has(term)).length / Math.max(1, wanted.length)
      if ((wanted.length > 0 && worth === 0) || end - start > SPANS_MAX) continue
      const citation = cite(article, start, end)
      const snippet = snippetOf(article, citation)
      const score = wanted.length > 0 ? SCORE * worth : SCORE
      found.push({ answer: { text: snippet, score, snippet, citation, speaker }, worth })
    }
  }
  return found.sort((a, b) => b.worth - a.worth).map(({ answer }) => answer)
}

/** Sentences in which one of the entities says something, in order. */
function* sayings({ names, sentences, tokens }: Analysis, meant: ReadonlySet<string>): Steps<Span[]> {
  const mentions = names.filter(({ entity }) => meant.has(entity))
  const mentionsAt = finderOf(mentions)
  const says = (sentence: Span, { start, end }: NameMention) => {
    if (start < sentence.start || end > sentence.end) return false
    const behind = firstWhere(tokens.length, (i) => tokens[i]!.start >= end)
    const before = firstWhere(tokens.length, (i) => tokens[i]!.end > start) - 1
    const near = [...tokens.slice(behind, behind + REACH), ...tokens.slice(Math.max(0, before), before + 1)]
    return near.some(
      (token) =>
        token.start >= sentence.start &&
        token.end <= sentence.end &&
        token.pos === 'VERB' &&
        REPORT_TERMS.has(termOf(token.text)),
    )
  }
  const said = yield* mapped(sentences, (sentence) => {
    const { first, behind } = mentionsAt(sentence.start, sentence.end)
    return mentions.slice(first, behind).some((mention) => says(sentence, mention))
  })
  return sentences.filter((_, i) => said[i])
}
