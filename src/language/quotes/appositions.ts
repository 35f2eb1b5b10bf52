// The name beside a role: "the harbour master, Conor Devlin", "her lawyer, Georg Thalhammer, said". The name is who speaks.
import { ROLE_WORDS } from '../names/titles.data.ts'
import type { NameMention } from '../types.ts'
import { isWordsOf } from './cues.ts'
import { nameOf } from './heads.ts'
import { isPlural, type NounPhrase, phraseFrom } from './noun-phrases.ts'
import { isGroupWord, isPersonWord } from './nouns.ts'
import type { Scene } from './scene.ts'

/** A phrase with the name that stands beside it, the words of both. */
export interface Apposition extends NounPhrase {
  readonly name: NameMention
}

/** "the Conservative Alasdair Munro", "Professor Hamish Rennie": tokens up to the end of the name. */
const NAME_LENGTH_MAX = 12
/** What may follow the name: an aside, the end, or where the bearer comes from; not "and", not "'s", not a verb. */
const GOES_ON = /^(?:[,.;:()?!"“”„«»—–-]+|of|from|at|in|for|on|who|whose)$/i

/** The name in apposition behind a phrase that has none itself; `names` in the order of the text. */
export function appositionOf(scene: Scene, phrase: NounPhrase, names: readonly NameMention[]): Apposition | undefined {
  const { tokens, within } = scene
  const comma = phrase.hi
  if (tokens[comma]?.text !== ',' || within[comma]! >= 0) return undefined
  const beside = phraseFrom(scene, comma + 1, Math.min(tokens.length, comma + 1 + NAME_LENGTH_MAX))
  const name = beside && !isBroken(scene, beside) ? nameOf(scene, beside, names) : undefined
  if (!beside || !name || !mayBe(scene, phrase, name)) return undefined
  const hi = beside.core.hi
  if (tokens[hi - 1]!.end !== name.end || !endsThere(scene, hi)) return undefined
  return { lo: phrase.lo, hi, core: phrase.core, name }
}

/** Whether the name can be that of whom the phrase speaks: a person's for a role, an organization's for a company or an operator. */
function mayBe({ tokens }: Scene, { core }: NounPhrase, { kind }: NameMention): boolean {
  const head = tokens[core.hi - 1]!
  const word = head.text.toLowerCase()
  if (head.pos !== 'NOUN' && !ROLE_WORDS.has(word) && word !== 'one') return false
  if (isPlural(word) || isWordsOf(word)) return false
  if (kind === 'person') return !isGroupWord(word)
  return kind === 'organization' && !isPersonWord(word)
}

/** Whether a sentence, a paragraph or a quote begins inside a phrase. */
function isBroken({ begins, within }: Scene, { lo, hi }: NounPhrase): boolean {
  for (let i = lo; i < hi; i++) if (begins[i] || within[i]! >= 0) return true
  return false
}

function endsThere({ tokens, begins, within }: Scene, at: number): boolean {
  const next = tokens[at]
  return !next || begins[at] === 1 || within[at]! >= 0 || GOES_ON.test(next.text)
}
