// Words of a question that no article has, put right by the collection's own vocabulary: "Lavrof" finds Lavrov.
import type { Collection } from '../collections/index.ts'
import { foldWord, isGivenName, isOrdinaryWord, vectorOf } from '../language/index.ts'
import { isNoun } from './kinds.ts'
import { isNear } from './people.ts'
import type { Correction } from './types.ts'
import { isStop, type Word, wordsOf } from './words.ts'

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
    kept.words.set(word, right && (isNear(foldWord(word), right) || isForm(word, right)) ? right : undefined)
  }
  return kept.words.get(word)
}

interface Respelt {
  readonly text: string
  /** What was changed; not told when the article's word is only another form of the typed one: "russia", "russian". */
  readonly corrected?: Correction
}

/** What is English, or a name in common use, is meant as it stands: a "winner" is no misspelt winter, "Norse" no nurse. */
function isKnown({ text, term }: Word): boolean {
  return isOrdinaryWord(text) || (NAME.test(text) ? vectorOf(term) > 0 : isNoun(text))
}

/**
 * Whether two spellings are one word's, or its forms: "russia" and "russian", "organiser" and "organizer", "lifecycle" and "life-cycle". "Carl"
 * and "Carla" are two people.
 */
function isForm(typed: string, right: string): boolean {
  const begins = right.toLowerCase().startsWith(typed.toLowerCase()) && !isGivenName(typed.toLowerCase())
  return begins || british(typed) === british(right)
}

function british(word: string): string {
  const plain = foldWord(word).replaceAll('-', '').replaceAll('z', 's').replaceAll('our', 'or').replaceAll('ll', 'l')
  return plain.replace(/er(?=s?$)/, 're').replace(/men$/, 'man')
}

/** The question with its first unknown word put right; undefined when nothing near is known. */
export function respell(text: string, collection: Collection): Respelt | undefined {
  let lookups = 0
  for (const word of wordsOf(text)) {
    if (isStop(word.term) || collection.index.frequency(word.term) > 0 || /\d/.test(word.text)) continue
    const isShort = !NAME.test(word.text) && word.text.length < PLAIN_MIN
    if (lookups++ === LOOKED_UP) return undefined
    const right = nearest(word.text, collection)
    if (!right) continue
    const to = NAME.test(word.text) ? right.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : right
    const isOther = !isForm(word.text, to)
    // A short word is put right only by another spelling of its own: "wifi", "wi-fi".
    if (isOther && (isShort || isKnown(word))) continue
    return {
      text: text.slice(0, word.start) + to + text.slice(word.end),
      ...(isOther && { corrected: { from: word.text, to } }),
    }
  }
  return undefined
}
