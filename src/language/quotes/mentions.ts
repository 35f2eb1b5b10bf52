// Where the narration speaks of a person: by name, as the one who says something, by a role.
import { ROLE_WORDS } from '../names/titles.data.ts'
import type { NameMention } from '../types.ts'
import { cueOf } from './cues.ts'
import { isPersonal, type NounPhrase, phraseFrom } from './noun-phrases.ts'
import { FEMALE_WORDS, type Gender, MALE_WORDS } from './people.data.ts'
import { NARRATION, type Scene, tokenAt } from './scene.ts'
import { subjectOf } from './subjects.ts'
import { isPause } from './verbs.ts'

/** Tokens; a "sentence" that is longer is a list or a table. */
const SENTENCE_MAX = 250

export interface Mention {
  /** The first token. */
  readonly at: number
  /** The person's fullest name, else the mention's own words. */
  readonly name: string
  readonly gender: Gender | undefined
  readonly place: 'speaker' | 'subject' | 'embedded' | 'other' | 'quote'
}

/** The mentions of people, by the number of their first token. Pronouns are not among them. */
export function mentionsOf(scene: Scene, names: readonly NameMention[]): ReadonlyMap<number, Mention> {
  const found = new Map<number, Mention>()
  for (const name of names) {
    if (name.kind !== 'person') continue
    const at = tokenAt(scene, name.start)
    found.set(at, { at, name: name.entity, gender: genderBefore(scene, at), place: placeOf(scene, at, name.end) })
  }
  const others = new Set(names.filter((name) => name.kind !== 'person').map((name) => tokenAt(scene, name.start)))
  let limit = 0
  for (let i = 0; i < scene.tokens.length; i++) {
    if ((scene.begins[i] && scene.within[i] === NARRATION) || i - limit > SENTENCE_MAX) limit = i
    if (scene.within[i] !== NARRATION || !saysSomething(scene, i)) continue
    const subject = speakerOf(scene, i, limit)
    if (subject) addSpeaker(scene, subject, found, others)
  }
  return found
}

function saysSomething(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  const cue = token.pos === 'VERB' || token.pos === 'X' ? cueOf(token.text) : undefined
  return cue !== undefined && (cue.saying || cue.telling) && !cue.participle
}

function speakerOf(scene: Scene, verb: number, limit: number): NounPhrase | undefined {
  const name = isPause(scene, verb - 1) && scene.tokens[verb + 1]?.pos === 'PROPN'
  const turned = verb === limit || name || scene.within[verb - 1]! >= 0
  return (turned ? phraseFrom(scene, verb + 1, scene.tokens.length) : undefined) ?? subjectOf(scene, verb, limit)
}

function addSpeaker(
  scene: Scene,
  { core, hi }: NounPhrase,
  found: Map<number, Mention>,
  others: ReadonlySet<number>,
): void {
  const { tokens, text } = scene
  if (isPersonal(tokens[core.lo])) return
  for (let i = core.hi - 1; i >= core.lo; i--) {
    const known = found.get(i)
    if (known) {
      found.set(i, { ...known, place: 'speaker' })
      return
    }
  }
  const head = tokens[core.hi - 1]!
  const word = head.text.toLowerCase()
  if (head.pos === 'PROPN') {
    let first = core.hi - 1
    while (first > core.lo && tokens[first - 1]!.pos === 'PROPN') first--
    for (let i = first; i < core.hi; i++) if (others.has(i)) return
    const name = text.slice(tokens[first]!.start, head.end)
    found.set(first, { at: first, name, gender: genderBefore(scene, first), place: 'speaker' })
  } else if (isPersonWord(word) && /^(?:an?|another|one|his|her|their)$/i.test(tokens[core.lo]!.text)) {
    const name = text.slice(tokens[core.lo]!.start, tokens[hi - 1]!.end)
    found.set(core.lo, { at: core.lo, name, gender: genderOfWord(word), place: 'speaker' })
  }
}

/** Whether a noun stands for a person: "spokeswoman", "professor". */
export function isPersonWord(word: string): boolean {
  return ROLE_WORDS.has(word) || genderOfWord(word) !== undefined
}

function genderOfWord(word: string): Gender | undefined {
  return MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : undefined
}

/** "Mr. Trump", "spokeswoman Hope Hicks". */
function genderBefore(scene: Scene, at: number): Gender | undefined {
  return genderOfWord(scene.tokens[at - 1]?.text.toLowerCase().replace('.', '') ?? '')
}

function placeOf(scene: Scene, at: number, end: number): Mention['place'] {
  if (scene.within[at]! >= 0) return 'quote'
  if (!isSubject(scene, at, end)) return 'other'
  for (let i = at - 1; i >= Math.max(0, at - SENTENCE_MAX) && !scene.begins[i + 1]; i--)
    if (scene.within[i] === NARRATION && scene.tokens[i]!.pos === 'VERB') return 'embedded'
  return 'subject'
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
  return scene.begins[first] === 1 || !/^(?:ADP|VERB)$/.test(tokens[first - 1]?.pos ?? '')
}
