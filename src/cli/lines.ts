// JSON lines in and out of the terminal.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { TextDecoder } from 'node:util'
import type { z } from 'zod'
import { markOf } from '../articles/index.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import { tell } from './terminal.ts'

/**
 * Reads a file of JSON lines ("-": standard input), each checked against a shape; a line that is broken, or that the shape's own
 * transform refuses, is told on stderr with its number and skipped.
 * @throws FootnoteError `cli/unreadable` when the file cannot be read or holds nothing, or when all lines of it were skipped; standard
 * input may well be empty, where another program found nothing to ask.
 */
export async function* readLines<T>(file: string, shape: z.ZodType<T>): AsyncGenerator<T> {
  const piped = file === '-'
  const named = piped ? 'standard input' : file
  const bytes: AsyncIterable<Buffer> = piped ? process.stdin : createReadStream(file)
  let number = 0
  let skipped = 0
  let given = 0
  try {
    const input = Readable.from(decoded(bytes))
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line.trim() === '') continue
      const value = await readLine(line, shape, `${named}:${number}`)
      if (value === undefined) skipped++
      else {
        given++
        yield value
      }
    }
  } catch (cause) {
    const { code = 'error' } = cause as NodeJS.ErrnoException
    const known: Record<string, string> = { ENOENT: 'does not exist', EISDIR: 'is a folder' }
    const message = `${named} ${known[code] ?? `cannot be read (${code})`}.`
    throw new FootnoteError('cli/unreadable', message, 'Name a file of JSON lines.', { cause })
  }
  if (given > 0) return
  if (skipped > 0)
    throw new FootnoteError('cli/unreadable', `${named} has no valid line.`, 'Put right what is said above.')
  if (!piped) throw new FootnoteError('cli/unreadable', `${named} is empty.`, 'Give one JSON object a line.')
}

/** UTF-8, or UTF-16 where a mark at the beginning says so: what editors and shells of Windows save. The mark is left out. */
export function decoderFor(bytes: Uint8Array): TextDecoder {
  return new TextDecoder(markOf(bytes))
}

/** Piece by piece: who pipes questions in gets each answer before the next question. */
async function* decoded(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of pieces) {
    decoder ??= decoderFor(piece)
    yield decoder.decode(piece, { stream: true })
  }
}

async function readLine<T>(line: string, shape: z.ZodType<T>, place: string): Promise<T | undefined> {
  try {
    return await shape.parseAsync(JSON.parse(line))
  } catch (error) {
    tell(`${place}: not a valid line, skipped (${problem(error)}).`)
    return undefined
  }
}

function problem(error: unknown): string {
  const issues = (error as z.ZodError).issues
  return issues?.length
    ? `${issues[0]!.path.join('.') || 'line'}: ${issues[0]!.message}`
    : sentenceOf(error).replace(/\.$/, '')
}

/** Prints one object as a line. */
export const writeLine = (value: unknown): Promise<void> => writeText(`${JSON.stringify(value)}\n`)

/** Prints text; waits when the reader is slow. */
export async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
