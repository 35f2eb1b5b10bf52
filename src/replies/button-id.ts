// What a button's custom_id holds: version, action, page, a short key of what was asked and a mark of the answer it stands under;
// nothing else leaves the bot.
import { createHash } from 'node:crypto'
import type { Citation } from '../answers/index.ts'
import { CUSTOM_ID_MAX } from './limits.ts'

/** Raised when the form changes, so that a button of an older bot is told apart from a broken one. */
const VERSION = '1'
const FORM = /^1:([a-z-]{1,20}):(\d{1,4}):([\w-]{1,60})(?::([\w-]{8}))?$/
const MARK_LENGTH = 8

export interface ButtonId {
  readonly action: string
  /** From 0. */
  readonly page: number
  readonly key: string
  /** Of the answer (`markOf`), where the button is about one. */
  readonly mark?: string
}

/** The same for the same place in the same article only: articles may be added between an answer and a press under it. */
export function markOf({ article, spans }: Citation): string {
  return createHash('sha256')
    .update(JSON.stringify([article, spans]))
    .digest('base64url')
    .slice(0, MARK_LENGTH)
}

export function writeButtonId({ action, page, key, mark }: ButtonId): string {
  return `${VERSION}:${action}:${page}:${key}${mark ? `:${mark}` : ''}`.slice(0, CUSTOM_ID_MAX)
}

/** Undefined for an id of another version or of another bot. */
export function readButtonId(id: string): ButtonId | undefined {
  const found = FORM.exec(id)
  if (!found) return undefined
  const [, action, page, key, mark] = found
  return { action: action!, page: Number(page), key: key!, ...(mark && { mark }) }
}
