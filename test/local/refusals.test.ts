// The local Discord is no easier than Discord: bodies, right and wrong, with the answers that Discord's documents say.
// https://docs.discord.com/developers/resources/message, .../interactions/receiving-and-responding, .../application-commands
import type { APIInteraction } from 'discord-api-types/v10'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { type Deed, type LocalDiscord, startLocalDiscord } from '../../src/local/index.ts'

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

const COMMAND: Deed = { kind: 'command', name: 'who' }
const TYPED: Deed = { kind: 'autocomplete', name: 'who', options: [{ name: 'source', value: 'c', focused: true }] }

async function interaction(deed = COMMAND): Promise<APIInteraction> {
  const next = new Promise<APIInteraction>((resolve) => {
    arrived = resolve
  })
  const doer = { user: { id: '1001', name: 'Ada' }, guild: '2001', channel: '3001', locale: 'en-US' }
  discord.interact(doer, deed).catch(() => {})
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

const button = (fields: object = {}) => ({ type: 2, style: 2, label: 'Next', custom_id: 'a', ...fields })
const rows = (...buttons: object[]) => [{ type: 1, components: buttons }]
const message = (data: object) => ({ type: 4, data })
const choice = (fields: object = {}) => ({ name: 'Cuba Si', value: 'Cuba Si', ...fields })
const choices = (list: unknown[]) => ({ type: 8, data: { choices: list } })

describe('a callback', () => {
  test.each<[string, Deed, unknown]>([
    ['content', COMMAND, message({ content: 'x' })],
    ['2,000 characters', COMMAND, message({ content: 'x'.repeat(2000) })],
    ['an acknowledgement', COMMAND, { type: 5 }],
    ['a private acknowledgement', COMMAND, { type: 5, data: { flags: 64 } }],
    [
      'five buttons in a row',
      COMMAND,
      message({ content: 'x', components: rows(...'abcde'.split('').map((id) => button({ custom_id: id }))) }),
    ],
    ['nobody mentioned', COMMAND, message({ content: '@everyone', allowed_mentions: { parse: [] } })],
    ['25 choices', TYPED, choices(Array.from({ length: 25 }, () => choice()))],
    ['no choices', TYPED, choices([])],
  ])('is taken with %s', async (_, deed, body) => {
    expect(await answer(await interaction(deed), body)).toEqual({ status: 204, type: null, body: undefined })
  })

  test.each<[string, Deed, unknown, string]>([
    ['no type', COMMAND, {}, 'type BASE_TYPE_CHOICES'],
    ['a type that is none', COMMAND, { type: 99 }, 'type BASE_TYPE_CHOICES'],
    [
      'an update of a message that a command does not have',
      COMMAND,
      { type: 7, data: { content: 'x' } },
      'type BASE_TYPE_CHOICES',
    ],
    ['choices for a command', COMMAND, choices([]), 'type BASE_TYPE_CHOICES'],
    ['a message for what is half typed', TYPED, message({ content: 'x' }), 'type BASE_TYPE_CHOICES'],
    ['2,001 characters', COMMAND, message({ content: 'x'.repeat(2001) }), 'data.content BASE_TYPE_MAX_LENGTH'],
    ['nothing to show', COMMAND, message({ content: '' }), 'data.content BASE_TYPE_REQUIRED'],
    ['content that is no text', COMMAND, message({ content: 7 }), 'data.content BASE_TYPE_BAD_TYPE'],
    [
      'a row without buttons',
      COMMAND,
      message({ content: 'x', components: rows() }),
      'data.components.0.components BASE_TYPE_MIN_LENGTH',
    ],
    [
      'two buttons of one id',
      COMMAND,
      message({ content: 'x', components: rows(button(), button()) }),
      'data.components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a button without an id',
      COMMAND,
      message({ content: 'x', components: rows(button({ custom_id: undefined })) }),
      'data.components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    ],
    [
      'an id of 101 characters',
      COMMAND,
      message({ content: 'x', components: rows(button({ custom_id: 'x'.repeat(101) })) }),
      'data.components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a label of 81 characters',
      COMMAND,
      message({ content: 'x', components: rows(button({ label: 'x'.repeat(81) })) }),
      'data.components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    ],
    ['26 choices', TYPED, choices(Array.from({ length: 26 }, () => choice())), 'data.choices BASE_TYPE_MAX_LENGTH'],
    [
      'a name of 101 characters',
      TYPED,
      choices([choice({ name: 'x'.repeat(101) })]),
      'data.choices.0.name BASE_TYPE_MAX_LENGTH',
    ],
    ['a choice without a name', TYPED, choices([choice({ name: '' })]), 'data.choices.0.name BASE_TYPE_REQUIRED'],
  ])('is refused with %s', async (_, deed, body, wanted) => {
    const refused = await answer(await interaction(deed), body)
    expect([refused.status, refused.body.code]).toEqual([400, 50035])
    expect(mistake(refused.body.errors)).toBe(wanted)
  })

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

describe('a follow-up', () => {
  const webhook = ({ application_id, token }: APIInteraction) => `/webhooks/${application_id}/${token}`

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

const who = (fields: object = {}) => ({ name: 'who', description: 'Who?', ...fields })
const option = (fields: object = {}) => ({ type: 3, name: 'question', description: 'Who …?', ...fields })

describe('a bulk overwrite of commands', () => {
  const put = (body: unknown) => call('PUT', `/applications/${discord.applicationId}/commands`, body)

  test.each<[string, unknown[]]>([
    ['no commands', []],
    ['a command', [who()]],
    ['a letter of any script', [who({ name: 'кто' })]],
    ['a message command with a space and capitals', [{ type: 3, name: 'Find the source' }]],
    ['permissions as digits', [who({ default_member_permissions: '32' })]],
    ['one name for a command and a message command', [who(), { type: 3, name: 'who' }]],
  ])('is taken with %s', async (_, body) => expect((await put(body)).status).toBe(200))

  test.each<[string, unknown[], string]>([
    ['no name', [who({ name: undefined })], '0.name BASE_TYPE_REQUIRED'],
    ['a capital', [who({ name: 'Who' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a space', [who({ name: 'who is' })], '0.name APPLICATION_COMMAND_INVALID_NAME'],
    ['a name of 33', [who({ name: 'w'.repeat(33) })], '0.name BASE_TYPE_MAX_LENGTH'],
    ['no description', [who({ description: undefined })], '0.description BASE_TYPE_REQUIRED'],
    ['a description of 101', [who({ description: 'w'.repeat(101) })], '0.description BASE_TYPE_MAX_LENGTH'],
    ['one name twice', [who(), who()], '1.name APPLICATION_COMMANDS_DUPLICATE_NAME'],
    [
      '26 options',
      [who({ options: Array.from({ length: 26 }, (_, i) => option({ name: `o${i}` })) })],
      '0.options BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a required option behind another',
      [who({ options: [option(), option({ name: 'b', required: true })] })],
      '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      [who({ options: [option(), option()] })],
      '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'a description of a message command',
      [{ type: 3, name: 'Find', description: 'x' }],
      '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_EMPTY',
    ],
  ])('is refused with %s', async (_, body, wanted) => {
    const refused = await put(body)
    expect([refused.status, refused.body.code]).toEqual([400, 50035])
    expect(mistake(refused.body.errors)).toBe(wanted)
  })

  test('is 401 without the token', async () => {
    const path = `/applications/${discord.applicationId}/commands`
    expect(await call('PUT', path, [], 'Bot x')).toMatchObject({ status: 401, body: { code: 0 } })
  })
})
