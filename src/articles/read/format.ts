// Which format a source is of: by what its server says, by the end of its name, by its first bytes.
import { open } from 'node:fs/promises'
import { extname } from 'node:path'

export type Format = 'plain' | 'json-lines' | 'markdown' | 'html' | 'feed' | 'pdf'

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'plain',
  '.text': 'plain',
  '.jsonl': 'json-lines',
  '.ndjson': 'json-lines',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
  '.rss': 'feed',
  '.atom': 'feed',
  '.xml': 'feed',
  '.json': 'feed',
}

const BY_TYPE: ReadonlyMap<string, Format> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/x-markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ['application/rss+xml', 'feed'],
  ['application/atom+xml', 'feed'],
  ['application/rdf+xml', 'feed'],
  ['application/xml', 'feed'],
  ['text/xml', 'feed'],
  ['application/feed+json', 'feed'],
  ['application/json', 'feed'],
  ['application/jsonl', 'json-lines'],
  ['application/x-ndjson', 'json-lines'],
  ['application/x-jsonlines', 'json-lines'],
])

/** What is looked for in a folder, by the end of its name; most .json files are no feeds: `isJsonFeed` tells. */
export const FOLDER_EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION).filter((name) => name !== '.json')

const HEAD = 1024

/** Whether a .json file is a JSON Feed, by what it begins with: https://www.jsonfeed.org/version/1.1/#top-level */
export async function isJsonFeed(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0)
    return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\//.test(
      buffer.toString('latin1', 0, bytesRead),
    )
  } finally {
    await file.close()
  }
}

/** @param type media type in lower case; empty or text/plain says little, so that name and content are looked at. */
export function formatOf(bytes: Uint8Array, name: string, type = ''): Format {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').trimStart()
  if (head.startsWith('%PDF-')) return 'pdf'
  const told = BY_TYPE.get(type) ?? BY_EXTENSION[extname(name).toLowerCase()]
  if (told) return told
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:rss|feed|rdf:RDF)\b/i.test(head)) return 'feed'
  return /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(head) ? 'html' : 'plain'
}
