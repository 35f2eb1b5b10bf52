// Writing that a crash cannot tear: a file is either the old one or the new one, whole, and stays so after a power cut.
import { mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Temporary files begin with this; no reader looks at them. */
export const TEMPORARY = '.tmp-'
let written = 0

/**
 * Deletes what killed writers left in a folder: the temporary files that nobody has written to since a time, as `Date.now`
 * gives it; without one, all.
 */
export async function clearTemporary(folder: string, since = Number.POSITIVE_INFINITY): Promise<void> {
  const names = (await unlessMissing(readdir(folder))) ?? []
  for (const name of names) {
    if (!name.startsWith(TEMPORARY)) continue
    const path = join(folder, name)
    const info = await unlessMissing(stat(path))
    if (info && info.mtimeMs < since) await unlessMissing(unlink(path))
  }
}

/**
 * Writes a file whole, in one part or several: to a temporary file beside it, synced, then renamed over it. The new name itself is on the disk
 * only after `syncFolder`. Throws Node's error (ENOSPC, EACCES, ...); the temporary file is gone then.
 */
export async function writeWhole(path: string, data: string | readonly Uint8Array[]): Promise<void> {
  const temporary = join(dirname(path), `${TEMPORARY}${process.pid}-${written++}`)
  try {
    const file = await open(temporary, 'wx')
    try {
      for (const part of typeof data === 'string' ? [data] : data) await file.writeFile(part)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => {})
    throw error
  }
}

/** Makes new and removed names of a folder last. Windows keeps them by itself and cannot open a folder for it. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Makes a folder with those above it that are missing, to last. Throws Node's error; ENOENT where no folder can be made at
 * all, as in /proc, on which Node's own `mkdir(path, { recursive: true })` never ends.
 */
export async function makeFolder(path: string): Promise<void> {
  const above = dirname(path)
  if (await isFolder(path)) return
  if (above !== path) await makeFolder(above)
  try {
    await mkdir(path)
  } catch (error) {
    // Another process may have made it since.
    if (await isFolder(path)) return
    throw error
  }
  await syncFolder(above)
}

async function isFolder(path: string): Promise<boolean> {
  return (await unlessMissing(stat(path)))?.isDirectory() ?? false
}

/** The value, or undefined when the file or folder that it comes from does not exist. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
