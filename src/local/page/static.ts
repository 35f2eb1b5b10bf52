// The page's own files, as they were built: read when asked for, so that a new build shows at the next reload.
import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

export interface StaticFile {
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
}

/**
 * A file of the folder, by its bare name. Only names that the folder lists are opened, so that none leads out of it;
 * undefined for another.
 */
export async function readStatic(folder: string, name: string): Promise<StaticFile | undefined> {
  const type = TYPES[extname(name)]
  const names = await readdir(folder).catch((): string[] => [])
  if (!type || !names.includes(name)) return undefined
  return { type, body: new Uint8Array(await readFile(join(folder, name))) }
}
