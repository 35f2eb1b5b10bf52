// What is known of a noun for a person in a relation to another: "rival", "stepson", "brothers".
import { RELATIONS } from './relations.data.ts'

export interface RelationNoun {
  readonly gender?: 'female' | 'male'
  /** Nouns by which a text says the same of the same one. */
  readonly same: readonly string[]
  /** What the other one is to whoever is this. */
  readonly back: readonly string[]
  /** Of those that marry. */
  readonly isSpouse: boolean
}

const NOUNS: ReadonlyMap<string, RelationNoun> = new Map(
  RELATIONS.trim()
    .split('\n')
    .map((line): [string, RelationNoun] => {
      const [noun, gender, same, back] = line.split(';') as [string, string, string, string]
      const list = (words: string) =>
        words.split(' ').flatMap((word) => (word === '' ? [] : word === '=' ? noun : word))
      const isSpouse = /^(?:bride|husband|partner|spouse|widow|widower|wife)$/.test(noun)
      return [
        noun,
        { same: list(same), back: list(back), isSpouse, ...((gender === 'male' || gender === 'female') && { gender }) },
      ]
    }),
)

const singularsOf = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/ren$/, ''),
  word.replace(/ies$/, 'y'),
  word.replace(/wives$/, 'wife'),
  word.replace(/s-in-law$/, '-in-law'),
]

/** By the noun as it is written, in the singular or plural, in any case; undefined where it is not in the list. */
export function relationNoun(written: string): RelationNoun | undefined {
  const word = written.toLowerCase()
  for (const one of singularsOf(word)) {
    const found = NOUNS.get(one)
    if (found) return found
  }
  return undefined
}
