// A path -> articles: finds the files, reads each by its format, and tells of each problem without stopping at it.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { readJsonLines } from '../formats/json-lines.ts'
import { readPlain } from '../formats/plain.ts'
import type { ArticleRead, ReadEvent, Reading, ReadOptions, ReadProblem } from '../reading.ts'
import { type FoundFile, findFiles } from './walk.ts'

/**
 * Reads a file or a folder. A repeated id is a problem of the second article, with both places named.
 * @throws FootnoteError `articles/missing` when the path does not exist.
 */
export async function* readPath(path: string, options: ReadOptions = {}): AsyncGenerator<ReadEvent> {
  const places = new Map<string, string>()
  for await (const file of findFiles(path)) {
    for (const event of await readFound(file, options))
      yield event.kind === 'article' ? unlessRepeated(event, places) : event
  }
}

async function readFound(file: FoundFile, options: ReadOptions): Promise<Iterable<ReadEvent>> {
  let bytes: Buffer
  try {
    bytes = await readFile(file.path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return [problem(file.path, 'articles/unreadable', `cannot be read (${code}).`, 'Check its permissions.')]
  }
  const content = bytes.toString('utf8').replace(/^\ufeff/, '')
  return /^\.(?:jsonl|ndjson)$/i.test(extname(file.path)) ? jsonLines(file, content) : plain(file, content, options)
}

function plain(file: FoundFile, content: string, options: ReadOptions): ReadEvent[] {
  const reading = readPlain(content, options)
  if (reading.text !== '') return [article(file.path, file.id, reading)]
  return [problem(file.path, 'articles/empty', 'holds no text.', 'Remove it or put an article into it.')]
}

function* jsonLines(file: FoundFile, content: string): Generator<ReadEvent> {
  let empty = 0
  for (const read of readJsonLines(content)) {
    if (read.kind === 'empty') empty++
    else if (read.kind === 'broken') {
      yield problem(
        file.path,
        'articles/broken-line',
        `cannot be read: ${read.why}.`,
        'Correct the line; the others are kept.',
        read.line,
      )
    } else yield article(file.path, read.reading.id ?? `${file.id}:${read.line}`, read.reading, read.line)
  }
  if (empty === 0) return
  const lines = empty === 1 ? '1 line without "text" was' : `${empty} lines without "text" were`
  yield problem(
    file.path,
    'articles/no-text',
    `${lines} skipped.`,
    'A line is {"id", "title"?, "date"?, "source"?, "url"?, "text"}.',
  )
}

function unlessRepeated(event: ArticleRead, places: Map<string, string>): ReadEvent {
  const place = event.line ? `${event.path}:${event.line}` : event.path
  const first = places.get(event.article.id)
  if (first === undefined) {
    places.set(event.article.id, place)
    return event
  }
  const sentence = `has the id "${event.article.id}", which ${first} has already.`
  return problem(event.path, 'articles/repeated-id', sentence, 'Give one of them another id.', event.line)
}

function article(path: string, id: string, reading: Reading, line?: number): ArticleRead {
  const { cuts, notes = [], language = 'und', ...fields } = reading
  return { kind: 'article', path, ...(line && { line }), cuts, notes, article: { ...fields, id, language } }
}

function problem(path: string, code: string, message: string, next: string, line?: number): ReadProblem {
  return { kind: 'problem', path, code, message, next, ...(line && { line }) }
}
