// A REST call of the local Discord: run under its faults, written on the wire, and answered as Discord answers.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Context } from 'hono'
import type { Faults } from './faults.ts'
import { ERRORS, type Result } from './result.ts'
import type { State } from './state.ts'
import type { Wire } from './wire.ts'

export interface Calls {
  readonly state: State
  readonly wire: Wire
  readonly faults: () => Faults
}

/** What a route does with a call; `body` is its JSON, undefined where it has none or what it has is no JSON. */
export type Work = (context: Context, body: unknown) => Result

/** The handler of a route. @param needsToken whether the bot's token must come with the call. */
export function answering({ state, wire, faults }: Calls, needsToken: boolean, work: Work) {
  return async (context: Context): Promise<Response> => {
    const started = performance.now()
    const { method, path } = context.req
    const body = ['POST', 'PUT', 'PATCH'].includes(method) ? await context.req.json().catch(() => undefined) : undefined
    const fault = faults()({ method, path })
    if (fault?.kind === 'slow') await sleep(fault.ms)
    const authorized = !needsToken || context.req.header('authorization') === `Bot ${state.token}`
    const run = (): Result => (authorized ? work(context, body) : ERRORS.unauthorized)
    const result = faulty(fault?.kind === 'slow' ? undefined : fault, run)
    wire.add({
      from: 'bot',
      kind: 'rest',
      what: `${method} ${readable(path)}`,
      status: result?.status ?? 0,
      ms: Math.round(performance.now() - started),
      body: { sent: body, got: result?.body },
    })
    if (result) return respond(context, result)
    context.env.incoming.socket.destroy()
    return context.body(null, 500)
  }
}

/** Undefined: the connection breaks. */
function faulty(fault: ReturnType<Faults>, run: () => Result): Result | undefined {
  if (fault?.kind === 'dropped-socket') return undefined
  if (fault?.kind === 'server-error') return ERRORS.internal
  if (fault?.kind === 'rate-limited') {
    return { status: 429, body: { message: 'You are being rate limited.', retry_after: fault.seconds, global: false } }
  }
  const result = run()
  return fault?.kind === 'taken-but-500' ? ERRORS.internal : result
}

/** A path without its percent signs; as it is where they stand for nothing. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function respond(context: Context, { status, body }: Result): Response {
  if (body === undefined) return context.body(null, 204)
  const wait = (body as { retry_after?: number }).retry_after
  const headers: Record<string, string> =
    wait === undefined ? {} : { 'retry-after': String(wait), 'x-ratelimit-scope': 'user' }
  return context.json(body as object, status as 200, headers)
}
