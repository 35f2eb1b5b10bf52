// What buttons refer to: kept seven days, found again by another process, never under another's key or guild.
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createKeptQuestions } from '../../src/discord/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'footnote-kept-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const DAY_MS = 24 * 3_600_000
const asked = (question: string, guild: string | null = '2001') =>
  ({ question: { command: 'who', question }, guild, user: '1001', locale: 'de', private: false }) as const
let time = Date.UTC(2026, 0, 1)
const open = () =>
  createKeptQuestions(
    folder,
    (error) => {
      throw error
    },
    () => time,
  )

test('is found at once, and by the next process, whatever bytes its words have', async () => {
  const { questions, flush } = open()
  const words = Array.from({ length: 200 }, (_, i) => `who met Зеллер 🥨 ${i}\n"${'é'.repeat(i)}"`)
  const keys = await Promise.all(words.map((question) => questions.keep(asked(question))))
  expect(new Set(keys).size).toBe(words.length)
  expect(await questions.find('2001', keys[7]!)).toEqual(asked(words[7]!))
  await flush()
  const next = open().questions
  for (const [i, key] of keys.entries()) expect(await next.find('2001', key)).toEqual(asked(words[i]!))
})

test('is not found from another guild, under a key that is wrong in any part, or in a torn line', async () => {
  const { questions, flush } = open()
  const key = await questions.keep(asked('met Lavrov'))
  await flush()
  const [day, me, offset, secret] = key.split('-') as [string, string, string, string]
  const wrong = [
    'x',
    '',
    '../../etc/passwd',
    `${day}-${me}-${offset}-${secret.slice(1)}a`,
    `${day}-${me}-1-${secret}`,
    `${day}-aaaaaaaa-${offset}-${secret}`,
    `${day}-${me}-zzzzzzz-${secret}`,
    `zz-${me}-${offset}-${secret}`,
  ]
  for (const one of wrong) expect(await questions.find('2001', one)).toBeUndefined()
  expect(await questions.find('2002', key)).toBeUndefined()
  expect(await questions.find(null, key)).toBeUndefined()
  for (const name of readdirSync(folder)) appendFileSync(join(folder, name), '{"secret":"torn')
  expect(await open().questions.find('2001', key)).toEqual(asked('met Lavrov'))
})

test('is kept seven days, and its file is deleted after them', async () => {
  const { questions, flush } = open()
  const key = await questions.keep(asked('met Lavrov'))
  await flush()
  time += 7 * DAY_MS
  expect(await questions.find('2001', key)).toBeDefined()
  time += 1
  expect(await questions.find('2001', key)).toBeUndefined()
  time += 2 * DAY_MS
  await questions.keep(asked('met Trump'))
  await flush()
  expect(readdirSync(folder)).toHaveLength(1)
})
