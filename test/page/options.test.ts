// What stands in the message box as Discord would send it, or what is told to be wrong with it.
import { describe, expect, test } from 'vitest'
import type { Option } from '../../src/local/page/browser/commands.ts'
import { finish } from '../../src/local/page/browser/typed-values.ts'
import { choose, namedIn, typedInto } from '../../src/local/page/browser/writing.ts'

const PICKS = [
  { name: 'One', value: 'first' },
  { name: 'Two', value: 'second' },
]
const CAST = {
  people: [{ id: '22', name: 'Ben' }],
  roles: [{ id: '31', name: 'Editors' }],
  channel: { id: '11', name: 'articles' },
}
const entryWith = (option: Partial<Option> & { type: number }) => {
  return { command: 'c', title: 'c', description: '', options: [{ name: 'o', required: true, ...option }] }
}

describe('what stands in the message box', () => {
  const when = {
    command: 'when',
    title: 'when',
    description: 'A date',
    options: [{ type: 3, name: 'question', required: true }],
  }
  const options = ['speaker', 'topic', 'text'].map((name) => ({ type: 3, name }))
  test.each([
    ['Peskov', 'Peskov', []],
    ['speaker:Peskov topic: optimism', '', ['Peskov', 'optimism']],
    ['he said: topic:a b text:"c"', 'he said:', ['a b', '"c"']],
    ['topic:a topic:b', '', ['a topic:b']],
  ])('%s names options', (words, before, texts) => {
    const named = namedIn(options, words)
    expect(named.before).toBe(before)
    expect(named.chips.map(({ text }) => text)).toEqual(texts)
  })
  test.each([
    ['question: is the summit', 'is the summit', []],
    ['frage:', '', []],
    ['is this a question: yes', 'is this a question: yes', []],
    ['question: is it after:2001', 'is it', ['2001']],
  ])('%s in the option itself is %s', (typed, before, texts) => {
    const question = { type: 3, name: 'question', name_localizations: { de: 'frage' }, required: true }
    const named = typedInto(choose({ ...when, options: [question, { type: 3, name: 'after' }] }), 0, typed)
    expect(named.before).toBe(before)
    expect(named.chips.map(({ text }) => text)).toEqual(texts)
  })
  test('a required option that is empty is a fault, and then no longer', () => {
    expect(finish(choose(when), CAST)).toMatchObject({ at: 0, faulty: { fault: expect.stringContaining('required') } })
    expect(finish(choose(when, 'is it'), CAST)).toEqual({
      options: [{ name: 'question', value: 'is it' }],
      attached: [],
    })
  })
  test('words that no option takes are a fault, and are not lost', () => {
    const left = { ...choose({ ...when, options: [{ type: 3, name: 'url' }] }), text: 'address:https://example.com' }
    expect(finish(left, CAST)).toMatchObject({
      at: 0,
      faulty: {
        text: 'address:https://example.com',
        fault: '“address:https://example.com” is no option of /when. Choose one from the list, or delete it.',
      },
    })
    expect(finish(choose({ ...when, options: [] }, 'foo'), CAST)).toMatchObject({
      at: 0,
      faulty: { fault: '“foo” is no option of /when. Delete it.' },
    })
  })
  test.each([
    [{ type: 5 }, 'true', true],
    [{ type: 5 }, 'perhaps', undefined],
    [{ type: 4, min_value: 1, max_value: 9 }, '3', 3],
    [{ type: 4, min_value: 1, max_value: 9 }, '10', undefined],
    [{ type: 4 }, '1.5', undefined],
    [{ type: 3, max_length: 3 }, 'four', undefined],
    [{ type: 3, min_length: 5 }, 'four', undefined],
    [{ type: 3, choices: PICKS }, 'two', 'second'],
    [{ type: 3, choices: PICKS }, 'second', undefined],
    [{ type: 3, choices: PICKS }, 'Three', undefined],
    [{ type: 4, choices: [{ name: 'Two', value: 2 }] }, '7', undefined],
    [{ type: 6 }, '@Ben', '22'],
    [{ type: 6 }, 'Nobody', undefined],
    [{ type: 7 }, '#articles', '11'],
    [{ type: 8 }, 'editors', '31'],
    [{ type: 9 }, 'Editors', '31'],
    [{ type: 10 }, '1.5', 1.5],
  ])('an option %j takes "%s" as %j', (option, text, value) => {
    const done = finish(choose(entryWith(option), text), CAST)
    expect('options' in done ? done.options[0]?.value : undefined).toBe(value)
  })
  test.each([
    [{ min_value: 1 }, '0', 'Enter a number of at least 1.'],
    [{ max_value: 2 }, '3', 'Enter a number of at most 2.'],
    [{ min_value: 1, max_value: 2 }, '3', 'Enter a number from 1 to 2.'],
    [{}, '1.5', 'Enter a whole number.'],
  ])('an integer with %j tells of %s: %s', (bounds, text, fault) => {
    expect(finish(choose(entryWith({ type: 4, ...bounds }), text), CAST)).toMatchObject({ faulty: { fault } })
  })
  test('all files of a command are sent, each for its option', () => {
    const options = ['a', 'b'].map((name) => ({ name, type: 11 }))
    const file = new File(['x'], 'x.txt')
    const writing = { ...choose(entryWith(options[0]!)), chips: options.map((option) => ({ option, text: '', file })) }
    expect(finish(writing, CAST)).toEqual({
      options: [],
      attached: options.map(({ name }) => ({ option: name, file })),
    })
  })
})
