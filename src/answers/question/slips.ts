// What a word that no article has may be a slip of: a letter left out, two that changed places, another spelling of the same sound.
import type { Collection } from '../../collections/index.ts'
import {
  foldWord,
  isCountry,
  isDemonym,
  isGivenName,
  isOrdinaryWord,
  isTown,
  termOf,
  vectorOf,
} from '../../language/index.ts'
import { isNoun } from '../words/kinds.ts'
import { isStop } from '../words/words.ts'

/** Names are what people misspell; other unknown words are often simply not in the articles. */
export const NAME = /^\p{Lu}/u
export const PLAIN_MIN = 6
/** Shorter names are a letter from too many others. */
const NAME_MIN = 5

/** Whether a word differs from a longer one by a letter that was left out, or from another by two that changed places. */
function isSlip(typed: string, right: string): boolean {
  if (typed[0] !== right[0]) return false
  let same = 1
  while (same < typed.length && typed[same] === right[same]) same++
  const isSwapped = typed[same] === right[same + 1] && typed[same + 1] === right[same]
  return (
    typed.slice(same) === right.slice(same + 1) ||
    (isSwapped && same + 1 < typed.length && typed.slice(same + 2) === right.slice(same + 2))
  )
}

/**
 * What a short word is a slip of: many short words are a letter from others, so it must be none that English knows, and the collection
 * have only one that it may be.
 */
export function onlyMeant(word: string, { catalogue }: Collection): string | undefined {
  if (isInUse(word)) return undefined
  const typed = foldWord(word)
  const right = catalogue.correct(word, (other) => isSlip(typed, other))
  if (!right || isStop(right) || (typed.length < NAME_MIN && !isEnglish(right))) return undefined
  const term = termOf(right)
  const second = catalogue.correct(word, (other) => isSlip(typed, other) && termOf(other) !== term)
  return second ? undefined : right
}

/** "vBNS". */
const ACRONYM = /\p{Lu}.*\p{Lu}/u
const SHORT = 4

/** The only word of the collection that an acronym is a slip of, of which two letters changed places: "vBSN". "Lian" is no slip of Lina. */
export function swappedAcronym(word: string, { catalogue }: Collection): string | undefined {
  if (word.length < SHORT || word.length >= PLAIN_MIN || !ACRONYM.test(word) || isInUse(word)) return undefined
  const typed = foldWord(word)
  const isMeant = (other: string) => other.length === typed.length && isSlip(typed, other)
  const right = catalogue.correct(word, isMeant)
  return right && !catalogue.correct(word, (other) => other !== right && isMeant(other)) ? right : undefined
}

/** A letter for the figure: "2oth". */
export const NOUGHT = /(?<=^\d+)o(?=\d*(?:th|s)?$)/i

/** Spellings of one sound, each for the other at the end of a word or in it: "insite", "telefone". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ite$/, 'ight'],
  [/ight$/, 'ite'],
  [/f/, 'ph'],
  [/^n/, 'kn'],
  [/^r/, 'wr'],
  [/k(?=[eiaou])/, 'ch'],
  [/shun$/, 'tion'],
  [/sion$/, 'tion'],
]

/** The only word of the collection that sounds like one that is no English: "insight" for "insite". */
export function soundingLike(word: string, { catalogue }: Collection): string | undefined {
  if (word.length < PLAIN_MIN || NAME.test(word) || isEnglish(word)) return undefined
  const others = SOUNDS.map(([sound, other]) => word.replace(sound, other))
  const found = others.filter((other) => other !== word && isEnglish(other) && catalogue.knows(other))
  return found.length === 1 ? found[0] : undefined
}

/** Whether a word, in any case, is English or a name that some list has. */
function isInUse(word: string): boolean {
  const lists = [isOrdinaryWord, isNoun, isGivenName, isTown, isCountry, isDemonym]
  return vectorOf(termOf(word)) > 0 || lists.some((has) => has(word.toLowerCase()))
}

/** Names have one spelling: "Balin" is a slip of Ballin. */
export const isEnglish = (word: string): boolean => isOrdinaryWord(word) || isNoun(word)
