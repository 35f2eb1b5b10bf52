// Quotes and their speakers.
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/language/index.ts'
import { KINDS, SPEAKERS, WORDS } from './quotes.data.ts'
import { EPITHETS, NAMESAKES, STRANGERS, VERBS_AND_ROLES } from './quotes-people.data.ts'
import { BESIDE_ROLES, BLOCKS, STAND_INS, WAYS_OF_SAYING } from './quotes-speakers.data.ts'

describe('the words that are quoted', () => {
  it.each(WORDS)('%s', (_fact, text, quotes) => {
    expect(
      analyse(text).quotes.map(({ spans }) => spans.map(([start, end]) => unmarked(text.slice(start, end))).join('|')),
    ).toEqual(quotes)
  })
})

describe('the speaker', () => {
  it.each(SPEAKERS)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('the person beside a role', () => {
  it.each(BESIDE_ROLES)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })

  it('is mentioned with the role', () => {
    const [quote] = analyse('"It is late," said the harbour master, Peter Marsh.').quotes
    expect(quote?.speaker?.mention).toBe('the harbour master, Peter Marsh')
  })
})

describe('the speaker of a block', () => {
  it.each(BLOCKS)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('ways of saying', () => {
  it.each(WAYS_OF_SAYING)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('verbs and roles that look like others', () => {
  it.each(VERBS_AND_ROLES)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('people of one name, and of two', () => {
  it.each(NAMESAKES)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('people without a name', () => {
  it.each(STRANGERS)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('people by their age or their trade', () => {
  it.each(EPITHETS)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })

  it('are mentioned with all their words', () => {
    const { quotes } = analyse('Peter Marsh won. "It is late," said the 19-year-old Norwegian.')
    expect(quotes[0]?.speaker).toMatchObject({ name: 'Peter Marsh', mention: 'the 19-year-old Norwegian' })
  })
})

describe('whom a pronoun or a role stands for', () => {
  it.each(STAND_INS)('%s', (_fact, text, speakers) => {
    expect(analyse(text).quotes.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers)
  })
})

describe('the kind', () => {
  it.each(KINDS)('%s', (_fact, text, kinds) => {
    expect(analyse(text).quotes.map(({ kind }) => kind)).toEqual(kinds)
  })
})

/** Words without the marks around them. */
function unmarked(words: string): string {
  return words.replace(/^(?:''|["“„«‘'])|(?:''|["”“»’'])$/g, '')
}
