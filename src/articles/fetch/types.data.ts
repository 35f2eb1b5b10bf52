// The media types of what the readers read.

export const READABLE_TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'application/pdf',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
  'application/jsonl',
  'application/x-ndjson',
  'application/x-jsonlines',
])

/** Said of any file whose server does not know better; then the name's ending tells. */
export const UNTOLD_TYPES: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

export const READABLE_ENDINGS: ReadonlySet<string> = new Set([
  'html',
  'htm',
  'xhtml',
  'txt',
  'text',
  'md',
  'markdown',
  'pdf',
  'rss',
  'atom',
  'xml',
  'json',
  'jsonl',
  'ndjson',
])
