// What a question left in one passage: which of its words stand in which sentence, and in what order.
import { ASKS } from './forward.ts'
import { ASKED, CONTENT_MAX, type Roles } from './roles.ts'
import type { Segment } from './segment.ts'
import { NUMBER, TIME } from './traits.ts'

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
}

const pairSeen = new Uint8Array(64 * 64)

export function createTraces(): Traces {
  return {
    sentences: 0,
    masks: new Int32Array(SENTENCES_MAX),
    relatives: new Int32Array(SENTENCES_MAX),
    likes: new Int32Array(SENTENCES_MAX),
    credits: new Uint8Array(SENTENCES_MAX * CONTENT_MAX),
    shown: 0,
    pairs: 0,
  }
}

/** A name is told by its capital letter; a number next to a time ("26 April") is part of it; COUNTED: "how many" is told. */
export const NAMES = 1
export const NUMBERS = 2
export const TIMES = 4
export const COUNTED = 8
/** By the kind of a term, PLAIN, NUMBER, TIME, STOP: whether it may be a name. */
const MAY_BE_NAME = Uint8Array.of(NAMES, NAMES, NAMES, 0)

/** Fills `traces` for a passage of a segment whose terms are marked (roles.ts). Reads the codes as `readCodes` does. */
export function trace(segment: Segment, passage: number, roles: Roles, traces: Traces): void {
  const { forward, forwardAt, family, meaning, kind } = segment.sections
  const { marks } = segment
  const end = forwardAt[passage + 1]!
  reset(traces)
  let sentence = 0
  let place = 0
  let mask = 0
  let relatives = 0
  let before = 0
  /** Where the last number stood, and the last time; far off when there was none in the sentence. */
  let numberAt = -COUNT_REACH - 1
  let timeAt = -2
  let begun = 0
  let asking = false
  let empty = true
  for (let at = forwardAt[passage]!; at < end; ) {
    let code = forward[at++]!
    if (code >= 0x80) {
      let byte = forward[at++]!
      code = (code & 0x7f) | ((byte & 0x7f) << 7)
      for (let shift = 14; byte >= 0x80; shift += 7) {
        byte = forward[at++]!
        code |= (byte & 0x7f) << shift
      }
    }
    if (code <= ASKS) {
      if (numberAt === place) traces.shown |= NUMBERS
      if (!empty && sentence < SENTENCES_MAX - 1) {
        close(traces, sentence++, mask, relatives)
        mask = relatives = 0
        traces.likes[sentence] = 0
      }
      asking = code === ASKS
      begun = 0
      before = 0
      place += COUNT_REACH
      continue
    }
    empty = false
    // A passage that asks the same question tells nothing by that.
    if (asking) continue
    place++
    const term = code >> 1
    const mark = marks[term]!
    const what = mark < ASKED ? mark : kind[term]!
    const like = roles.ofMeaning[meaning[term]!]!
    if (like) noteLike(traces, sentence, like)
    if (numberAt === place - 1 && what !== TIME) traces.shown |= NUMBERS
    if (mark < ASKED) {
      const relative = roles.ofFamily[family[term]!]!
      if (relative) relatives |= 1 << (relative - 1)
      if (mark === NUMBER && timeAt !== place - 1) numberAt = place
      if (mark === TIME) traces.shown |= TIMES
      traces.shown |= code & begun & MAY_BE_NAME[mark]!
      before = 0
    } else {
      const role = mark - ASKED
      if (before && roles.follows[before * 64 + role]) notePair(traces, before * 64 + role)
      const content = roles.content[role]!
      if (content) mask |= 1 << (content - 1)
      if (role === roles.counted && place - numberAt <= COUNT_REACH) traces.shown |= COUNTED
      before = role
    }
    if (what === TIME) {
      timeAt = place
      numberAt = -COUNT_REACH - 1
    }
    begun = 1
  }
  if (numberAt === place) traces.shown |= NUMBERS
  close(traces, sentence, mask, relatives)
  traces.sentences = sentence + 1
}

function close(traces: Traces, i: number, mask: number, relatives: number): void {
  traces.masks[i] = mask
  traces.relatives[i] = relatives
}

function noteLike({ likes, credits }: Traces, sentence: number, like: number): void {
  const word = (like >> 8) - 1
  const credit = like & 0xff
  const place = sentence * CONTENT_MAX + word
  if (likes[sentence]! & (1 << word) && credits[place]! >= credit) return
  likes[sentence]! |= 1 << word
  credits[place] = credit
}

function notePair(traces: Traces, pair: number): void {
  if (pairSeen[pair]) return
  pairSeen[pair] = 1
  traces.pairs++
}

function reset(traces: Traces): void {
  if (traces.pairs) pairSeen.fill(0)
  traces.pairs = 0
  traces.shown = 0
  traces.likes[0] = 0
}
