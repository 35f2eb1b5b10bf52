// The evidence for one passage as numbers of about 0 to 1, from which its score is made.
import type { AskedWords, Expected } from '../question.ts'
import type { ArticleEvidence } from './article-evidence.ts'
import type { Roles } from './roles.ts'
import type { Traces } from './traces.ts'

/** In the order of the weights in ranking.data.ts. */
export const FEATURES = [
  'bm25',
  'covered',
  'title',
  'sentence',
  'shortSentence',
  'sequence',
  'relatives',
  'name',
  'time',
  'number',
  'expectedAnywhere',
  'neighbours',
  'article',
  'lead',
] as const

export type Feature = (typeof FEATURES)[number]

/** What a sentence gets for a word that only stands in the title, or of which only a relative stands there. */
const HALF = 0.5
/** How fast a long sentence loses, by content word. */
const SENTENCE_LENGTH = 0.02

export interface Candidate {
  /** Sum of BM25 weights, in the units of weights.ts divided by IMPACT_MAX. */
  readonly bm25: number
  readonly inTitle: number
  readonly evidence: ArticleEvidence
  /** The passage's number in its article. */
  readonly place: number
}

/** Fills `into`; all weights of words are divided by the sum over the question's words. */
export function measure(
  asked: Pick<AskedWords, 'expected'>,
  roles: Roles,
  traces: Traces,
  candidate: Candidate,
  into: Float64Array,
): void {
  const { weights } = roles
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const share = (mask: number): number => weigh(weights, mask) / total
  let all = 0
  let relatives = 0
  for (let i = 0; i < traces.sentences; i++) {
    all |= traces.masks[i]!
    relatives |= traces.relatives[i]!
  }
  const best = bestSentence(weights, traces, candidate.inTitle)
  const { evidence, place } = candidate
  const around = (evidence.masks[place - 1] ?? 0) | evidence.masks[place]! | (evidence.masks[place + 1] ?? 0)
  const expected = fits(asked.expected, traces, best.place)
  into.fill(0)
  let f = 0
  into[f++] = candidate.bm25 / total
  into[f++] = share(all | candidate.inTitle)
  into[f++] = share(candidate.inTitle)
  into[f++] = best.weight / total
  into[f++] = best.short / total
  into[f++] = roles.pairs ? traces.pairs / roles.pairs : 0
  into[f++] = share(relatives & ~all)
  into[f++] = asked.expected === 'name' ? expected : 0
  into[f++] = asked.expected === 'time' ? expected : 0
  into[f++] = asked.expected === 'number' ? expected : 0
  into[f++] = anywhere(asked.expected, traces)
  into[f++] = share(around)
  into[f++] = evidence.score / total
  into[f] = 1 / (1 + place)
}

function weigh(weights: Float64Array, mask: number): number {
  let sum = 0
  for (let rest = mask; rest; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)]!
  return sum
}

function bestSentence(weights: Float64Array, traces: Traces, inTitle: number) {
  const best = { place: 0, weight: 0, short: 0 }
  for (let i = 0; i < traces.sentences; i++) {
    const mask = traces.masks[i]!
    const bare = weigh(weights, mask)
    const help = weigh(weights, inTitle & ~mask) + weigh(weights, traces.relatives[i]! & ~mask)
    const weight = bare + HALF * help
    if (weight > best.weight) {
      best.weight = weight
      best.place = i
    }
    best.short = Math.max(best.short, bare / (1 + SENTENCE_LENGTH * traces.lengths[i]!))
  }
  return best
}

function fits(expected: Expected, traces: Traces, sentence: number): number {
  if (expected === 'name') return traces.names[sentence]!
  if (expected === 'time') return traces.times[sentence]!
  return expected === 'number' ? traces.numbers[sentence]! : 0
}

function anywhere(expected: Expected, traces: Traces): number {
  for (let i = 0; i < traces.sentences; i++) if (fits(expected, traces, i)) return 1
  return 0
}
