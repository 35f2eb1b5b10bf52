// Which of many spans of a text overlap with one, without looking at all of them.
import type { Span } from '../../language/index.ts'

/** From, and up to but not including, the numbers of the spans that may overlap. */
export interface Between {
  readonly first: number
  readonly behind: number
}

/**
 * Finds among spans, in the order of their starts, those that may overlap with another: none before `first` and none from
 * `behind` on does, and of spans that do not overlap with each other (sentences) all between them do.
 */
export function finderOf(spans: readonly Span[]): (start: number, end: number) => Between {
  const reach = new Float64Array(spans.length)
  for (const [i, { end }] of spans.entries()) reach[i] = Math.max(end, reach[i - 1] ?? 0)
  return (start, end) => ({
    first: firstWhere(spans.length, (i) => reach[i]! > start),
    behind: firstWhere(spans.length, (i) => spans[i]!.start >= end),
  })
}

/** Of spans that do not overlap, in order, the one that an offset stands in; undefined where it stands in none. */
export function spanAt<S extends Pick<Span, 'start' | 'end'>>(spans: readonly S[], offset: number): S | undefined {
  const found = spans[firstWhere(spans.length, (i) => spans[i]!.end > offset)]
  return found && found.start <= offset ? found : undefined
}

/** The first number below `length` for which something is true that stays true behind it; `length` where there is none. */
export function firstWhere(length: number, isTrue: (i: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}
