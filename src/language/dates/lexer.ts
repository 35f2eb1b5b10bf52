// Cuts a text into lexemes and says of each what it may be in a date: a month, a number, a unit ...
import type { Steps } from '../steps.ts'
import type { Unit } from './calendar.ts'
import { tagsOfNumeral, tagsOfWord } from './lexicon.ts'

/** What a lexeme may be. A word may be several things: "second" is a unit and an ordinal. */
export interface Tags {
  readonly MONTH?: number
  readonly WEEKDAY?: number
  /** In the plural: each such day. */
  readonly WEEKDAYS?: number
  /** A weekday in its short form, a word of its own without a date beside it (Sun, Sat). */
  readonly SHORT?: number
  readonly SEASON?: string
  readonly UNIT?: Unit
  readonly SINGULAR?: Unit
  readonly PLURAL?: Unit
  readonly PART?: string
  readonly SHIFT?: number
  readonly NUMBER?: number
  readonly ORDINAL?: number
  readonly DAY?: number
  readonly HOUR?: number
  readonly YEAR?: number
  /** Three digits, which may be a year. */
  readonly EARLY?: number
  /** A decade by its first year (1980), or by its digit alone (8) when the century is not said. */
  readonly DECADE?: number
  readonly VAGUE?: true
  readonly FREQUENCY?: string
  /** Hours and minutes, "10:35". */
  readonly CLOCK?: string
  readonly MERIDIEM?: 'am' | 'pm'
  readonly ZONE?: true
  /** A date in digits: its value. */
  readonly DIGITS?: string
  /** "1/2", "half". */
  readonly HALF?: true
}

export type Tag = keyof Tags

export interface Lexeme {
  readonly start: number
  readonly end: number
  /** In lower case, without the full stop of an abbreviation; all dashes are "-", all apostrophes "'". */
  readonly word: string
  readonly tags: Tags
  readonly capital: boolean
  /** White space before it. */
  readonly spaced: boolean
  /** A paragraph begins here. */
  readonly opens: boolean
  /** A line begins here. */
  readonly line: boolean
}

// No alternative can begin where another one failed half-way, so the scan is linear.
const LEXEME =
  /\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?![\d/]|\.\d)|\d{1,2}\/\d{1,2}(?![\d/])|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\.\d{2}(?= ?[ap]\.?m)|\d+(?:,\d{3})*(?:\.\d+)?(?:(?:st|nd|rd|th|s)(?![a-z]))?|[ap]\.m(?:\.|(?![a-z]))|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.|[a-z\u00c0-\u024f]+|['’]s(?![a-z])|\S/gi
const NO_TAGS: Tags = {}
/** Lexemes between two steps. */
const STRIDE = 256
const ZERO = 0x30
const NINE = 0x39

/** All lexemes of a text, in order. Offsets are UTF-16 units. */
export function* lex(text: string): Steps<Lexeme[]> {
  const lexemes: Lexeme[] = []
  let end = 0
  for (const match of text.matchAll(LEXEME)) {
    const raw = match[0]
    const start = match.index
    const spaced = start > end
    const breaks = spaced ? lineBreaks(text, end, start) : 0
    const [opens, line] = [start === 0 || breaks > 1, start === 0 || breaks > 0]
    end = start + raw.length
    const first = raw.charCodeAt(0)
    const capital = raw !== raw.toLowerCase()
    if (first >= ZERO && first <= NINE) {
      const word = raw.toLowerCase()
      lexemes.push({ start, end, word, tags: tagsOfNumeral(word), capital, spaced, opens, line })
    } else {
      const word = plain(raw)
      const tags = isPreposition(word, lexemes.at(-1)) ? NO_TAGS : (tagsOfWord(word, capital) ?? NO_TAGS)
      lexemes.push({ start, end, word, tags, capital, spaced, opens, line })
    }
    if (lexemes.length % STRIDE === 0) yield
  }
  return lexemes
}

/** "Following Tuesday's vote" is after it; "the following Tuesday" is the next one. */
function isPreposition(word: string, before: Lexeme | undefined): boolean {
  return word === 'following' && !/^(?:the|that|this|each|every|its|his|her|their)$/.test(before?.word ?? '')
}

/** Lower case; one kind of dash and of apostrophe; no full stop behind an abbreviation. */
function plain(raw: string): string {
  if (raw.length === 1) return '‐‑–—'.includes(raw) ? '-' : raw === '’' ? "'" : raw.toLowerCase()
  const word = raw.toLowerCase()
  if (word[1] === '.') return word.startsWith('a') ? 'am' : 'pm'
  return word.endsWith('.') ? word.slice(0, -1) : word.replace('’', "'")
}

function lineBreaks(text: string, from: number, to: number): number {
  let lines = 0
  for (let i = from; i < to; i++) if (text[i] === '\n') lines++
  return lines
}
