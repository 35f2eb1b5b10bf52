// The features of a word in its line, hashed: what the tagger's weights are looked up by. Training and tagging share them.
import { fnv1a } from '../hash.ts'
import type { Word } from './lexicon.ts'
import { LISTS } from './lists.ts'
import { phraseAt } from './phrases.ts'

/** A line to be tagged: one sentence, headline or row of a table. */
export interface Line {
  readonly words: readonly Word[]
  /** 1: its case was restored (a headline), so that capitals tell less; 2: a row of numbers. */
  readonly kind: number
  readonly pattern: number
  readonly phrases: Int32Array
  /** What the whole document shows of a word: bits of `SEEN`. */
  readonly seen: (word: Word) => number
}

/** The word stands in lower case somewhere in the document; with a capital inside a sentence. */
export const SEEN = { lower: 1, capitalInside: 2 } as const

/** A run of words that may be names: from `start` until before `end`. */
export interface Run {
  readonly start: number
  readonly end: number
}

const CONNECTORS = new Set(
  "of the and for de da del della di do dos du la le les van von der den ten ter bin ibn al el y e & ' 's 'S ’s ’S".split(
    ' ',
  ),
)

/** The runs of a line: capitalised words, with the small words that may join them. Everything else is no name. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.capital) continue
    const start = i
    let end = i + 1
    for (let k = end; k < words.length && k - end < 3; k++) {
      if (words[k]!.capital) end = k + 1
      else if (!CONNECTORS.has(words[k]!.text)) break
    }
    if (end < words.length && (words[end]!.text === "'s" || words[end]!.text === '’s')) end++
    runs.push({ start, end })
    i = end - 1
  }
  return runs
}

/** Power of two; with 9 labels of one byte the weights are 2.4 MB. */
export const BUCKETS = 1 << 18
const SALT = 0x9e3779b1

function mix(template: number, a: number, b = 0): number {
  let hash = Math.imul(template + 1, SALT) ^ a
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  hash = Math.imul(hash ^ b ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) & (BUCKETS - 1)
}

const TABLE_SHARE = 0.25
const EDGE = 0x2545f491
const NO_WORD = { hash: EDGE, shape: EDGE, lists: 0, suffix3: EDGE } as Word

/** A line from its words; what is the same for all its runs is worked out here. */
export function lineOf(words: readonly Word[], restored: boolean, seen: Line['seen']): Line {
  let numbers = 0
  for (const word of words) if (word.number) numbers++
  const kind = (restored ? 1 : 0) | (numbers > words.length * TABLE_SHARE ? 2 : 0)
  return { words, seen, kind, pattern: patternOf(words), phrases: phrasesOf(words) }
}

/** For each word the lists of the phrase that it stands in, and whether it begins, goes on with or ends it; 0 outside. */
function phrasesOf(words: readonly Word[]): Int32Array {
  const phrases = new Int32Array(words.length)
  for (let i = 0; i < words.length; i++) {
    const found = words[i]!.capital && phrases[i] === 0 ? phraseAt(words, i) : null
    if (!found) continue
    const end = i + found.length
    for (let k = i; k < end; k++) phrases[k] = (found.lists << 2) | (k === i ? 1 : k === end - 1 ? 3 : 2)
  }
  return phrases
}

const PATTERN_MAX = 8

/** Hash of a line's outline: runs of capitalised words, other words and numbers as one sign each, other signs as they are. */
function patternOf(words: readonly Word[]): number {
  let pattern = ''
  for (let i = 0; i < words.length && pattern.length < PATTERN_MAX; i++) {
    const word = words[i]!
    const sign = word.capital ? 'N' : word.letters ? 'w' : word.number ? '9' : word.text[0]!
    if (pattern.at(-1) !== sign || sign === '9') pattern += sign
  }
  return fnv1a(pattern)
}

/** The features of a word: one of each template, and one of each list that holds it; behind the last stands `NO_FEATURE`. */
export const FEATURES_MAX = 31 + LISTS
export const NO_FEATURE = -1

/** Buckets of the features of the words of a run, `FEATURES_MAX` a word. */
export function featuresOf(line: Line, run: Run): Int32Array {
  const found = new Int32Array((run.end - run.start) * FEATURES_MAX).fill(NO_FEATURE)
  for (let i = run.start; i < run.end; i++) enter(found, line, run, i)
  return found
}

function enter(found: Int32Array, line: Line, run: Run, i: number): void {
  const { words, kind, pattern, phrases } = line
  const wordAt = (k: number): Word => words[k] ?? NO_WORD
  const word = words[i]!
  const [before, after, before2, after2] = [wordAt(i - 1), wordAt(i + 1), wordAt(i - 2), wordAt(i + 2)]
  const [outBefore, outAfter] = [wordAt(run.start - 1), wordAt(run.end)]
  const [first, last] = [words[run.start]!, words[run.end - 1]!]
  const seen = line.seen(word)
  const place = (i === 0 ? 1 : 0) | (i === run.start ? 2 : 0) | (i === run.end - 1 ? 4 : 0) | (kind << 3)
  const size = Math.min(run.end - run.start, 5)
  let at = (i - run.start) * FEATURES_MAX
  found[at++] = mix(0, word.hash)
  found[at++] = mix(1, before.hash)
  found[at++] = mix(2, after.hash)
  found[at++] = mix(3, before2.hash)
  found[at++] = mix(4, after2.hash)
  found[at++] = mix(5, before.hash, word.hash)
  found[at++] = mix(6, word.hash, after.hash)
  found[at++] = mix(7, before.hash, after.hash)
  found[at++] = mix(8, word.shape, place)
  found[at++] = mix(9, before.shape, word.shape)
  found[at++] = mix(10, word.shape, after.shape)
  found[at++] = mix(11, word.suffix2)
  found[at++] = mix(12, word.suffix3)
  found[at++] = mix(13, word.suffix4)
  found[at++] = mix(14, word.prefix)
  found[at++] = mix(15, word.lists, seen)
  found[at++] = mix(16, before.lists, word.lists)
  found[at++] = mix(17, word.lists, after.lists)
  found[at++] = mix(18, phrases[i]!, place & 6)
  found[at++] = mix(19, phrases[i]!, phrases[i + 1] ?? 0)
  found[at++] = mix(20, outBefore.hash, i - run.start)
  found[at++] = mix(21, outAfter.hash, i - run.end)
  found[at++] = mix(22, first.hash, i - run.start)
  found[at++] = mix(23, last.hash, i - run.end)
  found[at++] = mix(24, size * 8 + i - run.start, kind)
  found[at++] = mix(25, last.lists, i - run.end)
  found[at++] = mix(26, first.lists, i - run.start)
  found[at++] = mix(27, seen, place)
  found[at++] = mix(28, phrases[i]!, outBefore.hash)
  found[at++] = mix(29, before.lists, phrases[i]!)
  found[at++] = mix(30, pattern, run.start === 0 ? 1 : 0)
  for (let bit = 0; bit < LISTS; bit++) if (word.lists & (1 << bit)) found[at++] = mix(50 + bit, place)
}
