// Words of a question that no article has, put right by the collection's own vocabulary: "Lavrof" finds Lavrov.
import type { Collection } from '../collections/index.ts'
import { foldWord, vectorOf } from '../language/index.ts'
import { isNear } from './people.ts'
import type { Correction } from './types.ts'
import { isStop, wordsOf } from './words.ts'

/** Names are what people misspell; other unknown words are often simply not in the articles. */
const NAME = /^\p{Lu}/u
const PLAIN_MIN = 6

/** Unknown words that are looked up in one question: each costs a search over all words of the collection. */
const LOOKED_UP = 2

/** What was found before, for as long as the collection is the same. */
const known = new WeakMap<Collection, { passages: number; words: Map<string, string | undefined> }>()
const KNOWN_MAX = 2000

function nearest(word: string, collection: Collection): string | undefined {
  const { passages } = collection.index
  let kept = known.get(collection)
  if (kept?.passages !== passages || kept.words.size > KNOWN_MAX) {
    kept = { passages, words: new Map() }
    known.set(collection, kept)
  }
  if (!kept.words.has(word)) {
    const right = collection.catalogue.correct(word)
    kept.words.set(word, right && isNear(foldWord(word), right) ? right : undefined)
  }
  return kept.words.get(word)
}

interface Respelt {
  readonly text: string
  /** What was changed; not told when the article's word is only another form of the typed one: "russia", "russian". */
  readonly corrected?: Correction
}

/** The question with its first unknown word put right; undefined when nothing near is known. */
export function respell(text: string, collection: Collection): Respelt | undefined {
  let lookups = 0
  for (const word of wordsOf(text)) {
    if (isStop(word.term) || collection.index.frequency(word.term) > 0 || /\d/.test(word.text)) continue
    if (!NAME.test(word.text) && word.text.length < PLAIN_MIN) continue
    if (lookups++ === LOOKED_UP) return undefined
    const right = nearest(word.text, collection)
    if (!right) continue
    const to = NAME.test(word.text) ? right.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : right
    const isForm = to.toLowerCase().startsWith(word.text.toLowerCase())
    // A name in common use is meant as it stands: "Norse" is no misspelt nurse.
    if (!isForm && NAME.test(word.text) && vectorOf(word.term) > 0) continue
    return {
      text: text.slice(0, word.start) + to + text.slice(word.end),
      ...(!isForm && { corrected: { from: word.text, to } }),
    }
  }
  return undefined
}
