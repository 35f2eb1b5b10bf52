// Word vectors: words of one matter are alike, others are not.
import { expect, test } from 'vitest'
import { LIKENESS_UNITS, likeness, nearestTo, termOf, vectorOf } from '../../src/language/index.ts'

const alike = (a: string, b: string): number => likeness(termOf(a), termOf(b))

test.each([
  ['physician', 'doctor', 'bread'],
  ['wife', 'husband', 'engine'],
  ['film', 'movie', 'river'],
  ['killed', 'wounded', 'painted'],
  ['invented', 'inventor', 'harvest'],
  ['Hamburg', 'Munich', 'Texas'],
  ['begin', 'start', 'banana'],
])('%s is more like %s than like %s', (word, near, far) => {
  expect(alike(word, near)).toBeGreaterThan(0.55)
  expect(alike(word, far)).toBeLessThan(0.35)
})

test('a word is wholly like itself, in all its forms, known or not', () => {
  expect(alike('cities', 'city')).toBe(1)
  expect(alike('Xqzrtl', 'xqzrtl')).toBe(1)
})

test('an unknown word is like no other', () => {
  expect(alike('xqzrtl', 'city')).toBe(0)
  expect(likeness('', 'city')).toBe(0)
})

test('it does not matter which word comes first', () => {
  expect(alike('rain', 'storm')).toBe(alike('storm', 'rain'))
})

test('the nearest words of one are in order, and none is more like it than the first', () => {
  const { places, likenesses } = nearestTo(vectorOf(termOf('physician')))
  expect(places).toHaveLength(32)
  expect(places[0]! + 1).toBe(vectorOf('doctor'))
  expect(likenesses[0]! / LIKENESS_UNITS).toBeCloseTo(alike('physician', 'doctor'), 2)
  expect([...likenesses]).toEqual([...likenesses].sort((a, b) => b - a))
})

test('an unknown word has no vector and none near it', () => {
  expect(vectorOf('xqzrtl')).toBe(0)
  expect(nearestTo(0).places).toHaveLength(0)
})
