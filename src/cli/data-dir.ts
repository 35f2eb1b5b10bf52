// Where a bot keeps things: the data folder, or one for the while when articles are only tried out.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { tell } from './terminal.ts'

export interface DataDir {
  readonly path: string
  /** Removes it when it was for the while. */
  close(): Promise<void>
}

/** @param articles of --articles; what is kept beside them is not for the data folder. */
export async function openDataDir({ dataDir }: Config, articles: string | undefined): Promise<DataDir> {
  if (articles === undefined) return { path: dataDir, close: async () => {} }
  const path = await mkdtemp(join(tmpdir(), 'footnote-'))
  tell(`It answers from ${articles}; what is kept beside these articles is forgotten at the end.`)
  return { path, close: () => rm(path, { recursive: true, force: true }) }
}
