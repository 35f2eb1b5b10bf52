// "colder", "biggest", "easier": an adjective's other forms, which no stemmer joins.
import { termOf } from '../../language/index.ts'
import { isNoun } from '../words/kinds.ts'

const COMPARED = /^([a-z]{2,})(?:er|est)$/
/** "bigger", "hottest" */
const DOUBLED = /([bdgmnprt])\1$/
const ENDINGS = ['er', 'est']

/** The terms of the adjectives that a word may compare: cold for "colder", not tow for "tower", which is a noun. */
export function basesOf(word: string): string[] {
  const stem = COMPARED.exec(word.toLowerCase())?.[1]
  if (!stem || isNoun(word.toLowerCase())) return []
  const bases = [stem, `${stem}e`]
  if (DOUBLED.test(stem)) bases.push(stem.slice(0, -1))
  if (stem.endsWith('i')) bases.push(`${stem.slice(0, -1)}y`)
  return bases.map(termOf)
}

/** The words that compare an adjective: "colder" and "coldest" for cold. */
export function comparedForms(word: string): string[] {
  const stems = [word.replace(/e$/, ''), word.replace(/y$/, 'i'), word.replace(/([bdgmnprt])$/, '$1$1')]
  const forms = new Set(stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)))
  return [...forms].filter((form) => basesOf(form).includes(termOf(word)))
}
