// The REST half of the local Discord: what a bot may call, with Discord's own refusals.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Context, Hono } from 'hono'
import { callback, deleteOriginal, editOriginal, followUp, getOriginal } from './answers.ts'
import { readCommands, writeCommands } from './commands.ts'
import type { Faults } from './faults.ts'
import { ERRORS, type Result } from './result.ts'
import type { State } from './state.ts'
import type { Wire } from './wire.ts'

export interface RestOptions {
  readonly state: State
  readonly wire: Wire
  readonly faults: () => Faults
  readonly gatewayUrl: () => string
}

export function restRoutes({ state, wire, faults, gatewayUrl }: RestOptions): Hono {
  const app = new Hono()

  /** Runs a route under its faults, writes it on the wire, and answers as Discord does. */
  const route =
    (needsToken: boolean, work: (context: Context, body: unknown) => Result) => async (context: Context) => {
      const started = performance.now()
      const { method, path } = context.req
      const body = ['POST', 'PUT', 'PATCH'].includes(method)
        ? await context.req.json().catch(() => undefined)
        : undefined
      const fault = faults()({ method, path })
      if (fault?.kind === 'slow') await sleep(fault.ms)
      const authorized = !needsToken || context.req.header('authorization') === `Bot ${state.token}`
      const run = (): Result => (authorized ? work(context, body) : ERRORS.unauthorized)
      const result = faulty(fault?.kind === 'slow' ? undefined : fault, run)
      const what = `${method} ${decodeURIComponent(path)}`
      wire.add({
        from: 'bot',
        kind: 'rest',
        what,
        status: result?.status ?? 0,
        ms: Math.round(performance.now() - started),
        body: { sent: body, got: result?.body },
      })
      if (!result) {
        context.env.incoming.socket.destroy()
        return context.body(null, 500)
      }
      const wait = (result.body as { retry_after?: number } | undefined)?.retry_after
      const headers: Record<string, string> =
        wait === undefined ? {} : { 'retry-after': String(wait), 'x-ratelimit-scope': 'user' }
      return result.body === undefined
        ? context.body(null, 204)
        : context.json(result.body as object, result.status as 200, headers)
    }

  const bot = {
    url: '',
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
  }
  const application = '/applications/:application'
  const param = (context: Context, name: string) => context.req.param(name) ?? ''
  app.get(
    '/gateway/bot',
    route(true, () => ({ status: 200, body: { ...bot, url: gatewayUrl() } })),
  )
  app.get(
    '/applications/@me',
    route(true, () => ({ status: 200, body: { id: state.applicationId, name: 'Footnote' } })),
  )
  app.get(
    '/users/@me/guilds',
    route(true, () => ({
      status: 200,
      body: [...state.commands.keys()].filter((id) => id !== '').map((id) => ({ id, name: id })),
    })),
  )
  app.get(
    `${application}/commands`,
    route(true, () => readCommands(state, '')),
  )
  app.put(
    `${application}/commands`,
    route(true, (_, body) => writeCommands(state, '', body)),
  )
  app.get(
    `${application}/guilds/:guild/commands`,
    route(true, (context) => readCommands(state, param(context, 'guild'))),
  )
  app.put(
    `${application}/guilds/:guild/commands`,
    route(true, (context, body) => writeCommands(state, param(context, 'guild'), body)),
  )
  app.post(
    '/interactions/:id/:token/callback',
    route(false, (context, body) => callback(state, param(context, 'id'), param(context, 'token'), body)),
  )
  // discord.js sends @original as %40original; Hono decodes the parameter.
  const original = '/webhooks/:application/:token/messages/:message'
  app.post(
    '/webhooks/:application/:token',
    route(false, (context, body) => followUp(state, param(context, 'token'), body)),
  )
  app.get(
    original,
    route(false, (context) => getOriginal(state, param(context, 'token'), param(context, 'message'))),
  )
  app.patch(
    original,
    route(false, (context, body) => editOriginal(state, param(context, 'token'), param(context, 'message'), body)),
  )
  app.delete(
    original,
    route(false, (context) => deleteOriginal(state, param(context, 'token'), param(context, 'message'))),
  )
  app.all(
    '*',
    route(false, () => ERRORS.notFound),
  )
  return app
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
