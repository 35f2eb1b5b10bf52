// Web pages, through the door: the article's words and no others, metadata, and every character accounted for.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectReadsBack, read, readOne } from './reading.ts'

const SENTENCE =
  'The council of the town of Ellmouth decided on Tuesday to build a second bridge over the river, after years of talks.'
const MORE =
  'Work will begin in spring, said its mayor, Ada Brook, and it will cost about four million pounds, half of it lent by the bank.'

const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>Bridge - The Ell</title>${head}</head><body>${body}</body></html>`
const article = (inside: string) =>
  page(`<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
  <article><h1>Ellmouth to build a second bridge</h1>${inside}</article><footer>Copyright The Ell, all rights reserved</footer>`)

describe('the text of a page', () => {
  test.each([
    ['blocks are parted', `<p>${SENTENCE}</p><p>${MORE}</p>`, `${SENTENCE}\n\n${MORE}`],
    [
      'inline elements are not',
      `<p><b>The council</b> of${SENTENCE.slice(14)}</p><p>${MORE}</p>`,
      `${SENTENCE}\n\n${MORE}`,
    ],
    ['line breaks part lines', `<p>${SENTENCE}<br>${MORE}</p><p>${MORE}</p>`, `${SENTENCE}\n\n${MORE}\n\n${MORE}`],
    [
      'entities are decoded',
      `<p>${SENTENCE} Smith &amp; Sons won&#39;t.</p><p>${MORE}</p>`,
      `${SENTENCE} Smith & Sons won't.\n\n${MORE}`,
    ],
    [
      'when and where an event is stays',
      `<p>When: 5 May 2024, 18:00</p><p>Date: 5 May 2024</p><p>Town hall, 5 May 2024</p><p>Doors open at 17:30</p><p>${SENTENCE}</p><p>${MORE}</p>`,
      `When: 5 May 2024, 18:00\n\nDate: 5 May 2024\n\nTown hall, 5 May 2024\n\nDoors open at 17:30\n\n${SENTENCE}\n\n${MORE}`,
    ],
    [
      'date lines and bylines go',
      `<p>5 May 2024, 18:00</p><p>Ellmouth Herald | 5 May 2024</p><p>By Ada Brook</p><p>Updated 5 May 2024</p><p>segunda-feira, 5 de maio de 2024 às 0:13</p><p>${SENTENCE}</p><p>${MORE}</p>`,
      `${SENTENCE}\n\n${MORE}`,
    ],
    [
      'captions go',
      `<p>${SENTENCE}</p><figure><img src="a.jpg"><figcaption>The old bridge.</figcaption></figure><p>${MORE}</p>`,
      `${SENTENCE}\n\n${MORE}`,
    ],
    [
      'share bars go',
      `<p>${SENTENCE}</p><div class="share-bar"><span>Share on Facebook</span></div><p>${MORE}</p>`,
      `${SENTENCE}\n\n${MORE}`,
    ],
    [
      'promotion goes',
      `<p>${SENTENCE}</p><p><a href="/x">READ MORE: Floods in the valley</a></p><p>${MORE}</p>`,
      `${SENTENCE}\n\n${MORE}`,
    ],
    [
      'headings between paragraphs stay',
      `<p>${SENTENCE}</p><h2>The cost</h2><p>${MORE}</p>`,
      `${SENTENCE}\n\nThe cost\n\n${MORE}`,
    ],
    [
      'lists stay',
      `<p>${SENTENCE}</p><ul><li>Stone</li><li>Iron</li></ul><p>${MORE}</p>`,
      `${SENTENCE}\n\nStone\nIron\n\n${MORE}`,
    ],
    [
      'items and cells in lower case do not read as one wrapped line',
      `<p>${SENTENCE}</p><ul><li>stone</li><li>iron.</li><li>wood</li></ul><table><tr><td>Ann</td><td>free</td></tr></table><p>${MORE}</p>`,
      `${SENTENCE}\n\nstone\n\niron.\nwood\nAnn\n\nfree\n\n${MORE}`,
    ],
    [
      'scripts are unseen',
      `<p>${SENTENCE}</p><script>var a = "<p>no</p>"</script><p>${MORE}</p>`,
      `${SENTENCE}\n\n${MORE}`,
    ],
  ])('%s', async (_, inside, text) => {
    expect((await readOne(article(inside), 'a.html')).article.text).toBe(text)
  })

  test('each cut has its reason', async () => {
    const { cuts } = await readOne(
      article(`<p>${SENTENCE}</p><p><a href="/x">READ MORE: Floods</a></p><p>${MORE}</p>`),
      'a.html',
    )
    expect(cuts.map(({ reason, text }) => [reason, text.trim()])).toContainEqual(['promotion', 'READ MORE: Floods'])
  })
})

