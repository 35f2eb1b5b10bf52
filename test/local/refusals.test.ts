// The local Discord is no easier than Discord: bodies, right and wrong, with the answers that Discord's documents say, and
// the protocol around them.
import type { APIInteraction } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { type Deed, type LocalDiscord, startLocalDiscord } from '../../src/local/index.ts'
import { CALLBACKS, CHOICES, COMPONENTS, EDITS, FOLLOW_UPS, MODALS } from './bodies.data.ts'
import { message, modal, type Row, times, who } from './bodies.ts'
import { COMMANDS, OPTIONS } from './command-bodies.data.ts'

let discord: LocalDiscord
let socket: WebSocket
let arrived: (interaction: APIInteraction) => void = () => {}

beforeAll(async () => {
  discord = await startLocalDiscord()
  socket = new WebSocket(discord.url.replace('http', 'ws').replace('/api', '/gateway'))
  await new Promise<void>((ready) => {
    socket.on('message', (data) => {
      const { op, t, d } = JSON.parse(String(data))
      const properties = { os: 'linux', browser: 'test', device: 'test' }
      if (op === 10) socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 0, properties } }))
      if (t === 'READY') ready()
      if (t === 'INTERACTION_CREATE') arrived(d)
    })
  })
})
afterAll(async () => {
  socket.close()
  await discord.close()
})

const ADA = { user: { id: '1001', name: 'Ada' }, guild: '2001', channel: '3001', locale: 'en-US' }
const COMMAND: Deed = { kind: 'command', name: 'who' }
const TYPED: Deed = { kind: 'autocomplete', name: 'who', options: [{ name: 'source', value: 'c', focused: true }] }

async function interaction(deed = COMMAND): Promise<APIInteraction> {
  const next = new Promise<APIInteraction>((resolve) => {
    arrived = resolve
  })
  discord.interact(ADA, deed).catch(() => {})
  return next
}

