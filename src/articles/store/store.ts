// A collection's articles in one folder: one article one file, and nothing acknowledged is ever lost.
import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { FootnoteError } from '../../error.ts'
import { type Arrival, type Arriving, judge, urlKey } from './arrival.ts'
import { makeFolder, syncFolder, unlessMissing, writeWhole } from './files.ts'
import { Folder, type StoreLog } from './folder.ts'
import { withLock } from './lock.ts'
import { type Entry, entryOf } from './manifest.ts'
import { encode, fileName, type Kept } from './record.ts'
import { appendRemoval, readRemovals } from './removals.ts'

/** Older versions of an article that stay readable: a page that changes at each visit must not fill the disk. */
const OLDER_KEPT = 10
/** Files written under one lock, with one sync of the folder. */
const BATCH = 64

/** What became of an article: a `duplicate` is not kept, since the one from `place` has its id; nor one `removed` by hand. */
export interface Added {
  readonly kind: Arrival['kind'] | 'removed'
  /** The id under which it is kept. */
  readonly id: string
  readonly place: string
}

export interface Adding {
  /** What was added before is read again: an article that was removed since stays out. */
  readonly refreshing?: boolean
}

export interface Store {
  /** How many articles, without older versions. */
  readonly size: number
  /** Another number after each change of what is kept. */
  readonly revision: number
  /** What `add` would make of an article, as things are. */
  judge(arriving: Arriving): Arrival['kind']
  /** Keeps articles; when it resolves they are on the disk. One result an article, in order. */
  add(arriving: readonly Arriving[], how?: Adding): Promise<Added[]>
  /** Removes an article with its older versions; false when there is none. */
  remove(id: string): Promise<boolean>
  /** The newest version, or the one asked for; undefined when there is none. */
  read(id: string, version?: number): Promise<Kept | undefined>
  entry(id: string): Entry | undefined
  /** The newest version of every article, in no order. */
  entries(): Iterable<Entry>
  /** All versions of an article, oldest first. */
  history(id: string): readonly Entry[]
  /** Takes up what other processes have added or removed. Cheap when nothing has changed. */
  sync(): Promise<void>
}

/**
 * Opens the store in a folder, which is made when the first article comes.
 * @param log told when a file is damaged; the others are still served.
 */
export async function openStore(path: string, log: StoreLog): Promise<Store> {
  const folder = new Folder(path, log)
  const { versions } = folder
  const removals = join(path, 'removed.jsonl')
  let cleared = false
  let last: Promise<unknown> = Promise.resolve()

  /** Runs after what was begun before; what the file system refuses becomes a sentence. */
  function oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const result = last.then(work, work).catch((error: unknown) => {
      throw folderError(path, error)
    })
    last = result
    return result
  }

  /** Runs alone among all processes, with the folder as it is now. */
  const locked = <T>(work: () => Promise<T>): Promise<T> =>
    oneAtATime(async () => {
      await makeFolder(folder.articles)
      return withLock(join(path, 'lock'), async () => {
        if (!cleared) await folder.clear()
        cleared = true
        await folder.sync()
        return work()
      })
    })

  async function addBatch(batch: readonly Arriving[], { refreshing }: Adding): Promise<Added[]> {
    const removed = refreshing ? await readRemovals(removals) : undefined
    const fresh: { file: string; content: string; entry: Entry }[] = []
    const results = batch.map((arriving): Added => {
      const arrival = judge(arriving, versions)
      const id = arrival.kind === 'new' ? arriving.article.id : arrival.entry.head.id
      if (arrival.kind === 'new' && removed?.has(id)) return { kind: 'removed', id, place: arriving.place }
      if (arrival.kind === 'new' || arrival.kind === 'replaces') fresh.push(prepare(arriving, id, arrival))
      const place = arrival.kind === 'duplicate' ? arrival.entry.place : arriving.place
      return { kind: arrival.kind, id, place }
    })
    if (fresh.length === 0) return results
    await Promise.all(fresh.map(({ file, content }) => writeWhole(join(folder.articles, file), content)))
    await syncFolder(folder.articles)
    await folder.note(fresh.map(({ entry }) => entry))
    for (const { entry } of fresh) await deleteAll(versions.history(entry.head.id).slice(0, -1 - OLDER_KEPT))
    return results
  }

  /** Oldest first: whoever is killed between two leaves the newest version, not an old one in its place. */
  async function deleteAll(entries: readonly Entry[]): Promise<void> {
    for (const { file } of entries) {
      await unlessMissing(unlink(join(folder.articles, file)))
      versions.drop(file)
    }
  }

  await oneAtATime(() => folder.sync())
  return {
    get size() {
      return versions.size
    },
    get revision() {
      return versions.revision
    },
    judge: (arriving) => judge(arriving, versions).kind,
    async add(arriving, how = {}) {
      const results: Added[] = []
      for (const batch of batches(arriving)) results.push(...(await locked(() => addBatch(batch, how))))
      return results
    },
    remove: (id) =>
      locked(async () => {
        const entries = versions.history(id)
        if (entries.length === 0) return false
        await appendRemoval(removals, id)
        await deleteAll(entries)
        await syncFolder(folder.articles)
        return true
      }),
    async read(id, version) {
      const entry = version === undefined ? versions.byId(id) : versions.history(id).find((e) => e.version === version)
      return entry && folder.read(entry.file)
    },
    entry: (id) => versions.byId(id),
    entries: () => versions.current(),
    history: (id) => versions.history(id),
    sync: () => oneAtATime(() => folder.sync()),
  }
}

function prepare({ article, place, cuts = [], notes = [] }: Arriving, id: string, arrival: Arrival) {
  const version = arrival.kind === 'replaces' ? arrival.entry.version + 1 : 1
  const added = new Date().toISOString()
  const kept: Kept = { article: { ...article, id }, place, added, version, cuts, notes }
  const content = encode(kept)
  const file = fileName(id, version, content)
  return { file, content, entry: entryOf(file, kept) }
}

/** Batches in which no two articles share an id or an address: each is judged by what is on the disk already. */
function* batches(arriving: readonly Arriving[]): Iterable<Arriving[]> {
  let batch: Arriving[] = []
  let taken = new Set<string>()
  for (const one of arriving) {
    const keys = [`id ${one.article.id}`, ...(one.article.url === undefined ? [] : [`url ${urlKey(one.article.url)}`])]
    if (batch.length === BATCH || keys.some((key) => taken.has(key))) {
      yield batch
      batch = []
      taken = new Set()
    }
    batch.push(one)
    for (const key of keys) taken.add(key)
  }
  if (batch.length) yield batch
}

const CAUSES: Record<string, string> = {
  ENOENT: 'it is not there, and cannot be made',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'this user may not change it',
  EPERM: 'this user may not change it',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a part of the path is a file',
}

/** What the file system refuses, as a sentence; any other error as it is. */
function folderError(path: string, error: unknown): unknown {
  const cause = CAUSES[(error as NodeJS.ErrnoException).code ?? '']
  if (!cause) return error
  return new FootnoteError(
    'store/folder',
    `The folder ${path} cannot be used: ${cause}.`,
    'Put that right, then try again.',
    {
      cause: error,
    },
  )
}
