// Markdown, through the door.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectReadsBack, read, readOne } from './reading.ts'

test('front matter is metadata, marks are no text', async () => {
  const { article, cuts } = await readOne(
    '---\ntitle: "A bridge"\ndate: 2020-03-04\nsource: The Ell\nurl: https://ell.example/b\n---\n\nThe **council** of\n[Ellmouth](https://e.example) decided.\n\n## The cost\n\n- Stone\n- Iron\n\n> Half of it\n> is lent.\n',
    'a.md',
  )
  expect(article).toMatchObject({
    title: 'A bridge',
    date: '2020-03-04',
    source: 'The Ell',
    url: 'https://ell.example/b',
  })
  expect(article.text).toBe('The council of Ellmouth decided.\n\nThe cost\n\nStone\nIron\n\nHalf of it is lent.')
  expect(cuts.map(({ reason }) => reason)).toEqual(['front matter'])
})

test.each([
  [`"A \\"safe\\" bridge"`, 'A "safe" bridge'],
  [`"Cats \\\\ dogs\\tand \\u00e9lan \\x41"`, 'Cats \\ dogs and élan A'],
  [`'The mayor''s "plan"'`, `The mayor's "plan"`],
  [`A "safe" \\n bridge`, 'A "safe" \\n bridge'],
])('a title in the front matter is read as YAML has it: %s', async (title, expected) => {
  const { article } = await readOne(`---\ntitle: ${title}\n---\n\nIt was built.\n`, 'a.md')
  expect(article.title).toBe(expected)
})

test('the first heading is the title where nothing else says it', async () => {
  const { article } = await readOne('# A bridge\n\nThe council decided \\*again\\* &amp; again.\n', 'a.md')
  expect([article.title, article.text]).toEqual(['A bridge', 'The council decided *again* & again.'])
})

describe('the lines below the title', () => {
  test.each([
    ['in italics', '*Space Reporter, Saturday 2 March 2024*', { date: '2024-03-02' }],
    [
      'with bars',
      'By Ann Lee | **The Ell Post** | 2 March 2024',
      { date: '2024-03-02', source: 'The Ell Post', author: 'Ann Lee' },
    ],
    [
      'in several',
      '**By Ann Lee**\n\n[The Ell Post](https://ell.example)\n2 March 2024',
      { date: '2024-03-02', source: 'The Ell Post', author: 'Ann Lee' },
    ],
  ])('tell of the article: %s', async (_, lines, told) => {
    const { article } = await readOne(`# A bridge\n\n${lines}\n\nThe council decided.\n`, 'a.md')
    expect(article).toMatchObject({ title: 'A bridge', text: 'The council decided.', ...told })
  })

  test.each([
    ['the scene of an event', 'Town Hall, 2 March 2024'],
    ['labels of an event', 'Date: 2 March 2024\nWhere: Hall 3'],
    ['a sentence', '*It began in Ell, 2 March 2024*'],
  ])('stay as they are: %s', async (_, lines) => {
    const { article } = await readOne(`# A bridge\n\n${lines}\n\nThe council decided.\n`, 'a.md')
    expect([article.text, article.date]).toEqual([`${lines.replaceAll('*', '')}\n\nThe council decided.`, undefined])
  })
})

test.each([
  [
    'items in lower case do not read as one wrapped line',
    '- be kind\n- **no** spam!\n- that is all',
    'be kind\n\nno spam!\nthat is all',
  ],
  ['nor do tasks and numbers', '1. [x] stone\n2. [ ] iron', '[x] stone\n\n[ ] iron'],
])('%s', async (_, markdown, text) => {
  expect((await readOne(markdown, 'a.md')).article.text).toBe(text)
})

describe('tables', () => {
  const TABLE = '| Place | Team | **Captain** |\n|:---|---|---:|\n| 1 | Salt & Vinegar | [Nimbus](x) |\n'

  test('a row is a line, its cells parted by the bars of the source, apart from the paragraphs around', async () => {
    const { article } = await readOne(`Results:\n\n${TABLE}\nAll of it.\n`, 'a.md')
    expect(article.text).toBe('Results:\n\nPlace | Team | Captain\n1 | Salt & Vinegar | Nimbus\n\nAll of it.')
  })

  test('the bars at the ends of rows and the rule under the head are cut', async () => {
    const { cuts } = await readOne(`Results\n\n${TABLE}`, 'a.md')
    expect(cuts.map(({ reason, text }) => [reason, text])).toEqual([
      ['table rule', '|'],
      ['table rule', '|\n|:---|---|---:|\n|'],
      ['table rule', '|'],
    ])
  })

  test.each([
    ['without bars at the ends', 'a | b\n--- | ---\nc | d', 'a | b\nc | d'],
    ['without white space', '|a|b|\n|-|-|\n|c||', 'a|b\nc|'],
    ['with an empty row of headings', '| | |\n|---|---|\n| Born | 1142 |', 'Born | 1142'],
    ['with empty cells', '| | A |\n|---|---|\n| 9:00 | |', '| A\n9:00 |'],
    ['with a bar in a cell', '| a | b |\n|---|---|\n| `x\\|y` | d\\| |', 'a | b\nx|y | d|'],
    ['in a quoted block', '> | a | b |\n> |---|---|\n> | c | d |\n> | e |', 'a | b\nc | d\ne'],
    ['in an item of a list', '- one\n\n  | a | b |\n  |---|---|\n  | c | d |', 'one\na | b\nc | d'],
    ['that is none', '| a | b |\nc', '| a | b | c'],
  ])('one %s', async (_, markdown, text) => {
    expect((await readOne(markdown, 'a.md')).article.text).toBe(text)
  })
})

describe('line ends inside a paragraph', () => {
  test.each([
    [
      'wrapped prose is joined',
      'The council of\nEllmouth said: no.\nIt goes on',
      'The council of Ellmouth said: no. It goes on',
    ],
    ['labels keep theirs', '**When:** 5 May\n**Where**: Hall 3\n*Host:* Ann', 'When: 5 May\nWhere: Hall 3\nHost: Ann'],
    ['plain labels too', 'When: 5 May\r\nWhere: Hall 3', 'When: 5 May\nWhere: Hall 3'],
    ['and behind pictures', '📅 **When:** 5 May\n:pin: Where: Hall 3', '📅 When: 5 May\n:pin: Where: Hall 3'],
    ['and in a quoted block', '> Sold: yes\n> Price: 3', 'Sold: yes\nPrice: 3'],
    ['hours too', '17:00 Pub quiz\n18:30 Concert', '17:00 Pub quiz\n18:30 Concert'],
    ['one label alone is prose', 'They asked.\nHe said: no.\nIt ended.', 'They asked. He said: no. It ended.'],
    [
      'lines around labels stand apart',
      'Next one\nWhen: 5 May\nHost: Ann\nBring a coat.',
      'Next one\nWhen: 5 May\nHost: Ann\nBring a coat.',
    ],
    [
      'the wrapped line of a label is joined',
      'When: 5 May\nHost: Ann of the\nouter hall',
      'When: 5 May\nHost: Ann of the outer hall',
    ],
  ])('%s', async (_, markdown, text) => {
    expect((await readOne(markdown, 'a.md')).article.text).toBe(text)
  })
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
    '| ',
    ' | b |\n|---|---|\n| c |',
    '\nWhen: ',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), async (pieces, a, b) => {
      const [event] = await read(pieces.join(''), 'a.md')
      if (event?.kind === 'article') expectReadsBack(event, a, b)
    }),
    { numRuns: 300 },
  )
})
