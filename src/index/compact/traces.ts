// What a question left in one passage: which of its words stand in which sentence, and in what order.
import { ASKS, readCodes } from './forward.ts'
import type { Roles } from './roles.ts'
import { CODES_MAX, type Segment } from './segment.ts'
import { PLAIN, STOP, TIME } from './traits.ts'

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

const codes = new Uint32Array(CODES_MAX)
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

/** Fills `traces` for a passage. */
export function trace(segment: Segment, passage: number, roles: Roles, traces: Traces): void {
  const { forward, forwardAt, kind, family } = segment.sections
  const count = readCodes(forward, forwardAt[passage]!, forwardAt[passage + 1]!, codes)
  reset(traces)
  let sentence = 0
  let place = 0
  let before = 0
  let firstOfSentence = true
  let asking = false
  for (let i = 0; i < count; i++) {
    const code = codes[i]!
    if (code <= ASKS) {
      asking = code === ASKS
      if (place && sentence < SENTENCES_MAX - 1) open(traces, ++sentence)
      firstOfSentence = true
      before = 0
      continue
    }
    const term = code >> 1
    const role = roles.ofTerm[term]!
    place++
    // A passage that asks the same question tells nothing by that.
    if (asking) continue
    if (role) {
      if (before && roles.follows[before * 64 + role] && !pairSeen[before * 64 + role]) {
        pairSeen[before * 64 + role] = 1
        traces.pairs++
      }
      const content = roles.content[role]! - 1
      if (content >= 0) traces.masks[sentence]! |= 1 << content
      if (kind[term] !== STOP) traces.lengths[sentence]!++
    } else if (kind[term] !== STOP) {
      traces.lengths[sentence]!++
      const relative = roles.ofFamily[family[term]!]!
      if (relative && family[term]) traces.relatives[sentence]! |= 1 << (relative - 1)
      if (kind[term] !== PLAIN) {
        traces.numbers[sentence] = 1
        if (kind[term] === TIME) traces.times[sentence] = 1
      }
      if (code & 1 && !firstOfSentence) traces.names[sentence] = 1
    }
    before = role
    firstOfSentence = false
  }
  traces.sentences = sentence + 1
}

function reset(traces: Traces): void {
  if (traces.pairs) pairSeen.fill(0)
  traces.pairs = 0
  open(traces, 0)
}

function open(traces: Traces, sentence: number): void {
  traces.masks[sentence] = 0
  traces.relatives[sentence] = 0
  traces.lengths[sentence] = 0
  traces.names[sentence] = 0
  traces.numbers[sentence] = 0
  traces.times[sentence] = 0
}
