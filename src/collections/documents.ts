// Small JSON documents of a collection (settings, audit, ...): read whole, written whole, checked at the door.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { z } from 'zod'
import { makeFolder, syncFolder, unlessMissing, withLock, writeWhole } from '../articles/index.ts'
import { FootnoteError } from '../error.ts'
import { documentFile } from './place.ts'

export interface Documents {
  /** A collection's document; undefined when it was never written. */
  read<T>(collection: string, name: string, schema: z.ZodType<T>): Promise<T | undefined>
  /**
   * Changes a document: `change` gets what is written now and gives what is to be, alone among all processes. When it
   * resolves, the new one is on the disk; a process killed before leaves the old one.
   */
  update<T>(collection: string, name: string, schema: z.ZodType<T>, change: (now: T | undefined) => T): Promise<T>
}

/**
 * Both calls throw FootnoteError `collections/document` for a file that is not what the schema says: a setting lost in
 * silence could make a private reply public.
 */
export function createDocuments(dataDir: string): Documents {
  async function read<T>(collection: string, name: string, schema: z.ZodType<T>): Promise<T | undefined> {
    const path = documentFile(dataDir, collection, name)
    const content = await unlessMissing(readFile(path, 'utf8'))
    return content === undefined ? undefined : parse(path, content, schema)
  }

  return {
    read,
    async update(collection, name, schema, change) {
      const path = documentFile(dataDir, collection, name)
      const folder = dirname(path)
      await makeFolder(folder)
      return withLock(join(folder, 'lock'), async () => {
        const next = schema.parse(change(await read(collection, name, schema)))
        await writeWhole(path, `${JSON.stringify(next, null, 2)}\n`)
        await syncFolder(folder)
        return next
      })
    },
  }
}

function parse<T>(path: string, content: string, schema: z.ZodType<T>): T {
  try {
    return schema.parse(JSON.parse(content))
  } catch (cause) {
    throw new FootnoteError(
      'collections/document',
      `${path} is damaged, or was written by another version of Footnote.`,
      'Put it right by hand, or delete it to start afresh.',
      { cause },
    )
  }
}
