// Texts that repeat one thing 100,000 characters long: nothing that runs over a text may backtrack, or these never end.
import { expect, it } from 'vitest'
import { analyse, terms } from '../../src/language/index.ts'

const LENGTH = 100_000

it.each(['a', '"', "'", '1,', 'U.S. ', '\n', 'http://', 'A&', "A's ", 'ay'])('%j', (unit) => {
  const text = unit.repeat(Math.ceil(LENGTH / unit.length))
  const { sentences, tokens, names } = analyse(text)
  const annotations = [sentences, tokens, names, terms(text)]
  for (const list of annotations) for (const { start, end } of list) expect(end).toBeGreaterThan(start)
})
