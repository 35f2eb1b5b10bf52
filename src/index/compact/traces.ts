// What a question left in one passage: which of its words stand in which sentence, and in what order.

import type { Expected } from '../question.ts'
import { ASKS, readCodes } from './forward.ts'
import { ASKED, IS_GIVEN, IS_NUMBER, IS_TIME } from './marks.ts'
import { createPlaces, noteHit, type Places } from './nearness.ts'
import { fetch } from './postings.ts'
import { bitOf, CONTENT_MAX, CREDIT_MAX, HALF, PAIR, type Roles } from './roles.ts'
import { CODES_MAX, type Segment } from './segment.ts'
import { PLAIN, TIME, VECTOR } from './traits.ts'

/** No passage has more sentences than this that are told apart; the last one takes the rest. */
const SENTENCES_MAX = 64
/** "275 kibbutz communities", "70 of its crew": a number counts what stands this many words behind it at most. */
const COUNT_REACH = 3

export interface Traces {
  sentences: number
  /** Of each sentence, a bit each: the content words of the question in it, those that a relative or a like word stands for. */
  readonly masks: Int32Array
  readonly relatives: Int32Array
  readonly likes: Int32Array
  /** By sentence * CONTENT_MAX + word: what the likest word counts, of CREDIT_MAX, where `likes` has the bit. */
  readonly credits: Uint8Array
  /** What the passage shows that the question did not: NAMES, NUMBERS, TIMES, COUNTED, a bit each. */
  shown: number
  /** Different pairs of words that follow each other in the question and here. */
  pairs: number
  /** Where the content words of the question stand, or words that stand for them. */
  readonly hits: Places
  /** Where times, numbers or given names stand, when these are expected; the question's own ones are none. */
  readonly told: Told
}

/** Places in order. */
interface Told {
  count: number
  readonly at: Int32Array
}

/** By the number of a pair: the last passage traced that has it. */
const pairSeenIn = new Uint32Array(PAIR * PAIR)
let traced = 0

export function createTraces(): Traces {
  return {
    sentences: 0,
    masks: new Int32Array(SENTENCES_MAX),
    relatives: new Int32Array(SENTENCES_MAX),
    likes: new Int32Array(SENTENCES_MAX),
    credits: new Uint8Array(SENTENCES_MAX * CONTENT_MAX),
    shown: 0,
    pairs: 0,
    hits: createPlaces(),
    told: { count: 0, at: new Int32Array(CODES_MAX) },
  }
}

/** A name is told by its capital letter; a number next to a time ("26 April") is part of it; COUNTED: "how many" is told. */
const NAMES = 1
const NUMBERS = 2
const TIMES = 4
export const COUNTED = 8
/** Names of persons, told by a given name; nothing else shows where persons are expected and groups answer as well. */
const PERSONS = 16
/** By what a question expects: what shows it. */
export const SHOWN: Readonly<Record<Expected, number>> = {
  person: NAMES | PERSONS,
  place: NAMES,
  time: TIMES,
  number: NUMBERS,
  any: 0,
}

const codes = new Uint32Array(CODES_MAX)

/**
 * Fills `traces` for a passage of a segment whose terms are marked (marks.ts); `expected` as in SHOWN. This loop
 * sees every word of every candidate; of most words it needs the mark and no more.
 */
