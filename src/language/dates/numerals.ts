// Joins the words of a number to one lexeme: "twenty-four", "two hundred and ten", "5 1/2", "nineteen ninety-six".
import type { Lexeme, Tags } from './lexer.ts'

const TENS_MIN = 20
const TENS_MAX = 90
const DAY_MAX = 31
const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
])
/** First halves of a year that is read in two: "eighteen", "nineteen", "twenty". */
const CENTURIES = new Set(['seventeen', 'eighteen', 'nineteen', 'twenty'])

interface Part {
  readonly value: number
  /** Index behind the last lexeme. */
  readonly next: number
  readonly ordinal?: boolean
}

/** The lexemes with every number that is written in several words as one. */
export function joinNumerals(lexemes: readonly Lexeme[]): Lexeme[] {
  const joined: Lexeme[] = []
  for (let i = 0; i < lexemes.length; ) {
    const first = lexemes[i]!
    const part = first.tags.NUMBER !== undefined || first.word === 'a' ? readNumeral(lexemes, i) : undefined
    if (!part || part.next === i + 1) {
      joined.push(first)
      i++
      continue
    }
    joined.push({ ...first, end: lexemes[part.next - 1]!.end, word: String(part.value), tags: tagsOf(part, first) })
    i = part.next
  }
  return joined
}

function tagsOf(part: Part, first: Lexeme): Tags {
  const { value } = part
  const day = value >= 1 && value <= DAY_MAX && Number.isInteger(value) ? { DAY: value } : {}
  if (part.ordinal) return { ORDINAL: value, ...day }
  const year = value >= 1700 && value < 2100 && (CENTURIES.has(first.word) || value % 1000 < 100) ? { YEAR: value } : {}
  return { NUMBER: value, ...year }
}

function readNumeral(lexemes: readonly Lexeme[], at: number): Part | undefined {
  return readYear(lexemes, at) ?? readScaled(lexemes, at)
}

/** "nineteen ninety-six", "nineteen oh five". */
function readYear(lexemes: readonly Lexeme[], at: number): Part | undefined {
  const first = lexemes[at]!
  if (!CENTURIES.has(first.word)) return undefined
  const rest = at + 1 < lexemes.length ? readTens(lexemes, at + 1) : undefined
  if (!rest || rest.value < 10 || rest.ordinal) return undefined
  return { value: first.tags.NUMBER! * 100 + rest.value, next: rest.next }
}

/** A number below 100: "twenty-four", "twenty four", "twenty-fourth", "7". */
function readTens(lexemes: readonly Lexeme[], at: number): Part | undefined {
  const first = lexemes[at]
  const value = first?.tags.NUMBER
  if (first === undefined || value === undefined) return undefined
  const isWord = /^[a-z]/.test(first.word)
  if (!isWord || value < TENS_MIN || value > TENS_MAX) return { value, next: at + 1 }
  const skip = lexemes[at + 1]?.word === '-' ? 2 : 1
  const second = lexemes[at + skip]
  if (!second || second.opens || !/^[a-z]/.test(second.word)) return { value, next: at + 1 }
  const { NUMBER, ORDINAL } = second.tags
  if (NUMBER !== undefined && NUMBER < 10) return { value: value + NUMBER, next: at + skip + 1 }
  if (ORDINAL !== undefined && ORDINAL < 10) return { value: value + ORDINAL, next: at + skip + 1, ordinal: true }
  return { value, next: at + 1 }
}

/** Hundreds, thousands and halves: "a hundred", "two hundred and ten", "5 1/2", "two and a half". */
function readScaled(lexemes: readonly Lexeme[], at: number): Part | undefined {
  const begin: Part | undefined = lexemes[at]!.word === 'a' ? { value: 1, next: at + 1 } : readTens(lexemes, at)
  if (!begin || begin.ordinal) return begin
  let { value, next } = begin
  let scaled = false
  const scaleAt = (i: number) => SCALES.get(lexemes[i]?.word ?? '')
  for (let scale = scaleAt(next); scale; scale = scaleAt(next)) {
    value *= scale
    next++
    scaled = true
    const and = lexemes[next]?.word === 'and' ? 1 : 0
    const rest = readTens(lexemes, next + and)
    if (!rest || rest.value >= 100) break
    value += rest.value
    next = rest.next
    if (rest.ordinal) return { value, next, ordinal: true }
  }
  if (lexemes[at]!.word === 'a') return scaled ? { value, next } : undefined
  if (lexemes[next]?.tags.HALF && lexemes[next]?.word !== 'half') return { value: value + 0.5, next: next + 1 }
  const isHalf = ['and', 'a', 'half'].every((word, k) => lexemes[next + k]?.word === word)
  return isHalf ? { value: value + 0.5, next: next + 3 } : { value, next }
}
