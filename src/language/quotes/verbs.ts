// Verbs of saying where they stand in a sentence: is it a verb here, is it passive, does it bring words of its own.
import { type Cue, cueOf, phrasalCueOf } from './cues.ts'
import type { Range, Scene } from './scene.ts'

const BE = /^(?:is|are|was|were|be|been|being|['’]s|['’]re|get|gets|got|getting)$/i
const PARTICIPLE = /(?:ed|en|wn|ught|aid|old|ung)$/
/** Days and times that may follow a verb of saying without being what is said. */
const TIMES =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tonight|tomorrow|last|this|earlier|later|recently|then|when|as|after|before|while|during|if|because|at|in|on|to|of|with|shortly|again|reporters|supporters|\d+)$/i
/** The hearer, not the beginning of a clause. */
const OBJECT = /^(?:him|her|them|me|us)$/i
/** "the next day", "the same week". */
const TIME_NOUNS = /^(?:day|week|month|year|morning|evening|night|next|following|same|other)$/i

/** The verb of saying that stands at a token; undefined when the word is a noun, a name or an adjective there. */
export function verbAt(scene: Scene, at: number): Cue | undefined {
  const token = scene.tokens[at]
  if (!token || token.pos === 'PROPN' || scene.within[at]! >= 0 || isFollowing(scene, at)) return undefined
  const phrasal = phrasalAt(scene, at)
  if (phrasal) return phrasal
  const cue = cueOf(token.text)
  if (!cue) return undefined
  const next = scene.tokens[at + 1]
  if (token.pos === 'NOUN' && !/ed$/.test(token.text))
    return next?.pos === 'PRON' || next?.text === 'that' ? cue : undefined
  return isAdjective(scene, at) ? undefined : cue
}

/** The words of the verb at a token: two of "shot back". */
export function wordsOf(scene: Scene, at: number): Range {
  return { lo: at, hi: phrasalAt(scene, at) ? at + 2 : at + 1 }
}

/** "went on", "shot back", "cut in", which a tagger takes for nouns; not "a shot back", "cut in half". */
export function phrasalAt({ tokens, within }: Scene, at: number): Cue | undefined {
  const [word, particle, next] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (!particle || within[at + 1]! >= 0 || /^(?:DET|ADJ)$/.test(tokens[at - 1]?.pos ?? '')) return undefined
  // "in." at the end of a sentence is one token, as inches are.
  const cue = phrasalCueOf(word.text, particle.text.replace(/\.$/, ''))
  if (!cue || particle.text !== 'in' || !next || within[at + 2]! >= 0) return cue
  return next.pos === 'PUNCT' || (next.pos === 'PROPN' && within[at - 1]! >= 0) ? cue : undefined
}

/** "the following comment:": a noun, whatever the tagger says. */
export function isFollowing({ tokens }: Scene, at: number): boolean {
  return /^following$/i.test(tokens[at - 1]?.text ?? '')
}

/** "a charged term", "known government benchmarks", "a far cry". */
function isAdjective({ tokens }: Scene, at: number): boolean {
  const before = tokens[at - 1]?.pos ?? ''
  if (!PARTICIPLE.test(tokens[at]!.text)) return before === 'DET' || before === 'ADJ'
  return /^(?:DET|ADJ|NUM)$/.test(before) && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '')
}

/** "was told", "has been called": the subject is not who says it. */
export function isPassive({ tokens }: Scene, at: number): boolean {
  if (!PARTICIPLE.test(tokens[at]!.text)) return false
  let before = at - 1
  while (before >= 0 && tokens[before]!.pos === 'ADV') before--
  return BE.test(tokens[before]?.text ?? '') && tokens[at + 1]?.text !== 'as'
}

/** "..., Sanders said he had not ...": the verb has a clause of its own, so it says nothing of the quote before it. */
export function ownsClause(scene: Scene, verb: number, hi: number): boolean {
  const { tokens, within } = scene
  const behind = wordsOf(scene, verb).hi
  const next = tokens[behind]
  if (!next || behind >= hi || within[behind]! >= 0) return false
  if (cueOf(tokens[verb]!.text)?.telling || TIMES.test(next.text)) return false
  if (next.text === 'the' && TIME_NOUNS.test(tokens[behind + 1]?.text ?? '')) return false
  if (next.pos === 'NUM' || OBJECT.test(next.text)) return false
  if (next.pos === 'VERB' && /ing$/.test(next.text)) return cueOf(tokens[verb]!.text)?.base !== 'say'
  return /^(?:PRON|DET|PROPN|NOUN|SCONJ|AUX)$/.test(next.pos)
}

/** A comma or a dash, which parts clauses. */
export function isPause(scene: Scene, at: number): boolean {
  return /^[,—―–-]+$/.test(scene.tokens[at]?.text ?? '')
}

export function isDash(scene: Scene, at: number): boolean {
  return /^[—―–-]+$/.test(scene.tokens[at]?.text ?? '')
}
