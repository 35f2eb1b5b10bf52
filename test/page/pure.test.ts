// What the page knows without a browser: where a citation stands, which runs carry which marks, which commands there are.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../src/local/page/browser/citation.ts'
import { type Command, entriesOf, matching, writtenOut } from '../../src/local/page/browser/commands.ts'
import { faultsIn, headOf } from '../../src/local/page/browser/form-error.ts'
import { runsOfLines } from '../../src/local/page/browser/lists.ts'
import { locate } from '../../src/local/page/browser/locate.ts'
import { marksOf, runsOf } from '../../src/local/page/browser/marks.ts'
import { readModal } from '../../src/local/page/browser/modal.ts'
import { isTitle } from '../../src/local/page/browser/titles.ts'

const COMMANDS: Command[] = [
  {
    name: 'when',
    description: 'A date',
    name_localizations: { de: 'wann' },
    description_localizations: { de: 'Ein Datum' },
    options: [{ type: 3, name: 'question', required: true }],
  },
  {
    name: 'admin',
    description: 'For moderators',
    default_member_permissions: '32',
    options: [
      { type: 2, name: 'articles', options: [{ type: 1, name: 'add', description: 'Add one', options: [] }] },
      { type: 1, name: 'stats', description: 'Numbers' },
    ],
  },
  { type: 3, name: 'Find the source' },
]

describe('commands', () => {
  test('subcommands are entries of their own, and message commands none', () => {
    expect(entriesOf(COMMANDS, 'en-US', true).map(({ title }) => title)).toEqual([
      'when',
      'admin articles add',
      'admin stats',
    ])
  })
  test('members do not see what is for moderators', () => {
    expect(entriesOf(COMMANDS, 'en-US', false).map(({ title }) => title)).toEqual(['when'])
  })
  test('names and descriptions are in the language of the one who writes', () => {
    expect(entriesOf(COMMANDS, 'de', false)[0]).toMatchObject({
      command: 'when',
      title: 'wann',
      description: 'Ein Datum',
    })
  })
  test.each([
    ['ad', ['admin articles add', 'admin stats']],
    ['add', ['admin articles add']],
    ['when', ['when']],
    ['numbers', ['admin stats']],
    ['nothing', []],
  ])('"%s" finds %j', (typed, titles) => {
    expect(matching(entriesOf(COMMANDS, 'en-US', true), typed).map(({ title }) => title)).toEqual(titles)
  })
  test.each([
    ['/when is the summit', 'when', 'is the summit'],
    ['/wann ist es', 'when', 'ist es'],
    ['/admin articles add ', 'admin', ''],
  ])('%s is written out', (typed, command, rest) => {
    expect(writtenOut(entriesOf(COMMANDS, 'de', true), typed)).toMatchObject({ entry: { command }, rest })
  })
  test('a name alone is not written out yet', () => {
    expect(writtenOut(entriesOf(COMMANDS, 'de', true), '/when')).toBeUndefined()
  })
})

describe('lists in a message', () => {
  const drawn = (content: string) => runsOfLines(content).map(({ list = 'text', start, lines }) => [list, start, lines])
  test('bullets and numbers are lists, without their marks', () => {
    expect(drawn('Two:\n- a\n* b\n3. c\n4. d\nend')).toEqual([
      ['text', 1, ['Two:']],
      ['bullets', 1, ['a', 'b']],
      ['numbers', 3, ['c', 'd']],
      ['text', 1, ['end']],
    ])
  })
  test('what is code is no list, and what stands behind it may be one', () => {
    expect(drawn('```\n- a\n1. b\n```\n- c')).toEqual([
      ['text', 1, ['```', '- a', '1. b', '```']],
      ['bullets', 1, ['c']],
    ])
  })
  test('an escaped mark, a year and a dash within a line are none', () => {
    expect(drawn('\\- a\n1\\. b\nin 1902. c - d')).toEqual([['text', 1, ['\\- a', '1\\. b', 'in 1902. c - d']]])
  })
})

