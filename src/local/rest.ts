// The REST half of the local Discord: what a bot may call, with Discord's own refusals.
import { type Context, Hono } from 'hono'
import { callback, deleteOriginal, editOriginal, followUp, getOriginal } from './answers.ts'
import { readCommands, writeCommands } from './commands.ts'
import { answering, type Calls, type Work } from './rest-call.ts'
import { ERRORS } from './result.ts'

export interface RestOptions extends Calls {
  readonly gatewayUrl: () => string
}

export function restRoutes({ gatewayUrl, ...calls }: RestOptions): Hono {
  const { state } = calls
  const app = new Hono()
  const route = (needsToken: boolean, work: Work) => answering(calls, needsToken, work)
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
