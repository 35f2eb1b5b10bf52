// What people type: answers, refusals and wrong input, each with its exit code and never a stack trace.
import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { compileProgram, footnote } from '../program.ts'
import { SEEDS } from '../seeds.ts'
import { typed } from './typed.ts'

beforeAll(compileProgram, 60_000)
afterEach(() => vi.unstubAllEnvs())

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'footnote-cli-'))

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** As a program of its own, from a shell. */
const started = (...args: string[]) => footnote(args).done

describe('footnote ask', () => {
  test('prints the answer, its snippet and the citation', async () => {
    const { code, stdout } = await started('ask', 'when', 'did Ushakov address journalists', '--articles', SEEDS)
    expect(code).toBe(0)
    expect(stdout).toMatch(/on Thursday \(May 11, 2017\)\n│ .*addressed journalists.*\n— No secret message.*Cuba Si/)
  })

  test('--json is one object whose spans hold the snippet', async () => {
    const { stdout } = await typed('ask', 'where', 'will the G20 summit take place', '--json', '--articles', SEEDS)
    const { answers, outcome } = JSON.parse(stdout)
    expect([outcome, answers[0].text]).toEqual(['answered', 'Hamburg'])
    expect(answers[0].citation).toMatchObject({ date: '2017-05-11', source: 'Cuba Si' })
  })

  test('a day is read as Discord reads it: to the last day of a month', async () => {
    const found = (before: string) => typed('search', 'Lavrov', '--before', before, '--json', '--articles', SEEDS)
    const month = await found('May 2017')
    const day = await found('2017-05-31')
    expect(month.code).toBe(0)
    expect(month.stdout).toBe(day.stdout)
  })

  test.each([
    ['', '2017-05-11'],
    ['DMY', '2017-05-11'],
    ['MDY', '2017-11-05'],
  ])('with DATE_ORDER=%s 11/05/2017 is %s, in an option and in a line of a batch', async (order, day) => {
    vi.stubEnv('DATE_ORDER', order)
    const found = async (after: string) => {
      const line = { id: '1', command: 'who', question: 'is the Kremlin spokesperson', after }
      const batch = file('order.jsonl', JSON.stringify(line))
      const asked = await typed('ask', '--batch', batch, '--articles', SEEDS)
      const searched = await typed('search', 'Lavrov', '--after', after, '--json', '--articles', SEEDS)
      return [JSON.parse(asked.stdout).outcome, searched.stdout]
    }
    const typedDay = await found('11/05/2017')
    expect(typedDay).toEqual(await found(day))
    expect(typedDay[0]).toBe(day === '2017-05-11' ? 'answered' : 'refused')
  })

  test.each(['ask', 'search'])(
    'a line of %s --batch with a date that is none is named, and the others count',
    async (command) => {
      const lines = [
        '{"id":"a","question":"who met Lavrov","after":"2024-13-45"}',
        '{"id":"b","question":"who met Lavrov","after":"May 2017"}',
      ]
      const batch = file('days.jsonl', lines.join('\n'))
      const { code, stdout, stderr } = await typed(command, '--batch', batch, '--articles', SEEDS)
      expect([code, JSON.parse(stdout).id]).toEqual([0, 'b'])
      expect(stderr).toContain(`${batch}:1: not a valid line, skipped (“2024-13-45” is not a day`)
    },
  )

  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('a batch in %s loses no line', async (_, encode) => {
    const lines = ['a', 'b'].map((id) => JSON.stringify({ id, question: 'Müller' }))
    const batch = join(folder, 'marked.jsonl')
    writeFileSync(batch, encode(lines.join('\n')))
    const { code, stdout, stderr } = await typed('search', '--batch', batch, '--articles', SEEDS)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.match(/"id":"."/g)).toEqual(['"id":"a"', '"id":"b"'])
  })

  test('a batch of which no line can be read is an error', async () => {
    const { code, stderr } = await typed('ask', '--batch', file('none.jsonl', 'a\n{}\n'), '--articles', SEEDS)
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/:1: not a valid line[\s\S]*:2: [\s\S]*has no valid line\./),
    ])
  })

  test('a line of search --batch may name its article', async () => {
    const batch = file('article.jsonl', '{"id":"1","question":"who met Lavrov","article":"nowhere"}')
    const { stdout } = await typed('search', '--batch', batch, '--articles', SEEDS)
    expect(JSON.parse(stdout)).toEqual({ id: '1', hits: [] })
  })

  test('a refusal is a result with an exit code of its own', async () => {
    const { code, stdout } = await started('ask', 'when', 'was the Eiffel Tower built', '--articles', SEEDS)
    expect(code).toBe(3)
    expect(stdout).toMatch(/None of the articles speaks of/)
  })

  test.each(['--article', '--source'])(
    'for an %s that there is not it names a command of the terminal',
    async (option) => {
      const { stdout } = await typed('ask', 'who met Lavrov', option, 'nowhere', '--articles', SEEDS)
      expect(stdout).toMatch(/“nowhere” here; footnote inspect text --articles shows which there are\./)
    },
  )

  test('--batch gives a line for each question, by its command or its type', async () => {
    const questions = file(
      'questions.jsonl',
      '{"id":"1","type":"where","question":"will the G20 summit take place"}\n{"id":"2","command":"quote","speaker":"Peskov"}\n{"id":"3","question":""}\n',
    )
    const { stdout } = await typed('ask', '--batch', questions, '--articles', SEEDS)
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id, command, outcome }) => [id, command, outcome])).toEqual([
      ['1', 'where', 'answered'],
      ['2', 'quote', 'answered'],
      ['3', 'ask', 'refused'],
    ])
  })

  test('--explain tells why, beside the answer', async () => {
    const { stdout, stderr } = await typed(
      'ask',
      'who',
      'is the Kremlin spokesperson',
      '--explain',
      '--articles',
      SEEDS,
    )
    expect(stdout).toContain('Dmitry Peskov')
    expect(stderr).toMatch(/Candidates, by score[\s\S]*threshold/)
  })
})

