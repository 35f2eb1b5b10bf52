// Whether a sentence tells of a topic: it names it, goes on about it, or stands in an article about it.
import type { Article } from '../../articles/index.ts'
import { DAY_MS } from '../question/period.ts'
import { type Word, wordsOf } from '../words/words.ts'
import { DAY, type Point, QUARTER } from './dates.ts'
import { isOfOther, personsOf } from './subject.ts'
import { both, type Held, type Topic } from './topic.ts'

/** A sentence; offsets are UTF-16 units into the article's text. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly words: readonly Word[]
  readonly held: Held
}

/** What is known of the article. */
interface Context {
  readonly article: Article
  readonly topic: Topic
  /** How far its title names the topic. */
  readonly title: Held
  readonly isAbout: boolean
  /** It is titled by the topic. */
  readonly isTitled: boolean
}

export interface Link {
  /** How surely it tells of the topic, 0 to 1. */
  readonly about: number
  readonly by: 'name' | 'pronoun' | 'nearness' | 'title' | 'article'
}

/** A sentence belongs to the topic when it, with its article's title, holds this share of the topic's words. */
const NAMED_MIN = 0.5
/** What a sentence is worth that does not name the topic. */
const BY_PRONOUN = 0.8
const NEARBY = 0.5
const BY_TITLE = 0.6
const BY_ARTICLE = 0.4
/** "It" is what the sentence before is about: what it names within so many characters of its beginning. */
const SUBJECT = 60
/** Sentences between one that names the topic and one that goes on about it, at most. */
const REACH = 3

/** How sentence `i` of an article's `parts` tells of the topic; undefined when it does not. */
export function linkOf(parts: readonly Part[], i: number, context: Context): Link | undefined {
  const { article, topic, title, isAbout, isTitled } = context
  const part = parts[i]!
  const { held } = part
  if (held.rival && held.share < NAMED_MIN) return undefined
  if (held.share >= NAMED_MIN) return { about: held.share, by: 'name' }
  const withTitle = topic.share(both(held.units, title.units))
  if (held.share > 0 && (withTitle >= NAMED_MIN || isAbout))
    return { about: isAbout ? Math.max(held.share, NAMED_MIN + held.share / 2) : held.share, by: 'name' }
  if (isTitled && isOfOther(part, parts[i - 1], topic, article)) return undefined
  const goingOn = linkBack(parts, i, context)
  if (goingOn && (goingOn.by === 'pronoun' || !isTitled)) return goingOn
  if (isTitled) return { about: BY_TITLE, by: 'title' }
  const isOther = topic.person && personsOf(article, part).length > 0
  return isAbout && !isOther ? { about: BY_ARTICLE, by: 'article' } : undefined
}

const PERSONAL = /^(?:he|she)$/i
const IMPERSONAL = /^(?:it|its|they|their|this|these)$/i
/** A sentence that goes on begins with what is known: "The trial", "His letter", "On Monday". "A crack" is another matter. */
const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|on|in|at|by|since|from|later|now)$/i
const INDEFINITE = /^(?:an?|another|one|some)$/i
/** Words at the beginning of a sentence among which a pronoun stands for what the sentence before speaks of. */
const OPENING = 4

/** By a sentence before it in its paragraph that names the topic. */
function linkBack(parts: readonly Part[], i: number, context: Context): Link | undefined {
  const opening = parts[i]!.words.slice(0, OPENING).map(({ text }) => text)
  const begins = {
    personal: opening.some((word) => PERSONAL.test(word)),
    impersonal: opening.some((word) => IMPERSONAL.test(word)),
    definite: DEFINITE.test(opening[0] ?? ''),
  }
  const back = backTo(parts, i)
  if (context.topic.person) return linkPerson(parts, i, back, begins, context)
  return back === undefined ? undefined : linkThing(parts, i, back, begins, context)
}

type Begins = Readonly<Record<'personal' | 'impersonal' | 'definite', boolean>>

/** "He" is whom the text named first in the last sentence that named anybody; where it is about one person, mostly that one. */
function linkPerson(
  parts: readonly Part[],
  i: number,
  back: number | undefined,
  begins: Begins,
  { article, topic, isAbout }: Context,
): Link | undefined {
  const isAlone = personsOf(article, parts[i]!).length === 0
  if (!begins.personal) {
    const goesOn = back !== undefined && isAlone && begins.definite && !begins.impersonal
    return goesOn ? { about: NEARBY, by: 'nearness' } : undefined
  }
  if (back !== undefined) {
    const between = parts.slice(back + 1, i).some((one) => personsOf(article, one).length > 0)
    if (!between && isFirst(article, parts[back]!, topic)) return { about: BY_PRONOUN, by: 'pronoun' }
  }
  return isAbout && (back !== undefined || isAlone) ? { about: NEARBY, by: 'pronoun' } : undefined
}

function linkThing(
  parts: readonly Part[],
  i: number,
  back: number,
  { personal, impersonal, definite }: Begins,
  { topic, isAbout }: Context,
): Link | undefined {
  if (personal) return undefined
  const { start, held } = parts[back]!
  if (impersonal && back === i - 1 && held.places[0]! - start < SUBJECT) return { about: BY_PRONOUN, by: 'pronoun' }
  const goesOn = topic.particular && definite && (isAbout || !impersonal)
  return goesOn ? { about: NEARBY, by: 'nearness' } : undefined
}

/** The last sentence before sentence `i`, in its paragraph and not far, that names the topic. */
function backTo(parts: readonly Part[], i: number): number | undefined {
  for (let at = i - 1; at >= Math.max(0, i - REACH); at--) {
    if (parts[at]!.paragraph !== parts[i]!.paragraph) return undefined
    if (parts[at]!.held.share >= NAMED_MIN) return at
  }
  return undefined
}

function isFirst(article: Article, part: Part, topic: Topic): boolean {
  const [first] = personsOf(article, part)
  return first === undefined || wordsOf(first.text).some(({ term }) => topic.terms.has(term))
}

/** News of a month is about as long ago, at most. */
const RECENT = 400

/**
 * Whether a date of a sentence tells of the topic: any where it is named or meant; else what is news of it, rather than
 * somebody's past, or when something was said.
 */
export function isOf(
  { text, told, quoted, grain, days }: Point,
  { by }: Link,
  { words }: Part,
  { date }: Article,
): boolean {
  if (by === 'name') return true
  // "She said that the summer was no time for it."
  if (told || (grain === QUARTER && !/\d/.test(text))) return false
  if (by === 'pronoun') return true
  // "This year we play chess."
  if (by === 'title') return grain < QUARTER || /\d/.test(text)
  if (quoted || grain > QUARTER) return false
  const isRecent = date === undefined || Date.parse(date) - Date.parse(days.start) < RECENT * DAY_MS
  return isRecent || (grain === DAY && !INDEFINITE.test(words[0]?.text ?? ''))
}
