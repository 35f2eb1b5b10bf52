// The index and the catalogue in one file beside the articles: a cache, never trusted.
import { crc32 } from 'node:zlib'
import { z } from 'zod'
import { unlessMissing, writeWhole } from '../articles/index.ts'
import { type Catalogue, createCatalogue, type Engine, loadIndex, type PassageIndex } from '../index/index.ts'
import { readShared } from './shared-file.ts'

/** What is indexed: for each article's id the file (or hash) of the very version. */
export type Indexed = Map<string, string>

export interface Built {
  readonly index: PassageIndex
  readonly catalogue: Catalogue
  readonly indexed: Indexed
}

const MAGIC = 'footnote-snapshot-2\n'
/** Magic, checksum of the rest, length of the header, and the header, filled up with spaces so that the index is aligned. */
const CHECKSUM_AT = MAGIC.length
const LENGTH_AT = CHECKSUM_AT + 4
const HEADER_AT = LENGTH_AT + 4
/** Engines lay typed arrays over the bytes. */
const ALIGNMENT = 8

const Header = z.object({
  engine: z.string(),
  /** Bytes of the index; the catalogue follows it. */
  indexBytes: z.number().int().nonnegative(),
  indexed: z.array(z.tuple([z.string(), z.string()])),
})

/** To be called while nothing is added or removed. The file: what is said above, the index, the catalogue. */
export async function writeSnapshot(path: string, engine: Engine, { index, catalogue, indexed }: Built): Promise<void> {
  const saved = await index.snapshot()
  const names = catalogue.snapshot()
  const header = JSON.stringify({ engine, indexBytes: saved.length, indexed: [...indexed] })
  const length = Buffer.byteLength(header)
  const start = Buffer.alloc(Math.ceil((HEADER_AT + length) / ALIGNMENT) * ALIGNMENT, ' ')
  start.write(MAGIC)
  start.write(header, HEADER_AT)
  start.writeUInt32LE(start.length - HEADER_AT, LENGTH_AT)
  start.writeUInt32LE(
    [saved, names].reduce((sum, part) => crc32(part, sum), crc32(start.subarray(LENGTH_AT))),
    CHECKSUM_AT,
  )
  await writeWhole(path, [start, saved, names])
}

/**
 * What a snapshot holds; undefined when there is none.
 * Throws when it is torn, of another version or of another engine: then it is built again from the articles.
 */
export async function readSnapshot(path: string, engine: Engine): Promise<Built | undefined> {
  const bytes = await unlessMissing(readShared(path))
  if (!bytes) return undefined
  if (bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new Error('it is of another version')
  if (bytes.length < HEADER_AT || crc32(bytes.subarray(LENGTH_AT)) !== bytes.readUInt32LE(CHECKSUM_AT)) {
    throw new Error('it is torn')
  }
  const indexAt = HEADER_AT + bytes.readUInt32LE(LENGTH_AT)
  const header = Header.parse(JSON.parse(bytes.toString('utf8', HEADER_AT, indexAt)))
  if (header.engine !== engine) throw new Error(`it is of the engine ${header.engine}`)
  const indexEnd = indexAt + header.indexBytes
  return {
    index: loadIndex(engine, bytes.subarray(indexAt, indexEnd)),
    catalogue: createCatalogue(bytes.subarray(indexEnd)),
    indexed: new Map(header.indexed),
  }
}
