// `footnote register` against the local Discord: what would change, what shows twice, what was written, and exit codes.
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { run } from '../../src/cli/register.ts'
import { openRegistry } from '../../src/discord/index.ts'
import { type LocalDiscord, startLocalDiscord } from '../../src/local/index.ts'

const definitions = commands.map(({ data }) => data)
let discord: LocalDiscord
let told = ''

beforeEach(async () => {
  discord = await startLocalDiscord()
  vi.stubEnv('DISCORD_API', discord.url)
  vi.stubEnv('DISCORD_TOKEN', discord.token)
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    told += text
    return true
  })
})
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await discord.close()
})

async function register(...args: string[]): Promise<{ code: number; told: string }> {
  told = ''
  const code = await run(args)
  return { code, told }
}

const namesOf = (guild?: string) => discord.commands(guild).map(({ name }) => name)

test('tells CI that something would change, writes it in one call, reads it back, and then nothing differs', async () => {
  expect(await register('--dry-run')).toMatchObject({ code: 3, told: expect.stringContaining('+ who') })
  expect(discord.commands()).toEqual([])
  expect(await register('--yes')).toMatchObject({ code: 0, told: expect.stringContaining('Written and read back: 11') })
  expect(discord.wire.entries.filter(({ what }) => what.startsWith('PUT'))).toHaveLength(1)
  expect(await register('--dry-run')).toMatchObject({ code: 0, told: expect.stringContaining('  11 unchanged') })
})

test('names what changed, the type of an option as such, and what is gone', async () => {
  const options = [
    { type: 4, name: 'question', description: 'Who …?' },
    { type: 3, name: 'old', description: 'No longer' },
  ]
  const registry = await openRegistry(discord.token, discord.url)
  const old = { type: 1, name: 'who', description: 'Who?', options }
  await registry.write([old, { type: 1, name: 'gone', description: 'No longer' }] as never, '2001')
  const { told } = await register('--guild', '2001', '--dry-run')
  expect(told).toMatch(/~ who: .*description.*option question changes its type from Integer to String/)
  expect(told).toMatch(/option old is gone/)
  expect(told).toMatch(/ {2}- gone/)
})

test.each([
  ['--guild 2001', ['--global'], ['--guild', '2001'], 'all servers'],
  ['--global', ['--guild', '2001'], ['--global'], 'the guild 2001'],
])('%s finds what shows twice, and --clean removes the other one and nothing else', async (_, first, second, where) => {
  const foreign = { type: 1, name: 'foreign', description: 'Of another program' }
  await register(...first, '--yes')
  const other = first[1]
  const registry = await openRegistry(discord.token, discord.url)
  await registry.write([...definitions, foreign] as never, other)
  const { told } = await register(...second, '--yes')
  expect(told).toContain(`Shown twice (--clean removes these), since they are there for ${where} too: who, when`)
  expect(namesOf(other)).toHaveLength(12)
  expect(await register(...second, '--clean', '--dry-run')).toMatchObject({
    code: 3,
    told: expect.not.stringContaining('Removed'),
  })
  expect(await register(...second, '--clean', '--yes')).toMatchObject({
    code: 0,
    told: expect.stringMatching(/To be removed, since they are there[\s\S]*\nRemoved, since they were there/),
  })
  expect(namesOf(other)).toEqual(['foreign'])
  expect(namesOf(second[1])).toHaveLength(11)
  expect(await register(...second, '--clean', '--dry-run')).toMatchObject({ code: 0 })
})

test('what Discord keeps otherwise than it was written is an error, not a success', async () => {
  await withOther(
    (request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify(request.url!.endsWith('/applications/@me') ? { id: '1' } : []))
    },
    () => expect(register('--yes')).rejects.toMatchObject({ code: 'register/read-back' }),
  )
})

/** Something else that answers in the place of Discord. */
async function withOther(listener: RequestListener, work: () => Promise<void>): Promise<void> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  vi.stubEnv('DISCORD_API', `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`)
  try {
    await work()
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test.each([
  ['a page', 'text/html', '<h1>Sign in</h1>'],
  ['a page that calls itself JSON', 'application/json', '<h1>Sign in</h1>'],
  ['an empty object', 'application/json', '{}'],
  ['an object instead of the list', 'application/json', '{"id":"1"}'],
])('%s is told not to be Discord', async (_, type, body) => {
  await withOther(
    (_request, response) => void response.setHeader('content-type', type).end(body),
    () => expect(register('--yes')).rejects.toMatchObject({ code: 'discord/other' }),
  )
})

test.each([
  ['50001', 'Missing Access'],
  ['10004', 'Unknown Guild'],
])('a server that the bot was not invited to (%s) is told as such', async (code, message) => {
  await withOther(
    (request, response) => {
      response.setHeader('content-type', 'application/json')
      if (request.url!.endsWith('/applications/@me')) response.end('{"id":"1"}')
      else response.writeHead(403).end(JSON.stringify({ code: Number(code), message }))
    },
    () =>
      expect(register('--guild', '2001', '--dry-run')).rejects.toMatchObject({
        message: 'The bot is not in this server, or may have no commands there.',
        next: expect.stringContaining('invite it'),
      }),
  )
})

test('a wait that Discord asks for is told once', async () => {
  let refusals = 2
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  await withOther(
    (request, response) => {
      response.setHeader('content-type', 'application/json')
      if (refusals-- > 0) {
        const limit = { message: 'You are being rate limited.', retry_after: 1.1, global: false }
        response.writeHead(429, { 'retry-after': '1.1' }).end(JSON.stringify(limit))
      } else response.end(JSON.stringify(request.url!.endsWith('/applications/@me') ? { id: '1' } : []))
    },
    async () => expect(await register('--dry-run')).toMatchObject({ code: 3 }),
  )
  expect(said.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/asks to wait \d s/)])
})

test.each(['', 'abc', ' 999'])('--guild "%s" is no server, and nothing is written', async (guild) => {
  await expect(register('--guild', guild, '--yes')).rejects.toMatchObject({ code: 'cli/usage' })
  expect(discord.wire.entries).toEqual([])
})

test('nobody can be asked here: --yes or --dry-run is needed, and two places exclude each other', async () => {
  await expect(register()).rejects.toMatchObject({ code: 'register/ask' })
  await expect(register('--guild', '1', '--global')).rejects.toMatchObject({ code: 'cli/usage' })
})

test('a wrong token is a sentence', async () => {
  vi.stubEnv('DISCORD_TOKEN', 'x.y.z')
  await expect(register('--yes')).rejects.toMatchObject({ code: 'discord/token' })
  vi.stubEnv('DISCORD_TOKEN', '')
  await expect(register('--yes')).rejects.toMatchObject({ code: 'config/no-token' })
})
