// The real page in a real browser, with the real bot behind it; for the tests of this folder.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { servePage, startLocalBot, startLocalDiscord } from '../../src/local/index.ts'
import { GUILDS } from '../../src/local/page/cast.data.ts'
import { createLog } from '../../src/log.ts'
import { seeds } from '../seeds.ts'

const ROOT = join(import.meta.dirname, '../..')
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Generous: the machine may be busy. Nothing waits that long when all is well. */
const WAIT_MS = 15_000

const browserHere = existsSync(CHROMIUM)
if (!browserHere && process.env.REQUIRE_BROWSER) throw new Error(`These tests need a browser: no ${CHROMIUM}.`)

/** A suite that needs a browser: skipped by name where there is none. */
export const describeInBrowser = browserHere ? describe : describe.skip

/** Bundles the page, starts the bot, its Discord and a browser; `stop` leaves nothing behind. */
export async function startAll() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-page-'))
  execFileSync(process.execPath, ['scripts/build-page.mjs', join(folder, 'built')], { cwd: ROOT })
  const discord = await startLocalDiscord()
  const bot = await startLocalBot({
    discord,
    config: { dataDir: join(folder, 'data'), index: 'compact', dateOrder: 'MDY', allowHttp: true },
    seeds,
    log: createLog('silent'),
    onWhy: (why) => served.emit({ kind: 'why', why }),
  })
  // Tests ask faster than people.
  const moderator = { id: '1', name: 'Test', canManage: true }
  const place = { user: moderator, guild: GUILDS[0].id, channel: GUILDS[0].channel, locale: 'en-US' }
  const quicker = [{ name: 'per_minute', value: 600 }]
  await discord.interact(place, { kind: 'command', name: 'admin', subcommand: 'settings', options: quicker })
  const served = servePage({ discord, desk: bot.desk, folder: join(folder, 'built') })
  // On a busy machine the first question would wait beyond Discord's three seconds.
  await bot.warm()
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  return {
    discord,
    desk: bot.desk,
    url: served.url,
    built: join(folder, 'built'),
    open: (options?: BrowserContextOptions & { url?: string }) =>
      openPage(browser, options?.url ?? served.url, options),
    async stop() {
      await browser.close()
      await bot.stop()
      await discord.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export type All = Awaited<ReturnType<typeof startAll>>

/** A page with nothing said yet to it. `strayed` are the requests that left the origin, `faults` errors and refusals of its policy. */
async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-US',
    reducedMotion: 'reduce',
    ...options,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(WAIT_MS)
  const strayed: string[] = []
  const faults: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== new URL(url).origin)
      strayed.push(request.url())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url)
  if (url.startsWith('http')) await messageBox(page).waitFor()
  return { page, strayed, faults, close: () => context.close() }
}

export const messageBox = (page: Page) => page.getByRole('combobox', { name: 'Message #articles' })

/** Types a line as a person does, and sends it. */
export const type = (page: Page, line: string): Promise<void> => send(page, () => page.keyboard.type(line))

async function send(page: Page, write: () => Promise<void>): Promise<void> {
  await messageBox(page).click()
  await write()
  await page.keyboard.press('Enter')
}

const lines = (page: Page) => page.getByRole('log').locator('discord-message')
export const pane = (page: Page) => page.getByRole('tabpanel')

/** Does something and gives what is said next, once it is there. */
export async function after(page: Page, act: () => Promise<void>): Promise<Locator> {
  const before = await lines(page).count()
  await act()
  const next = lines(page).nth(before)
  await next.waitFor()
  return next
}

/** Asks with a pasted line: each key that is typed costs the browser as much as half an answer. */
export const ask = (page: Page, line: string): Promise<Locator> =>
  after(page, () => send(page, () => page.keyboard.insertText(line)))

export async function expectText(locator: Locator, words: RegExp): Promise<void> {
  await expect.poll(() => locator.textContent(), { timeout: WAIT_MS }).toMatch(words)
}

/** Drops a file as from the desktop. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)})); return data })()`,
  )
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}
