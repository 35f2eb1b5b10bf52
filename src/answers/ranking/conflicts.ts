// Where a sentence says something else than the question: another word in the same place, the other direction, the opposite.
import type { Evidence } from '../evidence/evidence.ts'
import type { Matcher } from '../evidence/matching.ts'
import type { Asked } from '../question/question.ts'
import { oppositesOf } from '../words/lexicon.ts'
import { isStop, type Word, wordsOf } from '../words/words.ts'
import type { Gathered } from './features.ts'

/** Pairs of prepositions that cannot both be true of one thing. */
const DIRECTIONS: readonly (readonly [string, string])[] = [
  ['from', 'to'],
  ['from', 'into'],
  ['before', 'after'],
  ['above', 'below'],
  ['with', 'without'],
  ['over', 'under'],
  ['inside', 'outside'],
  ['in', 'outside'],
  ['of', 'outside'],
  ['for', 'against'],
  ['since', 'until'],
  ['by', 'to'],
]
const AGAINST = new Map<string, string[]>()
for (const [a, b] of DIRECTIONS) {
  AGAINST.set(a, [...(AGAINST.get(a) ?? []), b])
  AGAINST.set(b, [...(AGAINST.get(b) ?? []), a])
}
const PREFIX = /^(?:non|un|in|im|dis|de|ir|anti|mis)/

/** Adds what in a sentence contradicts the question; weights as shares of the question's. */
export function addConflicts(into: Gathered, evidence: Evidence, asked: Asked, matcher: Matcher): void {
  const { words, here } = evidence
  const placesOf = asked.terms.map((): number[] => [])
  for (const [at, match] of matcher.matchesOf(words).entries()) {
    if (match) placesOf[match.term]!.push(at)
  }
  const said = new Set(words.map(({ term }) => term))
  let replaced = 0
  let dropped = 0
  let opposite = 0
  for (const [i, { term }] of asked.terms.entries()) {
    if (here[i]! >= 0.5) continue
    const weight = matcher.weights[i]! / matcher.total
    const fate = Math.max(fateBeside(i, 1), fateBeside(i, -1))
    if (fate === REPLACED) replaced += weight
    else if (fate === DROPPED) dropped += weight
    if (isOpposed(term, said)) opposite = 1
  }
  into.replaced = replaced
  into.dropped = dropped
  into.opposite = opposite
  into.direction = turnedRound(asked, placesOf, words) ? 1 : 0
  into.otherYear = hasOtherYear(asked, here, words) ? 1 : 0

  /** What stands where term i should, beside its next (1) or last (-1) in the question: another word, nothing; 0 where that is not there. */
  function fateBeside(i: number, step: 1 | -1): number {
    const neighbour = asked.terms[i + step]
    if (!neighbour || Math.abs(neighbour.at - asked.terms[i]!.at) !== 1) return 0
    const fates = placesOf[i + step]!.map((place) => {
      const word = words[place - step]
      return word && !isStop(word.term) && !matcher.match(word.term) ? REPLACED : DROPPED
    })
    return Math.max(0, ...fates)
  }
}

const DROPPED = 1
const REPLACED = 2

function isOpposed(term: string, said: ReadonlySet<string>): boolean {
  if (oppositesOf(term).some((other) => said.has(other))) return true
  const bare = term.replace(PREFIX, '')
  if (bare !== term && bare.length > 3 && said.has(bare)) return true
  return ['non', 'un', 'in', 'im', 'dis'].some((prefix) => said.has(prefix + term))
}

/** Whether a word of the question stands behind the opposite preposition: "fled from Italy", "fled to Italy". */
function turnedRound(asked: Asked, placesOf: readonly (readonly number[])[], words: readonly Word[]): boolean {
  const question = wordsOf(asked.text)
  return asked.terms.some(({ at }, i) => {
    const against = AGAINST.get(before(question, at, (k) => asked.terms.some((term) => term.at === k)))
    const places = placesOf[i]!
    return (
      against !== undefined &&
      places.length > 0 &&
      places.every((place) => against.includes(before(words, place, () => true)))
    )
  })
}

/** The nearest preposition among the three words before, in lower case; empty where another word stands nearer that may not be passed. */
function before(words: readonly Word[], at: number, passes: (at: number) => boolean): string {
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    const text = words[k]?.text.toLowerCase() ?? ''
    if (AGAINST.has(text)) return text
    if (!isStop(text) && !passes(k)) return ''
  }
  return ''
}

const YEAR = /^1\d{3}$|^20\d{2}$/

function hasOtherYear(asked: Asked, here: Float32Array, words: readonly Word[]): boolean {
  const missing = asked.terms.some(({ text }, i) => YEAR.test(text) && here[i] === 0)
  return missing && words.some(({ text }) => YEAR.test(text))
}
