// The page's routes (contract.ts), beside Discord's own on the same port.
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type Context, Hono } from 'hono'
import { bareId } from '../../collections/index.ts'
import type { LocalDiscord, Returned } from '../index.ts'
import { InteractBody, KeepBody, ReadBody, SayBody } from './bodies.ts'
import { GUILDS } from './cast.data.ts'
import type { InteractResponse, PageEvent } from './contract.ts'
import type { Desk } from './desk.ts'
import { BadRequest, Missing, needsToken, refuse, safeHeaders, tellError } from './door.ts'
import { createEvents, type PageEvents } from './events.ts'
import { createFiles, type Files } from './files.ts'
import { createHistory } from './history.ts'
import { fileOf, jsonOf } from './request.ts'
import { drawMessage, drawState } from './state.ts'
import { readStatic } from './static.ts'
import { createBinding } from './whys.ts'

export interface PageOptions {
  readonly discord: LocalDiscord
  /** The bot's side; another one after the bot was started again. */
  readonly desk: Desk
  /** Where the built page is; default: beside this file. */
  readonly folder?: string
}

export interface Page {
  /** The address to open, with its token. */
  readonly url: string
  /** Files that the bot can fetch. */
  readonly files: Files
  /** Tells all open pages. */
  emit(event: PageEvent): void
}

const TOKEN_BYTES = 32
const BUILT = fileURLToPath(new URL('./browser/', import.meta.url))

/** Puts the page's routes on the local Discord's server. Those behind the second `needsToken` are the page's own requests. */
export function servePage({ discord, desk, folder = BUILT }: PageOptions): Page {
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const files = createFiles(() => `http://localhost:${discord.port}`)
  const events = createEvents()
  tellChanges(discord, events)
  const bind = createBinding(discord)

  const app = new Hono()
  app.use(safeHeaders)
  app.onError(tellError)
  app.notFound((context) =>
    refuse(context, 404, 'There is nothing here. Open the address that footnote start printed.'),
  )
  serveFiles(app, folder, files)
  app.get('/', needsToken(token, 'query'), (context) => serveStatic(context, folder, 'index.html'))
  app.get('/local/events', needsToken(token, 'query'), (context) => events.stream(context))
  app.use('/local/*', needsToken(token, 'header'))
  serveChannel(app, discord, desk, files)
  serveArticles(app, desk)
  discord.mount(app)
  return {
    url: `http://127.0.0.1:${discord.port}/?token=${token}`,
    emit: (event) => events.emit(event.kind === 'why' ? { ...event, why: bind(event.why) } : event),
    files,
  }
}

/** What happens at Discord is told to all open pages. */
function tellChanges(discord: LocalDiscord, events: PageEvents): void {
  discord.wire.watch((entry) => events.emit({ kind: 'wire', entry }))
  discord.watchMessages((change) =>
    events.emit(change.kind === 'gone' ? change : { kind: 'message', message: drawMessage(change.message, discord) }),
  )
}

/** Without a token: the page's files hold nothing of anybody; a dropped one the bot fetches as from Discord, by its secret name. */
function serveFiles(app: Hono, folder: string, files: Files): void {
  app.get('/:file{[a-z][a-z0-9-]*\\.(?:js|css|svg)}', (context) =>
    serveStatic(context, folder, context.req.param('file')),
  )
  app.get('/local/file/:id/:name', (context) => {
    const file = files.get(context.req.param('id'))
    if (!file) throw new Missing('This file is no longer here. Drop it again.')
    const headers = { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' }
    return context.body(new Uint8Array(file.bytes), 200, headers)
  })
}

/** What stands in the channel, what is done there, and what was done as a fixture. */
function serveChannel(app: Hono, discord: LocalDiscord, desk: Desk, files: Files): void {
  const history = createHistory(files)
  app.get('/local/state', async (context) => {
    const guild = guildOf(context)
    return context.json(await drawState(guild, discord, await desk.articles(guild)))
  })
  app.post('/local/interact', async (context) => {
    const { doer, deed } = await jsonOf(context, InteractBody)
    const returned = await discord.interact(doer, deed)
    history.add({ doer, deed, returned })
    return context.json(responseTo(returned))
  })
  app.post('/local/say', async (context) => {
    const { doer, content } = await jsonOf(context, SayBody)
    return context.json({ message: discord.say(doer, content) })
  })
  app.post('/local/file', async (context) => context.json(files.put(await fileOf(context))))
  app.get('/local/fixture', async (context) => {
    const interaction = context.req.query('interaction') ?? ''
    const { guild } = discord.deedOf(interaction)?.doer ?? {}
    const articles = guild ? await desk.articles(guild) : []
    const fixture = history.fixture(
      interaction,
      articles.map(({ id }) => bareId(id)),
    )
    if (!fixture) throw new Missing('This interaction is not known any more. Do it again, then save it.')
    return context.json(fixture)
  })
}

function responseTo({ interaction, answered, choices, modal, ms }: Returned): InteractResponse {
  return {
    interaction: interaction.id,
    answered,
    ...(choices && { choices: choices.map(({ name, value }) => ({ name, value })) }),
    ...(modal !== undefined && { modal }),
    ms,
  }
}

/** The articles of a server: read for the page, before anything is kept and afterwards. */
function serveArticles(app: Hono, desk: Desk): void {
  app.get('/local/article', async (context) =>
    context.json(await desk.article(guildOf(context), context.req.query('id') ?? '')),
  )
  app.post('/local/read', async (context) => {
    const guild = guildOf(context)
    const dropped = context.req.header('x-file-name') !== undefined
    return context.json(await desk.read(guild, dropped ? await fileOf(context) : await jsonOf(context, ReadBody)))
  })
  app.post('/local/keep', async (context) => {
    const { guild, key } = await jsonOf(context, KeepBody)
    return context.json({ kept: await desk.keep(guild, key) })
  })
}

function guildOf(context: Context): string {
  const guild = context.req.query('guild')
  // The page knows none when it is opened.
  const known = guild === undefined ? GUILDS[0] : GUILDS.find(({ id }) => id === guild)
  if (!known) throw new BadRequest('There is no such server here. Reload the page.')
  return known.id
}

async function serveStatic(context: Context, folder: string, name: string): Promise<Response> {
  const file = await readStatic(folder, name)
  if (file) return context.body(file.body, 200, { 'content-type': file.type })
  if (name !== 'index.html') return refuse(context, 404, 'The page has no such file. Reload it.')
  return refuse(context, 500, 'The page was not built. Run npm run build.')
}
