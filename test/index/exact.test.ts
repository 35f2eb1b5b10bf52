// The compact engine finds what adding up every posting would find, in any order of adding, removing and merging.
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/articles/index.ts'
import { collect, createCollector } from '../../src/index/compact/collector.ts'
import { invert } from '../../src/index/compact/invert.ts'
import { gather } from '../../src/index/compact/search.ts'
import type { Segment } from '../../src/index/compact/segment.ts'
import { impactOf, rarityOf } from '../../src/index/compact/weights.ts'
import { createIndex, loadIndex, type PassageIndex, passagesOf } from '../../src/index/index.ts'
import { readQuestion } from '../../src/index/question.ts'
import { STOP_WORDS } from '../../src/index/words.data.ts'
import { atOnce, terms } from '../../src/language/index.ts'
import { articleOf } from './helpers.ts'

const WORDS = 'Elbe river flood Dresden bridge minister Hamburg 1999 the of Syria talks hour euros rain August'.split(
  ' ',
)
const words = (most: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most })
const text = fc
  .array(words(12), { minLength: 1, maxLength: 30 })
  .map((all) => all.map((one) => `${one.join(' ')}.`).join(' '))
const articlesOf = fc
  .array(fc.record({ text, title: words(4).map((all) => all.join(' ')) }), { minLength: 1, maxLength: 12 })
  .map((all) => all.map(({ text: body, title }, i) => articleOf(`a${i}`, body, { title })))
const question = words(6).map((all) => all.join(' '))
const RUNS = process.env.SOAK ? 2000 : 100

function segmentOf(articles: readonly Article[]): Segment {
  const collector = createCollector()
  for (const article of articles) collect(collector, article)
  return atOnce(invert(collector))
}

/** Every passage with its sum of weights, by the definition. */
function naive(articles: readonly Article[], asked: readonly string[]): { place: string; score: number }[] {
  const rows = articles.flatMap((article) =>
    passagesOf(article).map((passage) => ({
      place: passage.id,
      title: new Set(terms(article.title ?? '').map((word) => word.term)),
      words: terms(article.text.slice(passage.start, passage.end)).map((word) => word.term),
    })),
  )
  const has = (row: (typeof rows)[number], term: string): boolean => row.title.has(term) || row.words.includes(term)
  const rarity = asked.map((term) => rarityOf(rows.filter((row) => has(row, term)).length, rows.length))
  return rows
    .map((row) => {
      const length = row.words.filter((term) => !STOP_WORDS.has(term)).length
      const weight = (term: string): number =>
        impactOf(row.words.filter((word) => word === term).length, row.title.has(term), length)
      const score = asked.reduce((sum, term, i) => sum + (has(row, term) ? rarity[i]! * weight(term) : 0), 0)
      return { place: row.place, score }
    })
    .filter((row) => row.score > 0)
    .sort((a, b) => b.score - a.score)
}

describe('the first look of the compact engine', () => {
  it('is the naive sum, to the last unit', () => {
    fc.assert(
      fc.property(
        articlesOf,
        question,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 12 }),
        (all, asked, top, more, cut) => {
          const { content } = readQuestion(asked)
          const segments = [all.slice(0, cut), all.slice(cut)].filter((part) => part.length).map(segmentOf)
          const count = all.reduce((sum, article) => sum + passagesOf(article).length, 0)
          const { found } = gather(segments, count, content, { text: asked }, top, top + more)
          const places = found.map(({ segment, passage }) => {
            const article = segment.sections.articleOf[passage]!
            return `${segment.ids[article]}#${passage - segment.sections.firstPassage[article]!}`
          })
          const expected = naive(all, content)
            .slice(0, top + more)
            .filter(({ score }, i, [best]) => i < top || score >= best!.score / 2)
          expect(found.map((one, i) => ({ place: places[i]!, score: one.bm25 }))).toEqual(expected)
        },
      ),
      { numRuns: RUNS },
    )
  })
})

async function answers(index: PassageIndex, asked: readonly string[]) {
  return Promise.all(asked.map((one) => index.search({ text: one }, 10)))
}

