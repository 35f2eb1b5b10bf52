// What a name or noun phrase is: a person, a group, a place, a full name, a list.
import type { Candidate } from '../candidates/candidates.ts'
import type { Asked } from '../question/question.ts'
import { isKindOf, senseOf } from '../words/kinds.ts'
import { lastWord } from '../words/words.ts'
import type { Gathered } from './features.ts'

/** Words of a phrase above which it is long for an answer, and by how many it counts fully as long. */
const WORDY_FROM = 3
const WORDY_SPAN = 6

/** Adds the features of a candidate that is no date. `length` is its number of words. */
export function kindFeatures(into: Gathered, candidate: Candidate, asked: Asked, length: number): void {
  const { kind, text, phrase } = candidate
  const head = lastWord(text)
  const sense = kind === 'noun' || kind === 'proper' ? senseOf(head?.text ?? '') : undefined
  into.person = kind === 'person' ? 1 : 0
  into.organization = kind === 'organization' ? 1 : 0
  into.placeName = kind === 'place' ? 1 : 0
  into.proper = kind === 'proper' ? 1 : 0
  into.noun = kind === 'noun' ? 1 : 0
  into.nounPerson = sense === 'person' ? 1 : 0
  into.nounGroup = sense === 'group' ? 1 : 0
  into.nounPlace = sense === 'place' ? 1 : 0
  into.plural = kind === 'noun' && text.endsWith('s') ? 1 : 0
  into.joinedAnd = phrase?.joined === 'and' ? 1 : 0
  into.joinedOf = phrase?.joined === 'of' ? 1 : 0
  into.withThe = phrase?.article === 'the' ? 1 : 0
  into.isHead = asked.head !== undefined && head?.term === asked.head ? 1 : 0
  const ofKind =
    asked.type === 'thing' && asked.oneOf !== undefined && !into.isHead ? isKindOf(text, asked.oneOf) : undefined
  into.kindIs = ofKind ? 1 : 0
  into.kindOther = ofKind === false ? 1 : 0
  into.hasNumber = /\d/.test(text) ? 1 : 0
  const lower = kind !== 'noun' && / \p{Ll}/u.test(text.replace(PARTICLES, ''))
  into.mixed = lower ? 1 : 0
  into.tail = phrase?.inner && followsRole(candidate) ? 1 : 0
  into.one = length === 1 ? 1 : 0
  into.wordy = Math.min(1, Math.max(0, length - WORDY_FROM) / WORDY_SPAN)
  into.fullName = kind === 'person' && length > 1 ? 1 : 0
}

const PARTICLES = / (?:of|the|de|du|del|della|von|van|der|bin|ibn|al|el|y|la|le|da|dos|and)(?= )/g

/** Whether a word in lower case stands right before: "leader Lenin". */
function followsRole({ evidence, start }: Candidate): boolean {
  return /\p{Ll}+ $/u.test(evidence.article.text.slice(Math.max(evidence.start, start - 12), start))
}
