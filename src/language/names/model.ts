// The trained weights, read when the first text is tagged.
import { readFileSync } from 'node:fs'
import { type Model, WEIGHTS_LENGTH } from './tagger.ts'

let kept: Model | undefined

/** The model that scripts/train-names.mjs wrote. */
export function model(): Model {
  if (!kept) {
    const bytes = readFileSync(new URL('./model.data.bin', import.meta.url))
    const all = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    kept = { weights: all.subarray(0, WEIGHTS_LENGTH), transitions: all.subarray(WEIGHTS_LENGTH) }
  }
  return kept
}
