// A text's tokens and its quoted stretches side by side, so that narration can be read with the quotes left out.
import type { Span, Token } from '../types.ts'
import type { Quoted } from './marks.ts'

export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quoted: readonly Quoted[]
  /** For each token the number of the quote that it stands in, else `NARRATION` or `TITLE`. */
  readonly within: Int32Array
  /** 1 for each token that begins a sentence or a paragraph. */
  readonly begins: Uint8Array
  /** 1 for each token that begins a paragraph. */
  readonly beginsParagraph: Uint8Array
}

export const NARRATION = -1
/** A token of a title in marks: part of the narration, as a name is. */
export const TITLE = -2

/** How far narration is read from a quote, in tokens: more than any sentence of a newspaper has. */
const REACH_MAX = 250

/** Tokens from `lo` up to, not including, `hi`. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

export function sceneOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
  quoted: readonly Quoted[],
  titles: readonly Quoted[] = [],
): Scene {
  const within = new Int32Array(tokens.length).fill(NARRATION)
  const scene = {
    text,
    tokens,
    quoted,
    within,
    begins: new Uint8Array(tokens.length + 1),
    beginsParagraph: new Uint8Array(tokens.length + 1),
  }
  for (const [number, quote] of quoted.entries())
    within.fill(number, tokenAt(scene, quote.start), tokenAt(scene, quote.end))
  for (const title of titles) within.fill(TITLE, tokenAt(scene, title.start), tokenAt(scene, title.end))
  for (const sentence of sentences) scene.begins[tokenAt(scene, sentence.start)] = 1
  for (const paragraph of paragraphs) {
    const first = tokenAt(scene, paragraph.start)
    scene.begins[first] = 1
    scene.beginsParagraph[first] = 1
  }
  return scene
}

/** The first token at or after an offset of the text; the number of tokens when there is none. */
export function tokenAt(scene: { readonly tokens: readonly Token[] }, offset: number): number {
  let lo = 0
  let hi = scene.tokens.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if (scene.tokens[middle]!.start < offset) lo = middle + 1
    else hi = middle
  }
  return lo
}

/** The narration of a quote's sentence before it; other quotes may stand inside the range. */
export function before(scene: Scene, quote: Span): Range {
  const hi = tokenAt(scene, quote.start)
  return scene.beginsParagraph[hi] ? { lo: hi, hi } : sentenceUpTo(scene, hi)
}

/** The narration of the sentence that ends before token `hi`. */
export function sentenceUpTo(scene: Scene, hi: number): Range {
  let lo = hi
  while (lo > Math.max(0, hi - REACH_MAX)) {
    lo--
    if (scene.beginsParagraph[lo] || (scene.begins[lo] && scene.within[lo] === NARRATION)) break
  }
  return { lo, hi }
}

/** The narration of a quote's sentence behind it; other quotes may stand inside the range. */
export function after(scene: Scene, quote: Span): Range {
  const lo = tokenAt(scene, quote.end)
  let hi = lo
  while (hi < Math.min(scene.tokens.length, lo + REACH_MAX) && !scene.beginsParagraph[hi]) {
    if (hi > lo && scene.begins[hi] && scene.within[hi] === NARRATION) break
    hi++
  }
  return { lo, hi }
}
