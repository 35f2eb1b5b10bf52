// Talks to the server of this page; ../contract.ts says what each address takes and gives.
import type { Doer } from '../../index.ts'
import type {
  InteractRequest,
  InteractResponse,
  PageArticle,
  PageEvent,
  PageFile,
  PageReading,
  PageState,
} from '../contract.ts'

const token = new URLSearchParams(location.search).get('token') ?? ''
const authorized = { authorization: `Bearer ${token}` }

/** Rejects with the server's own sentence, or with one that says that it is gone. */
async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { ...(init.headers as Record<string, string>), ...authorized }
  const response = await fetch(path, { ...init, headers }).catch(() => {
    throw new Error('The bot’s server does not answer. Is it still running in the terminal?')
  })
  if (response.ok) return response
  const told = (await response.json().catch(() => ({}))) as { error?: string }
  throw new Error(told.error ?? `The bot’s server answered with ${response.status}. See its terminal.`)
}

const read = async <T>(response: Promise<Response>): Promise<T> => (await response).json() as Promise<T>

function post<T>(path: string, body: unknown): Promise<T> {
  return read(
    call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  )
}

function postFile<T>(path: string, file: File): Promise<T> {
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name) }
  return read(call(path, { method: 'POST', headers, body: file }))
}

const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString()

export const readState = (guild?: string) => read<PageState>(call(`/local/state?${query(guild ? { guild } : {})}`))
export const interact = (request: InteractRequest) => post<InteractResponse>('/local/interact', request)
export const readArticle = (guild: string, id: string) =>
  read<PageArticle>(call(`/local/article?${query({ guild, id })}`))
export const readUrl = (guild: string, url: string) => post<PageReading>(`/local/read?${query({ guild })}`, { url })
export const readFile = (guild: string, file: File) => postFile<PageReading>(`/local/read?${query({ guild })}`, file)
export const keep = (guild: string, key: string) => post<{ kept: string[] }>('/local/keep', { guild, key })
export const say = (doer: Doer, content: string) => post<{ message: string }>('/local/say', { doer, content })
export const upload = (file: File) => postFile<PageFile>('/local/file', file)
export const readFixture = async (interaction: string) =>
  (await call(`/local/fixture?${query({ interaction })}`)).blob()

/** `refused`: the server was started again and has another token, so that trying again is of no use. */
export type Connection = 'here' | 'lost' | 'refused'

const TRY_AGAIN_AFTER_MS = 3_000

/** Events until the page closes; a lost connection is taken up again. */
export function watch(seen: (event: PageEvent) => void, changed: (connection: Connection) => void): void {
  const events = new EventSource(`/local/events?${query({ token })}`)
  events.onopen = () => changed('here')
  events.onmessage = ({ data }) => seen(JSON.parse(data as string) as PageEvent)
  events.onerror = async () => {
    changed('lost')
    // The browser tries again by itself, but not after an answer that is no stream of events; and it does not say which it was.
    if (events.readyState !== EventSource.CLOSED) return
    const refused = await fetch('/local/state', { headers: authorized }).then(
      ({ status }) => status === 403,
      () => false,
    )
    if (refused) changed('refused')
    else setTimeout(() => watch(seen, changed), TRY_AGAIN_AFTER_MS)
  }
}
