// People whom the text does not name: "a colleague of his", "the 19-year-old".
import { ROLE_WORDS } from '../names/titles.data.ts'
import type { NameMention } from '../types.ts'
import { isAged, isPlural, type NounPhrase, phraseFrom } from './noun-phrases.ts'
import { isPersonWord } from './nouns.ts'
import { NARRATION, type Scene } from './scene.ts'

/** A new person, not one spoken of before. */
const NEW = /^(?:an?|another|one)$/i
/** Behind these, a phrase tells what somebody is: "is a teacher", "as a teacher", "Lee, a teacher". */
const PREDICATE =
  /^(?:as|like|than|become|becomes|became|becoming|remain(?:s|ed)?|called|named|elected|appointed|of|for|by|with|,|—|–|-)$/i
/** Words between a number of years and the name of whom it is. */
const AGE_BEFORE = /\b(\d{1,3})-year-old(?: \p{L}+){0,3} $/u
const AGE_BEHIND = /^, (?:aged )?(\d{1,3})[,.;)]/u
const AGE_REACH = 60

/** "a man with a drill", where it brings a person into the text. */
export function strangerAt(scene: Scene, at: number): NounPhrase | undefined {
  const { tokens, within, begins } = scene
  if (!NEW.test(tokens[at]!.text) || within[at] !== NARRATION) return undefined
  const before = tokens[at - 1]
  if (!begins[at] && before && (before.pos === 'AUX' || PREDICATE.test(before.text))) return undefined
  const phrase = phraseFrom(scene, at, tokens.length)
  if (!phrase || phrase.core.hi - phrase.core.lo < 2 || within[phrase.hi - 1]! >= 0) return undefined
  const head = tokens[phrase.core.hi - 1]!
  return head.pos === 'NOUN' && isOrdinary(head.text.toLowerCase()) ? phrase : undefined
}

/** "colleague", "woman": not an office, which more often says what somebody is: "a former president". */
const isOrdinary = (word: string): boolean =>
  !isPlural(word) && isPersonWord(word) && word !== 'person' && !ROLE_WORDS.has(word)

/** The age in "the 19-year-old", where no name goes with it. */
export function ageAt({ tokens, within }: Scene, at: number): number | undefined {
  if (!/^the$/i.test(tokens[at]!.text) || within[at] !== NARRATION || !isAged({ tokens }, at + 5)) return undefined
  let next = at + 6
  while (/^(?:NOUN|ADJ)$/.test(tokens[next]?.pos ?? '')) next++
  return tokens[next]?.pos === 'PROPN' && tokens[next + 1]?.pos === 'PROPN' ? undefined : Number(tokens[at + 1]!.text)
}

/** How old people are, by their names. */
export function agesOf({ text }: Scene, names: readonly NameMention[]): ReadonlyMap<string, number> {
  const ages = new Map<string, number>()
  for (const { kind, entity, start, end } of names) {
    if (kind !== 'person') continue
    const told =
      AGE_BEHIND.exec(text.slice(end, end + AGE_REACH)) ??
      AGE_BEFORE.exec(text.slice(Math.max(0, start - AGE_REACH), start))
    if (told) ages.set(entity, Number(told[1]))
  }
  return ages
}
