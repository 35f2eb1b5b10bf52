// Lists of values, each with what it is of: "adults £6, children £3", "2.4 GB on Windows and 2.9 GB on Linux"; which of them a question names.
import type { Token } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { wordsOf } from '../../words/words.ts'
import type { NumberRange } from './number-candidates.ts'

/** Characters of an item before and behind its value at most. */
const ITEM_MAX = 80
const PARTS = /[,;:|.](?=\s|$)/
/** Between two values of a list "and" parts them as well. */
const PARTS_VALUES = /[,;:|.](?=\s)(?: (?:and|but|while) )?|\b(?:and|but|while) /

/** From the comma, colon or full stop before a value to the next one; not the comma of "1,200". `others` are the values of its list. */
export function itemAround<Range extends NumberRange>(text: string, one: Range, others: readonly Range[]): NumberRange {
  const { start, end } = one
  // Values that nothing parts are of one item.
  const isParted = (from: number, to: number) => PARTS_VALUES.test(text.slice(from, to))
  const last = others.findLast((other) => other.end <= start && isParted(other.end, start))
  const next = others.find((other) => other.start >= end && isParted(end, other.start))
  const from = Math.max(last?.end ?? 0, start - ITEM_MAX)
  const to = Math.min(next?.start ?? text.length, end + ITEM_MAX)
  const before = lastPart(text.slice(from, start), last?.end === from ? PARTS_VALUES : PARTS)
  const behind = (next?.start === to ? PARTS_VALUES : PARTS).exec(text.slice(end, to))?.index
  return { start: from + before, end: behind === undefined ? to : end + behind }
}

/** Where the text behind its last separator begins. */
function lastPart(text: string, separator: RegExp): number {
  const found = [...text.matchAll(new RegExp(separator, 'g'))].at(-1)
  return found ? found.index + found[0].length : 0
}

type Terms = Pick<Asked, 'terms'>

/** The terms of a question in each item of a list. */
function termsIn<Range extends NumberRange>(
  text: string,
  some: readonly Range[],
  { terms }: Terms,
  values = some,
): Set<string>[] {
  const asked = new Set(terms.map(({ term }) => term))
  return some.map((one) => {
    const { start, end } = itemAround(text, one, values)
    const own = wordsOf(text, start, end).filter((word) => word.end <= one.start || word.start >= one.end)
    return new Set(own.map(({ term }) => term).filter((term) => asked.has(term)))
  })
}

/** Tells which values of a list stand in the items that hold the most of a question; all where none holds any. */
export function isOfList<Range extends NumberRange>(
  text: string,
  values: readonly Range[],
  asked: Terms,
): (value: Range) => boolean {
  if (values.length < 2) return () => true
  const held = termsIn(text, values, asked).map(({ size }) => size)
  const most = Math.max(...held)
  return (value) => held[values.indexOf(value)] === most
}

/**
 * Of values in a row those that a later one does not beat: what is said before a value holds for the later ones too ("The download is
 * 2.4 GB on Windows and 2.9 GB on Linux"), but what is said of a later one does not hold for it. A verb between two ends a row.
 */
export function ofLaterItem<Range extends NumberRange>(
  text: string,
  tokens: readonly Token[],
  values: readonly Range[],
  asked: Terms,
): readonly Range[] {
  return rowsOf(tokens, values).flatMap((row) => {
    const told = new Set<string>()
    const items = itemsOf(text, row)
    const held = items.map((item) => {
      for (const own of termsIn(text, item, asked, row)) for (const term of own) told.add(term)
      return told.size
    })
    return items.filter((_, i) => held[i] === told.size).flat()
  })
}

/** Values that nothing parts are of one item: "16,000 to 35,000", "300 km (190 miles)", "11 of the 12 states". */
function itemsOf<Range extends NumberRange>(text: string, values: readonly Range[]): Range[][] {
  const items: Range[][] = []
  for (const [i, value] of values.entries()) {
    const between = text.slice(values[i - 1]?.end ?? 0, value.start)
    if (i > 0 && (!PARTS_VALUES.test(between) || BARE.test(between))) items.at(-1)!.push(value)
    else items.push([value])
  }
  return items
}

/** "3 and 14 hours", "four, five or six". */
const BARE = /^[\s,]*(?:and|or|to)?[\s,]*$/

function rowsOf<Range extends NumberRange>(tokens: readonly Token[], values: readonly Range[]): Range[][] {
  const rows: Range[][] = []
  for (const [i, value] of values.entries()) {
    const before = values[i - 1]
    const isParted = tokens.some(
      ({ pos, start }) => /^(?:VERB|AUX)$/.test(pos) && start >= (before?.end ?? 0) && start < value.start,
    )
    if (before && !isParted) rows.at(-1)!.push(value)
    else rows.push([value])
  }
  return rows
}
