// Months and days without a year, in texts that tell of times long before their publication.
import { expect, test } from 'vitest'
import { dates } from '../../src/language/index.ts'

const read = (text: string) => dates(text, { date: '2020-03-05' }).map(({ text, value }) => `${text} = ${value}`)
const HISTORY = 'The mill was founded in 1738, sold in 1749, burned in 1761 and rebuilt in 1764.\n\n'

test.each([
  ['In May 1870 the hall was occupied; the president was forced to resign in August.', 'August = 1870-08'],
  ['In the summer of 1931 he fell ill, and he died on 3 December.', '3 December = 1931-12-03'],
  ['It was sold in January 1863.\n\nThe talks began on 2 June.', '2 June = 1863-06-02'],
  ['It was sold on 2 June 1863. He left in July. She was robbed near Lund in September.', 'September = 1863-09'],
  ['In 1886 he moved to Brno. He was married in June.', 'June = 1886-06'],
  ['In 1791 he fell ill. It lasted until 3-5 May.', '3-5 May = 1791-05-03/1791-05-05'],
  ['In 1791 he fell ill. He saw her on Christmas Eve.', 'Christmas Eve = 1791-12-24'],
  ['In 1791 he fell ill. He left in the spring.', 'the spring = 1791-SP'],
  [
    'A dam was begun in 1891, as floods came. It broke. It rained. He left in the following year.',
    'the following year = 1892',
  ],
  ['The bank closed on 3 May 1887, and by the end of the month others had followed.', 'the end of the month = 1887-05'],
  ['The bank closed on 3 May 1887 and was to be opened on 9 June.', '9 June = 1887-06-09'],
])('the year is that of the date before: %s', (text, mention) => {
  expect(read(HISTORY + text).at(-1)).toBe(mention)
})

test.each([
  ['The bank failed in November 1887. Its director fled in January.', 'January = 1888-01'],
  ['The bank failed in November 1887. Its director left in September.', 'September = 1887-09'],
  ['The bank failed in November 1887. It had been warned in January.', 'January = 1887-01'],
])('time goes on in a story, and back behind "had": %s', (text, mention) => {
  expect(read(HISTORY + text).at(-1)).toBe(mention)
})

test.each([
  ['He fled on 29 October 1887 and was caught in 1889.\n\nOn 3 November it closed.', '3 November = 1887-11-03'],
  ['He was killed on 1 May 1868. She died in 1886. The peace was signed in June.', 'June = 1868-06'],
  ['She died in Paris in 1886. The peace was signed in June.', 'June = XXXX-06'],
  ['It has been a museum since 1886. The peace was signed in June.', 'June = XXXX-06'],
  ['The peace was signed on 9 June.', '9 June = XXXX-06-09'],
  ['The mill was silent.\n\nNo one spoke.\n\nHe had died three weeks earlier.', 'three weeks earlier = XXXX-WXX'],
  ['The mill was silent.\n\nNo one spoke.\n\nHe had died the previous winter.', 'the previous winter = XXXX-WI'],
])(
  'a year at the end of its sentence is not gone on from, and none is better than a wrong one: %s',
  (text, mention) => {
    expect(read(HISTORY + text).at(-1)).toBe(mention)
  },
)

test.each([
  ['In 1886 it was a school. It will be opened in May.', 'May = 2020-05'],
  ['In 1886 it was a school. By 2019 it was closed, as of 4 March.', '4 March = 2020-03-04'],
  ['In May 2019 it was closed. It was sold in August.', 'August = 2019-08'],
])('what is to come, or near publication, is dated by it: %s', (text, mention) => {
  expect(read(HISTORY + text).at(-1)).toBe(mention)
})

test.each([
  [
    'In 1886 it was a school. She was freed in August, he said on Monday, as he had said last week.',
    'August = 2019-08',
  ],
  [
    'In 1886 it was a school. It closed in May, opened in June, and closed in July. It was sold in August.',
    'August = 2019-08',
  ],
])('news goes on from its publication, whatever years it tells: %s', (text, mention) => {
  expect(read(HISTORY + text)).toContain(mention)
})

test.each([
  ['He was suspended on Monday for fights in February 2014 and in June.', 'June = 2014-06'],
  ['He was freed on Monday. It was founded in 2011 and sold in June.', 'June = 2019-06'],
  ['Since May 2014 the price rose, and it fell in June.', 'June = 2019-06'],
  ['The list of 9/11 victims was published on Sept. 20.', 'Sept. 20 = 2019-09-20'],
])('in news, only a month or day goes on in its own sentence: %s', (text, mention) => {
  expect(read(text)).toContain(mention)
})

test.each([
  [
    'It was written in February 1928 and played on 11 September of that year.',
    '11 September of that year = 1928-09-11',
  ],
  ['It was written in February 1928. It was played in May of the same year.', 'May of the same year = 1928-05'],
  ['It was written in 1928 and played on May 3rd that same year.', 'May 3rd that same year = 1928-05-03'],
  [
    'The law of 3 May 1804 was changed in June 2014. It went into force on Jan. 1 the next year.',
    'Jan. 1 the next year = 2015-01-01',
  ],
  ['It was finished in 1931. It had been begun in March of the previous year.', 'March of the previous year = 1930-03'],
  ['It was played on 11 September of that year.', '11 September of that year = XXXX-09-11'],
  ['Sales fell in March. In March of the previous year they had risen.', 'March of the previous year = 2019-03'],
])('"that year" is the one just told, in any text: %s', (text, mention) => {
  expect(read(text).at(-1)).toBe(mention)
})

test('a day that no month has is no date of that year', () => {
  expect(read('It was written in 1928. It was played on 31 June of that year.')).not.toContain('31 June of that year')
})

test('a holiday has the year behind "of"', () => {
  expect(read('He saw her on Christmas Eve of 1791.')).toEqual(['Christmas Eve of 1791 = 1791-12-24'])
})
