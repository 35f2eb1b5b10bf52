// From the words that name a speaker to the person: the fullest name that the article has.
import type { NameMention, Quote } from '../types.ts'
import { announcedSpeaker } from './announced.ts'
import { appositionOf } from './appositions.ts'
import { nameOf } from './heads.ts'
import { BEARERS, MISSIVES } from './manner.data.ts'
import type { Quoted } from './marks.ts'
import { authorOf } from './missives.ts'
import { isPersonal, lastPart, type NounPhrase, phraseUpTo } from './noun-phrases.ts'
import { isPersonWord } from './nouns.ts'
import { type Range, type Scene, tokenAt } from './scene.ts'

/** Secretaries who are ministers, not those of a union or the press. */
const SECRETARY =
  /^(?:business|culture|defen[cs]e|education|energy|environment|foreign|health|home|interior|justice|trade|transport|treasury) secretary$/

/** Pronouns that name nobody by themselves, unlike "I" and "they". */
const ONE = /^(?:he|she|it)$/i

const OWNER = /^(?:his|her|their) /i

export interface Cast {
  readonly names: readonly NameMention[]
  /** For a pronoun's token, the person that it stands for; null when it may be two. */
  readonly pronouns: ReadonlyMap<number, string | null>
  /** "kremlin spokesperson", "spokesperson" -> who are called so, in the order of the text. */
  readonly roles: ReadonlyMap<string, readonly NameMention[]>
}

/** The people of a text; `names` in the order of the text, `pronouns` as from `pronounsOf`. */
export function castOf(
  scene: Scene,
  names: readonly NameMention[],
  pronouns: ReadonlyMap<number, string | null>,
): Cast {
  const roles = new Map<string, NameMention[]>()
  const beside = new Map<string, NameMention[]>()
  for (const name of names) {
    if (name.kind !== 'person') continue
    addRoles(roles, name.role?.text, name)
    addRoles(beside, roleBeside(scene, name, names), name)
  }
  for (const [role, bearers] of beside) {
    const isOne = bearers.every(({ entity }) => entity === bearers[0]!.entity)
    if (isOne && !roles.has(role)) roles.set(role, bearers)
  }
  return { names, pronouns, roles }
}

function addRoles(roles: Map<string, NameMention[]>, called: string | undefined, name: NameMention): void {
  for (const role of called ? tailsOf(called) : []) {
    const bearers = roles.get(role)
    if (bearers) bearers.push(name)
    else roles.set(role, [name])
  }
}

/** "The [parish priest], Father Anselmo Rocha". */
function roleBeside(scene: Scene, name: NameMention, names: readonly NameMention[]): string | undefined {
  const { text, tokens, begins } = scene
  let comma = tokenAt(scene, name.start) - 1
  while (comma > 0 && tokens[comma]!.text !== ',' && tokens[comma]!.pos === 'PROPN' && !begins[comma]) comma--
  const beside = tokens[comma]?.text === ',' ? phraseUpTo(scene, comma - 1, 0) : undefined
  const phrase = beside && besideOf(scene, beside)
  if (!phrase || appositionOf(scene, phrase, names)?.name !== name) return undefined
  const { lo, hi } = phrase.core
  const first = /^(?:DET|PRON)$/.test(tokens[lo]!.pos) ? lo + 1 : lo
  return first < hi ? text.slice(tokens[first]!.start, tokens[hi - 1]!.end) : undefined
}

/** Of "the elder brother of the company's lawyer, Lee" the lawyer is Lee. */
function besideOf(scene: Scene, phrase: NounPhrase): NounPhrase {
  const last = lastPart(scene, phrase)
  const isOf = scene.tokens[last.lo - 1]?.text === 'of' && last.lo > phrase.lo
  return isOf && isPersonWord(scene.tokens[last.hi - 1]!.text.toLowerCase()) ? last : phrase
}

/** "US Secretary of State" may be called so, "Secretary of State" and "Secretary", but not "State". */
function tailsOf(role: string): string[] {
  const words = role.toLowerCase().split(/\s+/)
  const head = words.findLastIndex(isPersonWord)
  return words.slice(0, head + 1).map((_, i) => words.slice(i).join(' '))
}

