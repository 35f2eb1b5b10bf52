// The store's picture of its folder: which file is an article's newest version, and which are older.
import { type Shelf, urlKey } from './arrival.ts'
import type { Entry } from './manifest.ts'

/** All entries of a folder, by id, version and url. */
export class Versions implements Shelf {
  /** Versions of each id, oldest first. */
  readonly #byId = new Map<string, Entry[]>()
  readonly #byUrl = new Map<string, Set<string>>()
  readonly #byFile = new Map<string, Entry>()

  /** Counts the changes. */
  revision = 0

  get size(): number {
    return this.#byId.size
  }

  /** Every file known, old versions too. */
  get files(): ReadonlyMap<string, Entry> {
    return this.#byFile
  }

  put(entry: Entry): void {
    if (this.#byFile.has(entry.file)) return
    this.revision++
    const { id } = entry.head
    this.#unlinkUrl(id)
    const versions = [...this.history(id), entry].sort(inOrder)
    this.#byId.set(id, versions)
    this.#byFile.set(entry.file, entry)
    this.#linkUrl(id)
  }

  drop(file: string): void {
    const entry = this.#byFile.get(file)
    if (!entry) return
    this.revision++
    const { id } = entry.head
    this.#unlinkUrl(id)
    this.#byFile.delete(file)
    const left = this.history(id).filter((version) => version !== entry)
    if (left.length) this.#byId.set(id, left)
    else this.#byId.delete(id)
    this.#linkUrl(id)
  }

  byId(id: string): Entry | undefined {
    return this.#byId.get(id)?.at(-1)
  }

  byUrl(key: string): readonly Entry[] {
    return [...(this.#byUrl.get(key) ?? [])].map((id) => this.byId(id)!)
  }

  history(id: string): readonly Entry[] {
    return this.#byId.get(id) ?? []
  }

  *current(): Iterable<Entry> {
    for (const versions of this.#byId.values()) yield versions.at(-1)!
  }

  #linkUrl(id: string): void {
    const url = this.byId(id)?.head.url
    if (url === undefined) return
    const key = urlKey(url)
    this.#byUrl.set(key, (this.#byUrl.get(key) ?? new Set()).add(id))
  }

  #unlinkUrl(id: string): void {
    const url = this.byId(id)?.head.url
    if (url === undefined) return
    const key = urlKey(url)
    const ids = this.#byUrl.get(key)
    ids?.delete(id)
    if (ids?.size === 0) this.#byUrl.delete(key)
  }
}

/** By version; two of one version (a lock was lost) by the time they were added. */
function inOrder(a: Entry, b: Entry): number {
  return a.version - b.version || a.added.localeCompare(b.added) || a.file.localeCompare(b.file)
}
