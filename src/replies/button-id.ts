// What a button's custom_id holds: version, action, page and a short key of what was asked; nothing else leaves the bot.
import { CUSTOM_ID_MAX } from './limits.ts'

/** Raised when the form changes, so that a button of an older bot is told apart from a broken one. */
const VERSION = '1'
const FORM = /^1:([a-z-]{1,20}):(\d{1,4}):([\w-]{1,60})$/

export interface ButtonId {
  readonly action: string
  /** From 0. */
  readonly page: number
  readonly key: string
}

export function writeButtonId({ action, page, key }: ButtonId): string {
  return `${VERSION}:${action}:${page}:${key}`.slice(0, CUSTOM_ID_MAX)
}

/** Undefined for an id of another version or of another bot. */
export function readButtonId(id: string): ButtonId | undefined {
  const found = FORM.exec(id)
  return found ? { action: found[1]!, page: Number(found[2]), key: found[3]! } : undefined
}
