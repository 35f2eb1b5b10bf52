// Reads a store's folder: which files there are, what each is, and what has changed since the last look.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { clearTemporary, unlessMissing } from './files.ts'
import { appendManifest, type Entry, entryOf, readManifest, rewriteManifest } from './manifest.ts'
import { decode, hashIn, type Kept, sha256 } from './record.ts'
import { Versions } from './shelf.ts'

/** A folder changed less than this ago may change once more without its time of change telling. */
const CHANGE_GRAIN_MS = 50
/** Files read at once while a manifest is rebuilt. */
const READ_AT_ONCE = 32

export interface StoreLog {
  warn(message: string): void
}

/** A folder of article files with the manifest beside it. */
export class Folder {
  readonly articles: string
  readonly versions = new Versions()
  readonly #manifest: string
  readonly #log: StoreLog
  /** Files that could not be read; told once. */
  readonly #damaged = new Set<string>()
  /** The folder's time of change when all its names were known. */
  #seen: number | undefined

  constructor(path: string, log: StoreLog) {
    this.articles = join(path, 'articles')
    this.#manifest = join(path, 'manifest.jsonl')
    this.#log = log
  }

  /** Takes up new files and drops those that are gone; one `stat` when there is nothing to do. */
  async sync(): Promise<void> {
    const changed = (await unlessMissing(stat(this.articles)))?.mtimeMs ?? 0
    if (changed === this.#seen) return
    const settled = Date.now() - changed > CHANGE_GRAIN_MS
    const names = new Set((await unlessMissing(readdir(this.articles))) ?? [])
    for (const file of [...this.versions.files.keys()]) if (!names.has(file)) this.versions.drop(file)
    const unknown = [...names].filter(
      (name) => hashIn(name) && !this.versions.files.has(name) && !this.#damaged.has(name),
    )
    if (unknown.length) await this.#takeUp(unknown)
    this.#seen = settled ? changed : undefined
  }

  async #takeUp(files: readonly string[]): Promise<void> {
    const manifest = await readManifest(this.#manifest)
    const read: Entry[] = []
    for (let at = 0; at < files.length; at += READ_AT_ONCE) {
      const some = files.slice(at, at + READ_AT_ONCE)
      const entries = await Promise.all(some.map((file) => manifest.get(file) ?? this.#readEntry(file)))
      for (const entry of entries) {
        if (!entry) continue
        this.versions.put(entry)
        if (!manifest.has(entry.file)) read.push(entry)
      }
    }
    const stale = manifest.size === 0 || manifest.size + read.length > 2 * this.versions.files.size
    if (stale) await rewriteManifest(this.#manifest, this.versions.files.values())
    else await appendManifest(this.#manifest, read)
  }

  async #readEntry(file: string): Promise<Entry | undefined> {
    const kept = await this.read(file)
    return kept && entryOf(file, kept)
  }

  /** What a file holds; undefined, with a line in the log, when it is damaged, and when it is gone. */
  async read(file: string): Promise<Kept | undefined> {
    const content = await unlessMissing(readFile(join(this.articles, file), 'utf8'))
    if (content === undefined) return undefined
    try {
      if (sha256(content) === hashIn(file)) return decode(content)
    } catch {
      // Told below, as any other damage.
    }
    if (!this.#damaged.has(file)) {
      this.#damaged.add(file)
      this.#log.warn(`${join(this.articles, file)} is damaged and left out. Add its article again and delete the file.`)
    }
    return undefined
  }

  /** To be called when new files are on the disk, under the lock. */
  async note(entries: readonly Entry[]): Promise<void> {
    for (const entry of entries) this.versions.put(entry)
    await appendManifest(this.#manifest, entries)
  }

  /** Deletes what killed writers left; only under the lock, where no living writer is at work. */
  async clear(): Promise<void> {
    await clearTemporary(this.articles)
  }
}
