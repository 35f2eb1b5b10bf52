// JSON lines in and out of the terminal.

import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { FootnoteError, sentenceOf } from '../error.ts'

/**
 * Reads a file of JSON lines ("-": standard input), each checked against a shape; a broken line is told on stderr with its
 * number and skipped.
 * @throws FootnoteError `cli/unreadable` when the file cannot be read.
 */
export async function* readLines<T>(file: string, shape: z.ZodType<T>): AsyncGenerator<T> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  if (file !== '-') {
    await once(input, 'open').catch((cause) => {
      throw new FootnoteError(
        'cli/unreadable',
        `${file} cannot be read (${cause.code ?? 'error'}).`,
        'Name an existing file of JSON lines.',
        { cause },
      )
    })
  }
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    try {
      yield shape.parse(JSON.parse(line))
    } catch (error) {
      process.stderr.write(`${file}:${number}: not a valid line, skipped (${problem(error)}).\n`)
    }
  }
}

function problem(error: unknown): string {
  const issues = (error as z.ZodError).issues
  return issues?.length ? `${issues[0]!.path.join('.') || 'line'}: ${issues[0]!.message}` : sentenceOf(error)
}

/** Prints one object as a line. */
export const writeLine = (value: unknown): Promise<void> => writeText(`${JSON.stringify(value)}\n`)

/** Prints text; waits when the reader is slow. */
export async function writeText(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
