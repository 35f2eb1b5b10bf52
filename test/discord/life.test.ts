// The bot's life: a wrong token, health, metrics, shutdown that leaves nothing behind.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { startBot } from '../../src/discord/index.ts'
import { startLocalDiscord } from '../../src/local/index.ts'
import { createLog } from '../../src/log.ts'
import { startAll } from './bot.ts'

describe('the bot', () => {
  // These wait most of the time, each for a Discord of its own.
  test.concurrent('a Discord that is down for a moment is waited for, and no login is spent on it', async () => {
    const discord = await startLocalDiscord()
    let failures = 2
    discord.setFaults(({ path }) =>
      path.endsWith('/gateway/bot') && failures-- > 0 ? { kind: 'server-error' } : undefined,
    )
    const bot = await startBot({
      token: discord.token,
      api: discord.url,
      services: {} as never,
      log: createLog('silent'),
    })
    expect(discord.wire.entries.filter(({ what }) => what === 'Identify')).toHaveLength(1)
    await bot.stop()
    await discord.close()
  })

  test.concurrent('resumes after a reconnect or a drop, begins anew after an invalid session', async ({ expect }) => {
    const all = await startAll()
    for (const how of ['reconnect', 'drop', 'invalid-session'] as const) {
      let back = ''
      const unwatch = all.discord.wire.watch(({ what }) => {
        if (['READY', 'RESUMED'].includes(what)) back ||= what
      })
      all.discord.gateway.interrupt(how)
      await expect.poll(() => back, { timeout: 15_000 }).toBe(how === 'invalid-session' ? 'READY' : 'RESUMED')
      unwatch()
      expect((await all.ask('help')).answered).toBe(true)
    }
    await all.stop()
  }, 60_000)

  test.concurrent('an interaction that comes while it stops is counted, not answered', async () => {
    const all = await startAll()
    const stopping = all.bot.stop()
    const { answered } = await all.ask('help')
    await stopping
    expect(answered).toBe(false)
    await all.stop()
  })

  test.each([
    ['text/html', '<h1>Sign in</h1>'],
    ['application/json', '<h1>Sign in</h1>'],
    ['application/json', '{}'],
  ])('what answers with %s %s is told not to be Discord, at once', async (type, body) => {
    const server = createServer((_, response) => void response.setHeader('content-type', type).end(body))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`
    const bot = startBot({ token: 'a.b.c', api, services: {} as never, log: createLog('silent') })
    await expect(bot).rejects.toMatchObject({ code: 'discord/other' })
    server.closeAllConnections()
    server.close()
  })

  test('a wrong token is one sentence, and one login', async () => {
    const discord = await startLocalDiscord()
    const wrong = `${discord.token.slice(0, -1)}y`
    const bot = startBot({ token: wrong, api: discord.url, services: {} as never, log: createLog('silent') })
    await expect(bot).rejects.toMatchObject({ code: 'discord/token', message: 'Discord refused the token.' })
    expect(discord.wire.entries.filter(({ status }) => status === 401)).toHaveLength(1)
    await discord.close()
  })

  test('a taken port for its health is one sentence, and it does not go online', async () => {
    const discord = await startLocalDiscord()
    const healthPort = Number(new URL(discord.url).port)
    const options = { token: discord.token, api: discord.url, services: {} as never, log: createLog('silent') }
    await expect(startBot({ ...options, healthPort })).rejects.toMatchObject({ code: 'discord/health' })
    expect(discord.wire.entries).toEqual([])
    await discord.close()
  })

  test('tells its health and its numbers to those who run it, and nothing of what was asked', async () => {
    const discord = await startLocalDiscord()
    const bot = await startBot({
      token: discord.token,
      api: discord.url,
      healthPort: 0,
      services: {} as never,
      log: createLog('silent'),
    })
    const get = async (path: string) => fetch(`http://127.0.0.1:${bot.healthPort}${path}`)
    const health = await get('/healthz')
    expect([health.status, await health.json()]).toMatchObject([200, { ready: true }])
    const doer = { user: { id: '1001', name: 'Ada' }, guild: null, channel: '3001', locale: 'de' }
    await discord.interact(doer, { kind: 'command', name: 'help' })
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toMatch(/command="help"/)
    expect(metrics).not.toContain('Ada')
    await bot.stop()
    await discord.close()
  })

  test('leaves no handle, timer or listener after it stopped', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name !== 'Immediate')
    const all = await startAll()
    await all.ask('who', { question: 'is the Kremlin spokesperson' })
    await all.stop()
    // Sockets that the other side closed are gone a moment later.
    await expect
      .poll(
        () => process.getActiveResourcesInfo().filter((name) => name !== 'Immediate' && name !== 'Timeout').length,
        { timeout: 5_000 },
      )
      .toBeLessThanOrEqual(before.length)
  })
})
