// Labels -> mentions: what is cut from their ends, and what is no name of the three kinds after all.
import type { NameMention } from '../types.ts'
import { type Word, wordOf } from './lexicon.ts'
import { LIST } from './lists.ts'
import { COUNTRY_ACRONYMS } from './places.data.ts'
import type { Scanned } from './scan.ts'
import type { Tagged } from './vote.ts'

/** A mention before it is known whose it is. `first` and `last` are words of its line. */
export interface Mention {
  readonly kind: NameMention['kind']
  readonly line: number
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
}

const KINDS = ['person', 'organization', 'place'] as const

/** The mentions of a line, in its order. */
export function mentionsOf(runs: readonly Tagged[], { starts, ends }: Scanned, line: number): Mention[] {
  const found: Mention[] = []
  for (const { run, labels, line: sentence } of runs) {
    for (let i = 0; i < labels.length; i++) {
      const label = labels[i]!
      if (label % 2 !== 1) continue
      let first = run.start + i
      while (labels[i + 1] === label + 1 || goesOn(sentence.words[run.start + i]!, label, labels[i + 1])) i++
      const tagged = KINDS[(label - 1) / 2]
      if (!tagged) continue
      const last = lastWord(sentence.words, first, run.start + i)
      first = firstWord(sentence.words, first, last, tagged)
      if (isAdjective(sentence.words, first, last)) continue
      const isCountry = first === last && isCountryAcronym(sentence.words[first]!)
      found.push({ kind: isCountry ? 'place' : tagged, line, first, last, start: starts[first]!, end: ends[last]! })
    }
  }
  return found
}

/** "William E." before "Simon", which was taken for another person. */
const goesOn = ({ text }: Word, label: number, next: number | undefined): boolean =>
  label === next && KINDS[(label - 1) / 2] === 'person' && /^\p{Lu}\.$/u.test(text)

/** Months and weekdays are no names, unless a full name of the article ends in one ("Theresa May"). */
export function withoutCalendar(
  mentions: readonly Mention[],
  wordsOf: (mention: Mention) => readonly string[],
): readonly Mention[] {
  const lastNames = new Set<string>()
  for (const mention of mentions) if (mention.last > mention.first) lastNames.add(wordsOf(mention).at(-1)!)
  return mentions.filter((mention) => {
    const words = wordsOf(mention)
    return words.length > 1 || !(wordOf(words[0]!).lists & LIST.calendar) || lastNames.has(words[0]!)
  })
}

const isCountryAcronym = ({ lower, text }: Word): boolean => COUNTRY_ACRONYMS.has(lower) && text === text.toUpperCase()

const POSSESSIVE = /^['’]s?$/i

/** A possessive at the end is no part of a name. */
function lastWord(words: readonly Word[], first: number, last: number): number {
  while (last > first && POSSESSIVE.test(words[last]!.text)) last--
  return last
}

/** Skips what stands before a name: titles and roles before a person's, months and weekdays before any. */
function firstWord(words: readonly Word[], first: number, last: number, kind: Mention['kind']): number {
  const skipped = kind === 'person' ? LIST.address | LIST.role | LIST.calendar | LIST.modifier : LIST.calendar
  while (first < last && isSkipped(words[first]!, skipped)) first++
  return first
}

const isSkipped = ({ text, lists }: Word, skipped: number): boolean =>
  POSSESSIVE.test(text) || ((lists & skipped) !== 0 && !(lists & LIST.given))

/** "Israeli", "Franco-German", "London-based": said of something that belongs to a place. */
function isAdjective(words: readonly Word[], first: number, last: number): boolean {
  if (/-\p{Ll}+$/u.test(words[last]!.text) && last === first) return true
  for (let i = first; i <= last; i++) if (!(words[i]!.lists & LIST.demonym)) return false
  return true
}
