// Which article an option means: chosen from the list, or typed in full. An option holds 100 characters, an id may be longer.
import { createHash } from 'node:crypto'
import type { Collection } from '../src/collections/index.ts'
import { FootnoteError } from '../src/error.ts'
import { limits, titleKey } from '../src/replies/index.ts'

/** Begins the short names that stand for ids. */
const SHORT = '…'
/** Characters of base64url: nobody makes two ids of one short name. */
const HASH_LENGTH = 22

/** What a choice hands back for an article: its id, or a short name of an id that an option would not hand back as it is. */
export function choiceOf(id: string): string {
  const asItIs = id !== '' && id === id.trim() && id.length <= limits.CHOICE_VALUE_MAX && !/\p{Surrogate}/u.test(id)
  if (asItIs && !id.startsWith(SHORT)) return id
  return SHORT + createHash('sha256').update(id).digest('base64url').slice(0, HASH_LENGTH)
}

/**
 * The id of the article that is meant: by its choice, by its id, or by its title as a whole, in any case.
 * Undefined when there is none.
 * @throws FootnoteError `articles/several` when several have the title.
 */
export async function articleMeant(text: string, collection: Collection): Promise<string | undefined> {
  if (await collection.article(text)) return text
  const heads = [...collection.list()]
  const chosen = text.startsWith(SHORT) && heads.find(({ id }) => choiceOf(id) === text)
  if (chosen) return chosen.id
  const typed = titleKey({ id: text })
  const named = heads.filter((head) => titleKey(head) === typed || titleKey({ id: head.id }) === typed)
  if (named.length <= 1) return named[0]?.id
  throw new FootnoteError(
    'articles/several',
    `${named.length} articles have this title.`,
    'Choose one from the list that opens as you type: their ids stand beside it.',
    { values: { count: named.length } },
  )
}
