// The lexicon against a map, also when it is full and begins anew.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLexicon } from '../../src/language/lexicon.ts'

const words = fc.array(fc.oneof(fc.stringMatching(/^[a-d]{1,3}$/), fc.string({ minLength: 1, maxLength: 70 })), {
  minLength: 1,
  maxLength: 3000,
  size: 'max',
})

it('gives each word one number and its value, wherever in a text it stands, until it begins anew', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 2000 }), (all, most) => {
      const lexicon = createLexicon((word) => word.toUpperCase(), most)
      const text = all.join('')
      const known = new Map<string, number>()
      let epoch = 0
      let at = 0
      for (const word of all) {
        const number = lexicon.numberOf(text, at, at + word.length)
        at += word.length
        if (lexicon.epoch !== epoch) known.clear()
        epoch = lexicon.epoch
        if (lexicon.valueOf(number) !== word.toUpperCase() || number !== (known.get(word) ?? known.size + 1))
          expect.unreachable(`${JSON.stringify(word)} is ${number}: ${lexicon.valueOf(number)}`)
        known.set(word, number)
        if (known.size > most) expect.unreachable(`${known.size} words, where it may know ${most}`)
      }
    }),
    { numRuns: 30 },
  )
})
