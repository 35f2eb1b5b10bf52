// What the store knows of each file without reading it. A cache: lines for files that are gone are ignored, files without
// a line are read again.
import { appendFile, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { FINGERPRINT_BINS, type Fingerprint, fingerprint } from '../fingerprint.ts'
import { unlessMissing, writeWhole } from './files.ts'
import { type ArticleHead, contentHash, defined, Head, headOf, type Kept } from './record.ts'

/** One file of the store. */
export interface Entry {
  readonly file: string
  readonly head: ArticleHead
  readonly place: string
  readonly added: string
  readonly version: number
  /** The same for the same article, whenever it was added. */
  readonly contentHash: string
  /** UTF-16 units of its clean text. */
  readonly characters: number
  readonly fingerprint: Fingerprint
}

const Line = z.object({
  file: z.string(),
  head: Head,
  place: z.string(),
  added: z.string(),
  version: z.number(),
  /** Not `contentHash`: lines with that have one of an older making, and their files are read again. */
  content: z.string(),
  characters: z.number(),
  shingles: z.number(),
  bins: z.base64(),
})

export function entryOf(file: string, kept: Kept): Entry {
  return {
    file,
    head: headOf(kept.article),
    place: kept.place,
    added: kept.added,
    version: kept.version,
    contentHash: contentHash(kept.article),
    characters: kept.article.text.length,
    fingerprint: fingerprint(kept.article.text),
  }
}

/** Entries by file; the last line of a file counts. A line that is torn or not understood is left out. */
export async function readManifest(path: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const content = (await unlessMissing(readFile(path, 'utf8'))) ?? ''
  for (const line of content.split('\n')) {
    const entry = parseLine(line)
    if (entry) entries.set(entry.file, entry)
  }
  return entries
}

/** Adds lines. Not synced: what is lost is read from the files again. */
export async function appendManifest(path: string, entries: readonly Entry[]): Promise<void> {
  // The line feed in front closes a line that a killed writer left open.
  if (entries.length) await appendFile(path, `\n${entries.map(lineOf).join('\n')}\n`)
}

export async function rewriteManifest(path: string, entries: Iterable<Entry>): Promise<void> {
  await writeWhole(path, [...entries].map((entry) => `${lineOf(entry)}\n`).join(''))
}

function lineOf({ fingerprint, contentHash, ...entry }: Entry): string {
  const { buffer, byteOffset, byteLength } = fingerprint.bins
  const bins = Buffer.from(buffer, byteOffset, byteLength).toString('base64')
  const line: z.input<typeof Line> = { ...entry, content: contentHash, shingles: fingerprint.shingles, bins }
  return JSON.stringify(line)
}

function parseLine(line: string): Entry | undefined {
  if (line === '') return undefined
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return undefined
  }
  const { data } = Line.safeParse(json)
  if (!data) return undefined
  const { shingles, bins, head, content, ...entry } = data
  const bytes = Uint8Array.from(Buffer.from(bins, 'base64'))
  if (bytes.length !== FINGERPRINT_BINS * Uint32Array.BYTES_PER_ELEMENT) return undefined
  const print = { shingles, bins: new Uint32Array(bytes.buffer) }
  return { ...entry, head: defined(head), contentHash: content, fingerprint: print }
}
