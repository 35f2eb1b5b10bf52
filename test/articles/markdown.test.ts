// Markdown, through the door.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectReadsBack, read, readOne } from './reading.ts'

test('front matter is metadata, marks are no text', async () => {
  const { article, cuts } = await readOne(
    '---\ntitle: "A bridge"\ndate: 2020-03-04\nsource: The Ell\nurl: https://ell.example/b\n---\n\nThe **council** of\n[Ellmouth](https://e.example) decided.\n\n## The cost\n\n- stone\n- iron\n\n> Half of it\n> is lent.\n',
    'a.md',
  )
  expect(article).toMatchObject({
    title: 'A bridge',
    date: '2020-03-04',
    source: 'The Ell',
    url: 'https://ell.example/b',
  })
  expect(article.text).toBe('The council of Ellmouth decided.\n\nThe cost\n\nstone\niron\n\nHalf of it is lent.')
  expect(cuts.map(({ reason }) => reason)).toEqual(['front matter'])
})

test('the first heading is the title where nothing else says it', async () => {
  const { article } = await readOne('# A bridge\n\nThe council decided \\*again\\* &amp; again.\n', 'a.md')
  expect([article.title, article.text]).toEqual(['A bridge', 'The council decided *again* & again.'])
})

test('any range of any text reads back from its spans', async () => {
  const piece = fc.constantFrom(
    'word',
    ' ',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '**',
    '`',
    '&amp;',
    '\\*',
    '[a](b)',
    '    ',
    '<b>',
    '---\n',
    '1. ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), async (pieces, a, b) => {
      const [event] = await read(pieces.join(''), 'a.md')
      if (event?.kind === 'article') expectReadsBack(event, a, b)
    }),
    { numRuns: 300 },
  )
})
