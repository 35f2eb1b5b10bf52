// Titles of books, films and broadcasts stand in marks too, and nobody says them: "Morning Joe".
import type { Quoted } from './marks.ts'
import { type Scene, tokenAt } from './scene.ts'

/** Words that a title leaves in lower case (The Associated Press Stylebook, "composition titles"). */
const SMALL = new Set(
  "a an and as at but by for from in into nor of off on or out over per so the to up via vs with yet is be it 's ’s n't n’t".split(
    ' ',
  ),
)
const TITLE_WORDS_MAX = 14
const WORD = /\p{L}/u
const CAPITAL = /^[^\p{Ll}]*\p{Lu}/u

/** Whether the words of a quote are written as in a title: each with a capital, save the small ones inside. */
export function looksLikeTitle(scene: Scene, quote: Quoted): boolean {
  const words = []
  for (let i = tokenAt(scene, quote.start); i < tokenAt(scene, quote.end); i++)
    if (WORD.test(scene.tokens[i]!.text)) words.push(scene.tokens[i]!.text)
  if (words.length === 0 || words.length > TITLE_WORDS_MAX) return false
  if (!CAPITAL.test(words[0]!) || words[0] === 'I') return false
  return words.every((word, i) => CAPITAL.test(word) || (i > 0 && SMALL.has(word.toLowerCase())))
}
