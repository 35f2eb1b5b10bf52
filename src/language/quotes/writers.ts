// Whom a line "By Ann Lee" names: nobody that the text speaks of, and in a text that says "I" never its "he" or "she".
import type { NameMention } from '../types.ts'
import { NARRATION, type Scene } from './scene.ts'

const BYLINE = /(?:^|\n)By $/
const BYLINE_LENGTH = 4
const FIRST_PERSON = /^(?:I|my|me)$/

/** The names without those of whoever wrote the text. */
export function withoutWriters(scene: Scene, names: readonly NameMention[]): readonly NameMention[] {
  const { text, tokens, within } = scene
  const isByline = ({ start }: NameMention) => BYLINE.test(text.slice(Math.max(0, start - BYLINE_LENGTH), start))
  const writers = new Set(names.filter(isByline).map(({ entity }) => entity))
  if (writers.size === 0) return names
  const own = tokens.some((token, i) => within[i] === NARRATION && FIRST_PERSON.test(token.text))
  return names.filter((name) => !(own ? writers.has(name.entity) : isByline(name)))
}
