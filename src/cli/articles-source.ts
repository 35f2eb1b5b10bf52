// What a moderator names, read: a path of this machine, or an address.
import { basename, isAbsolute, resolve } from 'node:path'
import { type ReadEvent, type ReadProblem, readPath, readUrl } from '../articles/index.ts'
import type { Config } from '../config.ts'
import { sentenceOf } from '../error.ts'
import { plain, tell } from './terminal.ts'

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i
/** "www.example.com", "example.org/news": most likely an address without its beginning. */
const BARE_ADDRESS = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|edu|eu|gov|info|int|net|org|uk)(?:[/?#]|$))/i

/** Articles and problems of a path or an address. Throws FootnoteError `fetch/...` for an address that gives nothing. */
export function readTarget(
  target: string,
  { dateOrder, allowHttp }: Config,
  signal?: AbortSignal,
): AsyncIterable<ReadEvent> {
  if (ADDRESS.test(target)) return readUrl(target, { dateOrder, allowHttp, ...(signal && { signal }) })
  return readPath(resolve(target), { dateOrder })
}

/** What a target is called while it is read: the host of an address, the last name of a path. */
export function nameOf(target: string): string {
  const host = ADDRESS.test(target) && URL.canParse(target) ? new URL(target).host : ''
  return plain(host || basename(target))
}

/** Whether a place can be read again: a file that was uploaded at Discord or dropped on the page left its name alone. */
export function canReadAgain(place: string): boolean {
  return ADDRESS.test(place) || isAbsolute(place)
}

/** What is wrong with a target as a whole: a path names itself, an address does not. */
export function tellFailure(target: string, error: unknown): void {
  tell(`${ADDRESS.test(target) ? `${target}: ` : ''}${sentenceOf(error)}`)
  if (BARE_ADDRESS.test(target)) tell(`For the page of that address give it whole: https://${target}`)
}

export function tellProblem({ path, line, message, next }: ReadProblem): void {
  tell(`${path}${line === undefined ? '' : `:${line}`} ${message} ${next}`)
}
