// Handlers and suggestions that never settle, or that give what Discord does not take: each leaves a line in the log.
import { afterEach, expect, test, vi } from 'vitest'
import type { Choice, Command } from '../../commands/index.ts'
import { HERE, startAll } from './bot.ts'

afterEach(() => vi.restoreAllMocks())

const never = new Promise<never>(() => {})
const command = (run: Command['run'], suggest?: Command['suggest']): Command => ({
  data: { name: 'lantern', description: 'Lights it' },
  run,
  ...(suggest && { suggest }),
})

/** What waits for half a minute and longer waits a thousandth of it; nothing else of the program waits that long. */
function hurry() {
  const real = globalThis.setTimeout
  const quick = (work: () => void, ms = 0, ...args: []) => real(work, ms > 30_000 ? ms / 1_000 : ms, ...args)
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(quick as typeof setTimeout)
}

test('a handler that never settles is told in the log after a minute, and counted when its token is over', async () => {
  const all = await startAll(undefined, [command(() => never)])
  hurry()
  void all.ask('lantern')
  await expect.poll(() => all.bot.metrics.droppedByReason(), { timeout: 10_000 }).toEqual({ unanswered: 1 })
  expect(all.logged).toMatchObject([{ level: 40, command: 'lantern', msg: expect.stringContaining('for a minute') }])
  await all.stop()
}, 30_000)

test('a handler that settles late is answered all the same', async () => {
  const all = await startAll(undefined, [
    command(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      return { content: 'It is lit.', private: true }
    }),
  ])
  hurry()
  expect((await all.ask('lantern')).messages).toMatchObject([{ content: 'It is lit.' }])
  expect(all.logged).toMatchObject([{ command: 'lantern' }])
  expect(await all.bot.metrics.droppedByReason()).toEqual({})
  await all.stop()
}, 30_000)

const LONG: Choice = { name: 'Long', value: 'x'.repeat(101) }
const SHORT: Choice = { name: 'Short', value: 'x'.repeat(100) }

test.each<[string, Command['suggest'], object | undefined, object[]]>([
  [
    'that never settle',
    () => never,
    undefined,
    [{ command: 'lantern', msg: expect.stringContaining('three seconds') }],
  ],
  ['that are too long', async () => [LONG, SHORT, LONG], [SHORT], [{ command: 'lantern', choices: 2 }]],
  ['that are fine', async () => [SHORT], [SHORT], []],
])(
  'choices %s',
  async (_, suggest, choices, logged) => {
    const all = await startAll(undefined, [command(async () => ({ content: 'Lit.', private: true }), suggest)])
    const options = [{ name: 'where', value: 'har', focused: true }]
    const got = await all.do({ kind: 'autocomplete', name: 'lantern', options }, HERE)
    expect(got.choices).toEqual(choices)
    expect(all.logged).toMatchObject(logged)
    await all.stop()
  },
  30_000,
)
