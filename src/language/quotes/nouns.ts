// What a noun stands for: one person, a group, a text. Who may speak, and as whom.
import { ROLE_WORDS } from '../names/titles.data.ts'
import { isWordsOf } from './cues.ts'
import { isPersonal, type NounPhrase } from './noun-phrases.ts'
import { FEMALE_WORDS, type Gender, GROUPS, MALE_WORDS, SINGLE_WORDS } from './people.data.ts'
import type { Scene } from './scene.ts'

/** Whether a noun stands for a person: "spokeswoman", "professor". */
export function isPersonWord(word: string): boolean {
  return ROLE_WORDS.has(word) || SINGLE_WORDS.has(word) || genderOfWord(word) !== undefined
}

/** Whether a noun stands for those who speak as one, or for people in general: "company", "residents". */
export function isGroupWord(word: string): boolean {
  return GROUPS.has(word)
}

/** "sister", "Mr". */
export function genderOfWord(word: string): Gender | undefined {
  return MALE_WORDS.has(word) ? 'male' : FEMALE_WORDS.has(word) ? 'female' : undefined
}

/** Whether a phrase may stand for somebody who speaks: a name, a pronoun, a role, a group, a text. */
export function isSomebody({ tokens }: Scene, { core }: NounPhrase): boolean {
  const head = tokens[core.hi - 1]!
  const word = head.text.toLowerCase()
  if (head.pos === 'PROPN' || isPersonal(head) || isWordsOf(word)) return true
  return [word, word.replace(/s$/, '')].some((noun) => isPersonWord(noun) || isGroupWord(noun))
}