describe('what nobody sees', () => {
  test.each([
    ['comments', '<!-- <p>no</p> -->'],
    ['scripts, whatever is in them', '<script>if (a < b) document.write("<p>no</p>")</script>'],
    ['scripts in capitals', '<SCRIPT TYPE="text/javascript">var a = 1</SCRIPT>'],
    ['drawings', '<svg viewBox="0 0 1 1"><title>no</title><path d="M0 0"/></svg>'],
    ['templates and frames', '<template><p>no</p></template><iframe src="x"><p>no</p></iframe>'],
    ['attributes with tags in them', '<img src="a.jpg" data-html="<p>no</p>" alt=\'<p class="x">no\'>'],
    ['what is hidden', '<p style="display: none">no</p><p hidden>no</p>'],
  ])('%s', async (_, hidden) => {
    const { text } = (await readOne(article(`<p>${SENTENCE}</p>${hidden}<p>${MORE}</p>`), 'a.html')).article
    expect(text).toBe(`${SENTENCE}\n\n${MORE}`)
  })

  test.each([
    ['a comment between two words', 'ferry<b>man</b> <!-- x --><i>Lund</i>', 'ferryman Lund'],
    ['a comment within a word', 'ferry<!-- x -->man', 'ferryman'],
    ['a script between two words', '<b>Bo</b> <script>1</script> <b>Lund</b>', 'Bo Lund'],
    ['attributes without a space between', '<b x="1"class="y">Bo</b> Lund', 'Bo Lund'],
    ['a quote that never ends', 'Bo <b title="x>Lund</b> rows', 'Bo Lund rows'],
    ['a drawing that never ends', 'Bo <svg/> Lund', 'Bo Lund'],
  ])('%s neither parts nor joins', async (_, inside, words) => {
    const { text } = (await readOne(article(`<p>${SENTENCE}</p><p>${inside}.</p><p>${MORE}</p>`), 'a.html')).article
    expect(text).toBe(`${SENTENCE}\n\n${words}.\n\n${MORE}`)
  })
})

describe('pages that are hardly any', () => {
  test.each([
    ['one sentence', `<p>${SENTENCE}</p>`],
    ['without <body>', `<html><head><title>x</title></head><p>${SENTENCE}</p></html>`],
    ['without <html>', `<title>x</title><p>${SENTENCE}`],
    ['plain text', SENTENCE],
  ])('%s is read', async (_, html) => expect((await readOne(html, 'a.html')).article.text).toBe(SENTENCE))

  test('one of links alone holds no text', async () => {
    expect(await read(page('<ul><li><a href="/">Home</a></li></ul>'), 'a.html')).toMatchObject([
      { code: 'articles/empty' },
    ])
  })
})

describe('pages that are no good', () => {
  test.each([
    ['an empty one', '<html><body></body></html>', 'articles/empty'],
    ['nothing at all', '', 'articles/empty'],
  ])('%s', async (_, html, code) => {
    const [event] = await read(html, 'a.html')
    expect(event).toMatchObject({ kind: 'problem', code })
  })
})

test('any range of any page reads back from its spans', async () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<span class="caption">',
    '</span>',
    '<br>',
    '<li>',
    'word ',
    'and',
    ' \n',
    '&nbsp;',
    '&shy;',
    '<b>',
    '</b>',
    '<a href="x">',
    '</a>',
    SENTENCE,
    `<p>${MORE}</p>`,
  )
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), async (pieces, a, b) => {
      const [event] = await read(page(pieces.join('')), 'a.html')
      if (event?.kind === 'article') expectReadsBack(event, a, b)
    }),
    { numRuns: 200 },
  )
})
