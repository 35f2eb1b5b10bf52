// PDFs made here: the order of reading, furniture, sentences over breaks, pages.
import { describe, expect, test } from 'vitest'
import { type Article, pageAt, toRaw } from '../../../src/articles/index.ts'
import { drawPages, readDrawn, setLines } from './make.ts'

/** Pages on which words of the text stand. */
function pagesOf(article: Article, words: string): (number | undefined)[] {
  const start = article.text.indexOf(words)
  expect(start, `"${words}" in ${article.text}`).toBeGreaterThanOrEqual(0)
  return toRaw(article.raw, article.map, start, start + words.length).map(([at]) => pageAt(article, at))
}

const LEFT = [
  'The harbour of the old town was',
  'closed on Monday after a storm had',
  'torn away a part of the eastern pier.',
  'Divers looked at the damage, said the',
  'harbour master, Anna Lindqvist, who',
  'had not slept since Sunday, and found',
]
const RIGHT = [
  'that four of the pillars must be built',
  'anew before a ship can land there.',
  'The ferries will go from the quay in',
  'the north until the summer, and the',
  'town has promised to pay for buses.',
  'Nobody was hurt.',
]
const COLUMNS =
  'The harbour of the old town was closed on Monday after a storm had torn away a part of the eastern pier. ' +
  'Divers looked at the damage, said the harbour master, Anna Lindqvist, who had not slept since Sunday, and found ' +
  'that four of the pillars must be built anew before a ship can land there. ' +
  'The ferries will go from the quay in the north until the summer, and the town has promised to pay for buses. Nobody was hurt.'

describe('columns', () => {
  test('are read one after the other, a sentence across both is whole', async () => {
    const { article } = await readDrawn((doc) => {
      setLines(doc, LEFT, 40)
      setLines(doc, RIGHT, 230)
    })
    expect(article.text).toBe(COLUMNS)
  })

  test('need not have their lines at one height, nor be drawn in order', async () => {
    const { article } = await readDrawn((doc) => {
      setLines(doc, RIGHT, 230, 65)
      setLines(doc, LEFT, 40, 60)
    })
    expect(article.text).toBe(COLUMNS)
  })

  test('stand below a headline and a date at the right, and above what goes across', async () => {
    const { article } = await readDrawn((doc) => {
      doc.fontSize(20).text('Storm breaks the pier of the old town', 40, 40, { lineBreak: false })
      doc.fontSize(11).text('12 March 2019', 300, 75, { lineBreak: false })
      setLines(doc, LEFT, 40, 100)
      setLines(doc, RIGHT, 230, 100)
      setLines(doc, ['The council meets on Thursday, and whoever likes may come there.'], 40, 210)
    })
    expect(article.text).toBe(`${COLUMNS}\n\nThe council meets on Thursday, and whoever likes may come there.`)
    expect([article.title, article.date]).toEqual(['Storm breaks the pier of the old town', '2019-03-12'])
  })

  test('a table is read row by row', async () => {
    const { article } = await readDrawn((doc) => {
      setLines(doc, ['Town', 'Oslo', 'Bergen', 'Hamar'], 50)
      setLines(doc, ['Ships', '312', '208', '11'], 250)
    })
    expect(article.text.replace(/\n+/g, '\n')).toBe('Town Ships\nOslo 312\nBergen 208\nHamar 11')
  })
})

describe('pages', async () => {
  const { article, cuts } = await readDrawn(drawPages)

  test('sentences, quotes and words go on over a page break', () => {
    expect(article.text).toBe(
      'The minister told the chamber that she would not sign the treaty, and “that no government of the last ten years ' +
        'has read it to its end.” Her deputy was international law’s best known teacher. He left without a word.',
    )
  })

  test('running heads with their changing numbers are cut, and it is told why', () => {
    expect(cuts.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'running head: The Evening Post · 41',
      'page number: Page 1 of 3',
      'running head: The Evening Post · 42',
      'hyphen at a line end: -',
      'page number: Page 2 of 3',
      'running head: The Evening Post · 43',
      'page number: Page 3 of 3',
    ])
  })

  test.each([
    ['would not sign', [1]],
    ['“that no government of the last ten years has read it to its end.”', [1, 2]],
    ['Her deputy', [2]],
    ['international', [2, 3]],
    ['without a word', [3]],
  ])('%s: pages %j', (words, pages) => {
    expect(pagesOf(article, words)).toEqual(pages)
  })

  test('raw has a form feed a page, a line feed a line', () => {
    expect(article.raw.split('\f').map((page) => page.split('\n').length)).toEqual([4, 4, 4])
    expect(article.pages).toEqual([0, article.raw.indexOf('\f') + 1, article.raw.lastIndexOf('\f') + 1])
  })

  test('an empty page counts, and is told', async () => {
    const { article: gap, notes } = await readDrawn((doc) => {
      setLines(doc, ['The first page ends here.'])
      doc.addPage().addPage()
      setLines(doc, ['The third begins here.'])
    })
    expect(pagesOf(gap, 'The third')).toEqual([3])
    expect(notes).toContain('No text was found on page 2.')
  })

  test('pages that begin and end with the same words keep them, below the same head', async () => {
    const verse = ['Row, row, row your boat', 'gently down the stream, said he.', 'Then he rowed on in the rain.']
    const { article: sung } = await readDrawn((doc) => {
      for (let page = 0; page < 3; page++) {
        if (page > 0) doc.addPage()
        doc.text('Songs of the Coast', 50, 20, { lineBreak: false })
        setLines(doc, verse)
      }
    })
    expect(sung.text.split('Row, row, row your boat gently down the stream, said he.')).toHaveLength(4)
    expect(sung.text).not.toContain('Songs')
  })

  test('a head and a foot that stand on one page only are cut, too', async () => {
    const { article: single, cuts } = await readDrawn((doc) => {
      doc.fontSize(8).text('The Evening Post, 12 May 2017', 50, 20, { lineBreak: false })
      doc.fontSize(11)
      setLines(doc, ['The council met on Monday and went home', 'again without having agreed.'])
      doc.fontSize(8).text('https://post.example/council', 50, 540, { lineBreak: false })
    })
    expect(single.text).toBe('The council met on Monday and went home again without having agreed.')
    expect(cuts.map(({ reason }) => reason)).toEqual(['running head', 'running head'])
    expect(single.url).toBe('https://post.example/council')
  })

  test('a page printed by a browser gives its title, address and publisher', async () => {
    const { article: printed } = await readDrawn((doc) => {
      doc.text('5/11/2017   The council of Ellmouth goes home - The Ell', 50, 20, { lineBreak: false })
      doc.fontSize(18).text('The council of Ellmouth goes home', 50, 60, { lineBreak: false })
      doc.fontSize(11).text('By Ada Brook', 50, 95, { lineBreak: false })
      setLines(doc, ['The council met on Monday and went home', 'again without having agreed.'], 50, 120)
      doc.text('https://ell.example/council 1/1', 50, 540, { lineBreak: false })
    })
    expect(printed).toMatchObject({
      text: 'The council met on Monday and went home again without having agreed.',
      title: 'The council of Ellmouth goes home',
      author: 'Ada Brook',
      source: 'The Ell',
      url: 'https://ell.example/council',
    })
  })

  test('lines that say their page’s number in a sentence are the article’s', async () => {
    const { article: told } = await readDrawn((doc) => {
      setLines(doc, ['The text goes on page 1.'])
      doc.addPage()
      setLines(doc, ['The text goes on page 2.'])
    })
    expect(told.text).toBe('The text goes on page 1.\n\nThe text goes on page 2.')
  })
})

