// The verb of "what did patch 1.6 ADD", "did the club PURCHASE land", by its place: taggers take it for a noun behind a number or a noun.
import { type Word, wordsOf } from '../words/words.ts'
import { MASS_NOUNS } from './question-words.data.ts'
import { tokensOf } from './tokens-of.ts'

const DO = /^(?:do|does|did|didn['’]t|don['’]t|doesn['’]t)$/i
/** What may stand behind the verb: "come OUT", "lead TO". */
const BEHIND = /^(?:to|in|on|at|by|for|from|of|with|about|out|up|down|off|over|away|back|into|like)$/i
/** What stands before a noun. */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|some|any|no|every|each|in|on|at|by|for|from|of|with|about|to|into|over|under|and|or|before|after|during|per|other|such|many|few)$/i

interface VerbOfDo {
  readonly term: string
  /** Its place among the question's words, and that of "did". */
  readonly at: number
  readonly from: number
  /** UTF-16 offset into the question. */
  readonly start: number
  /** What stands behind it: "to", "out". */
  readonly particle?: string
}

/** The verb of a question with "did": behind nothing but names, before its object, or at its end. */
export function verbOfDo(question: string): VerbOfDo | undefined {
  const words = wordsOf(question)
  const from = words.findIndex(({ text }) => DO.test(text))
  if (from < 1) return undefined
  // "What did the company end in 1974" has more verbs than one: 1 right answer of squad2_dev was lost, 4 were given where there is none.
  const isWhat = /^what$/i.test(words[0]!.text)
  const canBe = isWhat ? isPlainVerb : canBeVerb
  let at = words.findIndex(({ text }, i) => i > from && /^\p{Ll}/u.test(text))
  if (at < from + 2 || BEHIND.test(words[at]!.text) || BEFORE_NOUN.test(words[at]!.text) || !canBe(words[at]!.text)) {
    at = isWhat || asksObject(words) ? -1 : beforeObject(words, from)
    if (at < 0) {
      at = words.length - 1
      while (at > from && BEHIND.test(words[at]!.text)) at--
      if (!isWhat && !isVerbAt(words, at)) at = words.findLastIndex((_, i) => isBeforePlace(words, i, from))
    }
  }
  if (at < 1) return undefined
  const [verb, before] = [words[at]!, words[at - 1]!]
  if (at < from + 2 || !/^\p{Ll}+$/u.test(verb.text) || BEFORE_NOUN.test(before.text)) return undefined
  const particle = words[at + 1]?.text.toLowerCase()
  return canBe(verb.text) ? { term: verb.term, at, from, start: verb.start, ...(particle && { particle }) } : undefined
}

/** "Which land did the club purchase": behind the verb nothing stands that it is done to, unless a preposition is left ("from whom", "for?"). */
const asksObject = (words: readonly Word[]): boolean =>
  /^(?:which|who|whom)$/i.test(words[0]!.text) && !BEHIND.test(words.at(-1)!.text)

/**
 * The first word behind the subject that can be a verb and has an object behind it: "purchase LAND", "fund SCHOOLS", "ban THE song"; no
 * "search" of "did the police search teams end". -1 for none.
 */
function beforeObject(words: readonly Word[], from: number): number {
  return words.findIndex(({ text }, i) => {
    const [before, next] = [words[i - 1]!, words[i + 1]]
    if (i < from + 2 || !next || BEFORE_NOUN.test(before.text) || !/^\p{Ll}{3,}$/u.test(text)) return false
    if (BEHIND.test(text) || BEFORE_NOUN.test(text) || !beginsObject(next.text) || !canBeVerb(text)) return false
    const [last, behind] = [words[i + 2], words[i + 3]]
    const isVerbNext =
      last && (!behind || DETERMINER.test(behind.text)) && !BEHIND.test(last.text) && canBeVerb(last.text)
    return DETERMINER.test(next.text) || !isVerbNext
  })
}

/** "Question" of "did the mayor question about the fire". */
const isBeforePlace = (words: readonly Word[], at: number, from: number): boolean =>
  at >= from + 2 && BEHIND.test(words[at + 1]?.text ?? '') && isVerbAt(words, at)

const isVerbAt = (words: readonly Word[], at: number): boolean =>
  /^\p{Ll}{2,}$/u.test(words[at]!.text) && !BEFORE_NOUN.test(words[at - 1]?.text ?? '') && canBeVerb(words[at]!.text)

const DETERMINER = /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|some|any|every|each)$/i

const beginsObject = (word: string): boolean =>
  DETERMINER.test(word) || /^\p{Lu}/u.test(word) || /^\p{Ll}+[^s]s$/u.test(word) || MASS_NOUNS.has(word)

const isPlainVerb = (word: string): boolean => tokensOf(`they will ${word} it`)[2]?.pos === 'VERB'

/** "Open" and "fine", too, which are tagged as adjectives mostly. */
const canBeVerb = (word: string): boolean => isPlainVerb(word) || tokensOf(`to ${word} them`)[1]?.pos === 'VERB'
