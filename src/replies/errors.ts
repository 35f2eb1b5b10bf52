// What went wrong and what to do about it, in the asker's language: by the error's code. English is the error's own sentence.

import { escapeWithin } from './cut.ts'
import { ERROR_CODES, type ErrorCode, type ErrorWords } from './errors/codes.data.ts'
import { de } from './errors/de.data.ts'
import { es } from './errors/es.data.ts'
import { fr } from './errors/fr.data.ts'
import { ru } from './errors/ru.data.ts'
import { fill, languageOf } from './words.ts'

const LANGUAGES: Readonly<Record<string, ErrorWords>> = { de, es, fr, ru }

/** Some sentences hold what a server or a person wrote. */
const SENTENCE_MAX = 1_000

/** A FootnoteError, or a problem that reading an article told. */
export interface Told {
  readonly code: string
  readonly message: string
  readonly next: string
  /** Told beside the place, which is not part of the sentence. */
  readonly line?: number
  readonly values?: Readonly<Record<string, string | number>>
}

/** Whether the asker can put it right; any other error is told to those who run the bot. */
export function isForAskers({ code }: Told): boolean {
  return ERROR_CODES.includes(code as ErrorCode)
}

/** The sentence and the next step as escaped markdown. */
export function sayError({ code, message, next, values }: Told, locale: string): string {
  const sentence = LANGUAGES[languageOf(locale)]?.[code as ErrorCode]
  if (!sentence) return escapeWithin(`${message} ${next}`, SENTENCE_MAX)
  return fill(sentence, values ?? {})
}
