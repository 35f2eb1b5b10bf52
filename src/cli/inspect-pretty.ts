// `footnote inspect VIEW --pretty`: an article for eyes, with its names, dates and quotes marked.
import { styleText } from 'node:util'
import type { Article } from '../articles/index.ts'
import type { Analysis, NameMention, Span } from '../language/index.ts'

type Style = Extract<Parameters<typeof styleText>[0], readonly unknown[]>[number]

/** A stretch to be marked, and what was understood by it, shown small behind it. */
interface Mark extends Span {
  readonly style: Style
  readonly note?: string
}

const KIND_STYLES = { person: 'green', organization: 'blue', place: 'yellow' } as const
const DATE_STYLE = 'cyan'
/** Quotes hold names and dates, so that theirs is no colour. */
const QUOTE_STYLE = 'italic'
const TITLE_STYLE = 'bold'
const NOTE_STYLE = 'dim'
/** Views that show one kind of mark alone. */
const ONLY = new Set(['names', 'dates', 'quotes'])
/** What a terminal would obey instead of showing it. */
const CONTROL = /(?![\n\t])\p{Cc}/gu

/**
 * An article's title, date and text, the marks of the view (`text`: of all), and who is who in it.
 * @param colour false for a pipe: the same words and notes without escape sequences.
 */
export function drawArticle(article: Article, analysis: Analysis, view: string, colour: boolean): string {
  const paint = (style: Style, text: string): string =>
    colour && text ? styleText(style, text, { validateStream: false }) : text
  const shows = (kind: string): boolean => view === kind || !ONLY.has(view)
  const marks = [
    ...(shows('names') ? analysis.names.map(nameMark) : []),
    ...(shows('dates')
      ? analysis.dates.map((date) => ({ ...date, style: DATE_STYLE, note: date.value }) as const)
      : []),
    ...(shows('quotes') ? quoteMarks(analysis) : []),
  ]
  const about = [article.date, article.source].filter((part) => part !== undefined).map(safe)
  const head = [paint(TITLE_STYLE, safe(article.title ?? article.id)), ...about]
  const parts = [head.join(' · '), drawMarks(article.text, marks, paint)]
  if (shows('names')) parts.push(...whoIsWho(analysis.names).map((line) => paint(NOTE_STYLE, safe(line))))
  return `${parts.join('\n\n')}\n`
}

const safe = (text: string): string => text.replace(CONTROL, ' ')

const nameMark = ({ start, end, text, kind, entity }: NameMention): Mark => ({
  start,
  end,
  style: KIND_STYLES[kind],
  ...(entity !== text && { note: entity }),
})

/** A quote's marks; its speaker stands behind its last. */
function quoteMarks({ quotes }: Analysis): Mark[] {
  return quotes.flatMap(({ spans, speaker }) =>
    spans.map(([start, end], i): Mark => {
      const last = i === spans.length - 1
      return { start, end, style: QUOTE_STYLE, ...(last && { note: speaker?.name ?? 'speaker unknown' }) }
    }),
  )
}

/** The text cut at the ends of all marks, each piece in the styles of the marks that hold it, notes where a mark ends. */
function drawMarks(text: string, marks: readonly Mark[], paint: (style: Style, text: string) => string): string {
  const clean = safe(text)
  const begins = groupBy(marks, ({ start }) => start)
  const ends = groupBy(marks, ({ end }) => end)
  const cuts = [...new Set([0, ...begins.keys(), ...ends.keys(), text.length])].sort((a, b) => a - b)
  const open = new Set<Mark>()
  let drawn = ''
  for (const [i, cut] of cuts.entries()) {
    for (const mark of ends.get(cut) ?? []) {
      open.delete(mark)
      if (mark.note) drawn += paint(NOTE_STYLE, safe(` ⟨${mark.note}⟩`))
    }
    for (const mark of begins.get(cut) ?? []) open.add(mark)
    let piece = clean.slice(cut, cuts[i + 1] ?? cut)
    for (const { style } of open) piece = paint(style, piece)
    drawn += piece
  }
  return drawn
}

/** A line a kind: each entity with its role and how often it is named. */
function whoIsWho(names: readonly NameMention[]): string[] {
  return (['person', 'organization', 'place'] as const).flatMap((kind) => {
    const entities = groupBy(
      names.filter((name) => name.kind === kind),
      ({ entity }) => entity,
    )
    const listed = [...entities].map(([entity, mentions]) => {
      const role = mentions.find(({ role }) => role)?.role?.text
      return `${entity}${role ? `, ${role}` : ''} (${mentions.length})`
    })
    return listed.length ? [`${kind}s: ${listed.join('; ')}`] : []
  })
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
