// Words of a question that no article has, put right by the collection's own vocabulary: "Lavrof" finds Lavrov.
import type { Collection } from '../../collections/index.ts'
import { foldWord, isGivenName, isOrdinaryWord, vectorOf } from '../../language/index.ts'
import { isNear } from '../people.ts'
import type { Correction } from '../types.ts'
import { isNoun } from '../words/kinds.ts'
import { isStop, type Word, wordsOf } from '../words/words.ts'
import { withoutInitials } from './initials.ts'
import { isEnglish, NAME, NOUGHT, onlyMeant, PLAIN_MIN, soundingLike, swappedAcronym } from './slips.ts'

/** Unknown words that are looked up in one question: each costs a search over all words of the collection. */
const LOOKED_UP = 3
/** Words that are put right in one question. */
const MENDED = 2

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
    const isRight = right && (isNear(foldWord(word), right) || isForm(word, right))
    kept.words.set(word, isRight ? right : undefined)
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
  return begins || plain(typed) === plain(right) || (isEnglish(right) && british(typed) === british(right))
}

const plain = (word: string): string => foldWord(word).replaceAll('-', '')
function british(word: string): string {
  const american = plain(word).replaceAll('z', 's').replaceAll('our', 'or').replaceAll('ll', 'l')
  return american.replace(/er(?=s?$)/, 're').replace(/men$/, 'man')
}

/** The question with its first unknown words put right; undefined when nothing near is known. */
export function respell(typed: string, collection: Collection): Respelt | undefined {
  const text = withoutInitials(typed, collection)
  const mended: { readonly word: Word; readonly to: string; readonly isOther: boolean }[] = []
  let lookups = 0
  for (const word of wordsOf(text)) {
    if (isStop(word.term) || collection.index.frequency(word.term) > 0) continue
    if (/\d/.test(word.text)) {
      const to = word.text.replace(NOUGHT, '0')
      if (to !== word.text) mended.push({ word, to, isOther: true })
      continue
    }
    if (lookups++ === LOOKED_UP || mended.length === MENDED) break
    const isShort = !NAME.test(word.text) && word.text.length < PLAIN_MIN
    const form = nearest(word.text, collection)
    const near = isShort && !(form && isForm(word.text, form)) ? onlyMeant(word.text, collection) : form
    const right = near ?? swappedAcronym(word.text, collection) ?? soundingLike(word.text, collection)
    if (!right) continue
    const to = NAME.test(word.text) ? right.replace(/^\p{L}/u, (letter) => letter.toUpperCase()) : right
    const isOther = !isForm(word.text, to)
    if (isOther && isKnown(word)) continue
    mended.push({ word, to, isOther })
  }
  if (mended.length === 0) return text === typed ? undefined : { text }
  const others = mended.filter(({ isOther }) => isOther)
  const corrected = {
    from: others.map(({ word }) => word.text).join(', '),
    to: others.map(({ to }) => to).join(', '),
  }
  return {
    text: mended.reduceRight((right, { word, to }) => right.slice(0, word.start) + to + right.slice(word.end), text),
    ...(others.length > 0 && { corrected }),
  }
}
