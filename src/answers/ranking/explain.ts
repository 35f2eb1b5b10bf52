// Why an answer was given or refused: the steps of a ranking as plain data.
import type { Asked } from '../question/question.ts'
import type { Answer, Explanation } from '../types.ts'
import type { Ranking } from './rank.ts'

export function explain(asked: Asked, ranking: Ranking, best?: Answer): Explanation {
  const { all: _all, ...question } = asked
  return {
    question,
    sentences: ranking.evidence.map(({ article, start, end, score, inSentence, merit }) => ({
      article: article.id,
      text: article.text.slice(start, end),
      passageScore: score,
      inSentence,
      merit,
    })),
    candidates: ranking.ranked.map(({ candidate, score, sentence, own }) => ({
      text: candidate.text,
      article: candidate.evidence.article.id,
      start: candidate.start,
      end: candidate.end,
      sentence: [candidate.evidence.start, candidate.evidence.end] as const,
      score,
      // Put together when read: there are hundreds of candidates, and most readers look at the first few.
      get features() {
        return { ...sentence, ...own }
      },
    })),
    ...(best && { best }),
    trust: ranking.trust,
    family: ranking.family,
    probability: ranking.probability,
    threshold: ranking.threshold,
  }
}