async function call(method: string, path: string, body?: unknown, authorization = `Bot ${discord.token}`) {
  const headers = { 'content-type': 'application/json', authorization }
  const response = await fetch(`${discord.url}/v10${path}`, {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: text ? JSON.parse(text) : undefined,
  }
}

const answer = ({ id, token }: APIInteraction, body: unknown) =>
  call('POST', `/interactions/${id}/${token}/callback`, body)

/** The path of the first mistake that an error names, and its code. */
function mistake(errors: Record<string, unknown>, path: string[] = []): string {
  if (Array.isArray(errors._errors)) return `${path.join('.')} ${(errors._errors[0] as { code: string }).code}`
  const [key, inner] = Object.entries(errors)[0]!
  return mistake(inner as Record<string, unknown>, [...path, key])
}

const webhook = ({ application_id, token }: APIInteraction) => `/webhooks/${application_id}/${token}`
const putCommands = (body: unknown) => call('PUT', `/applications/${discord.applicationId}/commands`, body)

/** What became of a body: `taken`, or the path of the mistake and its code, told as Discord tells it. */
function verdict({ status, body }: { status: number; body?: { code?: number; errors?: object } }): string {
  if (status < 300) return 'taken'
  expect([status, body?.code]).toEqual([400, 50035])
  return mistake(body?.errors as Record<string, unknown>)
}

async function followed(method: string, path: string, body: unknown) {
  const one = await interaction()
  await answer(one, message({ content: 'x' }))
  return call(method, webhook(one) + path, body)
}

const TABLES: readonly [string, (body: unknown) => ReturnType<typeof call>, readonly Row[]][] = [
  ['a callback with', async (body) => answer(await interaction(), body), [...CALLBACKS, ...COMPONENTS]],
  ['a callback of what is half typed with', async (body) => answer(await interaction(TYPED), body), CHOICES],
  ['a modal with', async (body) => answer(await interaction(), body), MODALS],
  ['a follow-up with', (body) => followed('POST', '', body), FOLLOW_UPS],
  ['an edit with', (body) => followed('PATCH', '/messages/@original', body), EDITS],
  ['a bulk overwrite of commands with', putCommands, COMMANDS],
  ['a command with the options', putCommands, OPTIONS],
]

describe.each(TABLES)('%s', (_, send, table) => {
  test.each(table)('%s: %s', async (_what, wanted, body) => expect(verdict(await send(body))).toBe(wanted))
})

test('each row of the 60 and more names the page that says so', () => {
  const all = TABLES.flatMap(([, , table]) => table)
  expect(all.length).toBeGreaterThanOrEqual(60)
  for (const [, , , page] of all) expect(page).toMatch(/^https:\/\/docs\.discord\.com\/developers\/.+/)
})

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#json
test('an address that is none of Discord’s is not found, whatever stands in it', async () => {
  for (const path of ['v10/nowhere', 'v10/%E0%A4%A']) {
    const response = await fetch(`${discord.url}/${path}`)
    expect([response.status, await response.json()]).toEqual([404, { message: '404: Not Found', code: 0 }])
  }
})

describe('a callback', () => {
  test('that is taken has no body and no content type', async () =>
    expect(await answer(await interaction(), { type: 5 })).toEqual({ status: 204, type: null, body: undefined }))

  test('is taken once; the second is 40060', async () => {
    const one = await interaction()
    await answer(one, message({ content: 'x' }))
    expect(await answer(one, message({ content: 'y' }))).toMatchObject({ status: 400, body: { code: 40060 } })
  })

  test('is 10062 for an interaction that there is not, and after three seconds', async () => {
    const one = await interaction()
    expect(await answer({ ...one, token: 'x' }, { type: 5 })).toMatchObject({ status: 404, body: { code: 10062 } })
    await new Promise((resolve) => setTimeout(resolve, 3_050))
    expect(await answer(one, { type: 5 })).toMatchObject({ status: 404, body: { code: 10062 } })
  })
})

describe('a modal', () => {
  const FIELDS = [{ customId: 'a', value: 'It is a rumour.' }]

  test('is given to the one who asked, and what is typed into it comes as an interaction of type 5', async () => {
    const opening = new Promise<APIInteraction>((resolve) => {
      arrived = resolve
    })
    const returned = discord.interact(ADA, COMMAND)
    await answer(await opening, modal())
    expect(await returned).toMatchObject({ answered: true, messages: [], modal: modal().data })
    const sent = await interaction({ kind: 'modal', customId: 'm', fields: FIELDS })
    expect(sent).toMatchObject({
      type: 5,
      data: { custom_id: 'm', components: [{ components: [{ type: 4, custom_id: 'a', value: 'It is a rumour.' }] }] },
    })
    expect(verdict(await answer(sent, message({ content: 'Thank you.' })))).toBe('taken')
  })

  test('opens no other one, and changes a message only when a button of it has opened it', async () => {
    const sent = () => interaction({ kind: 'modal', customId: 'm', fields: FIELDS })
    expect(verdict(await answer(await sent(), modal()))).toBe('type BASE_TYPE_CHOICES')
    expect(verdict(await answer(await sent(), { type: 7, data: { content: 'x' } }))).toBe('type BASE_TYPE_CHOICES')
    const under = discord.say(ADA, 'x')
    const pressed = await interaction({ kind: 'modal', customId: 'm', fields: FIELDS, message: under })
    expect(verdict(await answer(pressed, { type: 7, data: { content: 'y' } }))).toBe('taken')
  })
})

describe('a follow-up', () => {
  test('is unknown before the interaction is answered', async () => {
    expect(await call('POST', webhook(await interaction()), { content: 'x' })).toMatchObject({ body: { code: 10015 } })
  })

  test('takes the place of "is thinking", as public as that was; after a deletion it stands alone', async () => {
    const one = await interaction()
    await answer(one, { type: 5 })
    const { body } = await call('POST', webhook(one), { content: 'for you alone', flags: 64 })
    expect(body.flags & 64).toBe(0)
    const two = await interaction()
    await answer(two, { type: 5 })
    expect(await call('DELETE', `${webhook(two)}/messages/%40original`)).toMatchObject({ status: 204, type: null })
    expect(await call('PATCH', `${webhook(two)}/messages/@original`, { content: 'x' })).toMatchObject({
      body: { code: 10008 },
    })
    expect((await call('POST', webhook(two), { content: 'for you alone', flags: 64 })).body.flags & 64).toBe(64)
  })
})

describe('a bulk overwrite', () => {
  test('is 401 without the token', async () => {
    const path = `/applications/${discord.applicationId}/commands`
    expect(await call('PUT', path, [], 'Bot x')).toMatchObject({ status: 401, body: { code: 0 } })
  })

  test('of 101 commands is 30032', async () => {
    const all = times(101, (i) => who({ name: `w${i}` }))
    expect(await putCommands(all)).toMatchObject({ status: 400, body: { code: 30032 } })
    expect((await putCommands(all.slice(1))).status).toBe(200)
  })
})

// https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
describe('the gateway', () => {
  test.each([
    ['what is no JSON', '{', 4002],
    ['what is no payload', 'null', 4002],
    ['an unknown opcode', '{"op":99}', 4001],
    ['an identify without data', '{"op":2}', 4004],
    ['an identify with another token', '{"op":2,"d":{"token":"x"}}', 4004],
  ])('closes after %s, and stays open for others', async (_, sent, wanted) => {
    const other = new WebSocket(discord.url.replace('http', 'ws').replace('/api', '/gateway'))
    const closed = new Promise<number>((resolve) => other.on('close', resolve))
    other.on('open', () => other.send(sent))
    expect(await closed).toBe(wanted)
    expect(socket.readyState).toBe(WebSocket.OPEN)
  })
})
