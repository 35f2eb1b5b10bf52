// The tokens of questions, and of the short phrases in which a word of one is tried as a verb: one question needs them several times.
import { analyse, type Token } from '../../language/index.ts'

/** Texts kept: those of the last questions. */
const KEPT = 100
const kept = new Map<string, readonly Token[]>()

/** The tokens of a short text, kept for the next who asks. */
export function tokensOf(text: string): readonly Token[] {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= KEPT) kept.clear()
  const { tokens } = analyse(text)
  kept.set(text, tokens)
  return tokens
}
