// What a question left in one passage: which of its words stand in which sentence, and in what order.
import { ASKS } from './forward.ts'
import { ASKED, type Roles } from './roles.ts'
import type { Segment } from './segment.ts'
import { STOP } from './traits.ts'

/** No passage has more sentences than this that are told apart; the last one takes the rest. */
const SENTENCES_MAX = 64

export interface Traces {
  sentences: number
  /** Of each sentence: the content words of the question in it (a bit each), those that only a relative stands for, ... */
  readonly masks: Int32Array
  readonly relatives: Int32Array
  /** ... its content words, and whether it shows a name, a number, a time that the question did not. */
  readonly lengths: Int32Array
  readonly names: Uint8Array
  readonly numbers: Uint8Array
  readonly times: Uint8Array
  /** Different pairs of words that follow each other in the question and here. */
  pairs: number
}

const pairSeen = new Uint8Array(64 * 64)

export function createTraces(): Traces {
  return {
    sentences: 0,
    masks: new Int32Array(SENTENCES_MAX),
    relatives: new Int32Array(SENTENCES_MAX),
    lengths: new Int32Array(SENTENCES_MAX),
    names: new Uint8Array(SENTENCES_MAX),
    numbers: new Uint8Array(SENTENCES_MAX),
    times: new Uint8Array(SENTENCES_MAX),
    pairs: 0,
  }
}

/** Fills `traces` for a passage of a segment whose terms are marked (roles.ts). Reads the codes as `readCodes` does. */
export function trace(segment: Segment, passage: number, roles: Roles, traces: Traces): void {
  const { forward, forwardAt, family } = segment.sections
  const { marks } = segment
  const end = forwardAt[passage + 1]!
  reset(traces)
  let sentence = 0
  let mask = 0
  let relatives = 0
  let length = 0
  let shown = 0
  let before = 0
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
      if (!empty && sentence < SENTENCES_MAX - 1) {
        close(traces, sentence++, mask, relatives, length, shown)
        mask = relatives = length = shown = 0
      }
      asking = code === ASKS
      begun = 0
      before = 0
      continue
    }
    empty = false
    // A passage that asks the same question tells nothing by that.
    if (asking) continue
    const mark = marks[code >> 1]!
    if (mark < ASKED) {
      length += WEIGHS[mark]!
      const relative = roles.ofFamily[family[code >> 1]!]!
      if (relative) relatives |= 1 << (relative - 1)
      shown |= SHOWS[mark]! | (code & begun & WEIGHS[mark]!)
      before = 0
    } else {
      const role = mark - ASKED
      if (before && roles.follows[before * 64 + role]) notePair(traces, before * 64 + role)
      const content = roles.content[role]!
      if (content) mask |= 1 << (content - 1)
      if (segment.sections.kind[code >> 1] !== STOP) length++
      before = role
    }
    begun = 1
  }
  close(traces, sentence, mask, relatives, length, shown)
  traces.sentences = sentence + 1
}

/** What a sentence shows that the question did not, a bit each; a name is told by its capital letter. */
const NAME = 1
const NUMBERS = 2
const TIMES = 4
/** By the kind of a term, PLAIN, NUMBER, TIME, STOP: what it shows, and whether it counts and may be a name. */
const SHOWS = Uint8Array.of(0, NUMBERS, NUMBERS | TIMES, 0)
const WEIGHS = Uint8Array.of(1, 1, 1, 0)

function close(traces: Traces, i: number, mask: number, relatives: number, length: number, shown: number): void {
  traces.masks[i] = mask
  traces.relatives[i] = relatives
  traces.lengths[i] = length
  traces.names[i] = shown & NAME ? 1 : 0
  traces.numbers[i] = shown & NUMBERS ? 1 : 0
  traces.times[i] = shown & TIMES ? 1 : 0
}

function notePair(traces: Traces, pair: number): void {
  if (pairSeen[pair]) return
  pairSeen[pair] = 1
  traces.pairs++
}

function reset(traces: Traces): void {
  if (traces.pairs) pairSeen.fill(0)
  traces.pairs = 0
}
