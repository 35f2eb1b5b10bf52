// Citations as people see them: links to the exact place, and nothing that is no link passes for one.
import { describe, expect, test } from 'vitest'
import { drawCitation, sayIn } from '../../src/replies/index.ts'

const draw = (fields: object, snippet?: string, locale = 'en-GB') =>
  drawCitation({ article: 'a', spans: [[0, 1]], ...fields }, snippet, sayIn(locale), locale)

describe('a citation', () => {
  test('has title, source, date and page, in the language of the asker', () => {
    const whole = { title: 'No *secret*', source: 'Cuba Si', date: '2017-05-11', page: 3 }
    expect(draw(whole)).toBe('No \\*secret\\* · Cuba Si · 11 May 2017 · page 3')
    expect(draw(whole, undefined, 'en-US')).toContain('May 11, 2017')
    expect(draw(whole, undefined, 'de')).toContain('11. Mai 2017')
    expect(draw(whole, undefined, 'ru')).toContain('11 мая 2017')
  })

  test.each([
    ['2017', 'T · 2017'],
    ['2017-07', 'T · July 2017'],
    ['19', 'T'],
    ['2017-W19', 'T'],
  ])('a date of %s is told as a person reads it', (date, drawn) => {
    expect(draw({ title: 'T', date })).toBe(drawn)
  })

  test.each([
    [
      'a page by its words',
      { url: 'https://a.example/x' },
      'on Thursday',
      '[T](<https://a.example/x#:~:text=on%20Thursday>)',
    ],
    [
      'hyphens and commas encoded',
      { url: 'https://a.example/x' },
      'a-b, c&d',
      '[T](<https://a.example/x#:~:text=a%2Db%2C%20c%26d>)',
    ],
    [
      'long words by their ends',
      { url: 'https://a.example/x' },
      'a b c d e f g h i j k l',
      '[T](<https://a.example/x#:~:text=a%20b%20c%20d%20e,h%20i%20j%20k%20l>)',
    ],
    [
      'a fragment of its own',
      { url: 'https://a.example/x#top' },
      'words',
      '[T](<https://a.example/x#top:~:text=words>)',
    ],
    [
      'a PDF by its page',
      { url: 'https://a.example/x.pdf', page: 4 },
      'words',
      '[T](<https://a.example/x.pdf#page=4>) · page 4',
    ],
    ['a PDF of unknown pages', { url: 'https://a.example/x.PDF' }, 'words', '[T](<https://a.example/x.PDF>)'],
    ['parentheses encoded', { url: 'https://a.example/x_(y)' }, undefined, '[T](<https://a.example/x%5F%28y%29>)'],
  ])('links to %s', (_, fields, snippet, wanted) => expect(draw({ title: 'T', ...fields }, snippet)).toBe(wanted))

  test.each([
    ['http', 'http://a.example/x'],
    ['javascript', 'javascript:alert(1)'],
    ['a password', 'https://user:pass@a.example/'],
    ['no address', 'not an address'],
  ])('shows %s as plain text', (_, url) => {
    expect(draw({ title: 'T', url })).not.toContain('](')
  })

  test('a title cannot end its link or add another', () => {
    expect(draw({ title: 'a](https://evil.example) [b', url: 'https://a.example/' })).toBe(
      '[a\\]\\(https\\://evil.example\\) \\[b](<https://a.example/>)',
    )
  })
})
