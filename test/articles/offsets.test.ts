// The map between clean text and source: whatever was cut, the spans of a citation read back as the text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, identityMap, type Run, readSpans, toRaw, toText } from '../../src/articles/index.ts'

/** A source made of pieces: words that are kept, furniture that is cut, white space that is folded to one space. */
function build(pieces: readonly { kind: 'word' | 'furniture' | 'white'; text: string }[]) {
  let raw = ''
  let text = ''
  const map: Run[] = []
  for (const piece of pieces) {
    if (piece.kind === 'word') {
      map.push({ text: text.length, raw: raw.length, length: piece.text.length })
      text += piece.text
    } else if (piece.kind === 'white' && text !== '' && !text.endsWith(' ')) text += ' '
    raw += piece.text
  }
  return { raw, text, map }
}

const piece = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), text: fc.stringMatching(/^[a-z.é"]{1,6}$/) }),
  fc.record({ kind: fc.constant('furniture' as const), text: fc.stringMatching(/^[A-Z ]{1,8}$/) }),
  fc.record({ kind: fc.constant('white' as const), text: fc.constantFrom(' ', '\n', '\n\n', '\f', ' \u00a0') }),
)

describe('offsets', () => {
  test('spans of any range, read one after the other and folded, are the text, folded', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const { raw, text, map } = build(pieces)
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
        expect(readSpans(raw, toRaw(raw, map, start, end))).toBe(fold(text.slice(start, end)))
      }),
      { numRuns: 1000 },
    )
  })

  test('spans are in order and never overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { raw, text, map } = build(pieces)
        let at = 0
        for (const [start, end] of toRaw(raw, map, 0, text.length)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
      }),
    )
  })

  test('a sentence over a page break is two spans, and the first takes along the white space after it', () => {
    const raw = 'The presidents have\n\nPAGE HEAD\n\nalready talked.'
    const map = [
      { text: 0, raw: 0, length: 19 },
      { text: 20, raw: raw.indexOf('already'), length: 15 },
    ]
    const spans = toRaw(raw, map, 0, 35)
    expect(spans).toEqual([
      [0, 21],
      [32, 47],
    ])
    expect(readSpans(raw, spans)).toBe('The presidents have already talked.')
  })

  test('a source offset goes back to its place in the text, and inside a cut to where the cut was made', () => {
    const map = [
      { text: 0, raw: 2, length: 3 },
      { text: 3, raw: 9, length: 4 },
    ]
    expect([0, 2, 4, 6, 9, 12, 99].map((at) => toText(map, at))).toEqual([0, 0, 2, 3, 3, 6, 7])
    expect(toText(identityMap('abc'), 1)).toBe(1)
  })
})
