// Who speaks in "the statement said": whose statement the text spoke of just before.
import { isWordsOf } from './cues.ts'
import { type NounPhrase, phraseFrom, phraseUpTo } from './noun-phrases.ts'
import { isSomebody } from './nouns.ts'
import { NARRATION, type Range, type Scene } from './scene.ts'
import { ofMainClause, subjectOf } from './subjects.ts'
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
    const first = beginOf(scene, i, from)
    const author = isNew(scene, first) ? (ownerOf(scene, i, from) ?? sayerOf(scene, first, from)) : undefined
    // Left of the phrase, so that "a note by the note said" comes to an end.
    if (!author || author.hi > lo || (author.lo <= i && i < author.hi)) continue
    if (isSomebody(scene, author) && !isText(scene, author)) return author
  }
  return undefined
}

const isText = ({ tokens }: Scene, { core }: NounPhrase): boolean => isWordsOf(tokens[core.hi - 1]!.text)

/** Where the phrase of a noun begins: at "a" of "a written statement". */
function beginOf({ tokens }: Scene, at: number, from: number): number {
  let first = at - 1
  while (first > from && (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[first]!.pos) || /ed$/.test(tokens[first]!.text))) first--
  return first
}

/** "a statement", "his letter", "in the statement": not "according to the letter". */
function isNew({ tokens }: Scene, first: number): boolean {
  const { text } = tokens[first]!
  if (/^according$/i.test(tokens[first - 2]?.text ?? '')) return false
  if (/^the$/i.test(text)) return /^in$/i.test(tokens[first - 1]?.text ?? '')
  return /^(?:an?|his|her|its|their|this|['’]s?)$/i.test(text)
}

/** "a statement by Lee", "Lee's statement". */
function ownerOf(scene: Scene, at: number, from: number): NounPhrase | undefined {
  const { tokens } = scene
  if (/^(?:by|from)$/.test(tokens[at + 1]?.text ?? '')) return phraseFrom(scene, at + 2, tokens.length)
  return /^['’]s?$/.test(tokens[at - 1]!.text) ? phraseUpTo(scene, at - 2, from) : undefined
}

/** "Lee said in a statement", "In a statement, Lee said": the subject of the verb before it in its sentence, else of the main one. */
function sayerOf(scene: Scene, at: number, from: number): NounPhrase | undefined {
  const { tokens, begins, within } = scene
  let start = at
  while (start > from && !(begins[start] && within[start] === NARRATION)) start--
  for (let i = at - 1; i >= start; i--)
    if (within[i] === NARRATION && (verbAt(scene, i) || tokens[i]!.pos === 'VERB')) return subjectOf(scene, i, start)
  return /^in$/i.test(tokens[start]!.text) ? ofMainClause(scene, sentenceEnd(scene, at), start) : undefined
}

function sentenceEnd({ tokens, begins, within }: Scene, at: number): number {
  let end = at + 1
  while (end < tokens.length && end - at < REACH_MAX && !(begins[end] && within[end] === NARRATION)) end++
  return end
}
