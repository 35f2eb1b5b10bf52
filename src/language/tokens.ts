// Text -> tokens with part of speech, by wink-nlp. Tagged sentence by sentence, so that the cost is linear in the text.
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Sentence, Token } from './types.ts'

const nlp = winkNLP(model, ['pos'])
const { value, pos, precedingSpaces } = nlp.its

/** Sentences are tagged in runs of about this many UTF-16 units: wink's cost a call is not nothing, its cost a unit grows. */
const RUN_LENGTH = 4_000

/** The tokens of a text in order: words, numbers, signs; never white space. Contractions are two tokens ("do", "n't"). */
export function tokens(text: string, sentences: readonly Sentence[]): Token[] {
  const found: Token[] = []
  for (let i = 0; i < sentences.length; ) {
    const start = sentences[i]!.start
    let end = sentences[i++]!.end
    while (i < sentences.length && sentences[i]!.end - start < RUN_LENGTH) end = sentences[i++]!.end
    for (let from = start; from < end; ) {
      const to = cut(text, from, end)
      tag(text, from, to, found)
      from = to
    }
  }
  return found
}

/** Where to cut a run that is too long (a text without sentences): at white space where there is some. */
function cut(text: string, from: number, end: number): number {
  if (end - from <= 2 * RUN_LENGTH) return end
  for (let i = from + RUN_LENGTH; i > from; i--) if (text[i - 1] === ' ') return i
  return from + RUN_LENGTH
}

function tag(text: string, start: number, end: number, found: Token[]): void {
  const words = nlp.readDoc(text.slice(start, end)).tokens()
  const values = words.out(value)
  const tags = words.out(pos) as unknown as string[]
  const spaces = words.out(precedingSpaces) as unknown as string[]
  let at = start
  for (let i = 0; i < values.length; i++) {
    const word = values[i]!
    at += spaces[i]!.length
    if (!text.startsWith(word, at)) at = text.indexOf(word, at)
    if (at < 0 || at + word.length > end) return
    if (word.trim()) found.push({ text: word, start: at, end: at + word.length, pos: tags[i]! })
    at += word.length
  }
}
