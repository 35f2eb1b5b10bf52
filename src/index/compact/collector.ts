// Gathers articles' words before they become a segment: numbers in growing lists, each different term once.
import type { Article } from '../../articles/index.ts'
import { eachWord, sentences, termOfWord, terms, wordEpoch } from '../../language/index.ts'
import { dayOf } from '../filters.ts'
import { passagesIn } from '../passages.ts'
import { ASKS, readCodes, TELLS } from './forward.ts'
import { type Growing, growing } from './growing.ts'
import { CODES_MAX, type Segment, termWord } from './segment.ts'

interface ArticleFacts {
  readonly id: string
  readonly day: number
  readonly source: string
  readonly language: string
}

/** Articles gathered so far. Terms have provisional numbers, from 1, in the order they were met. */
export interface Collector {
  readonly vocabulary: Map<string, number>
  readonly articles: ArticleFacts[]
  readonly firstPassage: Growing
  readonly titleAt: Growing
  readonly titleTerms: Growing
  readonly starts: Growing
  readonly spans: Growing
  readonly codesAt: Growing
  readonly codes: Growing
}

/** `codes`: how many are expected. */
export function createCollector(codes?: number): Collector {
  return {
    vocabulary: new Map(),
    articles: [],
    firstPassage: growing(),
    titleAt: growing(),
    titleTerms: growing(),
    starts: growing(),
    spans: growing(),
    codesAt: growing(),
    codes: growing(codes),
  }
}

/** Adds an article's passages; returns how many they are. */
export function collect(into: Collector, article: Article): number {
  const { id, date, source = '', language, text } = article
  begin(into, { id, day: dayOf(date), source, language })
  for (const term of new Set(terms(article.title ?? '').map((word) => numberOf(into, word.term)))) {
    into.titleTerms.push(term)
  }
  const ends = sentences(text)
  const passages = passagesIn(article, ends)
  let passage = -1
  let sentence = 0
  let begun = -1
  eachWord(text, (word, place) => {
    const number = numberOfWord(into, word)
    if (number === 0) return
    while (passage < 0 || place >= passages[passage]!.end) {
      beginPassage(into, passages[++passage]!)
      begun = -1
    }
    while (sentence < ends.length && ends[sentence]!.end <= place) sentence++
    if (sentence !== begun) into.codes.push(asks(text, ends[sentence]!.end) ? ASKS : TELLS)
    begun = sentence
    into.codes.push(number * 2 + (isCapital(text, place) ? 1 : 0))
  })
  while (++passage < passages.length) beginPassage(into, passages[passage]!)
  return passages.length
}

/** Numbers of words, by their numbers in the language's lexicon, and the mark of the collector and epoch they are for. */
let numbers: Uint32Array = new Uint32Array(1024)
let marks: Uint32Array = new Uint32Array(1024)
let mark = 0
let markedCollector: Collector | undefined
let markedEpoch = -1

/** The number of a word's term, 0 when it has none. */
function numberOfWord(into: Collector, word: number): number {
  if (into !== markedCollector || wordEpoch() !== markedEpoch) {
    markedCollector = into
    markedEpoch = wordEpoch()
    mark++
  }
  if (marks[word] === mark) return numbers[word]!
  if (word >= marks.length) {
    numbers = enlarged(numbers, 2 * word)
    marks = enlarged(marks, 2 * word)
  }
  const term = termOfWord(word)
  marks[word] = mark
  numbers[word] = term === '' ? 0 : numberOf(into, term)
  return numbers[word]
}

function enlarged(old: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(length)
  larger.set(old)
  return larger
}

const scratch = new Uint32Array(CODES_MAX)

/** Adds an article of a segment as it stands there; `numbers` keeps the new number of each of the segment's terms. */
export function collectFrom(into: Collector, segment: Segment, article: number, numbers: Uint32Array): void {
  const { day, source, language, titleAt, titleTerms, firstPassage, start, span, forward, forwardAt } = segment.sections
  const renumber = (term: number): number => (numbers[term] ||= numberOf(into, termWord(segment, term)))
  begin(into, {
    id: segment.ids[article]!,
    day: day[article]!,
    source: segment.sources[source[article]!]!,
    language: segment.languages[language[article]!]!,
  })
  for (let i = titleAt[article]!; i < titleAt[article + 1]!; i++) into.titleTerms.push(renumber(titleTerms[i]!))
  for (let passage = firstPassage[article]!; passage < firstPassage[article + 1]!; passage++) {
    beginPassage(into, { start: start[passage]!, end: start[passage]! + span[passage]! })
    const count = readCodes(forward, forwardAt[passage]!, forwardAt[passage + 1]!, scratch)
    for (let i = 0; i < count; i++) {
      const code = scratch[i]!
      into.codes.push(code <= ASKS ? code : renumber(code >> 1) * 2 + (code & 1))
    }
  }
}

function begin(into: Collector, facts: ArticleFacts): void {
  into.articles.push(facts)
  into.firstPassage.push(into.starts.length)
  into.titleAt.push(into.titleTerms.length)
}

function beginPassage(into: Collector, { start, end }: { start: number; end: number }): void {
  into.starts.push(start)
  into.spans.push(end - start)
  into.codesAt.push(into.codes.length)
}

function numberOf(into: Collector, term: string): number {
  const known = into.vocabulary.get(term)
  if (known !== undefined) return known
  const number = into.vocabulary.size + 1
  into.vocabulary.set(term, number)
  return number
}

/** Whether the sentence that ends at a place is a question; a closing quotation mark may stand behind its mark. */
function asks(text: string, end: number): boolean {
  return text[end - 1] === '?' || (text[end - 2] === '?' && !/[\p{L}\p{N}]/u.test(text[end - 1]!))
}

/** Whether a capital letter stands at a place; letters outside Latin-1 are compared with their small form. */
function isCapital(text: string, place: number): boolean {
  const code = text.charCodeAt(place)
  if (code < 0xc0) return code >= 65 && code <= 90
  const letter = text[place]!
  return letter !== letter.toLowerCase()
}
