// Keeps an index and a catalogue in step with the articles that are there: only what has changed is done again.
import { join } from 'node:path'
import { setImmediate as otherWork } from 'node:timers/promises'
import type { Article } from '../articles/index.ts'
import { createCatalogue, createIndex, LARGE_ARTICLE } from '../index/index.ts'
import { type BuildOrder, buildApart, canBuildApart, type Progress } from './build.ts'
import { type Built, type Indexed, readSnapshot, writeSnapshot } from './snapshot.ts'

/** Articles taken in before others get their turn; one costs some milliseconds. */
const TURN = 8

/** From so many on, changes are taken up in a thread of their own: a second's work. */
const APART_MIN = 200

export interface Log {
  info(message: string): void
  warn(message: string): void
}

/** The articles to follow. */
export interface Followed {
  /** What should be found: for each article's id the file of its newest version. */
  wanted(): Indexed
  /** An article as that file has it; undefined when it is gone. */
  read(id: string, file: string): Promise<Article | undefined>
}

export interface Follower {
  readonly built: Built
  /**
   * Takes up what has changed; ids of the articles that came, went or were replaced.
   * @param apart called when a thread begins to do it, and the index in use goes on answering meanwhile.
   */
  follow(progress?: Progress, apart?: () => void): Promise<string[]>
  /** Saves the index, unless it is as it was saved last. */
  save(): Promise<void>
}

/** The index is loaded from the snapshot in the collection's folder, when that is of use. */
export async function createFollower(followed: Followed, order: BuildOrder, log: Log): Promise<Follower> {
  const { engine, folder } = order
  const snapshot = join(folder, `index-${engine}.snapshot`)
  const empty = (): Built => ({ index: createIndex(engine), catalogue: createCatalogue(), indexed: new Map() })
  let saved = true
  let built = await load()

  async function load(): Promise<Built> {
    try {
      return (await readSnapshot(snapshot, engine)) ?? empty()
    } catch (error) {
      log.info(`${snapshot} is built again: ${error instanceof Error ? error.message : error}.`)
      return empty()
    }
  }

  function changes() {
    const wanted = followed.wanted()
    const gone = [...built.indexed].filter(([id, file]) => wanted.get(id) !== file)
    const fresh = [...wanted].filter(([id, file]) => built.indexed.get(id) !== file)
    return { gone, fresh, ids: [...new Set([...gone, ...fresh].map(([id]) => id))] }
  }

  /** Lets the thread do it, from the articles on the disk; what it could not do is done here afterwards. */
  async function takeUpApart(progress: Progress | undefined): Promise<void> {
    try {
      await buildApart(order, progress)
      built = await load()
      saved = true
    } catch (error) {
      log.warn(`The index of ${order.id} could not be built apart: ${error instanceof Error ? error.message : error}.`)
    }
  }

  async function forget(gone: readonly [id: string, file: string][]): Promise<void> {
    let known = true
    for (const [id, file] of gone) {
      await built.index.remove(id)
      built.indexed.delete(id)
      const article = await followed.read(id, file)
      if (article) built.catalogue.remove(article)
      else known = false
    }
    // Another process has deleted a file, and nobody can tell any more which names only it had.
    if (!known) built = { ...built, catalogue: await catalogueOf(built.indexed) }
  }

  async function catalogueOf(indexed: Indexed) {
    const catalogue = createCatalogue()
    let taken = 0
    for (const [id, file] of indexed) {
      const article = await followed.read(id, file)
      if (article) catalogue.add(article)
      if (++taken % TURN === 0) await otherWork()
    }
    return catalogue
  }

  return {
    get built() {
      return built
    },
    async follow(progress, apart) {
      const { ids } = changes()
      if (canBuildApart && ids.length >= APART_MIN) {
        apart?.()
        await takeUpApart(progress)
      }
      const { gone, fresh } = changes()
      if (gone.length || fresh.length) saved = false
      await forget(gone)
      for (const [taken, [id, file]] of fresh.entries()) {
        const article = await followed.read(id, file)
        if (article) {
          await built.index.add(article)
          if (article.text.length > LARGE_ARTICLE) await otherWork()
          built.catalogue.add(article)
          built.indexed.set(id, file)
        }
        progress?.(taken + 1, fresh.length)
        if (taken % TURN === 0) await otherWork()
      }
      return ids
    },
    async save() {
      if (saved) return
      await writeSnapshot(snapshot, engine, built)
      saved = true
    },
  }
}
