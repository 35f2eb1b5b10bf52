// Keeps an index and a catalogue in step with the articles that are there: only what has changed is done again.
import { setImmediate as otherWork } from 'node:timers/promises'
import type { Article } from '../articles/index.ts'
import { createCatalogue, createIndex, type Engine } from '../index/index.ts'
import { type Built, type Indexed, readSnapshot, writeSnapshot } from './snapshot.ts'

/** Articles taken in before others get their turn; one costs some milliseconds. */
const TURN = 8

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

export type Progress = (done: number, total: number) => void

export interface Follower {
  readonly built: Built
  /** Takes up what has changed; ids of the articles that came, went or were replaced. */
  follow(progress?: Progress): Promise<string[]>
  /** Saves the index, unless it is as it was saved last. */
  save(): Promise<void>
}

/** @param snapshot path of the file that the index is loaded from, when it is of use, and saved to. */
export async function createFollower(
  followed: Followed,
  { engine, snapshot, log }: { engine: Engine; snapshot: string; log: Log },
): Promise<Follower> {
  const empty = (): Built => ({ index: createIndex(engine), catalogue: createCatalogue(), indexed: new Map() })
  let saved = true
  let built: Built
  try {
    built = (await readSnapshot(snapshot, engine)) ?? empty()
  } catch (error) {
    log.info(`${snapshot} is built again: ${error instanceof Error ? error.message : error}.`)
    built = empty()
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
    async follow(progress) {
      const wanted = followed.wanted()
      const gone = [...built.indexed].filter(([id, file]) => wanted.get(id) !== file)
      const fresh = [...wanted].filter(([id, file]) => built.indexed.get(id) !== file)
      if (gone.length || fresh.length) saved = false
      await forget(gone)
      for (const [taken, [id, file]] of fresh.entries()) {
        const article = await followed.read(id, file)
        if (article) {
          await built.index.add(article)
          built.catalogue.add(article)
          built.indexed.set(id, file)
        }
        progress?.(taken + 1, fresh.length)
        if (taken % TURN === 0) await otherWork()
      }
      return [...new Set([...gone, ...fresh].map(([id]) => id))]
    },
    async save() {
      if (saved) return
      await writeSnapshot(snapshot, engine, built)
      saved = true
    },
  }
}
