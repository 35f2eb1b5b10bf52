// How far each sentence of a passage holds the question's words: by what it says, by where it stands, by what its article is about.
import type { Article } from '../articles/index.ts'
import type { Part } from './layout.ts'
import { type LifeDate, lifeDateIn } from './lifespans.ts'
import { type Matcher, union } from './matching.ts'
import { isWithin } from './period.ts'
import type { Asked } from './question.ts'
import { type Setting, settingOf } from './setting.ts'
import { isStop, type Word, wordsOf } from './words.ts'

export interface Holding {
  /** For each term of the question, how well it is held (0 to 1). */
  readonly here: Float32Array
  /** Tells of the time that the question names, by its days or its article's: the words of that time count as held. */
  readonly inPeriod: boolean
  /** The day asked for, where years of life tell it: the word that asks for it counts as held. */
  readonly lifeDate?: LifeDate
  /** The words that a label or the head of a column says to be the answer. */
  readonly value?: Part
  /** How far the page says that it answers this question here: by a question above, a label with its title, years of life (0 to 1). */
  readonly told: number
  /** A question, a heading or the head of a table: nothing is told there. */
  readonly isBare?: true
}

interface Sentence extends Part {
  readonly words: readonly Word[]
}

/** How far a word is held that a sentence leaves out since a heading says it or, of a name, what the article is about. */
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
  const title = matcher.held(wordsOf(article.title ?? ''))
  const about = union(title, matcher.held(leadOf(article)))
  const holdings = sentences.map((sentence) => {
    const setting = asValue(settingOf(article, sentence, asked.type, matcher), article, sentence, title, matcher)
    const inPeriod = !!asked.period && isWithin(asked.period, article, sentence.start, sentence.end)
    const lifeDate = lifeDateIn(article.text, sentence.start, sentence.end, asked)
    const here = heldBy(article, sentence, setting, { title, about }, asked, matcher)
    if (inPeriod) for (const term of asked.period!.terms) here[term] = 1
    if (lifeDate) here[lifeDate.term] = 1
    const { value, isBare } = setting
    const isTold = value || lifeDate
    const told = isTold ? matcher.share(union(here, title)) : answers(article.text, setting, matcher)
    return { here, inPeriod, told, ...(lifeDate && { lifeDate }), ...(value && { value }), ...(isBare && { isBare }) }
  })
  return { title, about, holdings }
}

/** From this share of the question on that a label, a row, its headings and the title hold together, its value is the answer. */
const LABELLED = 0.75

/** A value is none where the question asks for more than its label says: "Who: Ann Lee" tells not who won. */
function asValue(
  setting: Setting,
  { text }: Article,
  { words }: Sentence,
  title: Float32Array,
  matcher: Matcher,
): Setting {
  const { value, says, headings, ...rest } = setting
  if (!value) return setting
  const label = words.filter(({ start, end }) => end <= value.start || start >= value.end)
  const parts = [...says, ...headings].map(({ start, end }) => matcher.held(wordsOf(text, start, end)))
  const held = union(matcher.held(label), title, ...parts)
  return matcher.share(held) >= LABELLED ? setting : { ...rest, says, headings }
}

function heldBy(
  { text }: Article,
  { words }: Sentence,
  { says, headings, value }: Setting,
  { title, about }: { readonly title: Float32Array; readonly about: Float32Array },
  { terms }: Asked,
  matcher: Matcher,
): Float32Array {
  const heldIn = (parts: readonly Part[]) => parts.map(({ start, end }) => matcher.held(wordsOf(text, start, end)))
  const above = heldIn(headings)
  // A label's value speaks of what its page and heading do.
  const held = union(matcher.held(words), ...heldIn(says), ...(value ? [title, ...above] : []))
  const leftOut = union(held, ...above)
  for (const [i, { kind }] of terms.entries()) {
    const share = kind === 'name' ? Math.max(leftOut[i]!, about[i]!) : leftOut[i]!
    held[i] = Math.max(held[i]!, LEFT_OUT * share)
  }
  return held
}

/** How far a question above asks what is asked: the share of the question that it holds, and of it that the question holds. */
function answers(text: string, { says }: Setting, matcher: Matcher): number {
  const words = says.flatMap(({ start, end }) => wordsOf(text, start, end)).filter(({ term }) => !isStop(term))
  const known = words.filter(({ term }) => matcher.match(term)).length
  return words.length > 0 ? matcher.share(matcher.held(words)) * (known / words.length) : 0
}

const leads = new WeakMap<Article, readonly Word[]>()

function leadOf(article: Article): readonly Word[] {
  let lead = leads.get(article)
  if (!lead) {
    lead = wordsOf(article.text, 0, Math.min(article.text.length, LEAD))
    leads.set(article, lead)
  }
  return lead
}
