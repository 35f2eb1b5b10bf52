// Our own list of words that may say the same, by their terms (see synonyms.data.ts).
import { termOf } from '../language/index.ts'
import { SYNONYMS } from './synonyms.data.ts'

const NONE: ReadonlySet<string> = new Set()
const synonyms = new Map<string, Set<string>>()
for (const group of SYNONYMS.split('/')) {
  const keys = group.trim().split(' ').map(keyOf)
  for (const key of keys) {
    const others = synonyms.get(key) ?? new Set()
    for (const other of keys) if (other !== key) others.add(other)
    synonyms.set(key, others)
  }
}

/** "step_down" of a verb with its particle, the term of any other word. */
function keyOf(word: string): string {
  const [verb, particle] = word.split('_')
  return particle === undefined ? termOf(word) : withParticle(termOf(verb!), particle)
}

/** The key of a verb's term with its particle. */
export function withParticle(term: string, particle: string): string {
  return `${term}_${particle}`
}

/** Keys of what may say the same as a term, or as a verb with its particle. */
export function synonymsOf(key: string): ReadonlySet<string> {
  return synonyms.get(key) ?? NONE
}
