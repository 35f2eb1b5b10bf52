// Dates: mentions with exact offsets and TIMEX3 values.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

test('a full date is found where it stands', () => {
  const text = 'The bridge was opened on 11 May 2017 by the mayor.'
  expect(dates(text)).toMatchObject([{ start: 25, end: 36, text: '11 May 2017', kind: 'date', value: '2017-05-11' }])
})
