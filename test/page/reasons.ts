// "Why this answer" under a message tells the reasons of that very answer, and is not offered where there are none.
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type All, after, ask, pane } from './browser.ts'

export function reasons(all: () => All): void {
  let page: Page
  beforeAll(async () => {
    page = (await all().open()).page
  })
  afterAll(() => page.context().close())

  const open = (message: Locator) => message.getByRole('button', { name: 'More' }).click()
  const entries = () => page.getByRole('menuitem').allTextContents()
  const shown = () =>
    pane(page)
      .locator('select')
      .evaluate<string, { selectedOptions: { textContent: string }[] }>((select) =>
        select.selectedOptions[0]!.textContent.trim(),
      )
  async function explain(message: Locator): Promise<void> {
    await open(message)
    await page.getByRole('menuitem', { name: 'Why this answer' }).click()
  }

  test('of the first of two questions, and of what a button gave', async () => {
    const first = await ask(page, '/when is the G20 summit')
    await ask(page, '/who won the election in France')
    await explain(first)
    await expect.poll(shown).toBe('/when is the G20 summit')
    await ask(page, '/who met Lavrov in Washington')
    const context = await after(page, () => first.getByRole('button', { name: 'In context' }).click())
    await ask(page, '/who met Lavrov')
    await explain(context)
    await expect.poll(shown).toBe('/when is the G20 summit')
  })

  test('of a refusal too', async () => {
    const refusal = await ask(page, '/who won the election in France')
    await ask(page, '/when is the G20 summit')
    await explain(refusal)
    await expect.poll(shown).toBe('/who won the election in France')
    // No sentence was looked at, and no probability made: nothing stands above nothing.
    await expect.poll(() => pane(page).getByRole('heading').allTextContents()).toEqual(['Understood', 'Candidates'])
  })

  test('not of what asked no articles', async () => {
    await open(await ask(page, '/help '))
    expect(await entries()).toContain('Copy text')
    expect(await entries()).not.toContain('Why this answer')
    await page.keyboard.press('Escape')
  })
}
