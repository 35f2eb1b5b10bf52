// The language of a text, by eld (n-grams; 60 languages).
import { eld } from 'eld/small'

/** Enough for the detector (no English text of 1,180 read otherwise, nor any page in four languages); its time grows with it. */
const SAMPLE_MAX = 120
/** Below the least its word is not worth much. */
const SAMPLE_MIN = 40
/** A line of this length is a sentence; headlines and names are of any language. */
const SENTENCE = /^.{80}/m
const HEAD = 2_000

/** ISO 639-1, or `und` for a text that is too short or of no language that the detector knows. */
export function languageOf(text: string): string {
  const start = Math.max(0, text.slice(0, HEAD).search(SENTENCE))
  const sample = text.slice(start, start + SAMPLE_MAX)
  return sample.length < SAMPLE_MIN ? 'und' : eld.detect(sample).language || 'und'
}
