import { describe, expect, test } from 'vitest'

import { articleOf, readText } from './text-files.ts'

describe('JSON Lines', () => {
  test('a broken line is named, lines without text are counted, a repeated id names both places, the rest is kept', async () => {
    const events = await readText(
      [
        '{"id":"a","title":"","date":"2020-01-02","text":"One."}',
        '{"id":"b"',
        '{"id":"c"}',
        '{"id":"a","text":"Two."}',
        '{"id":"d","text":"Three."}',
      ].join('\n'),
      'set.jsonl',
    )
    expect(
      events.map((event) => (event.kind === 'article' ? event.article.id : `${event.line ?? ''} ${event.code}`)),
    ).toEqual(['a', '2 articles/broken-line', '4 articles/repeated-id', 'd', ' articles/no-text'])
    const repeated = events.find((event) => event.kind === 'problem' && event.code === 'articles/repeated-id')
    expect(repeated).toMatchObject({ message: expect.stringMatching(/set\.jsonl:1 has already/) })
  })

  test.each(['', '  ', 'b\t1', 'b\n1'])('an id that is no word of one line (%j) is as good as none', async (id) => {
    const lines = ['Rain.', 'Snow.'].map((text) => JSON.stringify({ id, text }))
    const events = await readText(lines.join('\n'), 'set.jsonl')
    expect(events.map((event) => event.kind === 'article' && event.article.id)).toEqual(['set:1', 'set:2'])
  })

  test.each(['2021-02-31', '2021-04-31T10:00:00Z', '2021-02-29', '2021-13-01', '31 March'])(
    'a date that is none (%s) is told, and the article has no date',
    async (date) => {
      const [event] = await readText(JSON.stringify({ id: 'a', date, text: 'It rained.' }), 'a.jsonl')
      expect(event).toMatchObject({ kind: 'article', notes: [`Its date “${date}” cannot be read.`] })
      expect(articleOf([event!]).date).toBeUndefined()
    },
  )

  test('offsets count in the text as given, and heading and dateline stay', async () => {
    const { raw, text, date } = articleOf(
      await readText(
        '{"id":1,"date":"2020-01-02T10:00:00Z","text":"HEAD\\nLONDON 2020-01-02\\nIt rained."}',
        'a.jsonl',
      ),
    )
    expect([raw, text, date]).toEqual([
      'HEAD\nLONDON 2020-01-02\nIt rained.',
      'HEAD\nLONDON 2020-01-02\nIt rained.',
      '2020-01-02T10:00:00Z',
    ])
  })
})
