// Our own list of words and short expressions that may say the same, by their terms (see synonyms.data.txt).
import { readFileSync } from 'node:fs'
import { termOf } from '../../language/index.ts'
import type { Word } from './words.ts'

const NONE: ReadonlySet<string> = new Set()
const synonyms = new Map<string, Set<string>>()
for (const line of readFileSync(new URL('./synonyms.data.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('#')) continue
  const [first, ...others] = line.split(' ').map((one) => keyOf(one.split('_').map(termOf)))
  for (const other of others) {
    link(first!, other)
    link(other, first!)
  }
}

function link(key: string, other: string): void {
  if (key !== other) synonyms.set(key, (synonyms.get(key) ?? new Set()).add(other))
}

/** The key of a word, or of an expression of several, by their terms: "step_down", "come_power". */
function keyOf(terms: readonly string[]): string {
  return terms.join('_')
}

/** Keys of what may say the same as a word or an expression. */
export function synonymsOf(key: string): ReadonlySet<string> {
  return synonyms.get(key) ?? NONE
}

/** Left out of an expression's middle: "come to power". */
const SMALL = /^(?:an?|the|to|of|in|on|at|for|by|into|from|with|its?|his|her|their)$/i

/** The expressions of two words that may begin at a word: with the next, and with the next that is no small word. */
export function expressionsAt(words: readonly Word[], at: number): { readonly key: string; readonly last: number }[] {
  const found = []
  for (let last = at + 1; last < words.length && last <= at + REACH; last++) {
    found.push({ key: keyOf([words[at]!.term, words[last]!.term]), last })
    if (!SMALL.test(words[last]!.text)) break
  }
  return found
}

/** Words behind an expression's first in which its last is looked for. */
const REACH = 3
