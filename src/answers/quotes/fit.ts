// Where in a text some words stand, changed as little as possible: an alignment of all of the words with a part of the text.
import type { Steps } from '../../language/index.ts'
import { isNear } from '../people.ts'

/** One step from the original to the claim; places are indexes of words. `changed` has both, `added` no place in the original. */
export interface Step {
  readonly op: 'same' | 'changed' | 'added' | 'removed'
  readonly original?: number
  readonly claimed?: number
}

export interface Fit {
  readonly steps: readonly Step[]
  /** 1: every word stands there, in order; less for each that is changed, added or left out. */
  readonly like: number
}

export interface Claimed {
  readonly key: string
  /** The claim says that it leaves something out before this word. */
  readonly gap?: boolean
}

type Words = readonly { readonly key: string }[]

/** A word changed, one too many and one left out cost the same; a misspelt one half of it. */
const WORD = 8
const NEAR = 4
/** What each word of the claim costs that is not the same: of two ways that change as much, the one that keeps more words wins. */
const LOST = 1
/** Leaving out a stretch, however long, without saying so. */
const GAP = 3 * WORD
const NEVER = 0xffff
const NEVER_PAIRED = 3 * WORD

/**
 * The cheapest way from a part of `original` to all of `claimed` (Needleman and Wunsch, with free ends and stretches left out);
 * the first of several. Undefined where next to nothing is the same. Time and memory grow with the product of the lengths.
 */
export function* fit(original: Words, claimed: readonly Claimed[]): Steps<Fit | undefined> {
  if (claimed.length === 0 || original.length === 0) return undefined
  const table = yield* costs(original, claimed)
  const { word, width } = table
  const last = claimed.length * width
  const least = word.subarray(last, last + width).reduce((a, b) => Math.min(a, b))
  const steps = trace(table, original, claimed, endOf(table, original, claimed, least))
  const lost = steps.filter(({ op }) => op === 'changed' || op === 'added').length
  const like = 1 - (least - LOST * lost) / (WORD * claimed.length)
  return like > 0 ? { steps, like } : undefined
}

/** The first end that costs so little; one where the last word stands for another before one where it stands for none. */
function endOf({ word, width }: Table, original: Words, claimed: readonly Claimed[], least: number): number {
  const [row, above] = [claimed.length * width, (claimed.length - 1) * width]
  let found = -1
  for (let j = 0; j < width; j++) {
    if (word[row + j] !== least) continue
    if (j > 0 && least === word[above + j - 1]! + change(original[j - 1]!.key, claimed.at(-1)!.key)) return j
    if (found < 0) found = j
  }
  return found
}

interface Table {
  /** Cost of the first i words of the claim, that end before word j of the original; `gap`: within a stretch left out. */
  readonly word: Uint16Array
  readonly gap: Uint16Array
  readonly width: number
}

function* costs(original: Words, claimed: readonly Claimed[]): Steps<Table> {
  const width = original.length + 1
  const { numbers, keys } = numbered(original)
  const word = new Uint16Array((claimed.length + 1) * width)
  const gap = new Uint16Array((claimed.length + 1) * width).fill(NEVER)
  for (let i = 1; i <= claimed.length; i++) {
    const [row, above, inside] = [i * width, (i - 1) * width, i < claimed.length]
    const open = claimed[i]?.gap ? 0 : GAP
    const changes = Uint8Array.from(keys, (key) => change(key, claimed[i - 1]!.key))
    yield
    word[row] = word[above]! + WORD + LOST
    for (let j = 1; j < width; j++) {
      const paired = word[above + j - 1]! + changes[numbers[j - 1]!]!
      let best = Math.min(paired, word[above + j]! + WORD + LOST)
      if (inside) {
        const left = Math.min(gap[row + j - 1]!, word[row + j - 1]! + open)
        gap[row + j] = left
        best = Math.min(best, left, word[row + j - 1]! + WORD)
      }
      word[row + j] = best
    }
  }
  return { word, gap, width }
}

/** The different words, and for each word the number of its own: each is compared with the claim's once. */
function numbered(words: Words): { readonly numbers: Uint32Array; readonly keys: readonly string[] } {
  const known = new Map<string, number>()
  const numbers = Uint32Array.from(words, ({ key }) => {
    const number = known.get(key) ?? known.size
    known.set(key, number)
    return number
  })
  return { numbers, keys: [...known.keys()] }
}

/** What it costs that one word stands for another; nothing stands for what is between two quotes, which has no key. */
function change(original: string, claimed: string): number {
  if (original === claimed) return 0
  if (original === '') return NEVER_PAIRED
  return (isNear(original, claimed) ? NEAR : WORD) + LOST
}

/** The steps that the costs were summed up from, found from the end. */
function trace({ word, gap, width }: Table, original: Words, claimed: readonly Claimed[], end: number) {
  const steps: Step[] = []
  let [i, j] = [claimed.length, end]
  while (i > 0) {
    const [row, above] = [i * width, (i - 1) * width]
    const cost = word[row + j]!
    const changed = j > 0 ? change(original[j - 1]!.key, claimed[i - 1]!.key) : NEVER
    if (j > 0 && cost === word[above + j - 1]! + changed) {
      steps.push({ op: changed === 0 ? 'same' : 'changed', original: --j, claimed: --i })
    } else if (j > 0 && i < claimed.length && cost === word[row + j - 1]! + WORD) {
      steps.push({ op: 'removed', original: --j })
    } else if (j > 0 && i < claimed.length && cost === gap[row + j]!) {
      const open = claimed[i]!.gap ? 0 : GAP
      // The shortest stretch that costs no more.
      do steps.push({ op: 'removed', original: --j })
      while (word[row + j]! + open !== cost)
    } else steps.push({ op: 'added', claimed: --i })
  }
  return steps.reverse()
}
