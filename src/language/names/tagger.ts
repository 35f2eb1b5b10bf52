// The tagger: which words of a run are names, and of what kind. A linear model over hashed features, decoded by Viterbi.
import { BUCKETS, FEATURES_MAX, NO_FEATURE } from './features.ts'

/** Labels, in the order of the weights. B begins a name, I goes on with it. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'] as const
export const LABEL_COUNT = LABELS.length

/** `weights[bucket * LABEL_COUNT + label]`, then the transitions `[from * LABEL_COUNT + label]`. */
export interface Model {
  readonly weights: Int8Array | Float32Array
  readonly transitions: Int8Array | Float32Array
}

export const WEIGHTS_LENGTH = BUCKETS * LABEL_COUNT
const IMPOSSIBLE = -1e9

/** Whether label `to` may stand behind `from`: I-X only behind a word of X. */
const mayFollow = (from: number, to: number): boolean => to === 0 || to % 2 === 1 || from === to || from === to - 1

/** Scores of each label for each word of a run, from `featuresOf`. The sums are written out: half of the tagger's time goes here. */
export function scoresOf({ weights }: Model, features: Int32Array): Float64Array {
  const length = features.length / FEATURES_MAX
  const scores = new Float64Array(length * LABEL_COUNT)
  for (let i = 0; i < length; i++) {
    let [s0, s1, s2, s3, s4, s5, s6, s7, s8] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
    const end = (i + 1) * FEATURES_MAX
    for (let k = i * FEATURES_MAX; k < end && features[k] !== NO_FEATURE; k++) {
      const base = features[k]! * LABEL_COUNT
      s0 += weights[base]!
      s1 += weights[base + 1]!
      s2 += weights[base + 2]!
      s3 += weights[base + 3]!
      s4 += weights[base + 4]!
      s5 += weights[base + 5]!
      s6 += weights[base + 6]!
      s7 += weights[base + 7]!
      s8 += weights[base + 8]!
    }
    scores.set([s0, s1, s2, s3, s4, s5, s6, s7, s8], i * LABEL_COUNT)
  }
  return scores
}

/** For each label those that it may follow. */
const BEFORE: readonly (readonly number[])[] = LABELS.map((_, to) =>
  LABELS.flatMap((_, from) => (mayFollow(from, to) ? [from] : [])),
)

/** The best labels of a run by its words' scores and the transitions. */
export function decode({ transitions }: Model, scores: Float64Array): number[] {
  const length = scores.length / LABEL_COUNT
  const best = new Float64Array(scores.length)
  const from = new Int8Array(scores.length)
  for (let label = 0; label < LABEL_COUNT; label++) {
    best[label] = mayFollow(0, label) ? transitions[label]! + scores[label]! : IMPOSSIBLE
  }
  for (let row = LABEL_COUNT; row < scores.length; row += LABEL_COUNT) {
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = IMPOSSIBLE
      for (const previous of BEFORE[label]!) {
        const score = best[row - LABEL_COUNT + previous]! + transitions[previous * LABEL_COUNT + label]!
        if (score <= top) continue
        top = score
        from[row + label] = previous
      }
      best[row + label] = top + scores[row + label]!
    }
  }
  const last = scores.length - LABEL_COUNT
  let label = 0
  for (let k = 1; k < LABEL_COUNT; k++) if (best[last + k]! > best[last + label]!) label = k
  const labels = new Array<number>(length)
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label
    label = from[i * LABEL_COUNT + label]!
  }
  return labels
}
