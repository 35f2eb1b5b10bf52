// Text -> tokens with part of speech, by wink-nlp. Tagged sentence by sentence, so that the cost is linear in the text.
import { createRequire } from 'node:module'
import type winkNLP from 'wink-nlp'
import type { Model } from 'wink-nlp'
import type { Steps } from './steps.ts'
import type { Sentence, Token } from './types.ts'

const require = createRequire(import.meta.url)
let tagger: ReturnType<typeof winkNLP> | undefined
let tagged = 0
const WHITE = /\s/

/** Sentences are tagged in runs of about this many UTF-16 units: wink's cost a call is not nothing, its cost a unit grows. */
const RUN_LENGTH = 4_000

/**
 * UTF-16 units after which the tagger is made anew: it keeps every word that it has met, about 100 bytes each, and a bot
 * runs for months. Making one takes a fraction of a second.
 */
const TAGGER_LIFE = 100_000_000

/** The tokens of a text in order: words, numbers, signs; never white space. Contractions are two tokens ("do", "n't"). */
export function* tokens(text: string, sentences: readonly Sentence[]): Steps<Token[]> {
  const found: Token[] = []
  for (let i = 0; i < sentences.length; ) {
    const start = sentences[i]!.start
    let end = sentences[i++]!.end
    while (i < sentences.length && sentences[i]!.end - start < RUN_LENGTH) end = sentences[i++]!.end
    for (let from = start; from < end; ) {
      const to = cut(text, from, end)
      tag(text, from, to, found)
      from = to
      yield
    }
  }
  return found
}

/** Words are cut at this length: wink's cost for a word grows with its square, and addresses run on. */
const WORD_MAX = 200

/** Where the run that begins at `from` ends: before `end` where it would hold a word that is too long, or be too long itself. */
function cut(text: string, from: number, end: number): number {
  let word = from
  let space = from
  for (let i = from; i < end; i++) {
    if (WHITE.test(text[i]!)) {
      word = i + 1
      space = i + 1
    } else if (i - word >= WORD_MAX) return word > from ? word : i
    if (i - from >= 2 * RUN_LENGTH) return space > from ? space : i
  }
  return end
}

function tag(text: string, start: number, end: number, found: Token[]): void {
  const run = text.slice(start, end)
  if ((tagged += run.length) > TAGGER_LIFE) {
    tagger = undefined
    tagged = 0
  }
  const nlp = (tagger ??= makeTagger())
  const { value, pos } = nlp.its
  const words = nlp.readDoc(run).tokens()
  const values = words.out(value)
  const tags = words.out(pos) as unknown as string[]
  let at = 0
  for (let i = 0; i < values.length; i++) {
    const word = values[i]!
    const place = run.indexOf(word, at)
    if (place < 0) continue
    at = place + word.length
    if (!WHITE.test(word[0]!)) found.push({ text: word, start: start + place, end: start + at, pos: tags[i]! })
  }
}

/** Loads the model with the first text: it is a quarter of what the program needs to start. */
function makeTagger(): ReturnType<typeof winkNLP> {
  const wink = require('wink-nlp') as typeof winkNLP
  return wink(require('wink-eng-lite-web-model') as Model, ['pos'])
}
