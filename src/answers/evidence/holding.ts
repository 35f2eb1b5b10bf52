// How far each sentence of a passage holds the question's words: by what it says, by where it stands, by what its article is about.
import type { Article } from '../../articles/index.ts'
import type { Span } from '../../language/index.ts'
import { isWithin } from '../question/period.ts'
import type { Asked } from '../question/question.ts'
import { PAYING } from '../question/question-words.data.ts'
import { isStop, type Word, wordsOf } from '../words/words.ts'
import { type Converse, converseIn } from './converses.ts'
import { type LifeDate, lifeDateIn } from './lifespans.ts'
import { type Matcher, union } from './matching.ts'
import { holdPointed } from './pointing.ts'
import { type Relatives, relativesIn } from './relatives.ts'
import { settingOf } from './setting.ts'

export interface Holding {
  /** For each term of the question, how well it is held (0 to 1). */
  readonly here: Float32Array
  /** Tells of the time that the question names, by its days or its article's: the words of that time count as held. */
  readonly inPeriod: boolean
  /** The day asked for, where years of life tell it: the word that asks for it counts as held. */
  readonly lifeDate?: LifeDate
  /** Who is the asked relative: the words that ask for him count as held. */
  readonly relatives?: Relatives
  /** Who has which part in the asked deed, where it is told from its other side: the verb counts as held. */
  readonly converse?: Converse
  /** The words that a label or the head of a column says to be the answer. */
  readonly value?: Span
  /** How far the page says that it answers this question here: by a question above, a label with its title, years of life, a relative (0 to 1). */
  readonly told: number
  /** A question, a heading or the head of a table: nothing is told there. */
  readonly isBare?: true | 'head'
}

interface Sentence extends Span {
  readonly words: readonly Word[]
}

/** How far a word is held that a sentence leaves out since a heading says it, of a name what the article is about, of a noun its title. */
const LEFT_OUT = 0.6
/** Characters of an article's beginning that tell, beside its title, what it is about. */
const LEAD = 300

/** Of each sentence in order; and how far the title holds the question, and the title with the first sentences. */
export function holdingsOf(
  article: Article,
  sentences: readonly Sentence[],
  asked: Asked,
  matcher: Matcher,
): { title: Float32Array; about: Float32Array; holdings: Holding[] } {
  const topic = topicOf(article)
  const title = matcher.held(topic.title)
  const about = union(title, matcher.held(topic.lead))
  const heldIn = (parts: readonly Span[]) => parts.map((part) => matcher.heldIn(article.text, part))
  const holdings = sentences.map((sentence, at) => {
    const { says, headings, value: named, isCell, isNear, isBare } = settingOf(article, sentence, asked, matcher)
    const said = [...heldIn(says), ...(isCell ? [heldByColumn(asked)] : [])]
    const place: Place = { title, about, said, above: heldIn(headings) }
    const value = named && isAnswer(named, sentence, place, matcher) ? named : undefined
    const inPeriod = !!asked.period && isWithin(asked.period, article, sentence)
    const lifeDate = lifeDateIn(article.text, sentence.start, sentence.end, asked)
    const here = heldBy(sentence, place, value !== undefined, asked, matcher)
    holdPointed(here, sentences, at, asked, matcher)
    if (inPeriod) for (const term of asked.period!.terms) here[term] = 1
    if (lifeDate) here[lifeDate.term] = 1
    const relatives = relativesIn(article, sentences, at, asked)
    if (relatives?.named.length) for (const term of [asked.relation!.term, ...asked.relation!.owners]) here[term] = 1
    const converse = converseIn(article, sentence, asked)
    const isTold = converse !== undefined && converse.own.length > 0
    if (isTold) for (const [i, { term }] of asked.terms.entries()) if (term === (asked.verb ?? asked.head)) here[i] = 1
    const told = isNear
      ? 0
      : value || lifeDate || isTold || (relatives?.isSure && relatives.named.length > 0)
        ? matcher.share(union(here, title))
        : answers(article.text, says, matcher)
    return {
      here,
      inPeriod,
      told,
      ...(lifeDate && { lifeDate }),
      ...(relatives && { relatives }),
      ...(converse && { converse }),
      ...(value && { value }),
      ...(isBare && { isBare }),
    }
  })
  return { title, about, holdings }
}

/** What a sentence's place holds of the question: title, title and first sentences, what it is the answer or value of, headings. */
interface Place {
  readonly title: Float32Array
  readonly about: Float32Array
  readonly said: readonly Float32Array[]
  readonly above: readonly Float32Array[]
}

/** From this share of the question on that a label, a row, its headings and the title hold together, its value is the answer. */
const LABELLED = 0.75

/** A value is none where the question asks for more than its label says: "Who: Ann Lee" tells not who won. */
function isAnswer(value: Span, { words }: Sentence, { title, said, above }: Place, matcher: Matcher): boolean {
  const label = words.filter(({ start, end }) => end <= value.start || start >= value.end)
  return matcher.share(union(matcher.held(label), title, ...said, ...above)) >= LABELLED
}

/** Under "Lost" stands how many GAMES were lost, under "Prize" how much was WON, under "Place" what place a team GOT: a table does not say it. */
function heldByColumn({ terms, counted, type, only, verb }: Asked): Float32Array {
  const held = new Float32Array(terms.length)
  for (const term of counted) held[term] = 1
  if (type === 'number' && only !== undefined)
    for (const [i, { term }] of terms.entries()) if (term === verb) held[i] = 1
  if (type === 'money') for (const [i, { text }] of terms.entries()) if (PAYING.has(text.toLowerCase())) held[i] = 1
  return held
}

function heldBy(
  { words }: Sentence,
  { title, about, said, above }: Place,
  isValue: boolean,
  { terms }: Asked,
  matcher: Matcher,
): Float32Array {
  // A label's value speaks of what its page and heading do.
  const held = union(matcher.held(words), ...said, ...(isValue ? [title, ...above] : []))
  const leftOut = union(held, ...above)
  for (const [i, { kind }] of terms.entries()) {
    const topic = kind === 'name' ? about : title
    const isLeftOut = kind === 'name' || kind === 'noun'
    held[i] = Math.max(held[i]!, LEFT_OUT * Math.max(leftOut[i]!, isLeftOut ? topic[i]! : 0))
  }
  return held
}

/** How far a question above asks what is asked: the share of the question that it holds, and of it that the question holds. */
function answers(text: string, says: readonly Span[], matcher: Matcher): number {
  const words = says.flatMap(({ start, end }) => wordsOf(text, start, end)).filter(({ term }) => !isStop(term))
  const known = matcher.matchesOf(words).filter((match) => match).length
  return words.length > 0 ? matcher.share(matcher.held(words)) * (known / words.length) : 0
}

interface Topic {
  readonly title: readonly Word[]
  readonly lead: readonly Word[]
}

const topics = new WeakMap<Article, Topic>()

/** The words that tell what an article is about: its title's and its beginning's. */
function topicOf(article: Article): Topic {
  let topic = topics.get(article)
  if (!topic) {
    const { title = '', text } = article
    topic = { title: wordsOf(title), lead: wordsOf(text, 0, Math.min(text.length, LEAD)) }
    topics.set(article, topic)
  }
  return topic
}
