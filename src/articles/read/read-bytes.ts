// Bytes with a name -> events: the format found, the source parsed, each article given its id, each problem told.
import { createHash } from 'node:crypto'
import { setImmediate as otherWork } from 'node:timers/promises'
import { FootnoteError } from '../../error.ts'
import type { JsonLineRead } from '../formats/json-lines.ts'
import type { ArticleRead, ReadEvent, Reading, ReadOptions } from '../reading.ts'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import { createParser, type Parser } from './parser.ts'
import { problem } from './problem.ts'
import { repeatedIds } from './repeated.ts'

export interface Hint {
  /** The file or address, as people know it. */
  readonly path: string
  /** The article's id; those of a feed's entries begin with it. */
  readonly id: string
  /** Media type and charset that a server told. */
  readonly type?: string
  readonly charset?: string
  readonly url?: string
}

/** The id of an article that came as a file: its name without its ending, but never nothing: ".txt" is a name too. */
export function idOfFile(name: string): string {
  return name.replace(/\.\w{1,8}$/, '') || name
}

/** A file of 20,000 lines is read in seconds: as long as this at a time, so that others get their turn in between. */
const TURN_MS = 4

/** Reads what was loaded from somewhere. Never throws for what it holds: that is told as a problem, and so is a repeated id. */
export async function readBytes(bytes: Uint8Array, hint: Hint, options: ReadOptions = {}): Promise<ReadEvent[]> {
  const parser = createParser(options.bounds)
  const unlessRepeated = repeatedIds()
  try {
    const read: ReadEvent[] = []
    let until = performance.now() + TURN_MS
    for (const event of await readWith(parser, bytes, hint, options)) {
      read.push(unlessRepeated(event))
      if (performance.now() < until) continue
      await otherWork()
      until = performance.now() + TURN_MS
    }
    return read
  } finally {
    await parser.close()
  }
}

/** The same with a parser that is kept for the next source. */
export async function readWith(
  parser: Parser,
  bytes: Uint8Array,
  hint: Hint,
  { dateOrder }: ReadOptions,
): Promise<Iterable<ReadEvent>> {
  const { path, id, type, charset, url } = hint
  const format = formatOf(bytes, url ? new URL(url).pathname : path, type)
  if (format === 'json-lines') {
    const { readJsonLines } = await import('../formats/json-lines.ts')
    return jsonLines(path, id, readJsonLines(decode(bytes, charset)))
  }
  try {
    const options = dateOrder ? { dateOrder } : {}
    const source = { bytes, format, options, ...(charset && { charset }), ...(url && { url }) }
    const readings = (await parser.parse(source)).filter((reading) => reading.text !== '')
    if (readings.length === 0)
      return [problem(path, 'articles/empty', 'holds no text.', 'Remove it or put an article into it.')]
    return readings.map((reading) =>
      article(path, reading.id === undefined ? id : `${id}/${entryId(reading.id)}`, reading),
    )
  } catch (error) {
    if (!(error instanceof FootnoteError)) {
      return [
        problem(path, 'articles/broken', 'is broken and cannot be read.', 'Save its article as text and add that.'),
      ]
    }
    return [problem(path, error.code, `cannot be read: ${lowered(error.message)}`, error.next)]
  }
}

const lowered = (sentence: string) => sentence.replace(/^(?:The|It)\b/, (word) => word.toLowerCase())

/** A feed's own ids are addresses: as long as they may be, a short name of each tells one from the other. */
function entryId(guid: string): string {
  return createHash('sha256').update(guid).digest('hex').slice(0, 12)
}

/** Numbers of lines that a sentence holds. */
const LINES_TOLD = 20

function* jsonLines(path: string, id: string, reads: Iterable<JsonLineRead>): Generator<ReadEvent> {
  const empty: number[] = []
  for (const read of reads) {
    if (read.kind === 'empty') empty.push(read.line)
    else if (read.kind === 'broken') {
      const next = 'Correct the line; the others are kept.'
      yield problem(path, 'articles/broken-line', `cannot be read: ${read.why}.`, next, { line: read.line })
    } else yield article(path, read.reading.id ?? `${id}:${read.line}`, read.reading, read.line)
  }
  if (empty.length === 0) return
  const skipped = empty.length === 1 ? '1 line without "text" was' : `${empty.length} lines without "text" were`
  const lines = `${empty.slice(0, LINES_TOLD).join(', ')}${empty.length > LINES_TOLD ? ', …' : ''}`
  yield problem(
    path,
    'articles/no-text',
    `${skipped} skipped: ${lines}.`,
    'A line is {"id", "title"?, "date"?, "source"?, "url"?, "text"}.',
    { values: { lines } },
  )
}

function article(path: string, id: string, reading: Reading, line?: number): ArticleRead {
  const { cuts, notes = [], language = 'und', ...fields } = reading
  return { kind: 'article', path, ...(line && { line }), cuts, notes, article: { ...fields, id, language } }
}
