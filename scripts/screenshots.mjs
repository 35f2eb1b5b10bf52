// Takes the pictures of the README: the page in a real browser, over the seed article. Needs chromium, and npm run build before.
// node scripts/screenshots.mjs [FOLDER, default docs]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { readPath } from '../dist/src/articles/index.js'
import { servePage, startLocalBot, startLocalDiscord } from '../dist/src/local/index.js'
import { createLog } from '../dist/src/log.js'

const folder = process.argv[2] ?? 'docs'
const VIEWPORT = { width: 1280, height: 800 }
/** A pane is 32 % of the window. */
const PANE = { width: 410, height: 720 }

async function seeds() {
  const read = []
  for await (const event of readPath('seeds')) if (event.kind === 'article') read.push(event)
  return read
}

const dataDir = mkdtempSync(join(tmpdir(), 'footnote-pictures-'))
const discord = await startLocalDiscord()
const config = { dataDir, index: 'compact', dateOrder: 'MDY', allowHttp: false }
const onWhy = (why) => page.emit({ kind: 'why', why })
const bot = await startLocalBot({ discord, config, seeds, log: createLog('silent'), onWhy })
const page = servePage({ discord, desk: bot.desk })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})

/** The page in a colour scheme, after some questions. */
async function open(colorScheme, questions) {
  const tab = await browser.newPage({ viewport: VIEWPORT, colorScheme, locale: 'en-US', reducedMotion: 'reduce' })
  await tab.goto(page.url)
  for (const question of questions) {
    const said = tab.locator('discord-message').filter({ has: tab.locator('discord-command') })
    const before = await said.count()
    await tab.locator('#words').click()
    await tab.keyboard.type(question)
    await tab.keyboard.press('Enter')
    await said.nth(before).locator('.said:not(.waiting)').waitFor()
  }
  return tab
}

async function pictureAnswer() {
  const tab = await open('dark', ['/who won the election in France', '/when is the G20 summit'])
  await tab
    .getByRole('link', { name: /No secret message/ })
    .last()
    .click()
  await tab.locator('mark').first().waitFor()
  await tab.mouse.move(0, 0)
  await tab.screenshot({ path: join(folder, 'answer.png') })
}

/** An error as Discord sends it: nothing that the bot does leads to one, so a wrong command is sent for it. */
async function sendWrongCommand() {
  await fetch(`${discord.url}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify([{ name: 'When?', description: '' }]),
  })
}

/** The three panes, side by side. */
async function picturePanes() {
  const tab = await open('light', ['/who met Lavrov in Washington'])
  await sendWrongCommand()
  await tab.setViewportSize({ width: VIEWPORT.width, height: PANE.height })
  const shots = []
  for (const name of ['Wire', 'Why', 'Article']) {
    await tab.getByRole('tab', { name }).click()
    if (name === 'Wire') await tab.locator('.wire-entry summary').first().click()
    if (name === 'Article')
      await tab
        .getByRole('link', { name: /No secret message/ })
        .last()
        .click()
    await tab.mouse.move(0, 0)
    await tab.waitForTimeout(200)
    shots.push(await tab.locator('.panes').screenshot())
  }
  const sheet = await browser.newPage({ viewport: { width: 3 * (PANE.width + 12), height: PANE.height } })
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}">`)
  await sheet.setContent(`<body style="margin:0;display:flex;gap:12px;background:#fff">${images.join('')}</body>`)
  await sheet.screenshot({ path: join(folder, 'panes.png') })
}

try {
  mkdirSync(folder, { recursive: true })
  await pictureAnswer()
  await picturePanes()
} finally {
  await browser.close()
  await bot.stop()
  await discord.close()
  rmSync(dataDir, { recursive: true, force: true })
}
