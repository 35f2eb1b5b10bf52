// Where a bot keeps things: the data folder, or one for the while when articles are only tried out.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../articles/index.ts'
import { collectionFolder, MAIN_COLLECTION } from '../collections/index.ts'
import type { Config } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { tell } from './terminal.ts'

export interface DataDir {
  readonly path: string
  /** Removes it when it was for the while. */
  close(): Promise<void>
}

/**
 * @param articles of --articles; what is kept beside them is not for the data folder.
 * @throws FootnoteError `store/folder` for a data folder that cannot be read.
 */
export async function openDataDir({ dataDir }: Config, articles: string | undefined): Promise<DataDir> {
  if (articles === undefined) {
    await checkDataDir(dataDir)
    return { path: dataDir, close: async () => {} }
  }
  const path = await temporaryFolder('footnote-')
  tell(`It answers from ${articles}; what is kept beside these articles is forgotten at the end.`)
  return { path, close: () => rm(path, { recursive: true, force: true }) }
}

/**
 * That a data folder can be read, for a program that opens it only later; one that is not there yet can.
 * @throws FootnoteError `store/folder`.
 */
export async function checkDataDir(dataDir: string): Promise<void> {
  // What is damaged in it is told when it is opened.
  await openStore(collectionFolder(dataDir, MAIN_COLLECTION), { warn: () => {} })
}

/** A folder for the while. @throws FootnoteError `data/temporary` where none can be made. */
export async function temporaryFolder(prefix: string): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), prefix))
  } catch (cause) {
    throw new FootnoteError(
      'data/temporary',
      `No folder can be made in ${tmpdir()} (${(cause as NodeJS.ErrnoException).code}).`,
      'Set TMPDIR to one that this user may write to.',
      { cause },
    )
  }
}
