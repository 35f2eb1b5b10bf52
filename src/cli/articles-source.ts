// What a moderator names, read: a path of this machine, or an address.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type ReadEvent, type ReadProblem, readPath, readUrl } from '../articles/index.ts'
import type { Config } from '../config.ts'
import { tell } from './articles.ts'

const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/** Articles and problems of a path or an address. Throws FootnoteError `fetch/...` for an address that gives nothing. */
export function readTarget(target: string, { dateOrder, allowHttp }: Config, signal?: AbortSignal): AsyncIterable<ReadEvent> {
  if (ADDRESS.test(target)) return readUrl(target, { dateOrder, allowHttp, ...(signal && { signal }) })
  return readPath(resolve(target), { dateOrder })
}

export function tellProblem({ path, line, message, next }: ReadProblem): void {
  tell(`${path}${line === undefined ? '' : `:${line}`}: ${message} ${next}`)
}
