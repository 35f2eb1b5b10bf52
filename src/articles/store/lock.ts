// One writer at a time in a folder, among all processes: a lock file that names its owner.
import { link, readFile, stat, unlink, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { FootnoteError } from '../../error.ts'
import { clearTemporary, TEMPORARY, unlessMissing } from './files.ts'

/** Work under a lock is a batch of some files, done within seconds; a lock this old has lost its owner. */
const LOCK_AGE_MAX_MS = 60_000
/** How long a writer waits for another one. */
const LOCK_WAIT_MS = 20_000
const LOCK_RETRY_MS = 15
/** Beside a lock stand temporary files of writers who need none, such as those of a snapshot; none takes this long over one. */
const TEMPORARY_AGE_MS = 10 * 60_000

/** The last work of this process under each lock file: its own come one after the other, without waiting on the disk. */
const queues = new Map<string, Promise<unknown>>()
let attempts = 0

const Owner = z.object({ pid: z.number().int().positive(), host: z.string() })

/**
 * Runs `work` while `path` is a lock file of this process. A lock whose owner is dead, or that is older than a minute, is
 * taken over; a living one is waited for, `waitMs` at most. What killed writers left in its folder is cleared away.
 * @throws FootnoteError `store/locked` when it does not become free.
 */
export function withLock<T>(path: string, work: () => Promise<T>, waitMs = LOCK_WAIT_MS): Promise<T> {
  const before = queues.get(path) ?? Promise.resolve()
  const result = before.then(() => holding(path, work, waitMs))
  const over = result.then(
    () => {},
    () => {},
  )
  queues.set(path, over)
  over.then(() => queues.get(path) === over && queues.delete(path))
  return result
}

async function holding<T>(path: string, work: () => Promise<T>, waitMs: number): Promise<T> {
  const owner = await acquire(path, waitMs)
  try {
    await clearTemporary(dirname(path), Date.now() - TEMPORARY_AGE_MS)
    return await work()
  } finally {
    if ((await unlessMissing(readFile(path, 'utf8'))) === owner) await unlessMissing(unlink(path))
  }
}

async function acquire(path: string, waitMs: number): Promise<string> {
  const token = `${process.pid}-${attempts++}`
  const owner = JSON.stringify({ pid: process.pid, host: hostname(), token })
  const own = path.replace(/[^/\\]*$/, `${TEMPORARY}lock-${token}`)
  const giveUp = Date.now() + waitMs
  await writeFile(own, owner)
  try {
    // A link appears with its content, so nobody ever reads half an owner, and it fails where there is a lock already.
    while (!(await linked(own, path))) {
      const other = await unlessMissing(readFile(path, 'utf8'))
      if (other === undefined) continue
      if (await isStale(path, other)) await takeAway(path, other, own)
      else if (Date.now() > giveUp) throw locked(path, other)
      else await sleep(LOCK_RETRY_MS * (1 + Math.random()))
    }
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
  const owner = readOwner(content)
  if (!owner) return true
  // In a container every run has the same pid: a lock of "ours", which this process does not hold now, is a dead one's.
  if (owner.host === hostname() && (owner.pid === process.pid || !isAlive(owner.pid))) return true
  const found = await unlessMissing(stat(path))
  return found !== undefined && Date.now() - found.mtimeMs > LOCK_AGE_MAX_MS
}

/** Removes a stale lock. Only one process at a time may, so that none removes the lock that another has just got. */
async function takeAway(path: string, stale: string, own: string): Promise<void> {
  const guard = `${path}-takeover`
  if (!(await linked(own, guard))) {
    // Whoever was killed in here left the guard. That two find it at once and a third slips in between is not foreseen.
    const other = await unlessMissing(readFile(guard, 'utf8'))
    if (other !== undefined && (await isStale(guard, other))) await unlessMissing(unlink(guard))
    else await sleep(LOCK_RETRY_MS)
    return
  }
  try {
    if ((await unlessMissing(readFile(path, 'utf8'))) === stale) await unlessMissing(unlink(path))
  } finally {
    await unlessMissing(unlink(guard))
  }
}

/** Undefined for what is no lock of Footnote's. */
function readOwner(content: string): z.infer<typeof Owner> | undefined {
  try {
    return Owner.parse(JSON.parse(content))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function locked(path: string, content: string): FootnoteError {
  return new FootnoteError(
    'store/locked',
    `Another program (process ${readOwner(content)?.pid}) is writing to this collection.`,
    `Wait until it is done; if it is not Footnote, delete ${path}.`,
  )
}
