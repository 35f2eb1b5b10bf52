// The connection between the page and its server: what happened without it is made good, and a server with another token is told.
import { expect, test } from 'vitest'
import { servePage, startLocalDiscord } from '../../src/local/index.ts'
import { GUILDS, PEOPLE } from '../../src/local/page/cast.data.ts'
import { type All, messageBox } from './browser.ts'

/** The browser tries again after three seconds. */
const WAIT_MS = 15_000

export function connection(all: () => All): void {
  const ben = { user: PEOPLE[1], guild: GUILDS[0].id, channel: GUILDS[0].channel, locale: 'en-US' }
  const serve = async (port = 0) => {
    const discord = await startLocalDiscord({ port })
    const { url } = servePage({ discord, desk: all().desk, folder: all().built })
    return { discord, url }
  }

  test('what was said while it was broken is there afterwards, once, in its place', async () => {
    const { discord, url } = await serve()
    const { page, close } = await all().open({ url: 'about:blank' })
    let broken = false
    await page.route('**/local/events*', (route) => {
      if (broken) return route.continue()
      broken = true
      return route.fulfill({ contentType: 'text/event-stream', body: ':\n\n' })
    })
    await page.goto(url)
    await messageBox(page).waitFor()
    await expect.poll(() => broken).toBe(true)
    discord.say(ben, 'Said in the gap')
    await page.getByText('Said in the gap').waitFor({ timeout: WAIT_MS })
    discord.say(ben, 'Said thereafter')
    await page.getByText('Said thereafter').waitFor()
    const said = await page.getByRole('log').locator('.said').allTextContents()
    expect(said.map((words) => words.trim())).toEqual(['Said in the gap', 'Said thereafter'])
    expect(await page.locator('.lost').count()).toBe(0)
    await close()
    await discord.close()
  })

  test('a server that was started again has another address, and the page says so', async () => {
    const first = await serve()
    const { page, close } = await all().open({ url: first.url })
    await first.discord.close()
    await page.getByText('The connection to the bot is lost').waitFor()
    const { discord } = await serve(first.discord.port)
    await page.getByText('Open the one that its terminal shows now').waitFor({ timeout: WAIT_MS })
    await close()
    await discord.close()
  })
}
