// Dates on any text: offsets that hold, no error, no hurry, the same in every time zone.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateRange, dates } from '../../src/language/index.ts'

const RUNS = process.env.SOAK ? 5000 : 300
const REPEATS = process.env.SOAK ? 100_000 : 30_000

const words = fc.constantFrom(
  ...`the a last next this past May march Sept. 3 3rd 31 1989 1990s '90s 12 two twenty - to and , . of year years ago week
  quarter third fiscal earlier Monday night 10:30 p.m. noon in every hundred million 1/2 9/11 5/11/2017 half Christmas
  867 910 c. d. between ( ) – : April Ryan Friday's will won weekend day following fortnight first later that spring have who by until`.split(
    /\s+/,
  ),
)
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
  fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
)
const published = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
  { nil: undefined },
)

test('mentions stand where they say, in order, apart from each other, and of one of four kinds', () => {
  fc.assert(
    fc.property(texts, published, (text, date) => {
      let end = 0
      for (const mention of dates(text, date === undefined ? {} : { date })) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(mention.value).not.toMatch(/NaN|undefined|Infinity/)
        const range = dateRange(mention.value)
        if (range) expect(range.start <= range.end || range.start.startsWith('-')).toBe(true)
        end = mention.end
      }
    }),
    {
      numRuns: RUNS,
      examples: [
        ['12 year earlier the past', undefined],
        ['two years or more than three years', undefined],
      ],
    },
  )
})

test.each([
  '1',
  'a',
  ' ',
  '\n',
  '-',
  '.',
  '1,',
  'one ',
  'hundred ',
  'May ',
  'the ',
  '1 - ',
  'last ',
  "'",
  '12:',
  '1/',
  '5 to ',
])('a text of nothing but %j is read', (piece) => {
  expect(Array.isArray(dates(piece.repeat(REPEATS), { date: '2017-05-11' }))).toBe(true)
})

test('days are counted in UTC whatever the zone of the machine', () => {
  const text = 'They met on Thursday, last week, on Oct. 29 at 1 a.m. and tonight; it will end in March or next year.'
  const zone = process.env.TZ
  const values = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
    process.env.TZ = name
    return dates(text, { date: '2017-11-05T23:30:00Z' }).map(({ value }) => value)
  })
  process.env.TZ = zone ?? ''
  if (zone === undefined) delete process.env.TZ
  expect(values[1]).toEqual(values[0])
  expect(values[2]).toEqual(values[0])
})
