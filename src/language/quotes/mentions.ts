// Where the narration speaks of somebody: by name, as the one who says something, by a role.
import { mapped, type Steps } from '../steps.ts'
import type { NameMention } from '../types.ts'
import { appositionOf } from './appositions.ts'
import { cueOf, isWordsOf } from './cues.ts'
import { nameOf } from './heads.ts'
import { isPersonal, isPlural, type NounPhrase, phraseFrom } from './noun-phrases.ts'
import { genderOfWord, isGroupWord, isPersonWord } from './nouns.ts'
import type { Gender } from './people.data.ts'
import { NARRATION, type Scene, tokenAt } from './scene.ts'
import { strangerAt } from './strangers.ts'
import { subjectOf } from './subjects.ts'
import { isPause } from './verbs.ts'

/** Tokens between two steps. */
const STRIDE = 256
/** Tokens; a "sentence" that is longer is a list or a table. */
const SENTENCE_MAX = 250

/** A new person, not one spoken of before. */
const INDEFINITE = /^(?:an?|another|one|his|her|their)$/i

/** What a speaker's name or role begins with: "Lee", "the mayor", "its director". */
const NAMING = /^(?:PROPN|DET|PRON)$/
/** The name of things. */
const NOBODY = ''

export interface Mention {
  /** The first token. */
  readonly at: number
  /** The person's fullest name, else the mention's own words; empty for a thing. */
  readonly name: string
  readonly gender: Gender | undefined
  readonly place: 'speaker' | 'subject' | 'embedded' | 'other' | 'quote'
}

/** The mentions of people and organizations, by the number of their first token. Pronouns are not among them. */
export function* mentionsOf(scene: Scene, names: readonly NameMention[]): Steps<ReadonlyMap<number, Mention>> {
  const found = new Map<number, Mention>()
  yield* mapped(names, (name) => {
    if (name.kind === 'place') return
    const at = tokenAt(scene, name.start)
    const gender = name.kind === 'organization' ? 'neuter' : (genderOfRole(name) ?? genderBefore(scene, at))
    found.set(at, { at, name: name.entity, gender, place: placeOf(scene, at, name.end) })
  })
  let limit = 0
  for (let i = 0; i < scene.tokens.length; i++) {
    if (i % STRIDE === 0) yield
    if ((scene.begins[i] && scene.within[i] === NARRATION) || i - limit > SENTENCE_MAX) limit = i
    if (i === limit && scene.within[i] === NARRATION) addThing(scene, i, found)
    addStranger(scene, i, names, found)
    if (scene.within[i] !== NARRATION || !saysSomething(scene, i)) continue
    const subject = speakerOf(scene, i, limit)
    if (subject) addSpeaker(scene, subject, names, found)
  }
  return found
}

function saysSomething(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  const cue = token.pos === 'VERB' || token.pos === 'X' ? cueOf(token.text) : undefined
  return cue !== undefined && (cue.saying || cue.telling) && !cue.participle
}

function speakerOf(scene: Scene, verb: number, limit: number): NounPhrase | undefined {
  return inverted(scene, verb, limit) ?? subjectOf(scene, verb, limit)
}

/** `"...," said X`; "..., noted X.": but not ", said X's proposal was". */
function inverted(scene: Scene, verb: number, limit: number): NounPhrase | undefined {
  const { tokens, within } = scene
  const afterQuote = verb === limit || within[verb - 1]! >= 0
  if (!afterQuote && !(isPause(scene, verb - 1) && NAMING.test(tokens[verb + 1]?.pos ?? ''))) return undefined
  const phrase = phraseFrom(scene, verb + 1, tokens.length)
  return afterQuote || tokens[phrase?.hi ?? 0]?.pos === 'PUNCT' ? phrase : undefined
}

/** "A colleague of his was less careful." */
function addStranger(scene: Scene, at: number, names: readonly NameMention[], found: Map<number, Mention>): void {
  const phrase = strangerAt(scene, at)
  if (!phrase || found.has(phrase.hi) || nameOf(scene, phrase, names) || appositionOf(scene, phrase, names)) return
  const [start, end] = [scene.tokens[at]!.start, scene.tokens[phrase.hi - 1]!.end]
  const gender = genderOfWord(scene.tokens[phrase.core.hi - 1]!.text.toLowerCase())
  // Behind its own words: "his" in "a colleague of his" is somebody else.
  found.set(phrase.hi, { at, name: scene.text.slice(start, end), gender, place: placeOf(scene, at, end) })
}

