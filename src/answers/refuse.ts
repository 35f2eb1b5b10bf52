// Refusals: why the articles do not answer, in words that a person can use.
import type { Answer, Explanation, Outcome, Question, Refusal } from './types.ts'

const SENTENCES: Readonly<Record<Refusal['code'], (subject: string, topic?: string) => string>> = {
  'empty-question': () => 'There is no question to answer.',
  'no-articles': () => 'There are no articles to answer from.',
  'filters-leave-nothing': () => 'No article passes the filters on date, source or article.',
  'filters-apart': () => 'The article is not of this source.',
  'days-reversed': () => 'The day of “after” is later than that of “before”.',
  'no-such-article': (subject) => `There is no article ${subject}.`,
  'no-such-source': (subject) => `There is no source ${subject}.`,
  'nothing-speaks-of': (subject) => `No article speaks of ${subject}.`,
  'named-but-unanswered': (subject) => `The articles speak of ${subject}, but none of them answers this question.`,
  'no-dated-event': (subject) => `The articles tell no dated event of ${subject}.`,
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
  { literal, topic, time, meant }: Pick<Refusal, 'literal' | 'topic' | 'time' | 'meant'> = {},
): Refusal {
  const named = literal ? `“${subject}”` : subject
  const plain = SENTENCES[code](time ? `${named} (${time})` : named, topic)
  const sentence = meant ? `${plain} Is “${meant}” meant?` : plain
  return {
    code,
    sentence,
    ...(subject && { subject }),
    ...(literal && { literal }),
    ...(topic && { topic }),
    ...(time && { time }),
    ...(meant && { meant }),
  }
}

/** What is said of the articles, and with filters only of those that they leave. */
const OF_ARTICLES: ReadonlySet<Refusal['code']> = new Set([
  'nothing-speaks-of',
  'named-but-unanswered',
  'no-dated-event',
  'no-such-quote',
  'no-quote-about',
  'no-such-words',
])

function withFilters(reason: Refusal, { after, before, source, article }: Question): Refusal {
  if (!OF_ARTICLES.has(reason.code) || !(after || before || source || article)) return reason
  const sentence = `${reason.sentence} Only articles that pass the filters were looked at.`
  return { ...reason, sentence, filtered: true }
}

export function refused(
  asked: Question,
  reason: Refusal,
  nearest: readonly Answer[] = [],
  more: { explanation?: Explanation } = {},
): Outcome {
  return { kind: 'refused', asked, reason: withFilters(reason, asked), nearest, ...more }
}
