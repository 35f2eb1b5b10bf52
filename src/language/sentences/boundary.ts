// Whether a period, exclamation or question mark ends its sentence, told from the word before and the words behind it.
import {
  BEFORE_DAY,
  BEFORE_NUMBER,
  BEFORE_YEAR,
  GERMAN_MONTHS,
  HOURS,
  IN_BRACKETS,
  MARKED_NAMES,
  MAYBE_LAST,
  NEVER_LAST,
  SAID,
  SHARED_MONTHS,
  STARTERS,
  WEEKDAYS,
} from './abbreviations.data.ts'

const CLOSERS = '"\'”’)]}»›'
const OPENERS = '"\'“‘([{«‹„'
const MARKS = '.!?…'
/** Stand behind a dateline: "HELENA, Mont. - ". */
const DASHES = '-–—'
const WHITE = /\s/
/** The longest word that is looked at on either side of a mark. */
const WORD_MAX = 30
/** Words of a name and title between a closed quote and its verb: `"Why?" Foreign Minister Carl Bildt asked`. */
const SPEAKER_WORDS = 5

/**
 * The end of the sentence that began at `start`, closing quotes and brackets included, if the mark at `at` ends it; else -1.
 */
export function endsSentence(text: string, start: number, at: number): number {
  if (at > start && MARKS.includes(text[at - 1]!)) return -1 // The first mark of a run has told for all of them.
  let end = at + 1
  while (end < text.length && MARKS.includes(text[end]!)) end++
  const marks = end - at
  let closed = false
  while (end < text.length && (CLOSERS.includes(text[end]!) || isReference(text, end))) {
    if (text[end] === '[') end = text.indexOf(']', end)
    else closed = true
    end++
  }
  if (end >= text.length) return end
  if (!WHITE.test(text[end]!)) return -1
  let next = end
  while (next < text.length && WHITE.test(text[next]!)) next++
  if (next >= text.length || text.slice(end, next).includes('\n')) return end
  if (MARKS.includes(text[next]!)) return -1
  return follows(text, start, at, marks, closed, next) ? -1 : end
}

/** A reference mark of an encyclopaedia, "[12]", behind the period. */
function isReference(text: string, at: number): boolean {
  if (text[at] !== '[') return false
  let i = at + 1
  while (i < text.length && i - at < 5 && text[i]! >= '0' && text[i]! <= '9') i++
  return i > at + 1 && text[i] === ']'
}

/** Whether what stands at `next` belongs to the sentence of the mark at `at`. */
function follows(text: string, start: number, at: number, marks: number, closed: boolean, next: number): boolean {
  let first = next
  while (first < text.length && OPENERS.includes(text[first]!)) first++
  const char = text[first] ?? ''
  const quoteOpens = first > next
  if (isLowerCase(char) && !isBrand(text, first)) return true
  if (text[at] !== '.' || marks > 1) {
    if (closed && !quoteOpens && speaks(text, next)) return true
    if (marks === 1 && text[at] !== '.' && !closed && MARKED_NAMES.has(wordBefore(text, start, at).toLowerCase())) {
      return !STARTERS.has(wordAt(text, next).toLowerCase())
    }
    return false
  }
  if (closed) return isBracketed(text, start, at) && isCapital(char) && !STARTERS.has(wordAt(text, next).toLowerCase())
  return abbreviates(text, start, at, next, char)
}

/** Whether the period at `at` belongs to an abbreviation, an initial or a list number with which the sentence goes on. */
function abbreviates(text: string, start: number, at: number, next: number, char: string): boolean {
  const word = wordBefore(text, start, at)
  if (!word) return false
  const lower = word.toLowerCase()
  if (DASHES.includes(char) && (MAYBE_LAST.has(lower) || isDotted(word))) return true
  const digit = char >= '0' && char <= '9'
  if (NEVER_LAST.has(lower) && word.length > 1)
    return !(lower === 'st' && STARTERS.has(wordAt(text, next).toLowerCase()))
  if (digit)
    return BEFORE_NUMBER.has(lower) || (BEFORE_YEAR.has(word) && /^\d{3,4}$/.test(wordAt(text, next).split(/[-–]/)[0]!))
  const behind = wordAt(text, next).toLowerCase()
  if (isNumber(word)) return at - word.length <= start || isGermanDay(text, start, at - word.length, behind)
  if (HOURS.has(lower) && WEEKDAYS.has(behind)) return true
  if (isInitial(word)) return !STARTERS.has(behind)
  if (isDotted(word) || (MAYBE_LAST.has(lower) && lower !== 'no' && isCapital(word)))
    return !STARTERS.has(behind) && isCapital(char)
  return false
}

/** Whether the period at `at` ends an abbreviation that stands alone in brackets: "Admiral (ret.) Ada Quist". */
function isBracketed(text: string, start: number, at: number): boolean {
  const word = wordBefore(text, start, at)
  return text[at + 1] === ')' && text[at - word.length - 1] === '(' && IN_BRACKETS.has(word.toLowerCase())
}

/** Whether the number at `at` is the day of a German date: "ab dem 1. September", "Sonntag, 3. März". */
function isGermanDay(text: string, start: number, at: number, month: string): boolean {
  if (GERMAN_MONTHS.has(month)) return true
  if (!SHARED_MONTHS.has(month)) return false
  let end = at
  while (end > start && (WHITE.test(text[end - 1]!) || text[end - 1] === ',')) end--
  const word = wordBefore(text, start, end)
  // "I am 21. September was warm."
  return (
    BEFORE_DAY.has(word.toLowerCase()) && !(word === 'am' && wordBefore(text, start, end - word.length - 1) === 'I')
  )
}

const isLowerCase = (char: string): boolean => char !== char.toUpperCase()
const isCapital = (word: string): boolean => word.length > 0 && word[0] !== word[0]!.toLowerCase()
const isInitial = (word: string): boolean => word.length === 1 && isCapital(word)
const isNumber = (word: string): boolean => /^\d{1,3}$/.test(word)
const isDotted = (word: string): boolean => word.length >= 3 && word.length < 10 && /^\p{L}(?:\.\p{L})+$/u.test(word)
/** "iPhone", "eBay": a small letter that begins a sentence all the same. */
const isBrand = (text: string, at: number): boolean => isCapital(text[at + 1] ?? '')

/** The word that a mark at `at` touches, without brackets and quotes before it; not from before `start`. */
function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from < WORD_MAX && !WHITE.test(text[from - 1]!) && !OPENERS.includes(text[from - 1]!))
    from--
  const word = text.slice(from, at)
  return word.slice(word.lastIndexOf('-') + 1)
}

function wordAt(text: string, at: number): string {
  while (OPENERS.includes(text[at] ?? ' ')) at++
  let end = at
  while (end < text.length && end - at < WORD_MAX && /[\p{L}\p{N}'’-]/u.test(text[end]!)) end++
  return text.slice(at, end).replace(/['’].*$/, '')
}

/** Whether a name and a verb of saying stand at `at`: the narration that carries a quote's sentence on. */
function speaks(text: string, at: number): boolean {
  for (let i = 0; i < SPEAKER_WORDS; i++) {
    const word = wordAt(text, at)
    if (!word) return false
    if (SAID.has(word.toLowerCase())) return i > 0
    if (!isCapital(word) || (i === 0 && STARTERS.has(word.toLowerCase()))) return false
    at += word.length
    while (at < text.length && (text[at] === '.' || text[at] === ' ')) at++
  }
  return false
}
