// What is typed or handed over by a slip: variables that are not set, files with nothing in them, “marks” that no shell knows.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, mkdtempSync, openSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { compileProgram, MAIN } from '../program.ts'
import { SEEDS } from '../seeds.ts'
import { typed } from './typed.ts'

beforeAll(compileProgram, 60_000)

const folder = mkdtempSync(join(tmpdir(), 'footnote-slips-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('an empty value is no value', () => {
  test.each<[string[], string]>([
    [['ask', 'who', 'met Lavrov', '--articles', ''], '--articles has no value. Give it one, or leave it out.'],
    [['ask', 'who', 'met Lavrov', '--after='], '--after has no value. Give it one, or leave it out.'],
    [['inspect', 'names', '--articles', ' '], '--articles has no value. Give it one, or leave it out.'],
    [['articles', 'list', '--data', ''], '--data has no value. Give it one, or leave it out.'],
    [['articles', 'add', ''], 'What to add is missing. Type footnote articles add PATH or URL.'],
    [['articles', 'check', SEEDS, ''], 'What to check is missing. Type footnote articles check PATH or URL.'],
    [['articles', 'remove', ' '], 'What to remove is missing. Type footnote articles remove ID.'],
  ])('%j', async (args, sentence) => {
    expect(await typed(...args)).toEqual({ code: 2, stdout: '', stderr: `${sentence}\n` })
  })
})

test('a value that begins with a dash is told in one sentence', async () => {
  const { code, stderr } = await typed('search', 'peace', '--top', '-3')
  expect([code, stderr]).toEqual([
    2,
    "Option '--top' argument is ambiguous. Add --help to the command to see its options.\n",
  ])
})

/** As a program, with what it gets on stdin, and where its results go. */
const piped = (args: readonly string[], input: string, stdout: 'pipe' | number = 'pipe') => {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    stdio: ['pipe', stdout, 'pipe'],
  })
  return { code: status, stderr }
}

describe('questions of a batch', () => {
  test.each(['ask', 'search'])('for %s an empty file is an error', async (command) => {
    const batch = file('empty.jsonl', '\n\n')
    const { code, stdout, stderr } = await typed(command, '--batch', batch, '--articles', SEEDS)
    expect([code, stdout, stderr]).toEqual([2, '', `${batch} is empty. Give one JSON object a line.\n`])
  })

  test('may be none where another program hands them over', () => {
    expect(piped(['ask', '--batch', '-', '--articles', SEEDS], '')).toEqual({ code: 0, stderr: '' })
  })

  test('are told by their line of standard input', () => {
    const { code, stderr } = piped(['ask', '--batch', '-', '--articles', SEEDS], 'x\n')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^standard input:1: not a valid line[\s\S]*\nstandard input has no valid line\./)
  })
})

test.skipIf(!existsSync('/dev/full'))('results that find no room are told', () => {
  const full = openSync('/dev/full', 'w')
  expect(piped(['--help'], '', full)).toEqual({
    code: 1,
    stderr: 'The results cannot be written (ENOSPC). Make room, or send them elsewhere.\n',
  })
  closeSync(full)
})

test.each([
  ['add', 'www.example.com/news'],
  ['check', 'www.example.com/news'],
  ['add', 'example.org'],
  ['add', 'news.example.co.uk/a?b=1'],
])('articles %s takes %s for a path, and tells how to give the address', async (command, address) => {
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  const { code, stderr } = await typed('articles', command, address)
  const file = await typed('articles', command, join(folder, 'example.txt'))
  vi.unstubAllEnvs()
  const told = `For the page of that address give it whole: https://${address}\n`
  expect([code, stderr]).toEqual([1, expect.stringMatching(/cannot be opened: it does not exist\. Check the path\.\n/)])
  expect(stderr.endsWith(told)).toBe(true)
  expect(file.stderr).not.toContain('give it whole')
})

