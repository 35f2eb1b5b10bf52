// Word by word: what was changed between the words of an article and those that somebody passes on.
import { foldWord } from '../../language/index.ts'
import type { Fit } from './fit.ts'

export interface Piece {
  readonly op: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A word of a text as it is compared; offsets are UTF-16 units into that text. */
export interface PlainWord {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** Longer claims are not compared: the table of `fit` grows with the product of the lengths. */
export const COMPARED_MAX = 400
/** Stands between two quotes. */
export const LEFT_OUT = '[…]'

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu
/** What ends a word and is shown with it; a mark of quotation is not. */
const TRAILING = /^[^\s\p{L}\p{N}"“”„‟«»‹›'‘’‚‛`]+/u
const HYPHEN = /^[-‐‑](?=[\p{L}\p{N}])/u
/** A quote of several paragraphs is opened anew in each. */
const REOPENED = /\s*\n\s*["“„«‘'](?=\S)/gu

/** The words of a text as they are compared: accents, case and marks do not count. */
export function plainWords(text: string): PlainWord[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    key: foldWord(match[0]).replace(/[’']/g, "'"),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

interface Side {
  readonly text: string
  readonly words: readonly PlainWord[]
}

/**
 * The steps of a fit as pieces. Those that stand in the original carry its words with the marks between them; `added` ones stand
 * only in the claim, `removed` ones only in the original, and come before what was put in their place.
 */
export function piecesOf({ steps }: Fit, original: Side, claimed: Side): Piece[] {
  const pieces: Piece[] = []
  let removed: number[] = []
  let added: number[] = []
  let same: number[] = []
  const put = (op: Piece['op'], side: Side, places: readonly number[], last = false) => {
    const marks = op === 'same' && !last
    if (places.length > 0) pieces.push({ op, text: shown(side, places[0]!, places.at(-1)!, marks) })
  }
  const putChanges = () => {
    put('removed', original, removed)
    put('added', claimed, added)
    removed = []
    added = []
  }
  for (const { op, original: there, claimed: here } of steps) {
    if (op === 'same') {
      putChanges()
      same.push(there!)
      continue
    }
    put('same', original, same)
    same = []
    if (there !== undefined) removed.push(there)
    if (here !== undefined) added.push(here)
  }
  putChanges()
  put('same', original, same, true)
  return pieces
}

/** Words with what stands between them; what goes on unchanged keeps the mark behind it, and a hyphen is kept always. */
function shown({ text, words }: Side, first: number, last: number, marks: boolean): string {
  const { end } = words[last]!
  const next = words[last + 1]
  const mark = next ? ((marks ? TRAILING : HYPHEN).exec(text.slice(end, next.start + 1))?.[0] ?? '') : ''
  return `${text.slice(words[first]!.start, end)}${mark}`.replace(REOPENED, ' ').replace(/\s+/g, ' ')
}
