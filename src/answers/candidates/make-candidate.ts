// A candidate out of a place in a sentence, with the whole of the words and of the name that it cuts.
import type { Token } from '../../language/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Candidate } from './candidates.ts'
import { wholeName, wholeWords } from './whole-words.ts'

/** Offsets are from the sentence's start. */
export function make(
  evidence: Evidence,
  start: number,
  end: number,
  kind: Candidate['kind'],
  tokens: readonly Token[],
  more: Partial<Candidate> = {},
): Candidate {
  const { text } = evidence.article
  const [from, to] = wholeName(evidence, ...wholeWords(evidence, evidence.start + start, evidence.start + end))
  return { evidence, start: from, end: to, text: text.slice(from, to), kind, tokens, ...more }
}
