// The store's picture of its folder: which file is an article's newest version, and which are older.
import { type Shelf, urlKey } from './arrival.ts'
import type { Entry } from './manifest.ts'

/** All entries of a folder: by id and version, and the newest by url and by place. */
export class Versions implements Shelf {
  /** Counts the changes. */
  revision = 0
  /** Versions of each id, oldest first. */
  readonly #byId = new Map<string, Entry[]>()
  readonly #byFile = new Map<string, Entry>()
  /** Ids by what their newest versions have in common. */
  readonly #alike = new Map<string, Set<string>>()

  get size(): number {
    return this.#byId.size
  }

  /** Every file known, old versions too. */
  get files(): ReadonlyMap<string, Entry> {
    return this.#byFile
  }

  put(entry: Entry): void {
    if (this.#byFile.has(entry.file)) return
    this.#byFile.set(entry.file, entry)
    this.#change(entry.head.id, [...this.history(entry.head.id), entry].sort(inOrder))
  }

  drop(file: string): void {
    const entry = this.#byFile.get(file)
    if (!entry) return
    this.#byFile.delete(file)
    const { id } = entry.head
    this.#change(
      id,
      this.history(id).filter((version) => version !== entry),
    )
  }

  byId(id: string): Entry | undefined {
    return this.#byId.get(id)?.at(-1)
  }

  byUrl(key: string): readonly Entry[] {
    return this.#withKey(`url ${key}`)
  }

  byPlace(place: string): readonly Entry[] {
    return this.#withKey(`place ${place}`)
  }

  history(id: string): readonly Entry[] {
    return this.#byId.get(id) ?? []
  }

  *current(): Iterable<Entry> {
    for (const versions of this.#byId.values()) yield versions.at(-1)!
  }

  #change(id: string, versions: Entry[]): void {
    this.revision++
    for (const key of keysOf(this.byId(id))) {
      const ids = this.#alike.get(key)
      ids?.delete(id)
      if (ids?.size === 0) this.#alike.delete(key)
    }
    if (versions.length) this.#byId.set(id, versions)
    else this.#byId.delete(id)
    for (const key of keysOf(versions.at(-1))) {
      const ids = this.#alike.get(key)
      if (ids) ids.add(id)
      else this.#alike.set(key, new Set([id]))
    }
  }

  #withKey(key: string): readonly Entry[] {
    return Array.from(this.#alike.get(key) ?? [], (id) => this.byId(id)!)
  }
}

function keysOf(entry: Entry | undefined): string[] {
  if (!entry) return []
  const { url } = entry.head
  return [`place ${entry.place}`, ...(url === undefined ? [] : [`url ${urlKey(url)}`])]
}

/** By version; two of one version (a lock was lost) by the time they were added. */
function inOrder(a: Entry, b: Entry): number {
  return a.version - b.version || a.added.localeCompare(b.added) || a.file.localeCompare(b.file)
}
