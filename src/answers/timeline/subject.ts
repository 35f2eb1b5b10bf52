// Whether an article is titled by a topic, as histories and biographies are: then its dated sentences tell of it, old ones too.
import type { Article } from '../../articles/index.ts'
import { type NameMention, termOf } from '../../language/index.ts'
import { analysisOf } from '../evidence/deep.ts'
import { senseOf } from '../words/kinds.ts'
import { isStop, type Word, wordsOf } from '../words/words.ts'
import type { Part } from './links.ts'
import { TITLE_WORDS } from './nouns.data.ts'
import type { Read } from './people.ts'
import { LEAD } from './things.ts'
import { both, type Topic } from './topic.ts'

const OF_TITLES: ReadonlySet<string> = new Set(TITLE_WORDS.split(' ').map(termOf))
/** What tells a life: "Ilse Varga, who mapped the Arctic, dies at 91". */
const OBITUARY = /\b(?:dies|died|dead|death of|life of|obituary)\b/i
/** "Mercury (planet)". */
const ADDED = /\s*\([^()]*\)$/

/**
 * "A short history of Tolland Mill" is about "tolland mill", and "Ilse Varga" about "varga" where the text repeats the name: a headline
 * is not repeated. So is an obituary whose title begins with the name.
 */
export function isTitledBy({ title = '', text }: Article, topic: Topic): boolean {
  const bare = title.replace(ADDED, '')
  const words = wordsOf(bare).filter((word) => !isStop(word.text.toLowerCase()) && !OF_TITLES.has(word.term))
  const name = words.filter(({ text, term }) => topic.terms.has(term) || !/^\d+$/.test(text))
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last || ![...topic.terms].every((term) => name.some((word) => word.term === term))) return false
  const added = name.filter(({ term }) => !topic.terms.has(term))
  if (added.length === 0) return true
  if (topic.person && OBITUARY.test(bare) && topic.terms.has(name[0]!.term)) return true
  const whole = bare.slice(first.start, last.end)
  return topic.terms.has(last.term) && isRepeated(whole, bare, text)
}

/** Of an article that lacks words of a topic, its title must hold this share. */
const MAIN = 0.5

/** Where a title names the whole topic, without articles that have no more than one of its words in passing. */
export function withoutForeign(found: readonly Read[], topic: Topic): readonly Read[] {
  if (topic.single) return found
  const held = found.map(({ article, words }) => {
    const reader = topic.readerFor(words, false)
    const title = reader(wordsOf(article.title ?? ''), true).units
    return { title, all: both(title, reader(words()).units) }
  })
  const isWhole = (units: readonly number[]) => units.every((unit) => unit > 0)
  if (!held.some(({ title }) => isWhole(title))) return found
  return found.filter((_, i) => isWhole(held[i]!.all) || topic.share(held[i]!.title) >= MAIN)
}

/** Whether a text says a name of its title's again, in a sentence. */
function isRepeated(name: string, title: string, text: string): boolean {
  const heading = text.startsWith(`${title}\n`) ? title.length : 0
  return text.slice(heading, heading + LEAD).includes(name)
}

/** Verbs that tell of a person's own life. */
const OF_LIFE = /^(?:born|died|dies)$/i
const POSSESSIVE = /^(?:his|her|its|their)$/i
const OWN: Readonly<Record<string, RegExp>> = { he: /^his$/i, she: /^her$/i }
const PRONOUN = /^(?:he|she|it|they)$/i
/** Words at the beginning of a sentence that hold its subject. */
const OPENING = 4

/**
 * Whether a sentence that does not name the topic is about another: of a person's article each that names somebody else but does not
 * speak of "her", of other articles the life of a person; "His father died in 1911".
 */
export function isOfOther(part: Part, before: Part | undefined, topic: Topic, article: Article): boolean {
  const persons = personsOf(article, part)
  if (!topic.person) return persons[0]?.start === 0 && part.words.some(({ text }) => OF_LIFE.test(text))
  const opening = part.words.slice(0, OPENING)
  if (isRelative(opening)) return true
  const pronoun = opening.find(({ text }) => PRONOUN.test(text))
  if (!pronoun) return persons.length > 0
  if (before?.paragraph !== part.paragraph) return false
  // "Her father sold coal. He died in 1915." But "his father sold coal", and he may be either.
  if (isRelative(before.words) && OWN[pronoun.text.toLowerCase()])
    return !OWN[pronoun.text.toLowerCase()]!.test(before.words[0]!.text)
  return before.held.share === 0 && personsOf(article, before)[0]?.start === 0
}

function isRelative([first, second, third]: readonly Word[]): boolean {
  if (!first || !second || !POSSESSIVE.test(first.text)) return false
  return [second, third].some((word) => word && senseOf(word.text) === 'person')
}

/** The persons that a sentence names; offsets are into the sentence. */
export function personsOf(article: Article, { start, end }: Part): readonly NameMention[] {
  return analysisOf(article, start, end).names.filter(({ kind }) => kind === 'person')
}
