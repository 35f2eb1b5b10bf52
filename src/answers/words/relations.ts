// What is known of a noun for a person in a relation to another: "rival", "stepson", "brothers".
import { RELATION_WORDS, RELATIONS } from './relations.data.ts'
import { tableLines } from './word-tables.ts'

export interface RelationNoun {
  readonly gender?: 'female' | 'male'
  /** Nouns by which a text says the same of the same one. */
  readonly same: readonly string[]
  /** What the other one is to whoever is this. */
  readonly back: readonly string[]
  /** Of those that marry. */
  readonly isSpouse: boolean
  /** Of a family. */
  readonly isKin: boolean
  /** Of those whom no company or country can be: a teacher, but no rival. */
  readonly isPerson: boolean
  /** A word without which nothing of it is told. */
  readonly telling?: RegExp
}

const KIN =
  /(?:father|mother|parent|son|daughter|child|brother|sister|sibling|twin|wife|husband|spouse|bride|widow|widower|uncle|aunt|nephew|niece|cousin|in-law)$/
const PERSONAL =
  /^(?:aide|apprentice|assistant|biographer|bodyguard|boyfriend|classmate|coach|disciple|doctor|fiancée?|girlfriend|god(?:child|daughter|father|mother|son)|governess|heiress|lover|mentor|mistress|nanny|nurse|patient|physician|protégée?|pupil|roommate|servant|student|teacher|tutor|valet)$/
/** What texts tell of spouses with, and of the others of a family. */
const WED = 'wife|wives|husband|spouse|consort|couple|widow|bride|groom|marri|marry|\\bwed|divorc|\\bn[ée]e\\b'
const BORN =
  'father|mother|parent|\\b(?:step|grand)?sons?\\b|daughter|child|brother|sister|sibling|\\btwin|\\bborn\\b|birth|uncle|aunt|nephew|niece|cousin|in-law|famil|descend|heirs?\\b|relati'
const [TELLS_SPOUSE, TELLS_KIN] = [new RegExp(WED, 'i'), new RegExp(`${WED}|${BORN}`, 'i')]

/** What tells of others, by their nouns. */
const TELLS_OTHERS: ReadonlyMap<string, RegExp> = new Map(
  tableLines(RELATION_WORDS).flatMap(([nouns, words]) => {
    const telling = new RegExp(`(?<![\\p{L}])(?:${words.join('|').replaceAll('-', '[ -]')})`, 'iu')
    return nouns.map((noun): [string, RegExp] => [noun, telling])
  }),
)

/** Whether a text may tell who is that to somebody: it has a word for those that marry, for a family, or for what else they are. */
export const mayTell = (text: string, { telling }: RelationNoun): boolean => telling?.test(text) ?? true

const NOUNS: ReadonlyMap<string, RelationNoun> = new Map(
  RELATIONS.trim()
    .split('\n')
    .map((line): [string, RelationNoun] => {
      const [noun, gender, same, back] = line.split(';') as [string, string, string, string]
      const list = (words: string) =>
        words.split(' ').flatMap((word) => (word === '' ? [] : word === '=' ? noun : word))
      const isSpouse = /^(?:bride|husband|partner|spouse|widow|widower|wife)$/.test(noun)
      const isKin = KIN.test(noun)
      const telling = isSpouse && isKin ? TELLS_SPOUSE : isKin ? TELLS_KIN : TELLS_OTHERS.get(noun)
      return [
        noun,
        {
          same: list(same),
          back: list(back),
          isSpouse,
          isKin,
          isPerson: isKin || PERSONAL.test(noun),
          ...(telling && { telling }),
          ...((gender === 'male' || gender === 'female') && { gender }),
        },
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
