// Who speaks in "the statement said": whose statement the text spoke of just before.
import { type NounPhrase, phraseFrom, phraseUpTo } from './noun-phrases.ts'
import { NARRATION, type Range, type Scene } from './scene.ts'
import { subjectOf } from './subjects.ts'
import { verbAt } from './verbs.ts'

/** How many tokens before it are looked through, in its paragraph and the one before. */
const REACH_MAX = 250

/** The author of the text that a phrase with the noun `noun` stands for; undefined when the text names none near it. */
export function authorOf(scene: Scene, { lo }: Range, noun: string): NounPhrase | undefined {
  const { tokens, within, beginsParagraph } = scene
  let from = lo
  for (let paragraphs = 0; from > Math.max(0, lo - REACH_MAX) && paragraphs < 2; )
    paragraphs += beginsParagraph[--from]!
  for (let i = lo - 1; i > from; i--) {
    if (within[i] !== NARRATION || tokens[i]!.text.toLowerCase() !== noun) continue
    const author = ownerOf(scene, i, from) ?? sayerOf(scene, i, from)
    if (author) return author
  }
  return undefined
}

/** "a statement by Lee", "Lee's statement". */
function ownerOf(scene: Scene, at: number, from: number): NounPhrase | undefined {
  const { tokens } = scene
  if (/^(?:by|from)$/.test(tokens[at + 1]?.text ?? '')) return phraseFrom(scene, at + 2, tokens.length)
  return /^['’]s?$/.test(tokens[at - 1]!.text) ? phraseUpTo(scene, at - 2, from) : undefined
}

/** "Lee said in a statement", "Lee released a statement": the subject of the verb before it in its sentence. */
function sayerOf(scene: Scene, at: number, from: number): NounPhrase | undefined {
  const { tokens, begins, within } = scene
  let start = at
  while (start > from && !(begins[start] && within[start] === NARRATION)) start--
  for (let i = at - 1; i >= start; i--)
    if (within[i] === NARRATION && (verbAt(scene, i) || tokens[i]!.pos === 'VERB')) return subjectOf(scene, i, start)
  return undefined
}
