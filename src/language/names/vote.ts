// The vote over a document: what a word is at its clear mentions tells what it is at the doubtful ones.
import { mapped, type Steps } from '../steps.ts'
import { type Line, type Run, SEEN } from './features.ts'
import type { Word } from './lexicon.ts'
import { LIST } from './lists.ts'
import { LABEL_COUNT, LABELS } from './tagger.ts'

/** A run with the scores of its words' labels and the labels that won. */
export interface Tagged {
  readonly line: Line
  readonly run: Run
  readonly scores: Float64Array
  labels: number[]
}

/** Kinds of the vote: outside, person, organization, place, other name. */
const KIND_COUNT = 5
/** What may stand at the head of a full name and is said of others too. */
const NO_FIRST_NAME = LIST.role | LIST.address | LIST.common | LIST.modifier

const PERSON = 1
const BEGINS_PERSON = LABELS.indexOf('B-PER')
const GOES_ON_PERSON = LABELS.indexOf('I-PER')
const kindOf = (label: number): number => (label + 1) >> 1
/** Units of score in which a label's lead is half sure. Chosen by measure, as are the two below. */
const TEMPERATURE = 100
/** Votes of "I do not know" beside the counted ones. */
const DOUBT = 2.5
/** Score that a unanimous vote is worth. */
const WEIGHT = 300
const LAST_NAME_VOTES = 2
/** Score that "no name" loses at a word that is some full name's last or first, unless it begins a sentence and is a common word elsewhere. */
const KNOWN_NAME = 400
/** Score that "a person" gains at such a word when no list of places and organisations holds it. */
const UNLISTED_NAME = 150

/** What a document's mentions say of its words. */
interface Votes {
  /** By word, the votes for each kind. */
  readonly counts: ReadonlyMap<string, Float64Array>
  /** Each run's own part of them: `KIND_COUNT` shares a word. */
  readonly shares: readonly Float64Array[]
  /** The last words of full names, and the first: family names that come first ("Xi Jinping"). */
  readonly ownNames: ReadonlySet<string>
}

/** Adds to each word's scores what the document's other mentions of the word say. */
export function* vote(tagged: readonly Tagged[]): Steps<void> {
  const votes = yield* countVotes(tagged)
  yield* mapped(tagged, ({ line, run, scores }, k) => {
    for (let i = 0; i < run.end - run.start; i++) {
      const word = line.words[run.start + i]!
      if (!isVoter(word)) continue
      if (votes.ownNames.has(word.lower)) favourPerson(line, run.start + i, scores, i * LABEL_COUNT)
      swing(scores, i, votes.counts.get(word.lower)!, votes.shares[k]!)
    }
  })
}

/** Adds to the scores of a run's word the votes of all but itself. */
function swing(scores: Float64Array, i: number, counted: Float64Array, own: Float64Array): void {
  let total = DOUBT
  for (let kind = 0; kind < KIND_COUNT; kind++) total += counted[kind]! - own[i * KIND_COUNT + kind]!
  for (let label = 0; label < LABEL_COUNT; label++) {
    const kind = kindOf(label)
    scores[i * LABEL_COUNT + label]! += (WEIGHT * (counted[kind]! - own[i * KIND_COUNT + kind]!)) / total
  }
}

function* countVotes(tagged: readonly Tagged[]): Steps<Votes> {
  const counts = new Map<string, Float64Array>()
  const ownNames = new Set<string>()
  const shares = yield* mapped(tagged, ({ scores }) => sharesOf(scores))
  yield* mapped(tagged, ({ line, run, labels }, k) => {
    for (let i = 0; i < labels.length; i++) {
      const word = line.words[run.start + i]!
      if (!isVoter(word)) continue
      const counted = counts.get(word.lower) ?? new Float64Array(KIND_COUNT)
      counts.set(word.lower, counted)
      for (let kind = 0; kind < KIND_COUNT; kind++) counted[kind]! += shares[k]![i * KIND_COUNT + kind]!
      if (labels[i] === BEGINS_PERSON && labels[i + 1] === GOES_ON_PERSON && !(word.lists & NO_FIRST_NAME)) {
        ownNames.add(word.lower)
      }
      if (labels[i] !== GOES_ON_PERSON || labels[i + 1] === GOES_ON_PERSON) continue
      counted[PERSON]! += LAST_NAME_VOTES
      ownNames.add(word.lower)
    }
  })
  return { counts, shares, ownNames }
}

/** The score of a word that is some full name's last or first. */
function favourPerson({ words, phrases, seen }: Line, place: number, scores: Float64Array, row: number): void {
  const word = words[place]!
  if (place === 0 && word.lists & LIST.common && seen(word) & SEEN.lower) return
  scores[row]! -= KNOWN_NAME
  if (phrases[place] === 0) scores[row + BEGINS_PERSON]! += UNLISTED_NAME
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
