// Word by word: what was changed between the words of an article and those that somebody passes on.
import { foldWord } from '../language/index.ts'

export interface Piece {
  readonly op: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Longer texts are not compared: the table below grows with the product of their lengths. */
export const COMPARED_MAX = 400

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** The words of a text as they are compared: accents, case and marks do not count. */
export function plainWords(text: string): { text: string; key: string; start: number; end: number }[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: match[0],
    key: foldWord(match[0]).replace(/[’']/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * The changes that turn `original` into `claimed`, by their longest common sequence of words. Pieces that stand in the
 * original carry its words; `added` ones stand only in the claim, `removed` ones only in the original.
 */
export function difference(
  original: readonly { text: string; key: string }[],
  claimed: readonly { text: string; key: string }[],
): Piece[] {
  const a = original.slice(0, COMPARED_MAX)
  const b = claimed.slice(0, COMPARED_MAX)
  const table = commonLengths(a, b)
  const pieces: { op: Piece['op']; words: string[] }[] = []
  const put = (op: Piece['op'], word: string) => {
    const last = pieces.at(-1)
    if (last?.op === op) last.words.push(word)
    else pieces.push({ op, words: [word] })
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.key === b[j]!.key) {
      put('same', a[i]!.text)
      i++
      j++
    } else if (i < a.length && (j === b.length || table[i + 1]![j]! >= table[i]![j + 1]!)) put('removed', a[i++]!.text)
    else put('added', b[j++]!.text)
  }
  return pieces.map(({ op, words }) => ({ op, text: words.join(' ') }))
}

/** `table[i][j]`: words that the tails from i and j have in common, in order. */
function commonLengths(a: readonly { key: string }[], b: readonly { key: string }[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] =
        a[i]!.key === b[j]!.key ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

/** Words in common, in order, as a share of the longer of the two (0 to 1). */
export function likeness(pieces: readonly Piece[]): number {
  const count = (ops: readonly Piece['op'][]) =>
    pieces.filter(({ op }) => ops.includes(op)).reduce((sum, { text }) => sum + text.split(' ').length, 0)
  const same = count(['same'])
  return same / Math.max(1, same + Math.max(count(['added']), count(['removed'])))
}