/** The speaker that a noun phrase of the narration names. */
export function speakerOf(scene: Scene, phrase: NounPhrase, cast: Cast): Quote['speaker'] {
  const { core } = phrase
  const person = core.hi - core.lo === 1 ? cast.pronouns.get(core.lo) : undefined
  if (person === null) return null
  const first = scene.tokens[core.lo]!
  if (isPersonal(first)) return person || !ONE.test(first.text) ? speaker(scene, phrase, person) : null
  const head = scene.tokens[core.hi - 1]!.text.toLowerCase()
  if (BEARERS.has(head) || BEARERS.has(head.replace(/s$/, ''))) return null
  const named = nameOf(scene, phrase, cast.names)
  if (named?.kind === 'person') return speaker(scene, phrase, named.entity)
  const beside = appositionOf(scene, phrase, cast.names)
  if (beside) return speaker(scene, beside, beside.name.entity)
  if (MISSIVES.has(head) && isBare(scene, core)) {
    const author = authorOf(scene, core, head)
    const written = author && speakerOf(scene, author, cast)
    return written && !/^(?:they|we|i)$/i.test(written.name) ? speaker(scene, phrase, written.name) : null
  }
  const aged = /^the$/i.test(first.text) ? cast.pronouns.get(core.lo) : undefined
  return speaker(scene, phrase, named?.entity ?? bearerOf(scene, phrase, cast) ?? aged ?? person)
}

/** "the statement", and nothing more: not "the company's statement". */
const isBare = ({ tokens }: Scene, { lo, hi }: Range): boolean =>
  hi - lo === 2 && /^(?:the|this|that)$/i.test(tokens[lo]!.text) && tokens[hi - 1]!.pos !== 'PROPN'

/** Named so, else in the mention's own words. */
function speaker({ text, tokens }: Scene, { lo, hi }: Range, name: string | undefined): Quote['speaker'] {
  const [start, end] = [tokens[lo]!.start, tokens[hi - 1]!.end]
  const mention = text.slice(start, end)
  return { name: name ?? mention, mention, start, end }
}

/** "the Kremlin spokesperson": who was last called so before, else who is called so at all. */
function bearerOf({ text, tokens }: Scene, { lo, hi }: NounPhrase, { roles }: Cast): string | undefined {
  const offset = tokens[lo]!.start
  const [article, ...role] = text
    .slice(offset, tokens[hi - 1]!.end)
    .toLowerCase()
    .split(/\s+/)
  if (article !== 'the') return undefined
  const bearers = roles.get(role.join(' '))
  return (bearers?.findLast(({ start }) => start < offset) ?? bearers?.[0])?.entity ?? memberOf(role.join(' '), roles)
}

/** "The minister" is the one whom the article calls "Transport Secretary". */
function memberOf(role: string, roles: Cast['roles']): string | undefined {
  if (role !== 'minister') return undefined
  const members = [...roles].flatMap(([called, bearers]) => (SECRETARY.test(called) ? bearers : []))
  const entities = new Set(members.map(({ entity }) => entity))
  return entities.size === 1 ? members[0]!.entity : undefined
}

/** `His nephew was defiant. "Never," the striker said.`: the one whom the sentence before the quote is about, where no one else is called so. */
export function announcedAs(
  scene: Scene,
  quote: Quoted,
  phrase: NounPhrase,
  told: Quote['speaker'],
  cast: Cast,
): Quote['speaker'] {
  const { text, tokens } = scene
  if (!told || told.name !== told.mention || !/^the /i.test(told.name)) return told
  if (!isPersonWord(tokens[phrase.core.hi - 1]!.text.toLowerCase())) return told
  const announced = announcedSpeaker(scene, quote)
  if (!announced) return told
  const words = text.slice(tokens[announced.lo]!.start, tokens[announced.hi - 1]!.end)
  const kin = OWNER.test(words) ? cast.roles.get(words.replace(OWNER, '').toLowerCase()) : undefined
  const isOne = kin?.every(({ entity }) => entity === kin[0]!.entity)
  const name = isOne ? kin![0]!.entity : speakerOf(scene, announced, cast)?.name
  return cast.names.some(({ kind, entity }) => kind === 'person' && entity === name) ? { ...told, name: name! } : told
}
