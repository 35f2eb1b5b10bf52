// The words of a collection with the number of articles that use them, and which of them a misspelt word may be.
import { setImmediate as otherWork } from 'node:timers/promises'
import { typoCost } from './typo.ts'

/** A word of six letters or more may have two slips, a shorter one only one. */
const TWO_SLIPS_FROM = 6
/** Words are weighed by use: one in ten times as many articles may be this much further away. */
const USE_WEIGHT = 0.25
/** Words looked at before others get their turn: some milliseconds. */
const TURN = 20_000

export interface NearWord {
  readonly word: string
  /** Less is likelier. */
  readonly cost: number
}

export interface KnownWords {
  readonly uses: ReadonlyMap<string, number>
  add(word: string): void
  remove(word: string): void
  /**
   * The likeliest words for one that was mistyped, best first, at most `limit`, of those that `accept` lets pass. With
   * `half`, it may be the beginning of a word. Looks at every word, most of them only by the set of their letters.
   */
  near(typed: string, limit: number, half: boolean, accept?: (word: string) => boolean): NearWord[]
  /** Prepares, in small steps, what the first `near` would make all at once. */
  warm(): Promise<void>
}

/** The words in a row with the sets of their letters; words that went stay until they are too many. */
interface Listed {
  readonly words: string[]
  readonly letters: number[]
}

export function knownWords(uses: Map<string, number>): KnownWords {
  let listed: Listed | undefined

  function all(): Listed {
    if (listed && listed.words.length <= 2 * uses.size) return listed
    listed = { words: [], letters: [] }
    for (const word of uses.keys()) enter(listed, word)
    return listed
  }

  return {
    uses,
    add(word) {
      const before = uses.get(word) ?? 0
      uses.set(word, before + 1)
      if (before === 0 && listed) enter(listed, word)
    },
    remove(word) {
      const before = uses.get(word) ?? 0
      if (before > 1) uses.set(word, before - 1)
      else uses.delete(word)
    },
    near(typed, limit, half, accept = () => true) {
      const { words, letters } = all()
      const slips = typed.length < TWO_SLIPS_FROM ? 1 : 2
      const own = lettersOf(typed)
      const costs = new Map<string, number>()
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!
        if (!beginsLike(typed, word)) continue
        if (word.length < typed.length - slips || (!half && word.length > typed.length + slips)) continue
        if (count(own & ~letters[i]!) > slips || (!half && count(letters[i]! & ~own) > slips)) continue
        const cost = typoCost(typed, half ? word.slice(0, typed.length + slips) : word, slips, half)
        if (cost <= slips && uses.has(word) && accept(word))
          costs.set(word, cost - USE_WEIGHT * Math.log10(uses.get(word)!))
      }
      const found = Array.from(costs, ([word, cost]) => ({ word, cost }))
      return found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).slice(0, limit)
    },
    async warm() {
      const warmed: Listed = { words: [], letters: [] }
      // Words that come meanwhile are met at the end; those that went are no longer used.
      for (const word of uses.keys()) {
        if (warmed.words.length % TURN === 0) await otherWork()
        if (listed) return
        enter(warmed, word)
      }
      listed = warmed
    },
  }
}

function enter({ words, letters }: Listed, word: string): void {
  words.push(word)
  letters.push(lettersOf(word))
}

/** One of the first two letters is right, or in the other's place. */
function beginsLike(typed: string, word: string): boolean {
  const [a, b] = [typed.charCodeAt(0), typed.charCodeAt(1)]
  const [c, d] = [word.charCodeAt(0), word.charCodeAt(1)]
  return a === c || b === d || a === d || b === c
}

/** The set of a word's letters, a bit each; signs and other scripts share theirs by their code. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

/** Bits set (Hacker's Delight, 5-1). */
function count(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555)
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333)
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
