// What `footnote eval` tells a moderator about his own questions, down to the intervals and the worst cases.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Case, type EvalQuestion, judge } from '../../src/cli/eval-judge.ts'
import { drawWorst, interval, summary } from '../../src/cli/eval-report.ts'
import { SEEDS } from '../seeds.ts'
import { typed } from './typed.ts'

const folder = mkdtempSync(join(tmpdir(), 'footnote-eval-'))
const run = (...args: string[]) => typed('eval', ...args)

function file(name: string, rows: readonly object[]): string {
  const path = join(folder, name)
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return path
}

const answered = (snippet: string, text: string, spans: [number, number][] = [[0, 9]]) =>
  ({ kind: 'answered', answers: [{ text, snippet, score: 0.5, citation: { article: 'a', spans } }] }) as never
const asks = (answers: EvalQuestion['answers']): EvalQuestion => ({ question: 'who?', ...(answers && { answers }) })
const base: Case = { ...judge(asks([]), answered('', '')), question: asks([]) }

describe('footnote eval', () => {
  test('figures for all and for each command, each with its interval, calibration, the worst, and a plot', async () => {
    const questions = file('mixed.jsonl', [
      { command: 'when', question: 'When did Ushakov address journalists?', answers: [{ text: 'Thursday' }] },
      { command: 'where', question: 'Where will the G20 summit take place?', answers: [{ text: 'Hamburg' }] },
      { command: 'when', question: 'When was the Eiffel Tower built?' },
      { command: 'where', question: 'Where will the G20 summit take place?', answers: [{ text: 'Osaka' }] },
    ])
    const plot = join(folder, 'plot.svg')
    const { code, stdout } = await run('--questions', questions, '--articles', SEEDS, '--plot', plot)
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^All 4 questions\n {2}answerable: the first answer has the evidence +0\.667 \[0\.21-0\.94\] of 3\n/,
    )
    expect(stdout).toMatch(/not answerable, and refused +1\.000 \[0\.21-1\.00\] of 1\n/)
    expect(stdout).toMatch(/\n\/when, 2 questions\n[\s\S]*\n\/where, 2 questions\n/)
    expect(stdout).toMatch(
      /The worst of 1 to read\n- \/where [^\n]*\n {2}wrong evidence\n {2}known: Osaka\n {2}said \(0\.\d\d\): Hamburg/,
    )
    expect(readFileSync(plot, 'utf8')).toMatch(/^<svg [\s\S]*<circle [\s\S]*<\/svg>\n$/)
  })

  test('tells of articles that are named and not there, and of an empty file', async () => {
    const lost = file('lost.jsonl', [
      { question: 'who met Lavrov?', doc_id: 'nowhere', answers: [{ text: 'Tillerson' }] },
    ])
    expect((await run('--questions', lost, '--articles', SEEDS)).stderr).toMatch(/1 of the articles .* \(nowhere\)/)
    const { code, stderr } = await run('--questions', file('empty.jsonl', []), '--articles', SEEDS)
    expect([code, /is empty/.test(stderr)]).toEqual([2, true])
  })

  test('tells of a plot that cannot be written', async () => {
    const one = file('one.jsonl', [{ question: 'When was the Eiffel Tower built?' }])
    const { code, stderr } = await run('--questions', one, '--articles', SEEDS, '--plot', join(folder, 'no/plot.svg'))
    expect([code, stderr]).toEqual([2, expect.stringMatching(/cannot be written \(ENOENT\)\. Name a file/)])
  })
})

describe('an answer is right', () => {
  const cases: [string, EvalQuestion['answers'], ReturnType<typeof answered>, boolean][] = [
    ['when its snippet holds the known words', [{ text: 'The Ray' }], answered('So said Ray.', 'Ray'), true],
    ['not when they are part of another word', [{ text: 'Ray' }], answered('Crayon', 'x'), false],
    ['when its spans hold the known place', [{ text: 'x', start: 4 }], answered('', 'x'), true],
    ['not in another place of the same words', [{ text: 'Ray', start: 40 }], answered('Ray', 'Ray'), false],
    ['not in another article', [{ text: 'Ray', start: 4, doc_id: 'b' }], answered('Ray', 'Ray'), false],
    ['never where nothing is known', [], answered('Ray', 'Ray'), false],
  ]
  test.each(cases)('%s', (_, known, outcome, right) => {
    expect(judge(asks(known), outcome).evidence).toBe(right)
  })
})

describe('the report', () => {
  test('intervals are those of Wilson', () => {
    expect(interval(5, 10).map((x) => x.toFixed(3))).toEqual(['0.237', '0.763'])
    expect(interval(0, 10).map((x) => x.toFixed(3))).toEqual(['0.000', '0.278'])
  })

  test('the surer the program was, the worse the case', () => {
    const wrong = (probability: number): Case => ({ ...base, answerable: true, answered: true, probability, said: '' })
    const drawn = drawWorst([wrong(0.2), { ...wrong(0.9), evidence: true }, wrong(0.7)], 10)
    expect(drawn.match(/said \(.*?\)/g)).toEqual(['said (0.70)', 'said (0.20)'])
  })

  test('what nobody asked has no share', () => {
    expect(summary([{ ...base, answerable: true, answered: true }])).toMatch(/not answerable, and refused +none asked/)
  })
})
