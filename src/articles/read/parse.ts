// One source -> what its format's reader makes of it.
import { FootnoteError } from '../../error.ts'
import type { Reading, ReadOptions } from '../reading.ts'
import { decode } from './decode.ts'
import type { Format } from './format.ts'

export interface Source {
  readonly bytes: Uint8Array
  readonly format: Exclude<Format, 'json-lines'>
  readonly charset?: string
  /** Where it was found. */
  readonly url?: string
  readonly options: ReadOptions
}

/**
 * Reads one source; a feed gives several articles. What a format needs is loaded with its first source: nobody waits for
 * parsers of what he has not. @throws FootnoteError for what cannot be read.
 */
export async function parse({ bytes, format, charset, url, options }: Source): Promise<Reading[]> {
  if (format === 'pdf') return [await (await import('../formats/pdf/read-pdf.ts')).readPdf(bytes, options)]
  const content = decode(bytes, charset)
  if (isBinary(content)) throw notText()
  if (format === 'html') return [(await import('../formats/html/read-html.ts')).readHtml(content, url)]
  if (format === 'markdown') return [(await import('../formats/markdown.ts')).readMarkdown(content, options)]
  if (format === 'feed') return (await import('../formats/feed.ts')).readFeed(content)
  return [(await import('../formats/plain.ts')).readPlain(content, options)]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has these; pictures, archives and programs do.
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g
const SAMPLE = 4_096
/** A damaged text may have some. */
const CONTROL_SHARE = 0.02

function isBinary(content: string): boolean {
  const sample = content.slice(0, SAMPLE)
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * CONTROL_SHARE
}

function notText(): FootnoteError {
  return new FootnoteError(
    'articles/binary',
    'It is no text, whatever its name says.',
    'Give a text, a page, a PDF or a feed.',
  )
}
