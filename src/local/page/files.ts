// Files dropped on the page, for options of commands: kept in memory, and fetched by the bot as it would fetch them from Discord.
import { randomBytes } from 'node:crypto'
import type { PageFile } from './contract.ts'

/** Nobody finds another's file by trying. */
const ID_BYTES = 16
/** The latest files are kept. */
const KEPT_MAX = 20

export interface File {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Files {
  /** Keeps a file, and gives what an attachment option says of it. */
  put(file: File): PageFile
  /** @param id the part of its url that is no name. */
  get(id: string): File | undefined
  /** @param url as `put` gave it. */
  find(url: string): File | undefined
}

/** @param base the url that routes begin with: "http://localhost:3210". */
export function createFiles(base: () => string): Files {
  const kept = new Map<string, File>()
  return {
    put(file) {
      const id = randomBytes(ID_BYTES).toString('base64url')
      kept.set(id, file)
      const [oldest] = kept.keys()
      if (kept.size > KEPT_MAX && oldest) kept.delete(oldest)
      return {
        name: file.name,
        url: `${base()}/local/file/${id}/${encodeURIComponent(file.name)}`,
        size: file.bytes.length,
      }
    },
    get: (id) => kept.get(id),
    find: (url) => kept.get(url.split('/').at(-2) ?? ''),
  }
}
