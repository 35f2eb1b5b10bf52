// Who is no answer since the question names him: "the late Abe" to "who shot Shinzo Abe", a title, what is said beside the name.
import { isDemonym, isGivenName, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { senseOf } from '../../words/kinds.ts'
import { namesFor } from '../../words/lexicon.ts'
import { type Word, wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'
import { isThing } from './nobody.ts'

/** What may stand between a name and what is said of it: ", Japan's longest-serving ". */
const APPOSED = /^(?: \([^()]{1,40}\))?, (?:(?:an?|the|its|his|her|their|one of|[\p{L}-]+['’]s)(?: [\p{L}-]+){0,4} )$/u
const CAPITAL = /^\p{Lu}/u

/**
 * Tells which candidates the question names already: "Who shot Shinzo Abe?" is answered neither by "the late Abe" nor by "prime
 * minister" of "Shinzo Abe, Japan's prime minister, died". Only where something was done: "who is Shinzo Abe" asks for just that.
 */
export function ownNames({ terms, verb, phrase, text }: Asked): (candidate: Candidate) => boolean {
  // "The United States" is no answer to what the US did.
  const names = new Set(terms.flatMap(({ kind, term }) => (kind === 'name' ? [term, ...otherNames(term)] : [])))
  if (phrase || names.size === 0) return () => false
  const another = termOf(ANOTHER.exec(text)?.[1] ?? '')
  const isAnother = ({ text }: Candidate) => names.has(another) && wordsOf(text).at(-1)?.term === another
  if (verb === undefined && !OWNED.test(text)) return isAnother
  const alone = aloneAmong(terms)
  const isBearer = (one: Candidate) =>
    verb !== undefined && (isOfPerson(one) || endsWithGiven(one)) && alone.has(wordsOf(one.text).at(-1)?.term ?? '')
  const ofThings = ofThingsIn(terms)
  const people = new Set([...names].filter((term) => !ofThings.has(term)))
  return (candidate) =>
    isAnother(candidate) ||
    isBearer(candidate) ||
    isNamed(candidate, isOfPerson(candidate) ? people : names) ||
    (verb !== undefined && standsBesideName(candidate, names))
}

const otherNames = (term: string): string[] => namesFor(term).flatMap((key) => key.split('_'))

/** Names that stand alone in a question are surnames, mostly: "Paul Baran" of "Baran", but nobody of "Baran Holding" or "Baran's house". */
function aloneAmong(terms: Asked['terms']): ReadonlySet<string> {
  const isName = (at: number) => terms.some((one) => one.kind === 'name' && one.at === at)
  const alone = terms.filter(
    ({ kind, at, text }) => kind === 'name' && !/['’]s?$/.test(text) && !isName(at - 1) && !isName(at + 1),
  )
  return new Set(alone.map(({ term }) => term))
}

/** Names inside a thing's: of "the Victoria Bridge", which is no mention of a Victoria. */
function ofThingsIn(terms: Asked['terms']): ReadonlySet<string> {
  const nameAt = new Map(terms.flatMap((one) => (one.kind === 'name' ? [[one.at, one]] : [])))
  const inside = new Set<string>()
  const besides = new Set<string>()
  for (const { at, term } of nameAt.values()) {
    let last = at
    while (nameAt.has(last + 1)) last++
    ;(last > at && isThing(nameAt.get(last)!.text) ? inside : besides).add(term)
  }
  return new Set([...inside].filter((term) => !besides.has(term)))
}

/** "Who was treasurer before Ann Lee": it was not she; her last name. */
const ANOTHER = /\b(?:before|after|besides|except|than|instead of) (?:\p{Lu}[\p{L}-]+ ){0,2}(\p{Lu}[\p{L}-]+)\W*$/u

/** "Who is Serena's coach", "who is the father of Serena": it is somebody else. */
const OWNED = /\p{L}['’]s? \p{Ll}|\p{Ll} of \p{Lu}/u

/** Or with a title: "Crown Princess Victoria". */
const isOfPerson = ({ kind, text }: Candidate): boolean =>
  kind === 'person' || (text.includes(' ') && isSaidOfPeople(text.split(' ').at(-2)!))

/** A given name before the last word: "Russian runner Olga Serova". */
const endsWithGiven = ({ text, phrase }: Candidate): boolean =>
  phrase?.joined === undefined && isGivenName(text.split(' ').at(-2)?.toLowerCase() ?? '')

const isNamed = (candidate: Candidate, names: ReadonlySet<string>): boolean =>
  endsWithName(candidate, names) || isFullerName(candidate, names) || isNameWithRole(candidate, names)

/** "Tamsin Grace Weir" where the question says "Tamsin Weir". */
function isFullerName({ text, kind }: Candidate, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  const [first, last] = [words[0], words.at(-1)]
  return kind === 'person' && words.length > 2 && names.has(first!.term) && names.has(last!.term)
}

/** "Astronomer Edda of Ray", where the question says "Edda of Ray"; no "king of Ray". */
function isNameWithRole({ text, phrase }: Candidate, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  const of = words.findIndex((word) => word.text === 'of')
  if (of < 1 || !names.has(words[of - 1]!.term)) return false
  // "Sergeant Nick Doyle of Ray", where the question says "Doyle"
  const isGiven = isGivenName(words[of - 2]?.text.toLowerCase() ?? '')
  if (isGiven && words.every(({ text }) => text === 'of' || CAPITAL.test(text))) return true
  return (
    phrase?.joined !== undefined &&
    words.every(({ text, term }) => text === 'of' || names.has(term) || isSaidOfPeople(text))
  )
}

/** "Photographer Nick Doyle", "Sgt. Nick Doyle", "former Prime Minister Abe": nothing but a name of the question behind what he is. */
function endsWithName({ text, phrase }: Candidate, names: ReadonlySet<string>): boolean {
  const words = wordsOf(text)
  const last = words.findLastIndex(({ term }) => !names.has(term))
  const title = words[last]
  if (phrase?.joined || last === words.length - 1) return false
  const isFullName = words.length - last > 2
  return isFullName || !title || !CAPITAL.test(title.text) || isSaidOfPeople(title.text)
}

/** Given names that titles are, too. */
const TITLES =
  /^(?:abbot|baron|bishop|count|dean|duke|earl|judge|king|knight|major|marshal|pope|prince|queen|regent|sergeant)$/i

/** "Photographer", "French"; "Peter" is known as a saint. */
export const isSaidOfPeople = (word: string): boolean =>
  isDemonym(word) || (senseOf(word) === 'person' && (!isGivenName(word.toLowerCase()) || TITLES.test(word)))

/** "prime minister" before "Shinzo Abe" or behind "Shinzo Abe, Japan's". */
function standsBesideName({ kind, evidence, start, end }: Candidate, names: ReadonlySet<string>): boolean {
  if (kind !== 'noun') return false
  const { words, article } = evidence
  const isName = (word: Word) => names.has(word.term) && CAPITAL.test(word.text)
  const next = words.find((word) => word.start >= end)
  if (next && isName(next) && next.start === end + 1) return true
  const before = words.findLast((word) => word.end <= start && isName(word))
  return before !== undefined && APPOSED.test(article.text.slice(before.end, start))
}