describe('citations in a message', () => {
  const cited = (content: string) =>
    partsOf(content, (title) => title === 'A known title').flatMap((part) =>
      part.kind === 'citation' ? [part.cited] : [],
    )

  test('a line that begins with a dash, with the quote above it', () => {
    expect(cited('**in July**\n> It is **in July**\\.\n— Title: one · Source · May 1')).toEqual([
      { title: 'Title: one', quoted: 'It is in July.' },
    ])
  })
  test('a link has its address', () => {
    expect(cited('> Words\n— [Ti\\[tle](<https://example.com/a#:~:text=b>) · Source')).toEqual([
      { title: 'Ti[tle', quoted: 'Words', href: 'https://example.com/a#:~:text=b' },
    ])
  })
  test('a line of a timeline ends with it', () => {
    expect(cited('**May 1** Something — happened — A known title')).toEqual([
      { title: 'A known title', quoted: 'Something — happened' },
    ])
  })
  test.each([
    ['— A · B · Source', ['A · B'], 'A · B'],
    ['— A · B · Source', ['A', 'A · B'], 'A · B'],
    ['— A · B · Source', [], 'A'],
    ['**May 1** Something — A — B', ['A — B'], 'A — B'],
  ])('%s, of the titles %j, cites %s', (line, titles, title) => {
    const [part] = partsOf(line, (one) => titles.includes(one))
    expect(part).toMatchObject({ kind: 'citation', cited: { title } })
  })
  test.each([
    ['Two  spaces\tin it', 'Two spaces in it', true],
    ['A \u202etitle', 'A title', true],
    ['A very long title', 'A very …', true],
    ['A title', 'A titl', false],
    [undefined, 'untitled article', true],
    [' ', 'Artikel ohne Titel', true],
    [undefined, 'A title', false],
    ['A title', 'untitled article', false],
  ])('the title %j is shown as %j: %j', (title, shown, yes) => {
    expect(isTitle(title, shown, ['untitled article', 'Artikel ohne Titel'])).toBe(yes)
  })
  test('a dash in what is said is no citation', () => expect(cited('Something — happened')).toEqual([]))
  test('the nearest of a refusal are in small print', () => {
    expect(cited('No answer.\n-# Nearest:\n-# — Title · Source')).toEqual([{ title: 'Title', quoted: '' }])
  })
  test('nothing of a message is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('> quoted', '— T · S', '-# — T', 'words — A known title', 'a', '')),
        (lines) => {
          const drawn = partsOf(lines.join('\n'), () => true).map((part) =>
            part.kind === 'text'
              ? part.content
              : `${part.small ? '-# ' : ''}${part.before}${part.cited.title}${part.after}`,
          )
          expect(drawn.join('\n')).toBe(lines.join('\n'))
        },
      ),
    )
  })
})

describe('the place of quoted words', () => {
  test('white space may differ', () => expect(locate('a  one\ntwo b', 'one two')).toEqual([3, 10]))
  test('of a shortened quotation the longest part counts', () => {
    const text = 'First words here. And then a much longer sentence follows.'
    expect(locate(text, 'First … then a much longer sentence …')).toEqual([22, 49])
  })
  test('too short a part could stand anywhere', () => expect(locate('a b c', 'a … c')).toBeUndefined())
  test('marks of regular expressions are letters', () => expect(locate('x (a+)* y', '(a+)*')).toEqual([2, 7]))
  test('100,000 repeated characters are looked through at once', () => {
    expect(locate('a '.repeat(50_000), `${'a '.repeat(200)}b`)).toBeUndefined()
  })
})

describe('marks over a source', () => {
  test('runs are the whole text, and each character has the marks that lie over it', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const marks = ranges.map((one, i) => ({ range: one, kind: 'date' as const, about: String(i) }))
        const runs = runsOf(30, marks)
        expect(runs.map(({ start }) => start)).toEqual([0, ...runs.slice(0, -1).map(({ end }) => end)])
        expect(runs.at(-1)?.end).toBe(30)
        for (const { start, end, marks: over } of runs) {
          for (let at = start; at < end; at++) {
            const naive = marks.filter(({ range: [from, to] }) => from <= at && at < to).map(({ about }) => about)
            expect(over.map(({ about }) => about).sort()).toEqual(naive.sort())
          }
        }
      }),
    )
  })
  test('ranges outside the text are left out', () => {
    const article = { id: 'a', language: 'en', raw: 'ab', cuts: [], names: [], dates: [], quotes: [] }
    expect(runsOf(2, marksOf(article, [[0, 9]])).flatMap(({ marks }) => marks)).toEqual([])
  })
})

describe('what Discord sends', () => {
  const error = {
    code: 50035,
    message: 'Invalid Form Body',
    errors: { data: { content: { _errors: [{ code: 'X', message: 'Too long' }] } } },
  }
  test('a form error has its paths', () => {
    expect(headOf(error)).toBe('50035: Invalid Form Body')
    expect(faultsIn(error)).toEqual([{ path: ['data', 'content'], code: 'X', message: 'Too long' }])
  })
  test('other bodies have none', () => {
    expect(headOf({ content: 'x' })).toBeUndefined()
    expect(faultsIn(undefined)).toEqual([])
  })
  test('the fields of a modal stand in rows or in labels', () => {
    const fields = [
      { type: 1, components: [{ type: 4, custom_id: 'a', label: 'A', style: 2 }] },
      { type: 18, label: 'B', component: { type: 4, custom_id: 'b', required: false } },
    ]
    expect(readModal({ custom_id: 'm', title: 'M', components: fields }).fields).toMatchObject([
      { id: 'a', label: 'A', long: true, required: true },
      { id: 'b', label: 'B', long: false, required: false },
    ])
  })
})
