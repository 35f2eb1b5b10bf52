// What holds for quotes of any text: exact places, order, no exception, cost that grows with the text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, quotes } from '../../src/language/index.ts'

const RUNS = process.env.SOAK ? 3_000 : 150

/** Texts made of what quotes are made of. */
const pieces = fc.constantFrom(
  ...['"', '“', '”', "'", '‘', '’', "''", '„', '«', '»', '\n\n', '\n', ' ', ', ', '. ', ': ', '- ', '— ', '? '],
  ...[
    'said',
    ' he said',
    'Anna Kohl',
    ' told reporters',
    'KOHL:',
    'Q:',
    'according to ',
    'The minister',
    ' saying',
    '6\'2"',
    'it rained',
    'the note',
    ' a note by ',
    'his lawyer, Peter Marsh,',
    ' shot back',
    'Kohl was blunt. ',
  ],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 200 }),
)

describe('any text', () => {
  it('has quotes whose spans are ordered, apart, inside the text and not empty', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const quote of analyse(text).quotes) {
          expect(quote.spans.length).toBeGreaterThan(0)
          expect(quote.start).toBe(quote.spans[0]![0])
          expect(quote.end).toBe(quote.spans.at(-1)![1])
          for (const [start, end] of quote.spans) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('has words and speakers that stand where they are said to stand', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { spans, text: words, speaker } of analyse(text).quotes) {
          const covered = spans.map(([start, end]) => text.slice(start, end)).join(' ')
          for (const word of words.split(/\s+/)) expect(covered).toContain(word)
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.mention)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('has the same quotes whether its annotations are given or worked out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(quotes(text)).toEqual(analyse(text).quotes)
      }),
      { numRuns: RUNS / 5 },
    )
  })
})

describe('a text that is only one thing', () => {
  const COUNT = 100_000
  it.each([...'"“”\'‘’«»,:—\n A', 'said ', '"A. ', '“A,” he said. ', 'KOHL: A.\n\n'])(
    '%j, again and again',
    (piece) => {
      const text = piece.repeat(Math.ceil(COUNT / piece.length))
      const known = { tokens: [], sentences: [], names: [] }
      expect(() => quotes(text, known)).not.toThrow()
    },
  )

  it.each([
    ['capitals', `He said "${'A'.repeat(COUNT)}" twice.`],
    ['marks', `“${"'".repeat(COUNT)}a,” he said.`],
    ['blanks', `“A${' '.repeat(COUNT)}b,” he said.`],
    ['points', `“A${'.'.repeat(COUNT)}b,” he said.`],
  ])('a quote of %s only', (_what, text) => {
    expect(() => quotes(text)).not.toThrow()
  })

  it('a hundred thousand marks with their tokens', () => {
    const text = '“Yes,” he said. '.repeat(process.env.SOAK ? COUNT / 2 : 2_000)
    expect(quotes(text).length).toBeGreaterThan(1_000)
  })
})
