// A path -> articles: finds the files, reads each by its format, and tells of each problem without stopping at it.
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import type { ReadEvent, ReadOptions, ReadProblem } from '../reading.ts'
import { FOLDER_EXTENSIONS } from './format.ts'
import { BYTES_MAX, createParser, type Parser } from './parser.ts'
import { problem } from './problem.ts'
import { readWith } from './read-bytes.ts'
import { repeatedIds } from './repeated.ts'
import { type FoundFile, findFiles } from './walk.ts'

/**
 * Reads a file, a folder or a glob. A repeated id is a problem of the second article, with both places named.
 * @throws FootnoteError `articles/missing` when the path does not exist.
 */
export async function* readPath(path: string, options: ReadOptions = {}): AsyncGenerator<ReadEvent> {
  const unlessRepeated = repeatedIds()
  let found = false
  const parser = createParser(options.bounds)
  try {
    for await (const file of findFiles(path)) {
      found = true
      const events = 'cause' in file ? [unreadable(file.path, file.cause)] : await readFound(parser, file, options)
      for (const event of events) yield unlessRepeated(event)
    }
  } finally {
    await parser.close()
  }
  if (!found) {
    const next = `Name a folder or file with ${FOLDER_EXTENSIONS.join(', ')} articles.`
    yield problem(path, 'articles/none', 'holds no articles.', next)
  }
}

async function readFound(parser: Parser, file: FoundFile, options: ReadOptions): Promise<Iterable<ReadEvent>> {
  try {
    const isOneArticle = !/^\.(?:jsonl|ndjson)$/i.test(extname(file.path))
    if (isOneArticle && (await stat(file.path)).size > BYTES_MAX) {
      return [problem(file.path, 'articles/size', 'is larger than 20 MB.', 'Split it, or save its article as text.')]
    }
    return await readWith(parser, await readFile(file.path), file, options)
  } catch (error) {
    return [unreadable(file.path, error)]
  }
}

function unreadable(path: string, error: unknown): ReadProblem {
  const { code } = error as NodeJS.ErrnoException
  return problem(path, 'articles/unreadable', `cannot be read (${code}).`, 'Check its permissions.')
}
