// One source -> what its format's reader makes of it.
import { readFeed } from '../formats/feed.ts'
import { readHtml } from '../formats/html/read-html.ts'
import { readMarkdown } from '../formats/markdown.ts'
import { readPdf } from '../formats/pdf/read-pdf.ts'
import { readPlain } from '../formats/plain.ts'
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

/** Reads one source; a feed gives several articles. @throws FootnoteError for what cannot be read. */
export async function parse({ bytes, format, charset, url, options }: Source): Promise<Reading[]> {
  if (format === 'pdf') return [await readPdf(bytes, options)]
  const content = decode(bytes, charset)
  if (format === 'html') return [readHtml(content, url)]
  if (format === 'markdown') return [readMarkdown(content, options)]
  return format === 'feed' ? readFeed(content) : [readPlain(content, options)]
}
