// Options reach a bot as Discord sends them: read with discord.js, by what each command says of them.
import { Client, Events } from 'discord.js'
import {
  type APIChatInputApplicationCommandInteraction,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CommandDeed, type LocalDiscord, startLocalDiscord } from '../../src/local/index.ts'
import { GUILDS, PEOPLE, ROLES } from '../../src/local/page/cast.data.ts'

const [ADA, BEN] = PEOPLE
const [EDITORS] = ROLES
const HERE = { user: ADA, guild: GUILDS[0].id, channel: GUILDS[0].channel, locale: 'en-US' }
const options = [
  { type: Type.Number, name: 'ratio', description: 'x' },
  { type: Type.Integer, name: 'count', description: 'x' },
  { type: Type.Boolean, name: 'loud', description: 'x' },
  { type: Type.User, name: 'who', description: 'x' },
  { type: Type.Role, name: 'role', description: 'x' },
  { type: Type.Mentionable, name: 'person', description: 'x' },
  { type: Type.Mentionable, name: 'group', description: 'x' },
  { type: Type.Channel, name: 'where', description: 'x' },
  { type: Type.Attachment, name: 'a', description: 'x' },
  { type: Type.Attachment, name: 'b', description: 'x' },
]
const COMMANDS = [
  { name: 'echo', description: 'x', options },
  { name: 'admin', description: 'x', options: [{ type: Type.Subcommand, name: 'echo', description: 'x', options }] },
]

let discord: LocalDiscord
let client: Client
beforeAll(async () => {
  discord = await startLocalDiscord()
  const headers = { 'content-type': 'application/json', authorization: `Bot ${discord.token}` }
  const url = `${discord.url}/v10/applications/${discord.applicationId}/commands`
  await fetch(url, { method: 'PUT', headers, body: JSON.stringify(COMMANDS) })
  client = new Client({ intents: [], rest: { api: discord.url } })
  await client.login(discord.token)
})
afterAll(async () => {
  await client.destroy()
  await discord.close()
})

const VALUES = [
  { name: 'ratio', value: 3 },
  { name: 'count', value: 7 },
  { name: 'loud', value: true },
  { name: 'who', value: BEN.id },
  { name: 'role', value: EDITORS.id },
  { name: 'person', value: ADA.id },
  { name: 'group', value: EDITORS.id },
  { name: 'where', value: GUILDS[0].channel },
]
const FILES = ['a', 'b'].map((option) => ({
  option,
  name: `${option}.txt`,
  url: `http://localhost/${option}`,
  size: 2,
}))

/** What the command's handler reads, and the interaction as it came. */
async function read(deed: CommandDeed) {
  const reading = new Promise((resolve) => {
    client.once(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return
      const { options: got } = interaction
      resolve({
        ratio: got.getNumber('ratio'),
        count: got.getInteger('count'),
        loud: got.getBoolean('loud'),
        who: got.getUser('who')?.displayName,
        role: got.getRole('role')?.name,
        person: got.get('person')?.user?.displayName,
        group: got.get('group')?.role?.name,
        where: got.getChannel('where')?.name,
        files: ['a', 'b'].map((name) => got.getAttachment(name)?.name),
      })
      await interaction.reply('Thank you.')
    })
  })
  const { interaction } = await discord.interact(HERE, deed)
  return { handler: await reading, data: (interaction as APIChatInputApplicationCommandInteraction).data }
}

test.each<[string, { name: string; subcommand?: string }]>([
  ['a command', { name: 'echo' }],
  ['a subcommand', { name: 'admin', subcommand: 'echo' }],
])('of %s: numbers, people, roles, channels and both files', async (_, command) => {
  const { handler } = await read({ kind: 'command', ...command, options: VALUES, attachments: FILES })
  expect(handler).toMatchObject({
    ratio: 3,
    count: 7,
    loud: true,
    who: 'Ben',
    role: 'Editors',
    person: 'Ada',
    group: 'Editors',
    where: 'articles',
    files: ['a.txt', 'b.txt'],
  })
})

test('ids are resolved where there are any, and types are the value’s own for a command that was never registered', async () => {
  const { data: registered } = await read({ kind: 'command', name: 'echo', options: VALUES.slice(3, 5) })
  expect(registered.options?.map(({ type }) => type)).toEqual([Type.User, Type.Role])
  expect(Object.keys(registered.resolved ?? {})).toEqual(['users', 'members', 'roles'])
  const values = [1, 1.5, 'one', true].map((value, i) => ({ name: `o${i}`, value }))
  const { data } = await read({ kind: 'command', name: 'unheard', options: values })
  expect(data.options?.map(({ type }) => type)).toEqual([Type.Integer, Type.Number, Type.String, Type.Boolean])
  expect(data).not.toHaveProperty('resolved')
})
