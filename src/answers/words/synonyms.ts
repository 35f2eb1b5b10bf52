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

/** The key of a word, or of an expression of two, by their terms: "step_down", "vice_presid". */
function keyOf(terms: readonly string[]): string {
  return terms.join('_')
}

/** The key of a word with the next one; of the last word no expression begins. */
export function expressionAt(words: readonly Word[], at: number): string {
  const next = words[at + 1]
  return next ? keyOf([words[at]!.term, next.term]) : ''
}

/** Keys of what may say the same as a word or an expression. */
export function synonymsOf(key: string): ReadonlySet<string> {
  return synonyms.get(key) ?? NONE
}
