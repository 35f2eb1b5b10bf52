// How the page looks and what it keeps to: errors in the Wire, both themes, a narrow window, screen readers, its own origin.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { type All, ask, messageBox, pane } from './browser.ts'

/** axe's rules of colours, without that of level AAA, which is off. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

export function looks(all: () => All): void {
  test('an error is seen in the Wire with the path that is wrong', async () => {
    const { page, close } = await all().open()
    const { url, token, applicationId } = all().discord
    const before = all().discord.commands()
    const body = JSON.stringify([
      { name: 'fine', description: 'fine' },
      { name: 'Not Fine', description: 'x' },
    ])
    const headers = { authorization: `Bot ${token}`, 'content-type': 'application/json' }
    await fetch(`${url}/v10/applications/${applicationId}/commands`, { method: 'PUT', headers, body })
    await page.getByRole('tab', { name: 'Wire' }).click()
    await pane(page)
      .getByRole('checkbox', { name: /Only errors/ })
      .check()
    const entry = pane(page).locator('.wire-entry').filter({ hasText: '50035' })
    await expect.poll(() => entry.textContent()).toMatch(/400.*Invalid Form Body.*1\.name/s)
    await entry.locator('summary').first().click()
    await expect.poll(() => entry.locator('.tree-faulty').first().textContent()).toContain('Not Fine')
    expect(all().discord.commands()).toEqual(before)
    await pane(page)
      .getByRole('checkbox', { name: /Only errors/ })
      .uncheck()
    await close()
  })

  test('axe finds nothing serious in either theme, in the channel, the list of commands and each pane', async () => {
    const { page, strayed, faults, close } = await all().open({ colorScheme: 'dark', reducedMotion: 'reduce' })
    expect(await themeOf(page)).toBe('dark')
    await page.evaluate(axe.source)
    await (await ask(page, '/when is the G20 summit')).getByRole('link', { name: /No secret message/ }).click()
    await pane(page).locator('mark').first().waitFor()
    expect(await seriousIn(page)).toEqual([])
    await page.getByRole('tab', { name: 'Why' }).click()
    await ask(page, '/who won the election in France')
    expect(await seriousIn(page)).toEqual([])
    await page.getByRole('tab', { name: 'Wire' }).click()
    await pane(page).locator('summary').nth(1).click()
    await messageBox(page).pressSequentially('/who met')
    await page.keyboard.press('Tab')
    await page.getByRole('option', { name: /after/ }).waitFor()
    expect(await seriousIn(page)).toEqual([])
    await page.getByRole('option', { name: /after/ }).waitFor()
    expect({ strayed, faults }).toEqual({ strayed: [], faults: [] })
    await close()
  })

  test('nothing leaves the origin, and the policy is never broken', async () => {
    const { page, strayed, faults, close } = await all().open({ colorScheme: 'light' })
    expect(await themeOf(page)).toBe('light')
    await (await ask(page, '/who met Lavrov')).getByRole('button', { name: 'In context' }).click()
    for (const name of ['Wire', 'Why', 'Article']) await page.getByRole('tab', { name }).click()
    await page.getByRole('button', { name: 'Switch to dark' }).click()
    await page.reload()
    await messageBox(page).waitFor()
    expect(await themeOf(page)).toBe('dark')
    expect({ strayed, faults }).toEqual({ strayed: [], faults: [] })
    await close()
  })

  test('it weighs no more than 600 kB, uncompressed', () => {
    const { built } = all()
    const weight = readdirSync(built).reduce((sum, name) => sum + statSync(join(built, name)).size, 0)
    expect(weight).toBeGreaterThan(100_000)
    expect(weight).toBeLessThanOrEqual(600_000)
  })

  test.each([320, 375, 1280])(
    'at %i px the button of a message lies over neither its words nor its time',
    async (width) => {
      const { page, close } = await all().open({ viewport: { width, height: 640 } })
      const said = await ask(page, '/when is the G20 summit')
      const more = (await said.locator('.more').boundingBox())!
      expect(more.x + more.width).toBeLessThanOrEqual(width)
      for (const part of ['.said', '.discord-message-timestamp', 'discord-command']) {
        const { x, width: wide } = (await said.locator(part).first().boundingBox())!
        expect(x + wide, part).toBeLessThanOrEqual(more.x)
      }
      await close()
    },
  )

  test('a narrow window has the panes and the servers in drawers, and nothing is cut off', async () => {
    const { page, close } = await all().open({ viewport: { width: 360, height: 640 } })
    await ask(page, '/when is the G20 summit')
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    expect(await pane(page).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Why', exact: true }).click()
    await pane(page).waitFor()
    await page.keyboard.press('Escape')
    await pane(page).waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Servers and settings' }).click()
    await page.getByLabel('Who writes').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Who writes').waitFor({ state: 'hidden' })
    await close()
  })
}

const themeOf = (page: Page) => page.evaluate<string>('document.documentElement.dataset.theme')

/** Findings in the dark by every rule, then in the light by those of colours: all that differs between the two. */
async function seriousIn(page: Page): Promise<string[]> {
  const dark = await findingsIn(page, {})
  await switchTo(page, 'light')
  const light = await findingsIn(page, { runOnly: COLOUR_RULES })
  await switchTo(page, 'dark')
  return [...dark, ...light]
}

/** Without the mouse, which would close what is open. */
async function switchTo(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.getByRole('button', { name: `Switch to ${theme}` }).dispatchEvent('click')
  await expect.poll(() => themeOf(page)).toBe(theme)
}

/** Serious and critical ones, one line each. */
function findingsIn(page: Page, rules: axe.RunOptions): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules })
  return page.evaluate<string[]>(`axe.run(${options}).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ target, any }) => id + ' ' + target.join(' ') + ' ' + (any[0]?.message ?? ''))))`)
}
