// JSON lines in and out of the terminal.

import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { z } from 'zod'
import { FootnoteError, sentenceOf } from '../error.ts'
import { tell } from './terminal.ts'

/**
 * Reads a file of JSON lines ("-": standard input), each checked against a shape; a line that is broken, or that the shape's own
 * transform refuses, is told on stderr with its number and skipped.
 * @throws FootnoteError `cli/unreadable` when the file cannot be read.
 */
export async function* readLines<T>(file: string, shape: z.ZodType<T>): AsyncGenerator<T> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  let number = 0
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      const value = line.trim() === '' ? undefined : await readLine(line, shape, `${file}:${number}`)
      if (value !== undefined) yield value
    }
  } catch (cause) {
    const { code = 'error' } = cause as NodeJS.ErrnoException
    const message = `${file} cannot be read (${code}).`
    throw new FootnoteError('cli/unreadable', message, 'Name an existing file of JSON lines.', { cause })
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
