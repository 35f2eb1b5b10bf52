// The evidence for one passage as numbers of about 0 to 1, from which its score is made.
import type { ArticleEvidence } from './article-evidence.ts'
import { nearness } from './nearness.ts'
import { CONTENT_MAX, CREDIT_MAX, HALF, type Roles } from './roles.ts'
import { COUNTED, type Traces } from './traces.ts'

/** In the order of the weights in ranking.data.ts. */
export const FEATURES = [
  'bm25',
  'title',
  'sentence',
  'covered',
  'sequence',
  'relatives',
  'expected',
  'counted',
  'neighbours',
  'article',
  'secondOfArticle',
  'lead',
  'near',
  'nearTold',
] as const

export type Feature = (typeof FEATURES)[number]

export interface Candidate {
  /** Sum of BM25 weights, in the same units. */
  readonly bm25: number
  /** Its article's place in the evidence. */
  readonly article: number
  /** The second greatest of the article's passages, in the same units. */
  readonly second: number
  /** The passage's number in its article. */
  readonly place: number
}

/** Fills `into`; all weights of words are divided by the sum over the question's words. `expected`: as in SHOWN. */
export function measure(
  expected: number,
  roles: Roles,
  traces: Traces,
  { at, masks, inTitle: titles, scores }: ArticleEvidence,
  { bm25, article, second, place }: Candidate,
  into: Float64Array,
): void {
  const { weights, total } = roles
  let all = 0
  let relatives = 0
  for (let i = 0; i < traces.sentences; i++) {
    all |= traces.masks[i]!
    relatives |= traces.relatives[i]!
  }
  const inTitle = titles[article]!
  const here = at[article]! + place
  let around = masks[here]!
  if (here > at[article]!) around |= masks[here - 1]!
  if (here + 1 < at[article + 1]!) around |= masks[here + 1]!
  const found = look(weights, traces, inTitle, all)
  let f = 0
  into[f++] = bm25 / total
  into[f++] = weigh(weights, inTitle) / total
  into[f++] = found.sentence / total
  into[f++] = found.covered / total
  into[f++] = roles.pairs ? traces.pairs / roles.pairs : 0
  into[f++] = weigh(weights, relatives & ~all) / total
  into[f++] = traces.shown & expected ? 1 : 0
  into[f++] = traces.shown & COUNTED ? 1 : 0
  into[f++] = weigh(weights, around) / total
  into[f++] = scores[article]! / total
  into[f++] = second / total
  into[f++] = 1 / (1 + place)
  into[f++] = nearness(traces.hits, weights) / total
  into[f] = nearness(traces.hits, weights, traces.told.at, traces.told.count) / total
}

function weigh(weights: Float64Array, mask: number): number {
  let sum = 0
  for (let rest = mask; rest; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)]!
  return sum
}

/** By content word: the most that a like word counts in any sentence. */
const likest = new Uint8Array(CONTENT_MAX)

/** How much the best sentence has of the question, and the passage as a whole, whose words are `all`. */
function look(weights: Float64Array, traces: Traces, inTitle: number, all: number) {
  let sentence = 0
  let liked = 0
  for (let i = 0; i < traces.sentences; i++) {
    const mask = traces.masks[i]!
    const own = weigh(weights, mask)
    const half = (inTitle | traces.relatives[i]!) & ~mask
    const likes = traces.likes[i]! & ~mask
    let help = HALF * weigh(weights, half)
    for (let rest = likes; rest; rest &= rest - 1) {
      const word = 31 - Math.clz32(rest & -rest)
      const credit = traces.credits[i * CONTENT_MAX + word]!
      const more = credit / CREDIT_MAX - (half & (1 << word) ? HALF : 0)
      if (more > 0) help += weights[word]! * more
      if (!(liked & (1 << word)) || credit > likest[word]!) likest[word] = credit
    }
    liked |= likes
    sentence = Math.max(sentence, own + help)
  }
  let covered = weigh(weights, all)
  for (let rest = liked & ~all; rest; rest &= rest - 1) {
    const word = 31 - Math.clz32(rest & -rest)
    covered += (weights[word]! * likest[word]!) / CREDIT_MAX
  }
  return { sentence, covered }
}
