// Wire copies: one story under other headlines and bylines is one group; two stories of one event are not.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCopies, fingerprint } from '../../src/articles/index.ts'

const read = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
const wire = read('harbour-wire.txt')
const other = read('harbour-other.txt')
const paragraphs = wire.trim().split('\n\n')

const roundUp = [
  'Good morning. Here is what you need to know today.',
  other,
  ...paragraphs.slice(0, 3),
  'The weather stays cold with snow in the hills. The lottery was won by nobody. Trains to Bergholm run an hour late.',
].join('\n\n')

/** A story and how another outlet printed it: is it a copy? */
const printed: [what: string, text: string, copy: boolean][] = [
  ['as it came', wire, true],
  ['another headline and byline', `Ferry blocks harbour for a day\n\nBy OUR CORRESPONDENT\n\n${wire}`, true],
  ['the last three paragraphs trimmed', paragraphs.slice(0, -3).join('\n\n'), true],
  ['only the first half', paragraphs.slice(0, 5).join('\n\n'), true],
  [
    'hard-wrapped, with straight quotes and other dashes',
    wire.replace(/(.{60}\S*) /g, '$1\n').replaceAll('"', '“'),
    true,
  ],
  [
    'a local paragraph added',
    `${wire}\n\n${'Trains to the port were not affected, the railway said. '.repeat(2)}`,
    true,
  ],
  ['the weekday told otherwise', wire.replaceAll('Tuesday', 'yesterday').replaceAll('Wednesday', 'today'), true],
  ['in capitals', wire.toUpperCase(), true],
  ['another report of the same event', other, false],
  ['a round-up that takes three paragraphs over', roundUp, false],
  ['a single quote of it', paragraphs[2]!, false],
  ['nothing', '', false],
]

describe('wire copies', () => {
  test.each(printed)('%s', (_, text, copy) => {
    const copies = createCopies()
    copies.add('wire', fingerprint(wire))
    copies.add('printed', fingerprint(text))
    expect(copies.of('wire')).toEqual(copy ? ['printed'] : [])
    expect(copies.of('printed')).toEqual(copy ? ['wire'] : [])
  })

  test('a group holds every outlet, and shrinks when one goes', () => {
    const copies = createCopies()
    for (const id of ['a', 'b', 'c', 'd']) copies.add(id, fingerprint(`${id} herald\n\n${wire}`))
    expect(copies.of('b')).toEqual(['a', 'c', 'd'])
    copies.remove('c')
    expect(copies.of('b')).toEqual(['a', 'd'])
    expect(copies.of('c')).toEqual([])
    copies.add('a', fingerprint(other))
    expect(copies.of('b')).toEqual(['d'])
  })

  test('short texts that are the same are copies', () => {
    const copies = createCopies()
    const text = 'The council meets on Monday at nine to vote on the new bridge over the river Ell.'
    copies.add('a', fingerprint(text))
    copies.add('b', fingerprint(text))
    expect(copies.of('a')).toEqual(['b'])
  })

  test('thousands of texts of one template are grouped within seconds, and fall apart when they go', () => {
    const copies = createCopies()
    const count = 6_000
    const of = (i: number) => wire.replaceAll('Tuesday', `day ${i}`).replaceAll('Bergholm', `Port ${i % 50}`)
    for (let i = 0; i < count; i++) copies.add(String(i), fingerprint(of(i)))
    expect(copies.of('5000')).toHaveLength(count - 1)
    expect(copies.like(fingerprint(of(count)))).toHaveLength(count)
    for (let i = 0; i < count - 2; i++) copies.remove(String(i))
    expect(copies.of('5998')).toEqual(['5999'])
  }, 30_000)

  test('whatever comes and goes, the groups are those of a fresh start with what is left', () => {
    const texts = Array.from({ length: 9 }, (_, i) => paragraphs.slice(i % 4, 6 + (i % 4)).join('\n\n') + i)
    const step = fc.tuple(fc.boolean(), fc.nat(8))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const copies = createCopies()
        const left = new Set<number>()
        for (const [adds, at] of steps) {
          if (adds) copies.add(String(at), fingerprint(texts[at]!))
          else copies.remove(String(at))
          adds ? left.add(at) : left.delete(at)
        }
        const fresh = createCopies()
        for (const at of [...left].sort()) fresh.add(String(at), fingerprint(texts[at]!))
        for (let at = 0; at < 9; at++) expect(copies.of(String(at))).toEqual(fresh.of(String(at)))
      }),
      { numRuns: 50 },
    )
  })
})
