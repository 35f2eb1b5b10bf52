// The person whom a part of a sentence names: "Malcor" of "King Malcor".
import type { Span } from '../../../language/index.ts'
import type { Candidate } from '../candidates.ts'

/** Of a sentence's candidates the longest that is a person and stands in the part. */
export function personIn(found: readonly Candidate[], { start, end }: Span): Candidate | undefined {
  const inside = found.filter((one) => one.kind === 'person' && one.start >= start && one.end <= end)
  return inside.sort((a, b) => b.text.length - a.text.length)[0]
}
