// One writer at a time in a folder, among all processes: a lock file that names its owner.
import { link, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { FootnoteError } from '../../error.ts'
import { TEMPORARY, unlessMissing } from './files.ts'

/** Work under a lock is a batch of some files, done within seconds; a lock this old has lost its owner. */
const LOCK_AGE_MAX_MS = 60_000
/** How long a writer waits for another one. */
const LOCK_WAIT_MS = 20_000
const LOCK_RETRY_MS = 15

/** Contents of the lock files that this process holds. */
const held = new Set<string>()
let attempts = 0

/**
 * Runs `work` while `path` is a lock file of this process. A lock whose owner is dead, or that is older than a minute, is
 * taken over; a living one is waited for, `waitMs` at most.
 * @throws FootnoteError `store/locked` when it does not become free.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, waitMs = LOCK_WAIT_MS): Promise<T> {
  const owner = await acquire(path, waitMs)
  try {
    return await work()
  } finally {
    held.delete(owner)
    if ((await unlessMissing(readFile(path, 'utf8'))) === owner) await unlessMissing(unlink(path))
  }
}

async function acquire(path: string, waitMs: number): Promise<string> {
  const token = `${process.pid}-${attempts++}`
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), token })
  const own = path.replace(/[^/\\]*$/, `${TEMPORARY}lock-${token}`)
  const giveUp = Date.now() + waitMs
  await writeFile(own, owner)
  held.add(owner)
  try {
    // A link appears with its content, so nobody ever reads half an owner, and it fails where there is a lock already.
    while (!(await linked(own, path))) {
      const other = await unlessMissing(readFile(path, 'utf8'))
      if (other === undefined) continue
      if (await isStale(path, other)) await takeAway(path, other, `${own}-stale`)
      else if (Date.now() > giveUp) throw locked(path, other)
      else await sleep(LOCK_RETRY_MS * (1 + Math.random()))
    }
  } catch (error) {
    held.delete(owner)
    throw error
  } finally {
    await unlink(own)
  }
  return owner
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function isStale(path: string, content: string): Promise<boolean> {
  const { pid, host } = readOwner(content)
  // In a container every run has the same pid: a lock of "ours" that this process does not hold is a dead one's.
  if (host === hostname() && (pid === process.pid ? !held.has(content) : !isAlive(pid))) return true
  const found = await unlessMissing(stat(path))
  return found !== undefined && Date.now() - found.mtimeMs > LOCK_AGE_MAX_MS
}

/** Removes a stale lock, unless somebody else was faster and the lock is a new one by now: that one is put back. */
async function takeAway(path: string, stale: string, aside: string): Promise<void> {
  await unlessMissing(rename(path, aside))
  const taken = await unlessMissing(readFile(aside, 'utf8'))
  if (taken === undefined) return
  if (taken !== stale) await linked(aside, path)
  await unlink(aside)
}

function readOwner(content: string): { pid: number | undefined; host: string | undefined } {
  try {
    return JSON.parse(content)
  } catch {
    return { pid: undefined, host: hostname() }
  }
}

function isAlive(pid: number | undefined): boolean {
  if (!Number.isInteger(pid)) return false
  try {
    process.kill(pid!, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function locked(path: string, content: string): FootnoteError {
  const { pid } = readOwner(content)
  return new FootnoteError(
    'store/locked',
    `Another program (process ${pid ?? 'unknown'}) is writing to this collection.`,
    `Wait until it is done; if it is not Footnote, delete ${path}.`,
  )
}
