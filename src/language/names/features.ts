// The features of a word in its line, hashed: what the tagger's weights are looked up by. Training and tagging share them.
import { hashOf, LISTS, type Word } from './lexicon.ts'
import { phraseAt } from './phrases.ts'

/** A line to be tagged: one sentence, headline or row of a table. */
export interface Line {
  readonly words: readonly Word[]
  /** Its case was restored (a headline), so that capitals tell less. */
  readonly restored: boolean
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

/** Buckets of the features of the words of a run, one array a word. */
export function featuresOf(line: Line, run: Run): number[][] {
  const { words } = line
  const phrase = new Int32Array(words.length)
  for (let i = Math.max(0, run.start - 1); i < run.end; i++) {
    const found = phrase[i] === 0 ? phraseAt(words, i) : null
    if (found)
      for (let k = 0; k < found.length; k++)
        phrase[i + k] = (found.lists << 2) | (k === 0 ? 1 : k === found.length - 1 ? 3 : 2)
  }
  let numbers = 0
  for (const word of words) if (word.number) numbers++
  const pattern = patternOf(words)
  const kind = (line.restored ? 1 : 0) | (numbers > words.length * TABLE_SHARE ? 2 : 0)
  const features: number[][] = []
  for (let i = run.start; i < run.end; i++) features.push(wordFeatures(line, run, i, phrase, kind, pattern))
  return features
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
  return hashOf(pattern)
}

function wordFeatures(line: Line, run: Run, i: number, phrase: Int32Array, kind: number, pattern: number): number[] {
  const { words } = line
  const at = (k: number): Word => words[k] ?? NO_WORD
  const word = words[i]!
  const [before, after, before2, after2] = [at(i - 1), at(i + 1), at(i - 2), at(i + 2)]
  const [outBefore, outAfter] = [at(run.start - 1), at(run.end)]
  const [first, last] = [words[run.start]!, words[run.end - 1]!]
  const seen = line.seen(word)
  const place = (i === 0 ? 1 : 0) | (i === run.start ? 2 : 0) | (i === run.end - 1 ? 4 : 0) | (kind << 3)
  const size = Math.min(run.end - run.start, 5)
  const found = [
    mix(0, kind),
    mix(1, word.hash),
    mix(2, before.hash),
    mix(3, after.hash),
    mix(4, before2.hash),
    mix(5, after2.hash),
    mix(6, before.hash, word.hash),
    mix(7, word.hash, after.hash),
    mix(8, before.hash, after.hash),
    mix(9, word.shape, place),
    mix(10, before.shape, word.shape),
    mix(11, word.shape, after.shape),
    mix(12, word.suffix2),
    mix(13, word.suffix3),
    mix(14, word.suffix4),
    mix(15, word.prefix),
    mix(16, word.lists, seen),
    mix(17, before.lists, word.lists),
    mix(18, word.lists, after.lists),
    mix(19, phrase[i]!, place & 6),
    mix(20, phrase[i]!, phrase[i + 1] ?? 0),
    mix(21, outBefore.hash, i - run.start),
    mix(22, outAfter.hash, i - run.end),
    mix(23, first.hash, i - run.start),
    mix(24, last.hash, i - run.end),
    mix(25, size * 8 + i - run.start, kind),
    mix(26, last.lists, i - run.end),
    mix(27, first.lists, i - run.start),
    mix(28, outBefore.hash, outAfter.hash),
    mix(29, seen, place),
    mix(30, phrase[i]!, outBefore.hash),
    mix(31, before.lists, phrase[i]!),
    mix(32, pattern, run.start === 0 ? 1 : 0),
    mix(33, before.shape, after.shape),
  ]
  for (let bit = 0; bit < LISTS; bit++) if (word.lists & (1 << bit)) found.push(mix(50 + bit, place))
  return found
}
