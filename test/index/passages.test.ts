// Passages: whole sentences, each once, within the size a passage may have.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRaw } from '../../src/articles/index.ts'
import { passagesOf } from '../../src/index/index.ts'
import { articleOf } from './helpers.ts'

const sentence = (words: number): string => `Word${' word'.repeat(words - 1)}.`
const size = (spans: readonly (readonly [number, number])[]): number => spans.reduce((n, [s, e]) => n + e - s, 0)

describe('passagesOf', () => {
  it('makes one passage of a short article', () => {
    const article = articleOf('a', 'One thing happened. Another did not.')
    expect(passagesOf(article)).toEqual([{ id: 'a#0', article: 'a', start: 0, end: article.text.length }])
  })

  it('finds nothing in an empty article', () => {
    expect(passagesOf(articleOf('a', ''))).toEqual([])
    expect(passagesOf(articleOf('a', ' \n\n '))).toEqual([])
  })

  it('cuts between sentences, at about a hundred words', () => {
    const article = articleOf('a', Array.from({ length: 40 }, () => sentence(20)).join(' '))
    const lengths = passagesOf(article).map((p) => article.text.slice(p.start, p.end).split(' ').length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(60)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(120)
  })

  it('joins a short rest to the passage before it', () => {
    const article = articleOf('a', [sentence(90), sentence(10)].join(' '))
    expect(passagesOf(article)).toHaveLength(1)
  })

  it.each([
    ['words without a full stop', 'word '.repeat(3000)],
    ['one word without an end', 'x'.repeat(5000)],
    ['surrogate pairs', '😀'.repeat(3000)],
  ])('cuts %s to the size of a passage', (_, text) => {
    for (const passage of passagesOf(articleOf('a', text))) {
      expect(passage.end - passage.start).toBeLessThanOrEqual(1200)
      expect(encodeURI(text.slice(passage.start, passage.end))).not.toBe('')
    }
  })

  it('counts the characters of the source, which may be more than those of the text', () => {
    const words = Array.from({ length: 100 }, (_, i) => `Fact number ${i} stands.`)
    const raw = words.join(`${' '.repeat(40)}\n`)
    const text = words.join(' ')
    const map = words.map((word, i) => ({ text: text.indexOf(word), raw: raw.indexOf(word), length: word.length, i }))
    const article = articleOf('a', text, { raw, map })
    for (const { start, end } of passagesOf(article))
      expect(size(toRaw(raw, map, start, end))).toBeLessThanOrEqual(1200)
  })

  it('holds every word once, whatever the text', () => {
    const words = fc.stringMatching(/^[A-Za-z.,!?"\n -]{0,30}$/)
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (parts) => {
        const article = articleOf('a', parts.join(' '))
        const passages = passagesOf(article)
        const joined = passages.map((p) => article.text.slice(p.start, p.end)).join(' ')
        expect(joined.split(/\s+/).join('')).toBe(article.text.split(/\s+/).join(''))
        for (const [i, p] of passages.entries()) expect(p.start).toBeGreaterThanOrEqual(passages[i - 1]?.end ?? 0)
      }),
    )
  })
})