test.each<[string[], number, RegExp]>([
  [['inspect'], 2, /^What to inspect is missing\. Name one of text, /],
  [['replay', '/nowhere.json'], 1, /^\/nowhere\.json does not exist\. Save an interaction/],
  [['articles', 'add', 'https://example.com /a'], 1, /: This address cannot be understood\. Give a whole one/],
])('%j is told in one sentence with the next step', async (args, code, sentence) => {
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  expect(await typed(...args)).toMatchObject({ code, stderr: expect.stringMatching(sentence) })
  vi.unstubAllEnvs()
})

describe('what a word processor made of a command line', () => {
  test.each([
    ['marks around an option’s words', ['--source', '“Cuba', 'Si”']],
    ['marks in one argument', ['--source=“Cuba Si”']],
    ['marks behind the equals sign', ['--source=«Cuba', 'Si»']],
    ['a long dash', ['—source', 'Cuba Si']],
    ['a long dash and marks', ['–source=„Cuba', 'Si“']],
  ])('is understood: %s', async (_, args) => {
    const { code, stdout } = await typed('ask', 'who', 'met Lavrov in Washington', ...args, '--articles', SEEDS)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Donald Trump')])
  })

  test('a path within marks is the path', async () => {
    expect((await typed('articles', 'check', `“${SEEDS}”`)).code).toBe(0)
  })

  test.each([
    ['a question keeps its own', ['who', 'said', '“rather', 'positive”']],
    ['marks that nobody closes take in no option', ['who', 'met', '“Lavrov', '--after', '2017', '--json']],
    ['nor does a dash between words', ['who', 'met', 'Lavrov', '—', 'in', 'Washington']],
  ])('and nothing else is changed: %s', async (_, args) => {
    expect((await typed('ask', ...args, '--articles', SEEDS)).code).toBe(0)
  })
})

describe('parts of a question', () => {
  test.each(['topic:Lavrov', '--topic=Lavrov'])('the topic of a timeline may be %s', async (topic) => {
    const { code, stdout } = await typed('ask', 'timeline', topic, '--articles', SEEDS)
    expect([code, stdout]).toEqual([0, expect.stringContaining('addressed journalists')])
  })

  test('and in a line of a batch, too', async () => {
    const batch = file('timeline.jsonl', '{"id":"1","command":"timeline","topic":"Lavrov"}')
    const { stdout } = await typed('ask', '--batch', batch, '--articles', SEEDS)
    expect(JSON.parse(stdout)).toMatchObject({ command: 'timeline', outcome: 'answered' })
  })

  test.each<[string[], string]>([
    [['who', 'met Lavrov', '--speaker', 'Peskov'], 'speaker is no part of a who question.'],
    [['who', 'speaker:Peskov'], 'speaker is no part of a who question.'],
    [['timeline', 'Lavrov topic:Trump'], 'topic is no part of a timeline question.'],
    [['topic:optimism'], 'topic is no part of this question.'],
  ])('%j is refused, and nothing of it left out', async (args, sentence) => {
    const next = 'Leave it out, or type footnote ask quote speaker:Peskov topic:optimism.'
    expect(await typed('ask', ...args)).toEqual({ code: 2, stdout: '', stderr: `${sentence} ${next}\n` })
  })

  test('a language may be written in capitals', async () => {
    expect((await typed('search', 'Lavrov', '--language', 'EN', '--articles', SEEDS)).code).toBe(0)
  })
})

test('--version is that of the package', async () => {
  expect(await typed('--version')).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' })
})

test('a port that is none is told in words', async () => {
  vi.stubEnv('LOCAL_PORT', 'abc')
  const { code, stderr } = await typed('start')
  vi.unstubAllEnvs()
  expect([code, stderr]).toEqual([
    1,
    'LOCAL_PORT is not valid: it is a whole number from 0 to 65535. Correct it in .env or in the environment; .env.example explains each line.\n',
  ])
})
