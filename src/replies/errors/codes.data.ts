// The errors that a person in Discord can put right; each has a sentence in every language. English is the error's own.
export const ERROR_CODES = [
  'admin/forbidden',
  'admin/nothing',
  'admin/unknown',
  'articles/binary',
  'articles/broken',
  'articles/broken-line',
  'articles/empty',
  'articles/feed',
  'articles/html-size',
  'articles/memory',
  'articles/no-text',
  'articles/pdf-broken',
  'articles/pdf-encrypted',
  'articles/pdf-scanned',
  'articles/pdf-unreadable',
  'articles/size',
  'articles/time',
  'articles/unknown',
  'ask/date',
  'ask/no-words',
  'attachment/host',
  'attachment/size',
  'discord/unknown-command',
  'fetch/address',
  'fetch/connect',
  'fetch/encoding',
  'fetch/redirects',
  'fetch/size',
  'fetch/status',
  'fetch/time',
  'fetch/type',
  'fetch/url',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
/** What is wrong and the next step; {host} and the like are values of the error, escaped. */
export type ErrorWords = Readonly<Record<ErrorCode, string>>