test('what an article holds gives no orders to the terminal', async () => {
  const articles = file('orders.jsonl', '{"id":"a","text":"Ada Byron \\u001b[2Jlives in Lisbon, said the mayor."}')
  const found = [
    await typed('search', 'Byron', '--articles', articles),
    await typed('ask', 'where', 'does Ada Byron live', '--explain', '--articles', articles),
  ]
  for (const { stdout, stderr } of found) expect(stdout + stderr).not.toMatch(/[^\P{Cc}\n\t]/u)
  expect(found[0]?.stdout).toContain('Lisbon')
})

describe('wrong input is a sentence with the next step', () => {
  test.each<[string, string[], RegExp]>([
    ['no question', ['ask', 'who'], /no question.*footnote ask who/],
    ['a question of 10,000 characters', ['ask', 'who', 'a'.repeat(10_000)], /10000 characters\. Ask in at most/],
    ['a day that is none', ['ask', 'who met Lavrov', '--after', 'soonish'], /“soonish” is not a day.*Write it as 2017/],
    ['the same in a search', ['search', 'Lavrov', '--before', 'soonish'], /“soonish” is not a day.*Write it as 2017/],
    ['an unknown command', ['answer'], /no command "answer".*--help/],
    ['a word too many', ['start', 'now'], /"now" is a word too many.*--help/],
    ['a folder without its option', ['inspect', 'names', SEEDS], /seeds" is a word too many.*--help/],
    ['a second article to show', ['articles', 'show', 'a', 'b'], /"b" is a word too many.*--help/],
    ['a target of a command that takes none', ['articles', 'list', 'x'], /"x" is a word too many.*--help/],
    ['an unknown option', ['ask', 'who', 'x', '--article-s'], /article-s.*--help/],
    ['a path that is not there', ['ask', 'who', 'x', '--articles', '/nowhere'], /\/nowhere cannot be opened/],
    ['words beside a batch', ['ask', '--batch', '-', 'some', 'words'], /"some" is a word too many.*--help/],
    ['the same in a search', ['search', '--batch', '-', 'some', 'words'], /"some" is a word too many.*--help/],
    ['more hits than there is room for', ['search', 'Lavrov', '--top', '1e9'], /--top 1e9 is more than 10000\. Give/],
    ['a search that finds nothing', ['search', 'Xyzzyplugh', '--articles', SEEDS], /^No passage was found\.\n$/],
    ['an empty file', ['ask', 'who', 'x', '--articles', file('empty.txt', '')], /holds no text/],
    [
      'a folder without articles',
      ['ask', 'who', 'x', '--articles', mkdtempSync(join(tmpdir(), 'footnote-none-'))],
      /holds no articles\. Name a folder/,
    ],
    [
      'a batch file that is not there',
      ['ask', '--batch', '/nowhere.jsonl'],
      /^\/nowhere\.jsonl does not exist\. Name a file/,
    ],
    ['a folder as a batch file', ['ask', '--batch', SEEDS], / is a folder\. Name a file of JSON lines\./],
    ['registering without a token', ['register'], /no DISCORD_TOKEN.*\.env/],
  ])('%s', async (_, args, sentence) => {
    const { code, stderr } = await typed(...args)
    expect(code).toBeGreaterThan(0)
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/\n\s+at |Error:/)
  })

  test('as a program, too', async () => {
    expect(await started('ask', 'who')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^There is no question\. [^\n]+\n$/),
    })
  })

  test('a broken line of a .jsonl is named, and the other articles answer', async () => {
    const articles = file('set.jsonl', '{"id":"a","text":"Ada Byron lives in Lisbon."}\n{"id":\n')
    const { code, stdout, stderr } = await typed('ask', 'where', 'does Ada Byron live', '--articles', articles)
    expect([code, stdout]).toEqual([0, expect.stringContaining('Lisbon')])
    expect(stderr).toMatch(/set\.jsonl:2 cannot be read/)
  })
})

test('npx runs it: the bin file is executable after npm ci', async () => {
  const { stdout } = await new Promise<{ stdout: string }>((resolve, reject) => {
    execFile('npx', ['--no-install', 'footnote', '--help'], { cwd: ROOT }, (error, stdout) =>
      error ? reject(error) : resolve({ stdout }),
    )
  })
  expect(stdout).toContain('footnote ask')
})
