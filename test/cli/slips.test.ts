// What scripts hand over by a slip: variables that are not set, files with nothing in them, disks that are full.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { SEEDS } from '../seeds.ts'
import { typed } from './typed.ts'

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
