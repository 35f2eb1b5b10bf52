// When something goes wrong inside: the asker gets a sentence, the log the error, and the next question is answered.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type All, buttonOf, HERE, startAll } from './bot.ts'

type Answer = All['services']['answer']
let all: All
let answer: Answer
beforeAll(async () => {
  all = await startAll()
  answer = all.services.answer
})
afterEach(() => {
  asked(answer)
  all.logged.length = 0
})
afterAll(() => all.stop())

function asked(instead: Answer): void {
  ;(all.services as { answer: Answer }).answer = instead
}

const who = (doer = HERE) => all.ask('who', { question: 'is the Kremlin spokesperson' }, doer)

describe('a handler that throws', () => {
  test('is told in a private sentence in the language of the asker, logged, and counted', async () => {
    asked(async () => {
      throw new Error('the shelf fell down')
    })
    const { answered, messages } = await who({ ...HERE, locale: 'de' })
    expect([answered, messages]).toMatchObject([
      true,
      [{ onlyFor: HERE.user.id, content: expect.stringMatching(/schiefgegangen/) }],
    ])
    expect(messages[0]!.content).not.toContain('shelf')
    expect(all.logged).toMatchObject([{ level: 50, error: expect.stringContaining('the shelf fell down') }])
    await expect
      .poll(() => all.bot.metrics.text())
      .toMatch(/footnote_answers_total\{command="who",outcome="failed"\} 1/)
    asked(answer)
    expect((await who()).messages[0]!.content).toContain('Dmitry Peskov')
  })

  test('in autocomplete gives an empty list', async () => {
    const services = all.services as { collection: All['services']['collection'] }
    const { collection } = services
    services.collection = () => Promise.reject(new Error('the shelf fell down'))
    const options = [{ name: 'source', value: 'c', focused: true }]
    const { choices } = await all.do({ kind: 'autocomplete', name: 'who', options })
    services.collection = collection
    expect(choices).toEqual([])
    expect(all.logged).toMatchObject([{ msg: 'autocomplete failed' }])
  })
})

test.each<[string, (snippet: string) => string]>([
  ['a word more', (snippet) => `${snippet} indeed`],
  ['another letter', (snippet) => snippet.replace('e', 'a')],
  ['nothing', () => ''],
])('a reply whose snippet has %s than its place in the article is not sent', async (_, change) => {
  asked(async (...question) => {
    const outcome = await answer(...question)
    if (outcome.kind === 'refused') return outcome
    return { ...outcome, answers: outcome.answers.map((one) => ({ ...one, snippet: change(one.snippet) })) }
  })
  const { messages } = await who()
  expect(messages).toMatchObject([{ onlyFor: HERE.user.id, components: [] }])
  expect(messages[0]!.content).toMatch(/its citation did not hold/)
  expect(messages[0]!.content).not.toContain('Peskov')
  expect(all.logged).toMatchObject([{ level: 50, code: 'reply/invariant' }])
})

test('a disk that takes no more: the answer is sent, its buttons work, and what is written later is found again', async () => {
  const folder = join(all.dataDir, 'kept-questions')
  rmSync(folder, { recursive: true, force: true })
  // As a full disk does: nothing can be written there.
  writeFileSync(folder, '')
  const { messages } = await who()
  expect(messages[0]!.content).toContain('Dmitry Peskov')
  const warned = expect.objectContaining({ msg: 'a question was not kept for its buttons' })
  await expect.poll(() => all.logged).toContainEqual(warned)
  const { custom_id: customId } = buttonOf(messages[0], 'In context')
  const press = () => all.do({ kind: 'button', message: messages[0]!.id, customId })
  expect((await press()).messages[0]!.content).toContain('Cuba Si')
  rmSync(folder)
  await who()
  await expect
    .poll(async () => (await all.services.kept!.find('2001', customId.split(':')[3]!)) !== undefined)
    .toBe(true)
  const again = await startAll(all.dataDir)
  expect(await again.services.kept!.find('2001', customId.split(':')[3]!)).toMatchObject({ guild: '2001' })
  await again.stop()
})
