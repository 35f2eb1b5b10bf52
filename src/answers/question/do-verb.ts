// The verb of "what did patch 1.6 ADD", by its place: taggers take it for a noun behind a number or a noun.
import { analyse } from '../../language/index.ts'
import { wordsOf } from '../words/words.ts'

const DO = /^(?:do|does|did|didn['’]t|don['’]t|doesn['’]t)$/i
/** What may stand behind the verb: "come OUT", "lead TO". */
const BEHIND = /^(?:to|in|on|at|by|for|from|of|with|about|out|up|down|off|over|away|back|into|like)$/i
/** What stands before a noun. */
const BEFORE_NOUN =
  /^(?:an?|the|this|that|these|those|his|her|its|their|our|my|your|some|any|no|every|each|in|on|at|by|for|from|of|with|about|to|into|over|under|and|or|before|after|during|per)$/i

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

/** The verb of a question with "did": behind nothing but names, or at its end. */
export function verbOfDo(question: string): VerbOfDo | undefined {
  const words = wordsOf(question)
  const from = words.findIndex(({ text }) => DO.test(text))
  if (from < 1) return undefined
  let at = words.findIndex(({ text }, i) => i > from && /^\p{Ll}/u.test(text))
  if (
    at < from + 2 ||
    BEHIND.test(words[at]!.text) ||
    BEFORE_NOUN.test(words[at]!.text) ||
    !canBeVerb(words[at]!.text)
  ) {
    at = words.length - 1
    while (at > from && BEHIND.test(words[at]!.text)) at--
  }
  const [verb, before] = [words[at]!, words[at - 1]!]
  if (at < from + 2 || !/^\p{Ll}+$/u.test(verb.text) || BEFORE_NOUN.test(before.text)) return undefined
  const particle = words[at + 1]?.text.toLowerCase()
  return canBeVerb(verb.text)
    ? { term: verb.term, at, from, start: verb.start, ...(particle && { particle }) }
    : undefined
}

const canBeVerb = (word: string): boolean => analyse(`they will ${word} it`).tokens[2]?.pos === 'VERB'
