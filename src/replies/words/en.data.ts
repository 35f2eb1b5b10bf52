// The bot's own words in English; the other languages have the same keys. {subject} and the like are filled in, escaped.
export const en = {
  'refused.nothing-speaks-of': 'None of the articles speaks of {subject}.',
  'refused.filters-leave-nothing':
    'No article is left under these filters. Widen the dates, or leave out source and article.',
  'refused.named-but-unanswered': 'The articles mention {subject}, but they do not answer this.',
  'refused.yes-no': 'I cannot say yes or no; I only show what articles say. Ask who, when, where or for a quote.',
  'refused.empty-question': 'There is no question here. Name what you look for, for example: met Lavrov in Washington.',
  'refused.no-such-quote': 'I find no such quote of {subject} in the articles.',
  'refused.no-articles': 'There are no articles yet. A moderator can add some with /admin articles add.',
  'subject.unknown': 'this',
  'subject.anybody': 'that speaker',
  corrected: 'Nothing speaks of “{from}”; I looked for “{to}”.',
  disagree: 'The articles do not agree; see the next answers too.',
  nearest: 'Nearest to the question, without an answer:',
  page: 'page {page}',
  'also.in': 'also in',
  published: 'counted from the day of publication',
  untitled: 'untitled article',
  'check.verbatim': 'Word for word as in the article.',
  'check.altered': 'Not word for word. Struck out: not in the article; underlined: missing in the message.',
  'button.previous': 'Previous',
  'button.next': 'Next',
  'button.context': 'In context',
  'button.share': 'Share',
  'button.useful': 'Useful',
  'button.useless': 'Not useful',
  help: [
    'I answer from articles, in their own words, and show where they stand. When they do not answer, I say so.',
    '`/who` question: met Lavrov in Washington',
    '`/when` question: is the G20 summit',
    '`/where` question: will the G20 summit take place',
    '`/quote` speaker: Peskov topic: optimism · or text: words to check',
    '`/ask` question: anything else',
    'Narrow a question down with after, before, source and article; private shows the reply only to you.',
  ].join('\n'),
  'failed.invariant':
    'I found an answer, but its citation did not hold against the article, so I do not show it. Sorry; this was logged.',
  'failed.unforeseen': 'Something went wrong on my side, sorry. It was logged; please try again.',
}

export type WordKey = keyof typeof en
export type Words = Readonly<Record<WordKey, string>>
