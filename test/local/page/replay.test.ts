// A fixture saved on one page is done again on another: buttons by their labels, files by their bytes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Fixture, replay } from '../../../src/local/index.ts'
import { ADA, GUILD, MO, openPage } from './open-page.ts'

let here: Awaited<ReturnType<typeof openPage>>
let there: Awaited<ReturnType<typeof openPage>>
beforeAll(async () => {
  here = await openPage()
  there = await openPage()
})
afterAll(() => Promise.all([here.stop(), there.stop()]))

interface Row {
  readonly components: readonly { readonly label: string; readonly custom_id: string }[]
}

async function press(label: RegExp, doer = ADA): Promise<string> {
  const message = (await here.state()).messages.findLast(({ components }) => components.length > 0)!
  const buttons = (message.components as Row[]).flatMap(({ components }) => components)
  const { custom_id: customId } = buttons.find((button) => label.test(button.label))!
  return (await here.interact({ kind: 'button', message: message.id, customId }, doer)).interaction
}

const saved = async (interaction: string) => Fixture.parse(await here.get(`/local/fixture?interaction=${interaction}`))

test('a chain of buttons under one message', async () => {
  await here.ask('quote', { speaker: 'Peskov' })
  await press(/next|▶|→/i)
  const fixture = await saved(await press(/context/i))
  expect(fixture.steps.map(({ deed }) => deed.kind)).toEqual(['command', 'button', 'button'])
  expect((await replay(fixture, there.discord, there.files)).map(({ same }) => same)).toEqual([true, true, true])
})

test('buttons under one message, pressed by people of two languages', async () => {
  await here.ask('quote', { speaker: 'Peskov' })
  await press(/^Next$/)
  await press(/^Previous$/, { ...ADA, locale: 'de' })
  const fixture = await saved(await press(/^Next$/, { ...ADA, locale: 'de' }))
  const labels = fixture.steps.map(({ deed }) => deed.kind === 'button' && deed.label)
  expect(labels).toEqual([false, 'Next', 'Previous', 'Next'])
  expect((await replay(fixture, there.discord, there.files)).map(({ same }) => same)).toEqual([true, true, true, true])
})

test('a dropped file, kept by the press of a moderator', async () => {
  const text = 'The golden whisk\n\nAnna Baker of Ulm won the golden whisk on 3 May 2017.'
  const attachment = await here.upload('/local/file', 'whisk.txt', text)
  await here.interact({ kind: 'command', name: 'admin', subcommand: 'articles add', attachments: [attachment] }, MO)
  const fixture = await saved(await press(/keep/i, MO))
  expect(await there.state()).toMatchObject({ articles: [{}] })
  expect((await replay(fixture, there.discord, there.files)).map(({ same }) => same)).toEqual([true, true])
  expect((await there.get(`/local/state?guild=${GUILD}`)).articles).toHaveLength(2)
})

test('half-typed words, and what is done on a message', async () => {
  const options = [{ name: 'source', value: 'cub', focused: true }]
  const typed = await here.interact({ kind: 'autocomplete', name: 'who', options })
  const content = 'this may happen during the G20 summit, which will take place in Hamburg in July'
  const found = await here.interact({ kind: 'message-command', name: 'Check the quote', content })
  for (const { interaction } of [typed, found]) {
    const fixture = await saved(interaction)
    expect((await replay(fixture, there.discord, there.files)).map(({ same }) => same)).toEqual([true])
  }
})

test('another reply is told, and a button that is gone ends it with a sentence', async () => {
  await here.ask('when', { question: 'is the G20 summit' })
  const fixture = await saved(await press(/context/i))
  const [first, second] = fixture.steps as [Fixture['steps'][0], Fixture['steps'][0]]
  const changed = { ...first, got: { ...first.got, replies: [{ content: 'in June', private: false, buttons: [] }] } }
  const [replayed] = await replay({ ...fixture, steps: [changed] }, there.discord, there.files)
  expect(replayed).toMatchObject({ same: false, got: first.got, wanted: changed.got })
  const gone = { ...second, deed: { ...second.deed, label: 'Buy' } } as typeof second
  await expect(replay({ ...fixture, steps: [first, gone] }, there.discord, there.files)).rejects.toMatchObject({
    code: 'replay/step',
    message: expect.stringContaining('“Buy”'),
  })
})
