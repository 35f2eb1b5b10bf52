// Articles on the page: dropped, read, kept and asked about; from /admin too; and what a modal of a bot's looks like.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type All, after, ask, drop, expectText, messageBox, pane, type } from './browser.ts'

const BRIDGE = `Minister opens bridge in Riga

June 3, 2020

RIGA (Reuters) - The transport minister, Anna Kalnina, opened a new bridge over the Daugava on Wednesday.

"This bridge joins two halves of one city," Kalnina said.

The bridge cost 40 million euros and took six years to build.
`
const FERRY = BRIDGE.replace('bridge in Riga', 'ferry in Ventspils')
  .replaceAll('Anna Kalnina', 'Janis Ozols')
  .replaceAll('Kalnina', 'Ozols')
  .replaceAll('bridge', 'ferry')

export function articles(all: () => All): void {
  let page: Page
  beforeAll(async () => {
    page = (await all().open()).page
    await page.getByLabel('Who writes').selectOption({ label: 'Mo · moderator' })
  })
  afterAll(() => page.context().close())

  test('a dropped file is shown with what was cut, kept, and asked about', async () => {
    await drop(page, 'bridge.txt', BRIDGE)
    const keep = pane(page).getByRole('region', { name: 'Read, not kept yet' })
    await keep.getByText('2 cuts').click()
    await expectText(keep, /June 3, 2020/)
    await keep.getByRole('button', { name: 'Keep' }).click()
    await page.getByRole('navigation').getByText('Minister opens bridge in Riga').waitFor()
    const answer = await ask(page, '/who opened a new bridge over the Daugava')
    await expectText(answer, /Anna Kalnina/)
    await answer.getByRole('link', { name: 'Minister opens bridge in Riga' }).click()
    await pane(page).locator('mark').first().waitFor()
    expect((await pane(page).locator('mark').allTextContents()).join('')).toMatch(/^RIGA .* on Wednesday\./)
  })

  test('names are marked, and marks are switched off and on', async () => {
    const people = pane(page).locator('.source .mark-person').first()
    expect(await underlineOf(people)).toBe('underline')
    await pane(page)
      .getByRole('checkbox', { name: /People/ })
      .uncheck()
    expect(await underlineOf(people)).toBe('none')
    await pane(page)
      .getByRole('checkbox', { name: /People/ })
      .check()
    expect(await underlineOf(people)).toBe('underline')
  })

  test('/admin articles add takes a file, and Keep keeps it', async () => {
    await messageBox(page).click()
    await page.keyboard.type('/admin articles add ')
    await page.keyboard.type('file')
    await page.keyboard.press('Enter')
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: /A file up to 5 MB/ }).click()
    await (await choosing).setFiles({ name: 'ferry.txt', mimeType: 'text/plain', buffer: Buffer.from(FERRY) })
    await page.getByRole('button', { name: /ferry.txt/ }).waitFor()
    const preview = await after(page, () => page.getByRole('button', { name: 'Send' }).click())
    await expectText(preview, /Minister opens ferry/)
    await preview.getByRole('button', { name: 'Keep' }).click()
    await page.getByRole('navigation').getByText('Minister opens ferry in Ventspils').waitFor()
    await expectText(await ask(page, '/who opened a new ferry over the Daugava'), /Janis Ozols/)
  })

  test('a file that is no article is told', async () => {
    await drop(page, 'empty.txt', '')
    await page.locator('.said.failed').waitFor()
  })

  test('a pasted address is read, and one of this machine is refused', async () => {
    const text = JSON.stringify('http://127.0.0.1:9/private')
    await page.evaluate(`(() => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', ${text})
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })()`)
    await page.locator('.said.failed').nth(1).waitFor()
  })

  test('members see no command of moderators, and each server has its own articles', async () => {
    await page.getByLabel('Who writes').selectOption({ label: 'Ada · member' })
    await messageBox(page).click()
    await page.keyboard.type('/admin')
    await page.getByText('No command matches').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Reading Club' }).click()
    await page.getByRole('heading', { name: 'Reading Club' }).waitFor()
    expect(await page.getByRole('navigation').textContent()).not.toContain('Minister opens bridge')
  })

  test('commands and replies speak the language that is chosen', async () => {
    await page.getByLabel('Language of Discord').selectOption('de')
    await messageBox(page).click()
    await page.keyboard.type('/wann ist der Gipfel')
    await expectText(await after(page, () => page.keyboard.press('Enter')), /Artikel/)
    await page.getByLabel('Language of Discord').selectOption('en-US')
  })

  test('a modal of the bot is filled and sent', async () => {
    const rows = [
      { type: 1, components: [{ type: 4, custom_id: 'why', label: 'Why', style: 2, required: true, max_length: 100 }] },
    ]
    await page.route('**/local/interact', (route) =>
      route.fulfill({
        json: {
          interaction: '1',
          answered: true,
          ms: 1,
          modal: { custom_id: 'form', title: 'Tell', components: rows },
        },
      }),
    )
    await type(page, '/help ')
    await page.getByRole('dialog', { name: 'Tell' }).getByRole('textbox', { name: /Why/ }).fill('because')
    const sending = page.waitForRequest('**/local/interact')
    await page.getByRole('button', { name: 'Submit' }).click()
    const { deed } = (await sending).postDataJSON() as { deed: unknown }
    expect(deed).toEqual({ kind: 'modal', customId: 'form', fields: [{ customId: 'why', value: 'because' }] })
  })
}

/** A mark is told by its underline, and not by its colour alone. */
const underlineOf = (locator: Locator) =>
  locator.evaluate(
    (element) =>
      (globalThis as unknown as { getComputedStyle(of: unknown): { textDecorationLine: string } }).getComputedStyle(
        element,
      ).textDecorationLine,
  )