describe('footnotes', async () => {
  const { article, cuts } = await readDrawn((doc) => {
    setLines(doc, ['The treaty was signed in Oslo.', '', 'It was never in force, because the king'])
    doc.text('did not like it', 50, 60 + 3 * 13, { lineBreak: false })
    doc.fontSize(6).text('1', 50 + doc.fontSize(11).widthOfString('did not like it'), 97, { lineBreak: false })
    doc.fontSize(11).text(' and told', 54 + doc.widthOfString('did not like it'), 99, { lineBreak: false })
    doc.fontSize(8).text('1 Letters of the King, volume 3.', 50, 540, { lineBreak: false })
    doc.fontSize(11).addPage()
    setLines(doc, ['nobody why. He died in spring.'])
  })

  test('tear no sentence that goes on overleaf, and lose no word', () => {
    expect(article.text).toBe(
      'The treaty was signed in Oslo.\n\n1 Letters of the King, volume 3.\n\n' +
        'It was never in force, because the king did not like it and told nobody why. He died in spring.',
    )
  })

  test('their marks are cut, their pages are right', () => {
    expect(cuts.map(({ reason, text }) => [reason, text])).toEqual([['footnote mark', '1']])
    expect([pagesOf(article, 'Letters of the King'), pagesOf(article, 'told nobody')]).toEqual([[1], [1]])
  })
})

describe('lines', () => {
  test('paragraphs by white space, by an indent, by a line that was ended', async () => {
    const { article } = await readDrawn((doc) => {
      setLines(doc, [
        'The first paragraph has two lines that',
        'are nearly full, and ends.',
        '',
        'White space came before this one, which',
      ])
      setLines(doc, ['goes on for a while.'], 50, 60 + 4 * 13)
      setLines(doc, ['An indent came before this third one,'], 62, 60 + 5 * 13)
      setLines(doc, ['which also has two lines in all.'], 50, 60 + 6 * 13)
    })
    expect(article.text.split('\n\n')).toEqual([
      'The first paragraph has two lines that are nearly full, and ends.',
      'White space came before this one, which goes on for a while.',
      'An indent came before this third one, which also has two lines in all.',
    ])
  })

  test('a compound keeps its hyphen when the text has it elsewhere', async () => {
    const { article } = await readDrawn((doc) => {
      setLines(doc, [
        'The well-known painter and her well-',
        'known brother have a long-',
        'term lease of an apart-',
        'ment.',
      ])
    })
    expect(article.text).toBe(
      'The well-known painter and her well-known brother have a long-term lease of an apartment.',
    )
  })

  test('pdfkit’s own justified paragraphs read as they were given', async () => {
    const words =
      'Each of the seven towns on the coast sent somebody who could speak for it, and they sat until midnight. '
    const given = [words.repeat(4).trim(), words.repeat(3).trim(), words.repeat(9).trim()]
    const { article } = await readDrawn((doc) => {
      for (const paragraph of given) doc.text(paragraph, { align: 'justify' }).moveDown(0.6)
    })
    expect(article.text.split('\n\n')).toEqual(given)
  })

  test('pdfkit’s own columns over two pages read as they were given', async () => {
    const given = Array.from(
      { length: 60 },
      (_, i) => `Speaker ${i + 1} rose and asked the chair for a few more minutes.`,
    ).join(' ')
    const { article } = await readDrawn((doc) => {
      doc.text(given, { columns: 2, columnGap: 18, height: 300 })
    })
    expect(given.startsWith(article.text.slice(0, 2000))).toBe(true)
  })
})
