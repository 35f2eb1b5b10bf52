// Who is announced before a quote without a verb of saying: `Haas was blunt. "..."`, `For Haas the case is clear: "..."`.
import { MANNERS } from './manner.data.ts'
import type { Quoted } from './marks.ts'
import { type NounPhrase, phraseFrom } from './noun-phrases.ts'
import { isSomebody } from './nouns.ts'
import { type Range, type Scene, sentenceUpTo, tokenAt } from './scene.ts'
import { subjectOf } from './subjects.ts'

const BEING = /^(?:is|was|are|were|seemed|sounded|remained|appeared|looked|['’]s)$/i

/** `Haas was blunt. "..."`: the subject of a sentence that ends in how somebody is, right before a quote. */
export function announcedSpeaker(scene: Scene, quote: Quoted): NounPhrase | undefined {
  const { tokens } = scene
  const hi = tokenAt(scene, quote.start)
  if (
    scene.beginsParagraph[hi] ||
    tokens[hi - 1]?.text !== '.' ||
    !MANNERS.has(tokens[hi - 2]?.text.toLowerCase() ?? '')
  )
    return undefined
  const { lo } = sentenceUpTo(scene, hi)
  let verb = hi - 3
  while (verb > lo && /^(?:ADV|ADJ|PART|CCONJ)$/.test(tokens[verb]!.pos)) verb--
  const subject = BEING.test(tokens[verb]?.text ?? '') ? subjectOf(scene, verb, lo) : undefined
  return subject && isSomebody(scene, subject) ? subject : undefined
}

/** `For Haas the case is clear: "..."`: whose view a sentence before a colon gives. */
export function viewOf(scene: Scene, { lo, hi }: Range): NounPhrase | undefined {
  const phrase = /^for$/i.test(scene.tokens[lo]!.text) ? phraseFrom(scene, lo + 1, hi) : undefined
  return phrase && isSomebody(scene, phrase) ? phrase : undefined
}
