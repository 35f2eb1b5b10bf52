// Long texts that repeat one thing: nothing that runs over a text may backtrack or begin again, or these never end.
import { expect, it } from 'vitest'
import { analyse, quotes, terms } from '../../src/language/index.ts'

const LENGTH = process.env.SOAK ? 100_000 : 50_000

it.each(['a', '"', "'", '1,', 'U.S. ', '\n', 'http://', 'A&', "A's ", 'ay', 'May ', '12/', '“a\n\n'])(
  'a text of nothing but %j is read, and nothing found in it is empty',
  (unit) => {
    const text = unit.repeat(Math.ceil(LENGTH / unit.length))
    const { sentences, tokens, names, dates, quotes } = analyse(text)
    for (const list of [sentences, tokens, names, dates, quotes, terms(text)]) {
      expect(list.filter(({ start, end }) => end <= start)).toEqual([])
    }
  },
)

it('the marks of a paragraph are not looked for in all that comes behind it', () => {
  const text = 'The council met and went home.\n\n'.repeat(50_000)
  expect(quotes(text, { sentences: [], tokens: [], names: [] })).toEqual([])
})
