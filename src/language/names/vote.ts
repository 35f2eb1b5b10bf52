// The vote over a document: what a word is at its clear mentions tells what it is at the doubtful ones.
import { type Line, type Run, SEEN } from './features.ts'
import { LIST, type Word } from './lexicon.ts'
import { LABEL_COUNT } from './tagger.ts'

/** A run with the scores of its words' labels and the labels that won. */
export interface Tagged {
  readonly line: Line
  readonly run: Run
  readonly scores: Float64Array
  labels: number[]
}

/** Kinds of the vote: outside, person, organization, place, other name. */
const KIND_COUNT = 5
const kindOf = (label: number): number => (label + 1) >> 1
/** Units of score in which a label's lead is half sure. Chosen by measure, as are the two below. */
const TEMPERATURE = 100
/** Votes of "I do not know" beside the counted ones. */
const DOUBT = 2.5
/** Score that a unanimous vote is worth. */
const WEIGHT = 300
const LAST_NAME_VOTES = 2
/** Score that "no name" loses at a word that is some full name's last, unless it begins a sentence and is a common word elsewhere. */
const KNOWN_LAST_NAME = 400
/** Score that "a person" gains at such a word when no list of places and organisations holds it. */
const UNLISTED_LAST_NAME = 150

/** Adds to each word's scores what the document's other mentions of the word say. */
export function vote(tagged: readonly Tagged[]): void {
  const lastNames = new Set<string>()
  const votes = new Map<string, Float64Array>()
  const shares = tagged.map(({ scores }) => sharesOf(scores))
  const count = (word: Word): Float64Array => {
    const known = votes.get(word.lower)
    if (known) return known
    const fresh = new Float64Array(KIND_COUNT)
    votes.set(word.lower, fresh)
    return fresh
  }
  tagged.forEach(({ line, run, labels }, k) => {
    for (let i = 0; i < labels.length; i++) {
      const word = line.words[run.start + i]!
      if (!isVoter(word)) continue
      const counted = count(word)
      for (let kind = 0; kind < KIND_COUNT; kind++) counted[kind]! += shares[k]![i * KIND_COUNT + kind]!
      if (labels[i] !== 2 || labels[i + 1] === 2) continue
      counted[1]! += LAST_NAME_VOTES
      lastNames.add(word.lower)
    }
  })
  tagged.forEach(({ line, run, scores }, k) => {
    for (let i = 0; i < run.end - run.start; i++) {
      const word = line.words[run.start + i]!
      if (!isVoter(word)) continue
      const counted = count(word)
      const isFirst = run.start + i === 0 && (word.lists & LIST.common) !== 0 && (line.seen(word) & SEEN.lower) !== 0
      if (lastNames.has(word.lower) && !isFirst) {
        scores[i * LABEL_COUNT]! -= KNOWN_LAST_NAME
        if (line.phrases[run.start + i] === 0) scores[i * LABEL_COUNT + 1]! += UNLISTED_LAST_NAME
      }
      let total = DOUBT
      for (let kind = 0; kind < KIND_COUNT; kind++) total += counted[kind]! - shares[k]![i * KIND_COUNT + kind]!
      if (total <= DOUBT) continue
      for (let label = 0; label < LABEL_COUNT; label++) {
        const kind = kindOf(label)
        scores[i * LABEL_COUNT + label]! += (WEIGHT * (counted[kind]! - shares[k]![i * KIND_COUNT + kind]!)) / total
      }
    }
  })
}

const isVoter = (word: Word): boolean => word.letters && word.capital

/** How sure the scores are of each kind, per word: five shares that sum to one. */
function sharesOf(scores: Float64Array): Float64Array {
  const length = scores.length / LABEL_COUNT
  const shares = new Float64Array(length * KIND_COUNT)
  for (let i = 0; i < length; i++) {
    const row = i * KIND_COUNT
    const best = new Float64Array(KIND_COUNT).fill(Number.NEGATIVE_INFINITY)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const kind = kindOf(label)
      best[kind] = Math.max(best[kind]!, scores[i * LABEL_COUNT + label]!)
    }
    const top = Math.max(...best)
    let sum = 0
    for (let kind = 0; kind < KIND_COUNT; kind++)
      sum += shares[row + kind] = Math.exp((best[kind]! - top) / TEMPERATURE)
    for (let kind = 0; kind < KIND_COUNT; kind++) shares[row + kind]! /= sum
  }
  return shares
}