describe('the compact engine', () => {
  it('answers after adding, removing, merging and loading as one built at once of what is left', async () => {
    const asked = ['Elbe flood', 'Who spoke in Hamburg?', 'minister Syria talks 1999', 'rain']
    await fc.assert(
      fc.asyncProperty(articlesOf, fc.array(fc.nat({ max: 11 }), { maxLength: 6 }), async (all, removed) => {
        const changed = createIndex('compact')
        for (const article of all) {
          await changed.add(article)
          await changed.search({ text: 'Elbe' }, 1)
        }
        for (const i of removed) await changed.remove(`a${i}`)
        await setTimeout(0)
        const fresh = createIndex('compact')
        for (const [i, article] of all.entries()) if (!removed.includes(i)) await fresh.add(article)
        const expected = await answers(fresh, asked)
        const scores = (hits: typeof expected): number[][] => hits.map((list) => list.map((hit) => hit.score))
        expect(changed.passages).toBe(fresh.passages)
        expect(await answers(changed, asked)).toEqual(expected)
        expect(scores(await answers(loadIndex('compact', await changed.snapshot()), asked))).toEqual(scores(expected))
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('keeps what is replaced or removed while segments are merged', async () => {
    const pages = fc.array(fc.record({ id: fc.nat({ max: 5 }), word: fc.constantFrom(...WORDS) }), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(pages, async (changes) => {
        const index = createIndex('compact')
        const now = new Map<string, string>()
        for (const { id, word } of changes) {
          const article = `a${id}`
          // The same word again takes the article away, another one replaces it.
          if (now.has(article)) await index.remove(article)
          if (now.get(article) === word) now.delete(article)
          else {
            await index.add(articleOf(article, `Nobody knows ${word}.`))
            now.set(article, word)
          }
          await index.search({ text: 'knows' }, 1)
          if (id === 0) await setTimeout(0)
        }
        await setTimeout(1)
        const hits = await index.search({ text: 'knows' }, 40)
        expect(hits.map((hit) => hit.passage.article).sort()).toEqual([...now.keys()].sort())
      }),
      { numRuns: RUNS / 4 },
    )
  })

  it('gives the same first hits whatever number is asked for', async () => {
    const index = createIndex('compact')
    for (let i = 0; i < 30; i++)
      await index.add(articleOf(`a${i}`, `The Elbe rose ${i} metres. ${'Rain fell. '.repeat(i)}`))
    const ten = await index.search({ text: 'Elbe rain' }, 10)
    expect(await index.search({ text: 'Elbe rain' }, 3)).toEqual(ten.slice(0, 3))
  })
})

describe('a snapshot of the compact engine', () => {
  async function snapshot(): Promise<Uint8Array> {
    const index = createIndex('compact')
    await index.add(articleOf('a', 'The Elbe flooded Dresden.'))
    return index.snapshot()
  }

  it('is searched where it stands in shared memory, by as many as like', async () => {
    const bytes = await snapshot()
    const memory = new Uint8Array(new SharedArrayBuffer(bytes.length))
    memory.set(bytes)
    const [one, other] = [loadIndex('compact', memory), loadIndex('compact', memory)]
    const found = await one.search({ text: 'Elbe' }, 10)
    expect(found).toHaveLength(1)
    expect(await other.search({ text: 'Elbe' }, 10)).toEqual(found)
    await one.remove('a')
    expect(await other.search({ text: 'Elbe' }, 10)).toEqual([])
  })

  it('is refused when it is torn, wherever', async () => {
    const whole = await snapshot()
    for (let length = 0; length < whole.length; length += 7) {
      expect(() => loadIndex('compact', whole.slice(0, length))).toThrow(/snapshot/)
    }
  })

  it('is refused when any byte was changed', async () => {
    const whole = await snapshot()
    for (let at = 0; at < whole.length; at += 11) {
      const changed = whole.slice()
      changed[at]! ^= 0x40
      expect(() => loadIndex('compact', changed)).toThrow(/snapshot/)
    }
  })

  it.each([new Uint8Array(), new TextEncoder().encode('{"articles":[]}'.repeat(10))])(
    'is refused when it is none',
    (bytes) => {
      expect(() => loadIndex('compact', bytes)).toThrow(/snapshot/)
    },
  )
})
