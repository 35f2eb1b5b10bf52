// The language of a text, by eld (n-grams; 60 languages).
import { eld } from 'eld/small'

/** The detector needs no more than the beginning; below the least its word is not worth much. */
const SAMPLE_MAX = 300
const SAMPLE_MIN = 40

/** ISO 639-1, or `und` for a text that is too short or of no language that the detector knows. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE_MAX)
  return sample.length < SAMPLE_MIN ? 'und' : eld.detect(sample).language || 'und'
}
