// Words of a question that no article has, put right by the collection's own vocabulary: "Lavrof" finds Lavrov.
import type { Collection } from '../collections/index.ts'
import { foldWord } from '../language/index.ts'
import { isNear } from './people.ts'
import type { Correction } from './types.ts'
import { isStop, wordsOf } from './words.ts'

/** Names are what people misspell; other unknown words are often simply not in the articles. */
const NAME = /^\p{Lu}/u
const PLAIN_MIN = 6

/** The question with its first unknown word put right, and what was changed; undefined when nothing near is known. */
export function respell(text: string, collection: Collection): { text: string; corrected: Correction } | undefined {
  for (const word of wordsOf(text)) {
    if (isStop(word.term) || collection.index.frequency(word.term) > 0 || /\d/.test(word.text)) continue
    if (!NAME.test(word.text) && word.text.length < PLAIN_MIN) continue
    const right = collection.catalogue.correct(word.text)
    if (!right || !isNear(foldWord(word.text), right)) continue
    const to = NAME.test(word.text) ? right.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : right
    return { text: text.slice(0, word.start) + to + text.slice(word.end), corrected: { from: word.text, to } }
  }
  return undefined
}
