// What is typed behind /quote in one piece, taken apart: "what did Fauci say about masks", "Biden on inflation", "“the words”".

import type { Question } from '../types.ts'
import { headWord, isNoun, senseOf } from '../words/kinds.ts'
import { speechAsked } from './speech.ts'

const WHOLE = /^["“”«]([^"“”«»]{3,})["“”»]$/s
const SPEAKER_ON = /^(\S.{0,60}?) (?:on|about|regarding) (.{2,})$/i

/** The parts of a question that was given none; undefined when it has some, or is of one piece. */
export function partsOfQuote({ question, speaker, topic, text }: Question): Partial<Question> | undefined {
  const typed = question?.trim()
  if (!typed || speaker || topic || text) return undefined
  const words = WHOLE.exec(typed)?.[1]
  if (words) return { text: words }
  const asked = speechAsked(typed)
  const [, by, about] = asked ? [typed, asked.speaker, asked.topic] : (SPEAKER_ON.exec(typed) ?? [])
  return by && isSpeaker(by) ? { speaker: by, topic: about ?? '' } : undefined
}

/** Not "bill" of "bill on guns": a noun in lower case that is nobody. */
function isSpeaker(words: string): boolean {
  const head = headWord(words)
  return head !== head.toLowerCase() || senseOf(head) === 'person' || !isNoun(head)
}