export function trace(segment: Segment, passage: number, roles: Roles, expected: number, traces: Traces): void {
  const marks = segment.marks.ofTerm
  const { forward, forwardAt, kin, firstOfKind } = segment.sections
  const { ofFamily, ofMeaning, follows, bits, counted } = roles
  const { hits, told } = traces
  const functionWords = firstOfKind[TIME]! | 0
  /** Given names matter to who asks for persons. */
  const matters = expected & PERSONS ? ~0 : ~IS_GIVEN
  const firstPlain = firstOfKind[PLAIN]! | 0
  const count = readCodes(forward, forwardAt[passage]!, forwardAt[passage + 1]!, codes)
  traced = (traced + 1) >>> 0
  traces.pairs = 0
  hits.count = told.count = 0
  let shown = 0
  /** What was shown before the last number: it is none when a time follows ("26 April"). */
  let withoutNumber = 0
  let sentence = -1
  let place = 0
  let mask = 0
  let relatives = 0
  let before = 0
  /** Where the last number stood, and the last time; far off when there was none in the sentence. */
  let numberAt = -COUNT_REACH - 1
  let timeAt = -2
  let begun = 0
  let asking = false
  for (let i = 0; i < count; i++) {
    const code = codes[i]! | 0
    if (code <= ASKS) {
      if (sentence < SENTENCES_MAX - 1) {
        if (sentence >= 0) close(traces, sentence, mask, relatives)
        mask = relatives = 0
        traces.likes[++sentence] = 0
      }
      asking = code === ASKS
      begun = 0
      before = 0
      place += COUNT_REACH
      continue
    }
    // A passage that asks the same question tells nothing by that.
    if (asking) continue
    place++
    const term = code >> 1
    const mark = marks[term]!
    if (mark < ASKED) shown |= code & begun & ((functionWords - 1 - term) >>> 31)
    begun = NAMES
    if ((mark & matters) === 0) {
      before = 0
      continue
    }
    const kinship = kin[term]! | 0
    const like = ofMeaning[kinship & VECTOR]!
    if (like) noteLike(traces, sentence, like)
    if (mark >= ASKED) {
      const role = mark - ASKED
      const pair = follows[before * PAIR + role]!
      if (pair) notePair(traces, pair)
      const bit = bits[role]!
      mask |= bit
      if (bit) noteHit(hits, place, 31 - Math.clz32(bit), 1)
      if (role === counted && place - numberAt <= COUNT_REACH) shown |= COUNTED
      before = role
    } else {
      const relative = ofFamily[kinship >>> 16]!
      relatives |= bitOf(relative)
      if (relative) noteHit(hits, place, relative - 1, HALF)
      if (like) noteHit(hits, place, (like >> 8) - 1, (like & CREDIT_MAX) / CREDIT_MAX)
      if (mark & matters & IS_GIVEN && code & 1) told.at[told.count++] = place
      if (mark & IS_TIME) {
        shown |= TIMES
        if (expected & TIMES) told.at[told.count++] = place
      }
      if (mark & IS_NUMBER && timeAt !== place - 1) {
        withoutNumber = shown
        shown |= NUMBERS
        numberAt = place
        if (expected & NUMBERS) told.at[told.count++] = place
      }
      before = 0
    }
    if (term >= functionWords && term < firstPlain) {
      if (numberAt === place - 1) {
        shown = (shown & ~NUMBERS) | (withoutNumber & NUMBERS)
        if (expected & NUMBERS) told.count--
      }
      timeAt = place
      numberAt = -COUNT_REACH - 1
    }
  }
  if (sentence >= 0) close(traces, sentence, mask, relatives)
  traces.sentences = sentence + 1
  traces.shown = shown
}

/** Of a passage's words, a hundred or two hundred bytes, these are fetched: one in each line of memory. */
const LINE = 64
const LINES = 3

/** Has the processor fetch the words of a passage that is traced soon. */
export function fetchWords({ sections }: Segment, passage: number): void {
  const at = sections.forwardAt[passage]!
  const last = sections.forward.length - 1
  for (let line = 0; line < LINES; line++) fetch(sections.forward, Math.min(at + line * LINE, last))
}

function close(traces: Traces, i: number, mask: number, relatives: number): void {
  traces.masks[i] = mask
  traces.relatives[i] = relatives
}

function noteLike({ likes, credits }: Traces, sentence: number, like: number): void {
  const word = (like >> 8) - 1
  const credit = like & CREDIT_MAX
  const place = sentence * CONTENT_MAX + word
  if (likes[sentence]! & (1 << word) && credits[place]! >= credit) return
  likes[sentence]! |= 1 << word
  credits[place] = credit
}

function notePair(traces: Traces, pair: number): void {
  if (pairSeenIn[pair] === traced) return
  pairSeenIn[pair] = traced
  traces.pairs++
}
