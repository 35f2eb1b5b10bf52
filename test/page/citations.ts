// A click on a citation: the article opens with its words lit, however its title reads.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type All, ask, drop, messageBox, pane } from './browser.ts'

export function citations(all: () => All): void {
  let page: Page
  beforeAll(async () => {
    page = (await all().open()).page
  })
  afterAll(() => page.context().close())

  /** Clicks the citation of the last answer that names somebody. */
  async function follow(name: string): Promise<void> {
    const answer = page.getByRole('article').filter({ hasText: `${name} Quimby visited` })
    await answer.last().locator('a[href="#pane"]').click()
    const lit = async () => (await pane(page).locator('mark').allTextContents()).join('')
    await expect.poll(lit).toMatch(new RegExp(`^Professor ${name} Quimby visited`))
  }

  test.each([
    ['Lisbon · the summit', 'Abelard', '# Lisbon · the summit\n\n'],
    ['Two  spaces  in it', 'Bertram', '# Two  spaces  in it\n\n'],
    ['one-untitled', 'Cedric', ''],
    ['two-untitled', 'Dunstan', ''],
  ])('of %s', async (known, name, title) => {
    const text = `${title}Professor ${name} Quimby visited Reykjavik on 4 May 2017 with his dog, and went home by ship.\n`
    await drop(page, `${title ? name : known}.md`, text)
    await pane(page).getByRole('button', { name: 'Keep' }).click()
    await page.getByText(`“${known}” was kept`).waitFor()
    await ask(page, `/where did ${name} Quimby visit`)
    await follow(name)
  })

  test('also when the page is opened anew, and knows no explanation', async () => {
    await page.reload()
    await messageBox(page).waitFor()
    for (const name of ['Abelard', 'Bertram', 'Cedric', 'Dunstan']) await follow(name)
  })
}
