// A number that changes when what a segment holds would: how words are folded, which are function words, how they weigh.
import { crc32 } from 'node:zlib'
import { terms } from '../../language/index.ts'
import { NUMBER_WORDS, STOP_WORDS, TIME_WORDS } from '../words.data.ts'
import { kindOf, kinOf } from './traits.ts'
import { impactOf } from './weights.ts'

/** Words that every step of `terms` and `kinOf` changes in its way. */
const PROBE =
  "The U.S. Senate's Angela's children said İstanbul's naïve running 1,000.5 times; Großbritannien, AT&T, 東京 relational"

export function settings(): number {
  const seen = terms(PROBE).map((word) => [word.term, kinOf(word.term, kindOf(word.term))])
  const weights = [1, 2, 5].flatMap((count) => [impactOf(count, false, 40), impactOf(count, true, 80)])
  const words = [STOP_WORDS, TIME_WORDS, NUMBER_WORDS].map((set) => [...set].sort())
  return crc32(JSON.stringify([seen, weights, words]))
}
