// Months, weekdays and holidays that are names, or no day in particular.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

/** A Tuesday. */
const PUBLISHED = '2024-08-06'

const read = (text: string) => dates(text, { date: PUBLISHED }).map(({ text, value }) => `${text} = ${value}`)

test.each([
  ['They sell Granny June pies.'],
  ['Granny June pies are sold there.'],
  ['The reporter April Ryan was there.'],
  ['The book by April Ryan was sold.'],
  ['April Ryan was there.'],
  ['The book of Dr. June Dahl sold well.'],
  ['He met Robinson Friday and Wednesday Addams.'],
  ['He watches Monday Night Football and reads the Sunday Times.'],
  ['Shops were full on Black Friday.'],
  ["He was to open the town's Christmas market."],
  ['He called a Christmas truce.'],
  ['Before Christmas shopping they met.'],
  ['The Halloween Parade and the Easter Bunny were gone.'],
])('no date: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['In April Jamaica rolled it back.', 'April = 2024-04'],
  ['The April Marquette survey said so.', 'April = 2024-04'],
  ['Early June brought rain.', 'Early June = 2024-06'],
  ['June was wet.', 'June = 2024-06'],
  ['One June afternoon brought rain.', 'June = 2024-06'],
  ['President Bush Friday signed the bill.', 'Friday = 2024-08-02'],
  ['He told CNN Friday that it was so.', 'Friday = 2024-08-02'],
  ["It was Tuesday's.", 'Tuesday = 2024-08-06'],
  ['He said so in a Monday statement.', 'Monday = 2024-08-05'],
  ['I read it on a Monday.', 'Monday = XXXX-WXX-1'],
  ['They met on Christmas morning.', 'Christmas morning = 2023-12-25TMO'],
  ['His Christmas was ruined.', 'Christmas = 2023-12-25'],
  ['On Christmas Jamaica rolled it back.', 'Christmas = 2023-12-25'],
  ['It was a Monday.', 'Monday = XXXX-WXX-1'],
  ['It happened one Monday.', 'Monday = XXXX-WXX-1'],
  ['I read it on a Monday night.', 'Monday night = XXXX-WXX-1TNI'],
])('%s', (text, mention) => {
  expect(read(text)).toEqual([mention])
})
