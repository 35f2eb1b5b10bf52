// The program as it is shipped, as a bot: health, metrics, SIGTERM, stray errors, and a wrong token.
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { startLocalDiscord } from '../../src/local/index.ts'
import { temporaryFolder } from '../articles/store/articles.ts'
import { typed } from '../cli/typed.ts'
import { compileProgram, footnote } from '../program.ts'
import { HERE } from './bot.ts'

beforeAll(compileProgram, 60_000)

/** A local Discord, to which the environment points programs. */
async function startDiscord(tokenOf = (token: string) => token) {
  const discord = await startLocalDiscord()
  vi.stubEnv('DISCORD_API', discord.url)
  vi.stubEnv('DISCORD_TOKEN', tokenOf(discord.token))
  vi.stubEnv('DATA_DIR', await temporaryFolder())
  vi.stubEnv('HEALTH_PORT', '0')
  onTestFinished(async () => {
    vi.unstubAllEnvs()
    await discord.close()
  })
  return discord
}

test('answers, tells its health and counts, logs no secret, and ends with 0 at SIGTERM', async () => {
  const discord = await startDiscord()
  const bot = footnote(['start'])
  await expect.poll(() => bot.written.stderr, { timeout: 60_000 }).toContain('connected to Discord')
  const port = /"port":(\d+)/.exec(bot.written.stderr)?.[1]
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  expect(JSON.parse(await get('/healthz'))).toMatchObject({ ready: true })
  const options = [{ name: 'question', value: 'is the Kremlin spokesperson' }]
  const { answered } = await discord.interact(HERE, { kind: 'command', name: 'who', options })
  expect(answered).toBe(true)
  expect(await get('/metrics')).toMatch(/command="who"/)
  bot.child.kill('SIGTERM')
  const { code, stdout, stderr } = await bot.done
  expect([code, stdout]).toEqual([0, ''])
  expect(stderr).not.toContain(discord.token)
  expect(stderr).not.toContain('Kremlin')
}, 120_000)

/** Code that somebody wrote into the program, run at a signal. */
const atSignals = (code: Readonly<Record<string, string>>) =>
  `--import=data:text/javascript,${encodeURIComponent(
    Object.entries(code)
      .map(([signal, body]) => `process.on('${signal}', () => { ${body} })`)
      .join(';'),
  )}`

test.each([
  ['on Discord', (token: string) => token, 'connected to Discord'],
  ['with its page', () => '', 'Open this address'],
])(
  '%s a rejection that nobody takes is logged, and the bot goes on; an error that nobody catches ends it',
  async (_, tokenOf, up) => {
    await startDiscord(tokenOf)
    vi.stubEnv('LOCAL_PORT', '0')
    vi.stubEnv(
      'NODE_OPTIONS',
      atSignals({ SIGUSR2: "void Promise.reject(new Error('stray'))", SIGWINCH: "throw new Error('broken')" }),
    )
    const bot = footnote(['start'])
    await expect.poll(() => bot.written.stderr, { timeout: 60_000 }).toContain(up)
    for (const times of [1, 2]) {
      bot.child.kill('SIGUSR2')
      await expect
        .poll(() => bot.written.stderr.match(/"level":50.*Error: stray.*goes on/g), { timeout: 10_000 })
        .toHaveLength(times)
    }
    bot.child.kill('SIGWINCH')
    const { code, stderr } = await bot.done
    expect(code).not.toBe(0)
    expect(stderr).toContain('broken')
  },
  120_000,
)

test('articles that are not there are told before it goes online', async () => {
  const discord = await startDiscord()
  const { code, stderr } = await typed('start', '--articles', '/nowhere')
  expect([code, stderr]).toEqual([1, expect.stringContaining('/nowhere cannot be opened')])
  expect(discord.wire.entries).toEqual([])
})

test('a wrong token is one sentence with the next step, and 1', async () => {
  await startDiscord((token) => `${token.slice(0, -1)}y`)
  const { code, stderr } = await footnote(['start']).done
  expect(code).toBe(1)
  expect(stderr).toContain('Discord refused the token.')
})
