// A person's name among capitalised words by lists alone, for where the tagger of names would take too long.
import { type Word, wordOf } from './lexicon.ts'
import { LIST } from './lists.ts'
import { phraseAt } from './phrases.ts'

/** What stands before a name or behind it and is no part of it. */
const BESIDE = LIST.role | LIST.address | LIST.modifier | LIST.demonym | LIST.calendar
/** What neither is nor follows a person's name. */
const OTHERS = LIST.organization | LIST.place
const POSSESSIVE = /['’]s$/
const INITIAL = /^\p{Lu}\.?$/u
/** "II", "XIV". */
const ORDINAL = /^[IVX]+$/

/** Titles that a single name goes with: "Pope Francis", "Queen Elizabeth II". */
const CROWNS = new Set('king queen prince princess pope emperor empress sultan saint'.split(' '))

/** Titles that are surnames as well, in their short forms: at the end of a run they belong to the name behind it. */
const SHORT_TITLES = new Set('sen rep gov gen col lt sgt maj capt adm'.split(' '))

const isGiven = ({ lists }: Word): boolean => (lists & (LIST.given | LIST.givenAbroad)) !== 0
const isOrdinary = (word: Word): boolean => (word.lists & LIST.common) !== 0 && !isGiven(word)
const isBefore = (word: Word): boolean => (word.lists & BESIDE) !== 0 || isOrdinary(word)
const isBehind = (word: Word): boolean =>
  INITIAL.test(word.text) ||
  SHORT_TITLES.has(word.lower) ||
  (word.lists & LIST.calendar) !== 0 ||
  (isOrdinary(word) && (word.lists & LIST.surname) === 0)

/**
 * The words that are likely a person's name in a run of capitalised words, without titles and what begins the sentence:
 * "Foreign Minister Sergei Lavrov", "Although Sergei Lavrov". Undefined for places, organisations and single names.
 */
export function likelyPerson(run: readonly string[]): readonly string[] | undefined {
  const words = run.map(wordOf)
  let first = words.findLastIndex(endsTitle) + 1
  if (first > 0 && CROWNS.has(words[first - 1]!.lower)) first--
  while (first < words.length && isBefore(words[first]!) && !CROWNS.has(words[first]!.lower)) first++
  // "AP President Joe Biden", but "JD Vance"
  if (words[first]?.capitals && words[first + 2] && isGiven(words[first + 1]!)) first++
  let last = words.findLastIndex((word) => !isBehind(word)) + 1
  // "Donald Trump": an ordinary word is the last name of who has a first name only.
  if (last === first + 1 && isGiven(words[first]!) && words[last] && isOrdinary(words[last]!)) last++
  const name = words.slice(first, last)
  if (name.length < 2 || words.slice(first).some(isNoName) || name.some((_, i) => isListed(name, i))) return undefined
  return name.map(({ text }) => text)
}

/** Whether a country, town, team or firm of several words begins at word `i`. */
function isListed(words: readonly Word[], i: number): boolean {
  return (phraseAt(words, i)?.length ?? 0) > 1
}

function endsTitle({ text, lists }: Word): boolean {
  return POSSESSIVE.test(text) || ((lists & (LIST.role | LIST.address)) !== 0 && (lists & LIST.surname) === 0)
}

function isNoName({ text, capitals, lists }: Word): boolean {
  return (lists & OTHERS) !== 0 || (capitals && text.length > 2 && !ORDINAL.test(text))
}
