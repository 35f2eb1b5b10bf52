// Picks the bot's own words by the asker's locale, and fills them in. A snippet never passes here.
import { escapeWithin } from './cut.ts'
import { de } from './words/de.data.ts'
import { en, type WordKey, type Words } from './words/en.data.ts'
import { es } from './words/es.data.ts'
import { fr } from './words/fr.data.ts'
import { ru } from './words/ru.data.ts'

const LANGUAGES: Readonly<Record<string, Words>> = { de, en, es, fr, ru }

/** Longer values would push the rest of a message out of it. */
const VALUE_MAX = 250

/** Says one of the bot's sentences in a language; the values are text of people and articles, and are escaped. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string

/** What says the bot's words in the language of a locale ("de", "es-419"); English for a language that it does not have. */
export function sayIn(locale: string): Say {
  const words = LANGUAGES[languageOf(locale)] ?? en
  return (key, values = {}) => fill(words[key], values)
}

/** Words in the language's quotation marks, to be filled into a sentence: they are escaped there, once. */
export function inMarks(text: string, say: Say): string {
  return say('subject.literal').replace('{subject}', () => text)
}

/** "es" of "es-419". */
export function languageOf(locale: string): string {
  return locale.split('-')[0]!
}

/** A sentence with its {places} filled in; the values are text of people and articles: escaped, and cut to what a sentence holds. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : escapeWithin(String(value), VALUE_MAX)
  })
}

const PRECISIONS = [
  { form: /^(\d{4})-(\d{2})-(\d{2})/, options: { day: 'numeric', month: 'long', year: 'numeric' } },
  { form: /^(\d{4})-(\d{2})$/, options: { month: 'long', year: 'numeric' } },
] as const
const YEAR = /^\d{4}$/

/**
 * A TIMEX3 or ISO value for people ("11 May 2017", "July 2017", "2017"); empty for weeks, decades, centuries and the like, whose
 * codes ("19", "2017-W19") tell a person nothing: the article's words do.
 */
export function showDate(value: string, locale: string): string {
  for (const { form, options } of PRECISIONS) {
    const found = form.exec(value)
    if (!found) continue
    const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3] ?? 1)))
    if (!Number.isNaN(date.getTime())) return formatOf(locale, options).format(date)
  }
  // The year 911 is "0911" as a value.
  return YEAR.test(value) ? String(Number(value)) : ''
}

/** From one ISO day to another: "9 – 15 September 2024". */
export function showDays(start: string, end: string, locale: string): string {
  return formatOf(locale, PRECISIONS[0].options).formatRange(new Date(start), new Date(end))
}

/** American order only where the asker's Discord is American. */
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const order = locale === 'en-US' ? 'en-US' : locale.startsWith('en') ? 'en-GB' : locale
  return new Intl.DateTimeFormat(order, { ...options, timeZone: 'UTC' })
}
