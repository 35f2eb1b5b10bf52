// Refusals: why the articles do not answer, in one sentence that a person can use.
import type { Answer, Correction, Explanation, Outcome, Question, Refusal } from './types.ts'

const SENTENCES: Readonly<Record<Refusal['code'], (subject: string) => string>> = {
  'empty-question': () => 'There is no question to answer.',
  'no-articles': () => 'There are no articles to answer from.',
  'filters-leave-nothing': () => 'No article passes the filters on date, source or article.',
  'nothing-speaks-of': (subject) => `No article speaks of ${subject}.`,
  'named-but-unanswered': (subject) => `The articles speak of ${subject}, but none of them answers this question.`,
  'yes-no': () => 'Only the article itself can say yes or no; this passage bears on the question.',
  'no-such-quote': (subject) => `No article quotes ${subject}.`,
}

export function refusal(code: Refusal['code'], subject = ''): Refusal {
  return { code, sentence: SENTENCES[code](subject), ...(subject && { subject }) }
}

export function refused(
  asked: Question,
  reason: Refusal,
  nearest: readonly Answer[] = [],
  more: { corrected?: Correction; explanation?: Explanation } = {},
): Outcome {
  return { kind: 'refused', asked, reason, nearest, ...more }
}
