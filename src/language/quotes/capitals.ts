// A capital inside a sentence is a name, whatever the tagger says: "..., Cross said", "Will Doyle asked".
import { mapped, type Steps } from '../steps.ts'
import type { NameMention, Token } from '../types.ts'
import { cueOf } from './cues.ts'
import type { Scene } from './scene.ts'

const CAPITALIZED = /^\p{Lu}[\p{Ll}’']/u
const MAYBE_NAME = new Set(['VERB', 'NOUN', 'ADJ', 'ADV', 'INTJ', 'AUX', 'X'])
const SPEECH_OPENING = /["“„«'‘]/

/** The tokens of a scene, names tagged PROPN. */
export function* withNames({ text, tokens, begins }: Scene, names: readonly NameMention[]): Steps<Token[]> {
  const seen = capitalizedInside(text, tokens, begins)
  yield
  let next = 0
  return yield* mapped(tokens, (token, i) => {
    while (next < names.length && names[next]!.end <= token.start) next++
    if (!MAYBE_NAME.has(token.pos) || cueOf(token.text)?.saying) return token
    const named = next < names.length && names[next]!.start <= token.start
    if (!CAPITALIZED.test(token.text) || !(named || seen.has(token.text))) return token
    return opensSentence(text, tokens, begins, i) && !named && isCommon(tokens[i + 1])
      ? token
      : { ...token, pos: 'PROPN' }
  })
}

/** Words that stand with a capital where no sentence begins. */
function capitalizedInside(text: string, tokens: readonly Token[], begins: Uint8Array): Set<string> {
  const seen = new Set<string>()
  for (let i = 1; i < tokens.length; i++)
    if (CAPITALIZED.test(tokens[i]!.text) && !opensSentence(text, tokens, begins, i)) seen.add(tokens[i]!.text)
  return seen
}

function opensSentence(text: string, tokens: readonly Token[], begins: Uint8Array, at: number): boolean {
  if (begins[at] || at === 0) return true
  const before = tokens[at - 1]!
  return SPEECH_OPENING.test(before.text) || /[.:?!…—―]$/.test(before.text) || text[before.end] === '\n'
}

const isCommon = (next: Token | undefined): boolean => next?.pos !== 'VERB' && next?.pos !== 'AUX'
