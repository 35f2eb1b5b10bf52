// Parts of a sentence as ranges of its tokens, and whether a candidate stands in one.
import type { Token } from '../../language/index.ts'
import type { Candidate } from './candidates.ts'

/** Tokens `from` to `to` (exclusive); not empty. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** Whether a candidate stands whole in a range of its sentence's tokens. */
export function isWithin({ tokens, evidence, start, end }: Candidate, { from, to }: TokenRange): boolean {
  return start - evidence.start >= tokens[from]!.start && end - evidence.start <= tokens[to - 1]!.end
}

/** The tokens `from` to `to` (exclusive) with a space between each two, for patterns. */
export function textOf(tokens: readonly Token[], from: number, to = tokens.length): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}