/** Marks a mention as the speaker's; adds one for a speaker whom the names do not know. */
function addSpeaker(
  scene: Scene,
  phrase: NounPhrase,
  names: readonly NameMention[],
  found: Map<number, Mention>,
): void {
  const { tokens, text } = scene
  const { lo, hi } = phrase.core
  if (isPersonal(tokens[lo])) return
  const head = tokens[hi - 1]!
  const word = head.text.toLowerCase()
  const beside = nameOf(scene, phrase, names) ? undefined : appositionOf(scene, phrase, names)?.name
  const named = beside ?? nameOf(scene, phrase, names)
  const known = named && found.get(tokenAt(scene, named.start))
  if (known) {
    const gender = known.gender ?? (beside && genderOfWord(word))
    found.set(known.at, { ...known, gender, place: 'speaker' })
  }
  if (named) return
  if (head.pos === 'PROPN') {
    let first = hi - 1
    while (first > lo && tokens[first - 1]!.pos === 'PROPN') first--
    const name = text.slice(tokens[first]!.start, head.end)
    found.set(first, { at: first, name, gender: genderBefore(scene, first), place: 'speaker' })
  } else if (isPersonWord(word) && INDEFINITE.test(tokens[lo]!.text)) {
    const name = text.slice(tokens[lo]!.start, tokens[phrase.hi - 1]!.end)
    found.set(phrase.hi, { at: lo, name, gender: genderOfWord(word), place: 'speaker' })
  }
}

/** "Its last message was short.": a thing that "it" may be afterwards, which is nobody. */
function addThing(scene: Scene, at: number, found: Map<number, Mention>): void {
  const { tokens } = scene
  const phrase = phraseFrom(scene, at, tokens.length)
  if (!phrase || !/^(?:VERB|AUX)$/.test(tokens[phrase.hi]?.pos ?? '')) return
  const head = phrase.core.hi - 1
  if (tokens[head]!.pos !== 'NOUN' || isPlural(tokens[head]!.text)) return
  const word = tokens[head]!.text.toLowerCase()
  if (!isWordsOf(word) && (isPersonWord(word) || isGroupWord(word))) return
  if (!found.has(head)) found.set(head, { at: head, name: NOBODY, gender: 'neuter', place: 'subject' })
}

/** "Ann Lee, chairwoman of the party". */
function genderOfRole({ role }: NameMention): Gender | undefined {
  const words = role?.text.toLowerCase().split(/\s+/) ?? []
  return words.map(genderOfWord).find((gender) => gender !== undefined)
}

/** "Mr. Trump", "spokeswoman Hope Hicks". */
function genderBefore(scene: Scene, at: number): Gender | undefined {
  return genderOfWord(scene.tokens[at - 1]?.text.toLowerCase().replace('.', '') ?? '')
}

function placeOf(scene: Scene, at: number, end: number): Mention['place'] {
  if (scene.within[at]! >= 0) return 'quote'
  if (!isSubject(scene, at, end)) return 'other'
  if (opensClause(scene, at)) return 'subject'
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE_MAX) && !scene.begins[i + 1]; i--)
    if (scene.within[i] === NARRATION && scene.tokens[i]!.pos === 'VERB') return 'embedded'
  return 'subject'
}

/** "Born in Rome in 1933, Lee grew up", "Vance levelled, and Lee did the rest": no verb of another clause is over this one. */
function opensClause(scene: Scene, at: number): boolean {
  const { tokens, begins } = scene
  let first = at
  while (!begins[first] && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[first - 1]!.pos)) first--
  if (begins[first]) return true
  if (/^(?:and|but)$/.test(tokens[first - 1]!.text)) return isPause(scene, first - 2)
  if (!isPause(scene, first - 1)) return false
  let start = first - 1
  while (start > 0 && first - start < SENTENCE_MAX && !begins[start]) start--
  return tokens[start]!.pos === 'VERB'
}

/** A name with a verb behind it, and no preposition in front. */
function isSubject(scene: Scene, at: number, end: number): boolean {
  const { tokens } = scene
  let after = tokenAt(scene, end)
  while (tokens[after]?.pos === 'ADV') after++
  const next = tokens[after]
  if (!next || !(next.pos === 'VERB' || next.pos === 'AUX' || next.text === ',' || next.text === '(')) return false
  let first = at
  while (first > 0 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[first - 1]!.pos) && !scene.begins[first]) first--
  if (tokens[first - 1]?.text === 'for' && /^as$/i.test(tokens[first - 2]?.text ?? '')) return true
  return scene.begins[first] === 1 || !/^(?:ADP|VERB)$/.test(tokens[first - 1]?.pos ?? '')
}
