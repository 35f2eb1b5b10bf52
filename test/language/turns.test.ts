// A large text is read in turns with whoever else has work to do, and gives the same as one that is read at once.
import { expect, it } from 'vitest'
import { analyse } from '../../src/language/index.ts'

const NAMES = ['Igor Petrov', 'Anna Khan', 'Jon Aske', 'Ruth Calder']
const MATTERS = ['bridge', 'harbour', 'budget', 'ferry', 'treaty']
const SENTENCES = 1_500

/** So long that it takes some hundred turns. */
const TEXT = Array.from({ length: SENTENCES }, (_, i) => {
  const [name, matter] = [NAMES[i % NAMES.length]!, MATTERS[i % MATTERS.length]!]
  return `"The ${matter} is matter ${i} and cannot wait," ${name} said in Oslo on Thursday. He left at noon.${i % 3 ? '' : '\n\n'}`
}).join(' ')

const PARTS = ['sentences', 'tokens', 'names', 'dates', 'quotes'] as const
const partsOf = (analysis: ReturnType<typeof analyse>) => PARTS.map((part) => JSON.stringify(analysis[part]))

it('gives the same parts in turns as at once, also to two who ask at the same time', async () => {
  const options = { date: '2024-05-01' }
  const analysis = analyse(TEXT, options)
  await Promise.all([analysis.prepare('quotes', 'dates'), analysis.prepare('names')])
  expect(partsOf(analysis)).toEqual(partsOf(analyse(TEXT, options)))
})

it('is read at once where somebody needs it now, though it is being prepared', async () => {
  const analysis = analyse(TEXT)
  const prepared = analysis.prepare('names')
  const { names } = analysis
  await prepared
  expect(analysis.names).toBe(names)
})

it.each(['names', 'dates', 'quotes'] as const)(
  'lets others have their turn while the %s are prepared',
  async (part) => {
    let turns = 0
    let others = setImmediate(function turn() {
      turns++
      others = setImmediate(turn)
    })
    await analyse(TEXT).prepare(part)
    clearImmediate(others)
    expect(turns).toBeGreaterThan(3)
  },
)
