// Which words of a text answer to which words of the question: the same term, a related one, or one of the same stock.
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import { type Span, termOf } from '../../language/index.ts'
import { shareWithin } from '../question/period.ts'
import type { Asked } from '../question/question.ts'
import { CARDINALS, ORDINALS } from '../question/question-words.data.ts'
import { namesFor, peopleOf, relatedTo, singleOf } from '../words/lexicon.ts'
import { expressionAt, synonymsOf } from '../words/synonyms.ts'
import { isStop, type Word, wordsOf } from '../words/words.ts'
import { idiomatic, idiomsIn } from './question-idioms.ts'
import { holdGivenNames, surnamesOf } from './surnames.ts'

/** Rarity of a term in the collection, 0 to 1. */
export type Weigh = (term: string) => number

/**
 * Rarity of a term, from the passages that hold it (the idf of BM25, as a share of the greatest). The words of the time that a
 * question names are held by what was published then.
 */
export function weigher(collection: Collection, { terms, period }: Asked): Weigh {
  const all = Math.max(1, collection.index.passages)
  const timely = new Set(period?.terms.map((i) => terms[i]!.term))
  const within = period ? all * shareWithin(period, collection) : 0
  const known = new Map<string, number>()
  return (term) => {
    let weight = known.get(term)
    if (weight === undefined) {
      const held = Math.max(collection.index.frequency(term), timely.has(term) ? within : 0)
      weight = Math.log(1 + (all - held + 0.5) / (held + 0.5)) / Math.log(1 + all)
      known.set(term, weight)
    }
    return weight
  }
}

/** By the term of a number: that of its other spelling ("third" and "3rd", "three" and "3"). */
const SPELLED = new Map<string, string>()
for (const [numbers, written] of [
  [ORDINALS, ordinal],
  [CARDINALS, String],
] as const) {
  for (const [i, word] of numbers.entries()) {
    const [spelled, digits] = [termOf(word), termOf(written(i + 1))]
    SPELLED.set(spelled, digits).set(digits, spelled)
  }
}

/** "1st", "12th". */
function ordinal(number: number): string {
  return `${number}${(number < 4 && ['st', 'nd', 'rd'][number - 1]) || 'th'}`
}

/** How much a word counts that is not the question's own: one of WordNet's synonyms, of our own, and one that begins alike ("Mongol", "Mongolian"). */
const RELATED = 0.6
export const SYNONYM = 0.75
/** "Norway" for "Norwegian". */
const OF_PEOPLE = 0.9
const ALIKE = 0.6
/** Letters that words of the same stock have in common at least. */
const STOCK = 5

/** Whether a collection, or what filters leave of it, has neither a term of a question nor, of a name, its country or people. */
export function isUnknown(collection: Collection, { term, kind }: Asked['terms'][number], filters?: Filters): boolean {
  const forms = kind === 'name' ? [term, ...namesFor(term)] : [term]
  return !forms.some((form) => isHeld(collection, form, filters))
}

/** Whether an article that passes the filters has a term. */
export function isHeld({ index }: Collection, term: string, filters: Filters = {}): boolean {
  // Without filters the index counts nothing: it knows.
  return index.frequency(term, Object.keys(filters).length > 0 ? filters : undefined) > 0
}

/** Our own other words for a word of a question that a collection has not, as far as it has those: "moder" (moderator) for "mods". */
export function otherWordsFor(
  collection: Collection,
  { term, kind }: Asked['terms'][number],
  filters?: Filters,
): readonly string[] {
  if (kind === 'name' || isHeld(collection, term, filters)) return []
  return [...synonymsOf(term)]
    .map((key) => key.split('_'))
    .filter((words) => words.every((word) => isHeld(collection, word, filters)))
    .map((words) => words.join(' '))
}

export interface Match {
  /** Number of the question's term. */
  readonly term: number
  readonly strength: number
  /** Numbers of the other words of an expression that this stands for: "ruled" for "came to POWER". */
  readonly also?: readonly number[]
}

export interface Matcher {
  /** Of each term of the question, by its number; and their sum. */
  readonly weights: readonly number[]
  readonly total: number
  match(term: string): Match | undefined
  /** For each of a text's words, what it matches, by itself or with those behind it: "stepped down" for "resigned". */
  matchesOf(words: readonly Word[]): readonly (Match | undefined)[]
  /** For each term of the question, how well these words hold it (0 to 1). */
  held(words: readonly Word[]): Float32Array
  /** Share of the question's weight that is held (0 to 1). */
  share(held: Float32Array): number
  /** For each term, how well a part of a text holds it; kept, since headings stand above many sentences. */
  heldIn(text: string, part: Span): Float32Array
  /** The share that a part of a text holds. */
  shareIn(text: string, part: Span): number
}

