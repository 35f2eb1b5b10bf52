// The door of this room: what others may use of language.

export { type DateOptions, dates } from './dates/index.ts'
export type { Analysis, DateMention, NameMention, Quote, Sentence, Span, Term, Token } from './types.ts'
