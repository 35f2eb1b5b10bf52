// Interviews and transcripts: "NAME: ..." or "Q: ..." at the head of each turn.
import type { NameMention, Span } from '../types.ts'
import { trimmed } from './paragraphs.ts'

/** What one speaker says until the next one is named. */
export interface Turn {
  /** The speaker's label, as it stands. */
  readonly label: Span
  readonly spans: readonly Span[]
  /** The person of the article that the label stands for, else the label's own words; null for Q and A. */
  readonly speaker: string | null
}

/** A name of one to four words, or Q and A, before a colon; a transcript within marks opens each paragraph with one. */
const LABEL = /^["“]?(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}):\s/u
const LABEL_LENGTH_MAX = 60
const ANONYMOUS = /^(?:Q|A|QUESTION|ANSWER)$/i
/** Lines of a newspaper that look like turns. */
const FURNITURE =
  /^(?:read|update|note|correction|photos?|video|watch|related|more|see|source|editor|image|credit|poll|by)\b/i
const TURNS_MIN = 3
/** Something is said, not counted: "Lee: 1,769." is a line of a table. */
const WORDS = /\p{Ll}/u
const OPENING = /["“]/
const SENTENCE_END = /[.?!…—"”)]$/

/** The turns of a text's interviews; none when the text has no interview. */
export function turnsOf(text: string, paragraphs: readonly Span[], names: readonly NameMention[]): Turn[] {
  const people = new Map<string, string>()
  for (const { kind, entity } of names)
    if (kind === 'person' && !people.has(lastWord(entity))) people.set(lastWord(entity), entity)
  const labels = paragraphs.map((paragraph) => labelOf(text, paragraph, people))
  if (!isInterview(labels.flatMap((label) => (label ? [text.slice(label.start, label.end)] : [])))) return []
  const turns: Turn[] = []
  let open: Span[] | undefined
  paragraphs.forEach((paragraph, i) => {
    const label = labels[i]
    const marked = OPENING.test(text[paragraph.start]!)
    if (label) {
      const spans = [trimmed(text, label.end + 1, paragraph.end)!]
      turns.push({ label, spans, speaker: speakerOf(text.slice(label.start, label.end), people) })
      open = marked ? spans : undefined
    } else if (!marked) open = undefined
    else if (text[paragraph.start + 1] !== '(') open?.push(paragraph)
  })
  return turns
}

function isInterview(labels: readonly string[]): boolean {
  return labels.length >= TURNS_MIN && new Set(labels).size < labels.length
}

function labelOf(text: string, paragraph: Span, people: ReadonlyMap<string, string>): Span | undefined {
  const label = LABEL.exec(
    text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LABEL_LENGTH_MAX)),
  )?.[1]
  if (!label || FURNITURE.test(label) || !SENTENCE_END.test(text[paragraph.end - 1]!)) return undefined
  if (!WORDS.test(text.slice(paragraph.start + label.length + 1, paragraph.end))) return undefined
  if (label !== label.toUpperCase() && !ANONYMOUS.test(label) && !people.has(lastWord(label))) return undefined
  const start = text.indexOf(label, paragraph.start)
  return { start, end: start + label.length }
}

function speakerOf(label: string, people: ReadonlyMap<string, string>): string | null {
  return ANONYMOUS.test(label) ? null : (people.get(lastWord(label)) ?? label)
}

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
