// Sentences and their places.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sentences } from '../../src/language/index.ts'
import { HARD_SENTENCES } from './hard-sentences.data.ts'

it('has sixty hard cases', () => expect(HARD_SENTENCES.length).toBeGreaterThanOrEqual(60))

it.each(HARD_SENTENCES)('%s', (marked) => {
  const parts = marked.split('‖')
  const text = parts.join('')
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts.map((part) => part.trim()))
})

it.each([
  [
    'a row of a table is a sentence of its own',
    'Plan | Price\nbasic | free\nHost | Ann',
    'Plan | Price‖basic | free‖Host | Ann',
  ],
  ['whatever marks it has', '1 | Dr. Won. All | yes! | Ann\nmore', '1 | Dr. Won. All | yes! | Ann‖more'],
  ['also behind prose', 'They are\nplan | price', 'They are‖plan | price'],
  ['also with nothing in a cell', '| Hall A\n9:00 |\nlunch', '| Hall A‖9:00 |‖lunch'],
  [
    'long prose with a bar is parted by its marks',
    `He. ${'All | of it. '.repeat(40)}`,
    `He.${'‖All | of it.'.repeat(40)}`,
  ],
])('%s', (_, text, parts) => {
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(parts.split('‖'))
})

const NEWS_PIECES = [
  'Mr. ',
  'U.S. ',
  'He said',
  '. ',
  '." ',
  '"',
  '?" ',
  '\n',
  '\n\n',
  '... ',
  'the ',
  'Jan. 2',
  ' ',
  '3.5 ',
  '(',
  ').',
  '[1]',
  '\nlower',
  '.)\nlower',
  ' | ',
]

it.each([fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...NEWS_PIECES)).map((pieces) => pieces.join(''))])(
  'reproduces any text: only white space stands between sentences',
  (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let rebuilt = ''
        let at = 0
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          rebuilt += text.slice(at, end)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
        expect(rebuilt + text.slice(at)).toBe(text)
      }),
    )
  },
)
