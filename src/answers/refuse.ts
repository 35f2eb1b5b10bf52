// Refusals: why the articles do not answer, in one sentence that a person can use.
import type { Answer, Correction, Explanation, Outcome, Question, Refusal } from './types.ts'

const SENTENCES: Readonly<Record<Refusal['code'], (subject: string, topic?: string) => string>> = {
  'empty-question': () => 'There is no question to answer.',
  'no-articles': () => 'There are no articles to answer from.',
  'filters-leave-nothing': () => 'No article passes the filters on date, source or article.',
  'nothing-speaks-of': (subject) => `No article speaks of ${subject}.`,
  'named-but-unanswered': (subject) => `The articles speak of ${subject}, but none of them answers this question.`,
  'yes-no': () => 'Only the article itself can say yes or no; this passage bears on the question.',
  'no-such-quote': (subject) => `No article quotes ${subject}.`,
  'no-quote-about': (subject, topic) => `No article quotes ${subject || 'anybody'} about “${topic}”.`,
  'no-such-words': () => 'These words stand in none of the articles.',
  'words-of-title': () => 'These words are the title of an article, and no quote.',
}

/** A refusal that is about `subject`: a name, or with `literal` words of the question. */
export function refusal(
  code: Refusal['code'],
  subject = '',
  { literal, topic }: Pick<Refusal, 'literal' | 'topic'> = {},
): Refusal {
  const sentence = SENTENCES[code](literal ? `“${subject}”` : subject, topic)
  return { code, sentence, ...(subject && { subject }), ...(literal && { literal }), ...(topic && { topic }) }
}

export function refused(
  asked: Question,
  reason: Refusal,
  nearest: readonly Answer[] = [],
  more: { corrected?: Correction; explanation?: Explanation } = {},
): Outcome {
  return { kind: 'refused', asked, reason, nearest, ...more }
}
