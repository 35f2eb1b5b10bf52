// A person asks on the page: every command, its buttons, and message commands, with the mouse and without.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type All, after, ask, expectText, messageBox, pane, type } from './browser.ts'

export function asking(all: () => All): void {
  let page: Page
  beforeAll(async () => {
    page = (await all().open()).page
  })
  afterAll(() => page.context().close())

  test.each([
    ['/when is the G20 summit', /in July/],
    ['/who met Lavrov in Washington', /Donald Trump/],
    ['/where will the G20 summit take place', /Hamburg/],
    ['/ask when did Peskov address journalists', /—/],
    ['/timeline Lavrov', /2017/],
    ['/who won the election in France', /None of the articles speaks of France/],
    ['/quote speaker:Peskov topic:optimism', /cautious optimism/],
    ['/help ', /I answer from articles/],
    ['/articles list ', /No secret message/],
  ])('%s', async (line, words) => {
    await expectText(await ask(page, line), words)
  })

  test('a command has an option that the bot completes', async () => {
    await messageBox(page).click()
    await page.keyboard.type('/quote ')
    await page.keyboard.type('speaker')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Pesk')
    await page
      .getByRole('option', { name: /Peskov/ })
      .first()
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const quote = await after(page, () => page.keyboard.press('Enter'))
    await expectText(quote, /Peskov/)
  })

  test('answers are paged and put in context', async () => {
    const answer = await ask(page, '/who met Lavrov')
    await answer.getByRole('button', { name: 'Next' }).click()
    await answer.getByRole('button', { name: 'Previous', disabled: false }).waitFor()
    const context = await after(page, () => answer.getByRole('button', { name: 'In context' }).click())
    await expectText(context, /Only you can see this/)
  })

  test('a private answer is shared', async () => {
    await messageBox(page).click()
    await page.keyboard.type('/when is the G20 summit')
    await page.keyboard.press('Tab')
    await page.keyboard.type('private')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    const hidden = await after(page, () => page.keyboard.press('Enter'))
    await expectText(hidden, /Only you can see this/)
    const shared = await after(page, () => hidden.getByRole('button', { name: 'Share' }).click())
    expect(await shared.textContent()).not.toMatch(/Only you can see this/)
  })

  test('a right click on what somebody said checks the quote', async () => {
    await type(page, 'He said "there should be cautious optimism" I think')
    await page.getByText('Bots do not see plain messages').waitFor()
    const said = page.getByRole('article').filter({ hasText: 'I think' })
    await said.click({ button: 'right' })
    const checked = await after(page, () => page.getByRole('menuitem', { name: 'Check the quote' }).click())
    await expectText(checked, /Only you can see this/)
  })

  test('an interaction is saved as a fixture', async () => {
    const answer = await ask(page, '/when is the G20 summit')
    await answer.getByRole('button', { name: 'More' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Save as fixture' }).click()
    expect((await download).suggestedFilename()).toMatch(/^interaction-\d+\.json$/)
    await page.getByText(/^Saved as/).waitFor()
  })

  test('plain words can be asked with one press', async () => {
    await type(page, 'when is the G20 summit')
    await page.getByRole('button', { name: 'Ask it with /ask' }).nth(1).click()
    await expectText(await after(page, () => page.keyboard.press('Enter')), /Hamburg in July/)
  })

  test('a citation opens the article where it is cited', async () => {
    await (await ask(page, '/when is the G20 summit')).getByRole('link', { name: /No secret message/ }).click()
    await expectText(pane(page).locator('mark').first(), /Speaking about the possibility/)
    expect((await pane(page).locator('mark').allTextContents()).join('')).toContain(
      'will take place in Hamburg in July.',
    )
  })

  test('the reasons of an answer are told', async () => {
    await page.getByRole('tab', { name: 'Why' }).click()
    await expectText(pane(page), /Answered.*probability.*Understood.*Candidates.*Sentences/s)
  })

  test('all of it by the keyboard alone', async () => {
    await messageBox(page).focus()
    await page.keyboard.type('/whe')
    const list = page.getByRole('listbox')
    expect(await list.getByRole('option', { selected: true }).textContent()).toContain('/when')
    await page.keyboard.press('ArrowDown')
    expect(await list.getByRole('option', { selected: true }).textContent()).toContain('/where')
    await page.keyboard.press('Tab')
    await page.keyboard.type('will the G20 summit take place')
    await expectText(await after(page, () => page.keyboard.press('Enter')), /Hamburg/)
    await messageBox(page).focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    for (let i = 0; i < 8 && !(await focused(page)).includes('More'); i++) await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press('Escape')
    expect(await focused(page)).toContain('More')
  })

  test('a bot that does not answer is told as Discord tells it', async () => {
    all().discord.setFaults(() => ({ kind: 'server-error' }))
    await type(page, '/when is the G20 summit')
    const told = page.getByText('The application did not respond').waitFor()
    await told.finally(() => all().discord.setFaults(() => undefined))
  })
}

const focused = (page: Page) => page.evaluate<string>(`document.activeElement?.getAttribute('aria-label') ?? ''`)
