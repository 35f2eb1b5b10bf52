// What one sends: it is not lost when it cannot be sent, and what comes of it is seen.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type All, ask, messageBox, type } from './browser.ts'

export function sending(all: () => All): void {
  let page: Page
  beforeAll(async () => {
    page = (await all().open()).page
  })
  beforeEach(() => page.unroute('**/local/*'))
  afterAll(() => page.context().close())

  const fault = () => page.getByRole('alert')
  const away = () => page.route('**/local/*', (route) => route.abort())

  test('a message of 2,001 characters stays in the box until it is shorter', async () => {
    await messageBox(page).fill('w'.repeat(2_001))
    await messageBox(page).press('Enter')
    await expect.poll(() => fault().textContent()).toMatch(/at most 2,000 characters, and this one has 2,001/)
    expect(await messageBox(page).inputValue()).toHaveLength(2_001)
    await messageBox(page).press('Backspace')
    expect(await fault().count()).toBe(0)
    await messageBox(page).press('Enter')
    await page.getByText('w'.repeat(2_000)).waitFor()
    expect(await messageBox(page).inputValue()).toBe('')
  })

  test('words that could not be sent stand in the box again', async () => {
    await away()
    await type(page, 'Good morning')
    await expect.poll(() => fault().textContent()).toMatch(/server does not answer/)
    expect(await messageBox(page).inputValue()).toBe('Good morning')
    await page.keyboard.press('Escape')
  })

  test('so does a command with its options, and is sent by another Enter', async () => {
    await away()
    await type(page, '/when is the G20 summit')
    await expect.poll(() => fault().textContent()).toMatch(/server does not answer/)
    expect(await page.getByRole('combobox', { name: /^question/ }).inputValue()).toBe('is the G20 summit')
    await page.unroute('**/local/*')
    await page.keyboard.press('Enter')
    await page.getByText('Hamburg in July').first().waitFor()
    await messageBox(page).waitFor()
  })

  test('who has begun something else meanwhile gets it back by a button', async () => {
    let fail = () => {}
    const until = new Promise<void>((resolve) => {
      fail = resolve
    })
    await page.route('**/local/*', async (route) => {
      await until
      await route.abort()
    })
    await type(page, '/when is the summit')
    await messageBox(page).fill('Something else')
    fail()
    const again = page.getByRole('button', { name: 'Write it again' })
    await again.waitFor()
    expect(await messageBox(page).inputValue()).toBe('Something else')
    await again.click()
    expect(await page.getByRole('combobox', { name: /^question/ }).inputValue()).toBe('is the summit')
    await page.keyboard.press('Escape')
  })

  test('words behind a command that no option takes stay there, and are sent by nobody', async () => {
    await page.getByLabel('Who writes').selectOption({ label: 'Mo · moderator' })
    await type(page, '/admin articles add address:https://example.com/')
    await expect.poll(() => fault().textContent()).toMatch(/“address:https:\/\/example\.com\/” is no option of/)
    const behind = page.getByRole('combobox', { name: 'more options' })
    expect(await behind.inputValue()).toBe('address:https://example.com/')
    await behind.fill('url:')
    expect(await fault().count()).toBe(0)
    await page.getByRole('combobox', { name: /^url/ }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Who writes').selectOption({ label: 'Ada · member' })
  })

  test('a command that there is not is told, and one of moderators is written as one', async () => {
    await type(page, '/whoo met Lavrov')
    await page.getByText('There is no command /whoo').waitFor()
    await type(page, '/admin settings')
    await page.getByText('/admin is for those who may manage the server.').waitFor()
    await page.getByRole('button', { name: 'Write as Mo' }).click()
    expect(await page.getByLabel('Who writes').locator('option:checked').textContent()).toMatch(/Mo · moderator/)
    await page.getByText('/admin settings').last().waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByLabel('Who writes').selectOption({ label: 'Ada · member' })
  })

  test('an address that could not be read can be written again, with the keyboard alone', async () => {
    await page.getByRole('button', { name: 'Add an article' }).click()
    await page.getByRole('menuitem', { name: /address/ }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('http://127.0.0.1:9/private')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Write it again' }).last().waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('words')
    await page.getByRole('button', { name: 'Write it again' }).last().click()
    expect(await messageBox(page).inputValue()).toBe('http://127.0.0.1:9/private')
    await page.keyboard.press('Escape')
  })

  test('after one has scrolled up, sending goes to the newest', async () => {
    const log = page.getByRole('log')
    const place = () => log.evaluate((element) => (element as unknown as { scrollTop: number }).scrollTop)
    for (let i = 0; i < 3; i++) await ask(page, '/who won the election in France')
    await log.hover()
    await page.mouse.wheel(0, -2_000)
    await expect.poll(place).toBeLessThan(-100)
    await (await ask(page, '/help ')).waitFor()
    expect(await place()).toBeGreaterThan(-1)
  })
}
