// Gathered articles -> a segment, in steps, so that a merge never holds up a search.
import type { Steps } from '../../language/index.ts'
import type { Collector } from './collector.ts'
import { familyBuckets, writeFamilies } from './families.ts'
import { codeSize, READ_AHEAD, writeCode } from './forward.ts'
import { allocate, type Lengths, type Sections } from './layout.ts'
import { type Numbering, numberTerms } from './numbering.ts'
import { BLOCK, openSegment, type Segment } from './segment.ts'
import { tallies } from './tally.ts'
import { KINDS, kinOf, STOP } from './traits.ts'
import { enter, tableSize } from './vocabulary.ts'
import { impactOf } from './weights.ts'

/** Words, passages and terms handled between two yields: about a millisecond of work. */
const WORDS_STRIDE = 100_000
const PASSAGES_STRIDE = 200
const TERMS_STRIDE = 1000

/** The segment of all that was gathered; yields between steps of a few milliseconds. */
export function* invert(from: Collector): Steps<Segment> {
  const numbering = yield* numberTerms(from, WORDS_STRIDE)
  const frequency = new Uint32Array(numbering.words.length)
  yield* tallies(from, numbering, PASSAGES_STRIDE, ({ terms, size }) => {
    for (let i = 0; i < size; i++) frequency[terms[i]!]!++
  })
  const strings = stringsOf(from)
  yield
  const { memory, sections } = allocate({
    ...(yield* lengthsOf(from, numbering, frequency)),
    strings: strings.bytes.length,
  })
  yield
  sections.frequency.set(frequency)
  sections.strings.set(strings.bytes)
  writeArticles(from, numbering, sections, strings)
  yield
  yield* writeTerms(numbering, sections)
  writeFamilies(sections)
  yield
  yield* writeForward(from, numbering, sections)
  yield* writePostings(from, numbering, sections)
  return openSegment(memory)
}

function* lengthsOf(
  from: Collector,
  { words, kinds, number }: Numbering,
  frequency: Uint32Array,
): Steps<Omit<Lengths, 'strings'>> {
  const sums = { forward: 0, words: 0, postings: 0, blocks: 0 }
  const codes = from.codes.values()
  for (let i = 0; i < codes.length; i++) {
    sums.forward += codeSize(finalCode(number, codes[i]!))
    if (i % WORDS_STRIDE === 0) yield
  }
  for (let term = 1; term < words.length; term++) {
    sums.words += Buffer.byteLength(words[term]!)
    if (kinds[term] === STOP) continue
    sums.postings += frequency[term]!
    sums.blocks += Math.ceil(frequency[term]! / BLOCK)
    if (term % TERMS_STRIDE === 0) yield
  }
  const passages = from.starts.length
  const articles = from.articles.length
  const terms = words.length
  return {
    ...{
      start: passages,
      span: passages,
      articleOf: passages,
      forwardAt: passages + 1,
      forward: sums.forward + READ_AHEAD,
    },
    ...{
      firstPassage: articles + 1,
      deleted: articles,
      removed: 1,
      day: articles,
      source: articles,
      language: articles,
    },
    ...{ titleAt: articles + 1, titleTerms: from.titleTerms.length },
    ...{ postingsAt: terms + 1, blocksAt: terms + 1, frequency: terms, kin: terms },
    ...{ wordAt: terms + 1, words: sums.words, hashTable: tableSize(terms), firstOfKind: KINDS },
    ...{ byFamily: terms, familiesAt: familyBuckets(terms) + 1 },
    ...{ docs: sums.postings, impacts: sums.postings, blockMax: sums.blocks },
  }
}

/** The code of a word with its term's final number; the end of a sentence stays 0, and that of a question 1. */
function finalCode(number: Uint32Array, code: number): number {
  return number[code >> 1]! * 2 + (code & 1)
}

interface StringTable {
  readonly bytes: Uint8Array
  readonly source: (name: string) => number
  readonly language: (name: string) => number
}

function stringsOf({ articles }: Collector): StringTable {
  const sources = [...new Set(articles.map((article) => article.source))]
  const languages = [...new Set(articles.map((article) => article.language))]
  const ids = articles.map((article) => article.id)
  const places = (names: readonly string[]) => new Map(names.map((name, i) => [name, i]))
  const [source, language] = [places(sources), places(languages)]
  return {
    bytes: new TextEncoder().encode(JSON.stringify({ ids, sources, languages })),
    source: (name) => source.get(name)!,
    language: (name) => language.get(name)!,
  }
}

function writeArticles(from: Collector, { number }: Numbering, into: Sections, strings: StringTable): void {
  into.start.set(from.starts.values())
  into.span.set(from.spans.values())
  into.firstPassage.set(from.firstPassage.values())
  into.firstPassage[from.articles.length] = from.starts.length
  into.titleAt.set(from.titleAt.values())
  into.titleAt[from.articles.length] = from.titleTerms.length
  into.titleTerms.set(from.titleTerms.values().map((term) => number[term]!))
  for (const [i, article] of from.articles.entries()) {
    into.day[i] = article.day
    into.source[i] = strings.source(article.source)
    into.language[i] = strings.language(article.language)
    into.articleOf.fill(i, into.firstPassage[i]!, into.firstPassage[i + 1]!)
  }
}

function* writeTerms({ words, kinds, firstOfKind }: Numbering, into: Sections): Steps<void> {
  into.firstOfKind.set(firstOfKind)
  let at = 0
  for (let term = 1; term < words.length; term++) {
    into.wordAt[term] = at
    at += Buffer.from(into.words.buffer, into.words.byteOffset, into.words.length).write(words[term]!, at)
    into.wordAt[term + 1] = at
    enter(into, term)
    into.kin[term] = kinOf(words[term]!, kinds[term]!)
    const indexed = kinds[term] === STOP ? 0 : into.frequency[term]!
    into.postingsAt[term + 1] = into.postingsAt[term]! + indexed
    into.blocksAt[term + 1] = into.blocksAt[term]! + Math.ceil(indexed / BLOCK)
    if (term % TERMS_STRIDE === 0) yield
  }
}

function* writeForward(from: Collector, { number }: Numbering, into: Sections): Steps<void> {
  const codes = from.codes.values()
  const codesAt = from.codesAt.values()
  let at = 0
  for (let passage = 0; passage < codesAt.length; passage++) {
    into.forwardAt[passage] = at
    const end = codesAt[passage + 1] ?? codes.length
    for (let i = codesAt[passage]!; i < end; i++) at = writeCode(into.forward, at, finalCode(number, codes[i]!))
    if (passage % PASSAGES_STRIDE === 0) yield
  }
  into.forwardAt[codesAt.length] = at
}

function* writePostings(from: Collector, numbering: Numbering, into: Sections): Steps<void> {
  const next = into.postingsAt.slice()
  yield* tallies(from, numbering, PASSAGES_STRIDE, (tally, passage) => {
    for (let i = 0; i < tally.size; i++) {
      const term = tally.terms[i]!
      if (numbering.kinds[term] === STOP) continue
      const impact = impactOf(tally.counts[term]!, tally.inTitle[term] === 1, tally.length)
      const at = next[term]!++
      into.docs[at] = passage
      into.impacts[at] = impact
      const block = into.blocksAt[term]! + Math.floor((at - into.postingsAt[term]!) / BLOCK)
      if (impact > into.blockMax[block]!) into.blockMax[block] = impact
    }
  })
}
