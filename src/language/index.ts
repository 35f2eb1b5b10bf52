// The door of this room: what others may use of language.
export { analyse } from './analyse.ts'
export { dateRange, dates, parseDay } from './dates/index.ts'
export { genderOf } from './names/gender.ts'
export { quotes } from './quotes/index.ts'
export { sentences } from './sentences/index.ts'
export { fold as foldWord, termOf } from './terms.ts'
export type { Analysis, DateMention, NameMention, Quote, Sentence, Span, Term, Token } from './types.ts'
export { terms } from './words.ts'
