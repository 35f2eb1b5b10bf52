// The index and the catalogue in one file beside the articles: a cache, never trusted.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { unlessMissing, writeWhole } from '../articles/index.ts'
import { type Catalogue, createCatalogue, type Engine, loadIndex, type PassageIndex } from '../index/index.ts'

/** What is indexed: for each article's id the file (or hash) of the very version. */
export type Indexed = Map<string, string>

export interface Built {
  readonly index: PassageIndex
  readonly catalogue: Catalogue
  readonly indexed: Indexed
}

const MAGIC = 'footnote-snapshot-1\n'
const CHECKSUM_BYTES = 32
const LENGTH_BYTES = 4

const Header = z.object({
  engine: z.string(),
  /** Bytes of the index; the catalogue follows it. */
  indexBytes: z.number().int().nonnegative(),
  indexed: z.array(z.tuple([z.string(), z.string()])),
})

/** To be called while nothing is added or removed. The file: magic, checksum of the rest, length of the header, header, index, catalogue. */
export async function writeSnapshot(path: string, engine: Engine, { index, catalogue, indexed }: Built): Promise<void> {
  const saved = await index.snapshot()
  const header = Buffer.from(JSON.stringify({ engine, indexBytes: saved.length, indexed: [...indexed] }))
  const length = Buffer.alloc(LENGTH_BYTES)
  length.writeUInt32LE(header.length)
  const body = Buffer.concat([length, header, saved, catalogue.snapshot()])
  await writeWhole(path, Buffer.concat([Buffer.from(MAGIC), checksum(body), body]))
}

/**
 * What a snapshot holds; undefined when there is none.
 * Throws when it is torn, of another version or of another engine: then it is built again from the articles.
 */
export async function readSnapshot(path: string, engine: Engine): Promise<Built | undefined> {
  const bytes = await unlessMissing(readFile(path))
  if (!bytes) return undefined
  const body = bytes.subarray(MAGIC.length + CHECKSUM_BYTES)
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) throw new Error('it is of another version')
  if (!checksum(body).equals(bytes.subarray(MAGIC.length, MAGIC.length + CHECKSUM_BYTES))) throw new Error('it is torn')
  const headerEnd = LENGTH_BYTES + body.readUInt32LE()
  const header = Header.parse(JSON.parse(body.subarray(LENGTH_BYTES, headerEnd).toString('utf8')))
  if (header.engine !== engine) throw new Error(`it is of the engine ${header.engine}`)
  const indexEnd = headerEnd + header.indexBytes
  return {
    // A copy: engines lay typed arrays over the bytes, which must then begin at an aligned place.
    index: loadIndex(engine, Uint8Array.from(body.subarray(headerEnd, indexEnd))),
    catalogue: createCatalogue(body.subarray(indexEnd)),
    indexed: new Map(header.indexed),
  }
}

function checksum(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
