// Cuts a source into runs that carry the same marks: cited words, names, dates, quotes, what was left out. Pure.
import type { Range } from '../../../articles/index.ts'
import type { PageArticle } from '../contract.ts'

export type MarkKind = 'cited' | 'person' | 'organization' | 'place' | 'date' | 'quote' | 'cut'

interface Mark {
  readonly range: Range
  readonly kind: MarkKind
  /** What it stands for: a name in full, a date's value, a speaker, a reason. */
  readonly about: string
}

export interface Run {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

const NAME_KINDS = new Set<string>(['person', 'organization', 'place'])

export function marksOf(article: PageArticle, cited: readonly Range[]): Mark[] {
  const { cuts, names, dates, quotes } = article
  return [
    ...cuts.map(({ range, reason }) => ({ range, kind: 'cut' as const, about: reason })),
    ...quotes.flatMap(({ spans, speaker }) =>
      spread(spans, 'quote', speaker ? `said by ${speaker}` : 'said by nobody named'),
    ),
    ...names
      .filter(({ kind }) => NAME_KINDS.has(kind))
      .flatMap(({ spans, kind, entity }) => spread(spans, kind as MarkKind, entity)),
    ...dates.flatMap(({ spans, value }) => spread(spans, 'date', value)),
    ...spread(cited, 'cited', 'cited'),
  ]
}

const spread = (spans: readonly Range[], kind: MarkKind, about: string): Mark[] =>
  spans.map((range) => ({ range, kind, about }))

/** Runs of the whole text, in order and without gaps; each carries the marks that lie over it. */
export function runsOf(length: number, marks: readonly Mark[]): Run[] {
  const bounds = new Set([0, length])
  const real = marks.filter(({ range: [start, end] }) => start < end && start >= 0 && end <= length)
  for (const { range } of real) for (const bound of range) bounds.add(bound)
  const sorted = [...bounds].sort((a, b) => a - b)
  const byStart = [...real].sort((a, b) => a.range[0] - b.range[0])
  let next = 0
  let open: Mark[] = []
  return sorted.slice(0, -1).map((start, i) => {
    open = open.filter(({ range }) => range[1] > start)
    while (next < byStart.length && byStart[next]!.range[0] === start) open.push(byStart[next++]!)
    return { start, end: sorted[i + 1]!, marks: open.slice() }
  })
}
