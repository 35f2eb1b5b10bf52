// From the words that name a speaker to the person: the fullest name that the article has.
import type { NameMention, Quote } from '../types.ts'
import { isPersonal, type NounPhrase } from './noun-phrases.ts'
import type { Scene } from './scene.ts'

/** The speaker that a noun phrase of the narration names; `pronouns` as from `pronounsOf`. */
export function speakerOf(
  scene: Scene,
  phrase: NounPhrase,
  names: readonly NameMention[],
  pronouns: ReadonlyMap<number, string>,
): Quote['speaker'] {
  const { tokens, text } = scene
  const start = tokens[phrase.lo]!.start
  const end = tokens[phrase.hi - 1]!.end
  const mention = text.slice(start, end)
  if (isPersonal(tokens[phrase.core.lo])) return { name: pronouns.get(phrase.core.lo) ?? mention, mention, start, end }
  return { name: nameIn(scene, phrase, names) ?? mention, mention, start, end }
}

/** The last name in the phrase's core; none when it only belongs to the head: "Trump's lawyer". */
function nameIn({ tokens }: Scene, { core }: NounPhrase, names: readonly NameMention[]): string | undefined {
  const start = tokens[core.lo]!.start
  const end = tokens[core.hi - 1]!.end
  let lo = 0
  let hi = names.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if (names[middle]!.end <= end) lo = middle + 1
    else hi = middle
  }
  const last = names[lo - 1]
  if (!last || last.start < start) return undefined
  return last.end === end || last.kind === 'person' ? last.entity : undefined
}
