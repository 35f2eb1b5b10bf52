// Words as index and questions see them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termOf, terms } from '../../src/language/index.ts'

const list = (text: string) => terms(text).map(({ term }) => term)

describe('words that are one term', () => {
  it.each([
    ['said', 'says', 'say', 'saying'],
    ['met', 'meets', 'meeting', 'Meet'],
    ['held', 'hold', 'holding'],
    ['children', 'child', "children's", 'Child’s'],
    ['women', 'woman', "women's"],
    ['US', 'U.S.', 'USA', 'U.S.A.', "U.S.'s"],
    ['UN', 'U.N.', 'un'],
    ['Erdoğan', 'ERDOGAN', "Erdogan's"],
    ['Gdańsk', 'gdansk'],
    ['wives', 'wife'],
    ['feet', 'foot'],
    ['crises', 'crisis'],
    ['went', 'goes', 'going', 'gone'],
    ['wrote', 'written', 'writing'],
    ['told', 'tell', 'telling'],
    ['bought', 'buys'],
    ['elected', 'electing', 'elects'],
    ['O’Brien', "O'Brien's"],
    ['ministers', 'minister', "ministers'", "minister's"],
    ['AT&T', "AT&T's"],
    ['1,000', '1000'],
    ['won', 'win', 'winning'],
    ['ﬁnance', 'finance'],
    ['die', 'died', 'dies', 'dying'],
    ['lie', 'lied', 'lying', 'lain'],
    ['try', 'tried', 'tries', 'trying'],
    ['fly', 'flies', 'flew', 'flown'],
    ['free', 'freed', 'freeing'],
    ['sue', 'sued', 'suing'],
    ['add', 'added', 'adding'],
    ['succeed', 'succeeded', 'succeeds'],
    ['ground', 'grounded', 'grounds'],
    ['wound', 'wounded', 'wounds'],
    ['dive', 'dived', 'diving'],
  ])('%s', (...forms) => {
    expect(new Set(forms.flatMap(list)).size).toBe(1)
  })
})

describe('words that are not one term', () => {
  it.each([
    ['us', 'US'],
    ['wound', 'wind'],
    ['rent', 'rend'],
    ['founded', 'found'],
    ['U.S.', 'U.N.'],
    ['3.5', '35'],
  ])('%s and %s', (one, other) => {
    expect(list(one)).not.toEqual(list(other))
  })
})

it('parts words at hyphens, dashes and signs', () => {
  expect(terms('Jean-Claude’s  "visit"—2.5%').map(({ start, end }) => [start, end])).toEqual([
    [0, 4],
    [5, 13],
    [16, 21],
    [23, 26],
  ])
})

it('reads a script without spaces character by character', () => {
  expect(list('北京 said')).toEqual(['北', '京', termOf('say')])
})

it('keeps the places of the words, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let last = 0
      for (const { start, end, term } of terms(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(term).toBe(termOf(text.slice(start, end)))
        last = end
      }
    }),
  )
})
