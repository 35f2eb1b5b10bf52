// Where in the data folder a collection lives; ids and names are checked here, so that none leads out of it.
import { join } from 'node:path'
import { FootnoteError } from '../error.ts'

/** Discord's ids are digits; the terminal's are words. No dot, no slash, no capital that some disks fold. */
const COLLECTION_ID = /^[a-z0-9][a-z0-9_-]{0,63}$/
const DOCUMENT_NAME = /^[a-z][a-z0-9-]{0,63}$/

/** The folder of a collection. Throws FootnoteError `collections/id`. */
export function collectionFolder(dataDir: string, id: string): string {
  if (!COLLECTION_ID.test(id)) {
    throw new FootnoteError(
      'collections/id',
      `${JSON.stringify(id.slice(0, 64))} is no name for a collection.`,
      'Use up to 64 small letters, digits, - and _, and begin with a letter or a digit.',
    )
  }
  return join(dataDir, 'collections', id)
}

/** The file of a document of a collection. Throws FootnoteError `collections/id`, TypeError for a name that no caller may use. */
export function documentFile(dataDir: string, id: string, name: string): string {
  if (!DOCUMENT_NAME.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name for a document.`)
  return join(collectionFolder(dataDir, id), 'documents', `${name}.json`)
}