export function matcherOf(asked: Asked, weigh: Weigh): Matcher {
  const words = wordsOf(asked.full)
  const idioms = idiomsIn(asked, words)
  const weights = asked.terms.map(({ term }) => weigh(term))
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1
  const known = new Map<string, Match | null>()
  const stocks = new Map<string, number>()
  const openings = new Set<string>()
  const add = (key: string, match: Match) => {
    if (isStop(key)) return
    known.set(key, match)
    if (key.includes('_')) openings.add(key.slice(0, key.indexOf('_')))
  }
  for (const { idiom, match } of idioms.own) for (const verb of idiom.verbs) add(verb, { ...match, strength: SYNONYM })
  asked.terms.forEach((one, i) => {
    const isBare = !idioms.heads.has(i)
    if (isBare && one.term.length >= STOCK && one.kind !== 'number') stocks.set(one.term.slice(0, STOCK), i)
    if (isBare) for (const [other, strength] of standIns(one, asked.terms[i - 1])) add(other, { term: i, strength })
    const key = expressionAt(words, one.at)
    const second = asked.terms.findIndex(({ at }) => at === one.at + 1)
    const match: Match = { term: i, strength: SYNONYM, ...(second >= 0 && { also: [second] }) }
    for (const other of [...singleOf(key), ...synonymsOf(key)]) add(other, match)
    for (const other of namesFor(key)) add(other, { ...match, strength: OF_PEOPLE })
  })
  asked.terms.forEach(({ term }, i) => {
    const spelled = SPELLED.get(term)
    if (spelled !== undefined) known.set(spelled, { term: i, strength: 1 })
    if (!idioms.heads.has(i)) known.set(term, { term: i, strength: 1 })
  })
  const match = (term: string): Match | undefined => {
    let found = known.get(term)
    if (found === undefined) {
      const stock = term.length >= STOCK ? stocks.get(term.slice(0, STOCK)) : undefined
      found = stock === undefined ? null : { term: stock, strength: ALIKE }
      known.set(term, found)
    }
    return found ?? undefined
  }
  const matchAt = (words: readonly Word[], at: number): Match | undefined => {
    const { term } = words[at]!
    const own = match(term)
    const expression = own || !openings.has(term) ? undefined : known.get(expressionAt(words, at))
    return own ?? expression ?? idiomatic(words, at, idioms)
  }
  // A sentence is looked at for several features.
  const matched = new WeakMap<readonly Word[], readonly (Match | undefined)[]>()
  const matchesOf = (words: readonly Word[]) => {
    let matches = matched.get(words)
    if (!matches) {
      matches = words.map((_, at) => matchAt(words, at))
      matched.set(words, matches)
    }
    return matches
  }
  const heldByPart = new WeakMap<Span, Float32Array>()
  const surnames = surnamesOf(asked)
  const share = (held: Float32Array) => {
    let sum = 0
    for (let i = 0; i < weights.length; i++) sum += weights[i]! * held[i]!
    return sum / total
  }
  const matcher: Matcher = {
    weights,
    total,
    match,
    matchesOf,
    held(words) {
      const held = new Float32Array(weights.length)
      for (const found of matchesOf(words)) {
        if (!found) continue
        const { term, also, strength } = found
        if (strength > held[term]!) held[term] = strength
        if (also) for (const one of also) held[one] = Math.max(held[one]!, strength)
      }
      holdGivenNames(held, words, surnames, asked)
      return held
    },
    share,
    heldIn(text, part) {
      let held = heldByPart.get(part)
      if (!held) {
        held = matcher.held(wordsOf(text, part.start, part.end))
        heldByPart.set(part, held)
      }
      return held
    },
    shareIn: (text, part) => share(matcher.heldIn(text, part)),
  }
  return matcher
}

/** What may stand for a word of a question, and how much it counts; of two that are the same the later one. `before` is the word before. */
function standIns(
  { term, kind, at }: Asked['terms'][number],
  before: Asked['terms'][number] | undefined,
): (readonly [key: string, strength: number])[] {
  // "North American" is nobody of the United States.
  const isWhole = !(before?.kind === 'name' && before.at === at - 1)
  if (kind === 'name') return (isWhole ? namesFor(term) : peopleOf(term)).map((other) => [other, OF_PEOPLE])
  return [
    ...relatedTo(term).map((other) => [other, RELATED] as const),
    ...[...synonymsOf(term)].map((other) => [other, SYNONYM] as const),
  ]
}

/** For each term the better of several. */
export function union(...some: readonly (Float32Array | undefined)[]): Float32Array {
  let better: Float32Array | undefined
  for (const one of some) {
    if (!one) continue
    if (!better) better = one.slice()
    else for (let i = 0; i < better.length; i++) if (one[i]! > better[i]!) better[i] = one[i]!
  }
  return better ?? new Float32Array()
}
