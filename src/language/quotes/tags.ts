// The reporter's words behind a quote that tell who said it: `," said X`, `," X said`, `," according to X`, `" - X`.
import type { Token } from '../types.ts'
import { cueOf } from './cues.ts'
import type { Quoted } from './marks.ts'
import { type NounPhrase, phraseFrom } from './noun-phrases.ts'

import { after, type Range, type Scene, tokenAt } from './scene.ts'
import { isDash, isPassive, isPause, ownsClause, verbAt, wordsOf } from './verbs.ts'

export interface Tag {
  /** The cue, as tokens. */
  readonly cue: Range
  readonly speaker: NounPhrase | undefined
  /** `tail`: behind, but not right behind: `"a disaster" for workers, she said`. */
  readonly place: 'before' | 'after' | 'tail'
  /** Beside direct speech ("..., he said"), not a verb that only carries a fragment ("called it "..."). */
  readonly saying: boolean
}

const TAG_LENGTH_MAX = 60
const SIGN_OFF_LENGTH_MAX = 20
/** What somebody does again and again: `"...," she used to say`. */
const HABITS = /^(?:used|lik(?:ed|es?)|lov(?:ed|es?))$/
const WHEN = /^(?:when|where|why|how)$/i

/** The tag behind a quote, in the same sentence; or a sign-off. */
export function tagAfter(scene: Scene, quote: Quoted): Tag | undefined {
  const range = after(scene, quote)
  if (range.lo === range.hi) return signOff(scene, quote)
  if (scene.within[range.lo]! >= 0) return undefined
  const sentenceOver = endsWithPeriod(scene.text, quote)
  if (
    isDash(scene, range.lo) &&
    /[.?!…]["”'’»]*$/.test(scene.text.slice(quote.end - 3, quote.end)) &&
    !cueOf(scene.tokens[range.lo + 1]?.text ?? '')
  ) {
    const signed = signOff(scene, quote)
    if (signed) return signed
  }
  const lo = isPause(scene, range.lo) ? range.lo + 1 : range.lo
  if (lo === range.lo && sentenceOver && !cueOf(scene.tokens[lo]!.text)?.saying) return undefined
  const tag = readTag(scene, lo, range.hi, 'after') ?? gesture(scene, quote, lo)
  const another = sentenceOver && lo === range.lo
  return tag ?? (another || beginsSentence(scene, quote, range.lo) ? undefined : tailTag(scene, range))
}

/** `"Who?" The guard, he said, was asleep.`: the quote's sentence is over, and the next one has words of its own. */
function beginsSentence({ text, tokens }: Scene, quote: Quoted, next: number): boolean {
  return /[?!]["”'’»]*$/.test(text.slice(quote.end - 3, quote.end)) && /^\p{Lu}/u.test(tokens[next]!.text)
}

function endsWithPeriod(text: string, { start, end }: Quoted): boolean {
  let last = end - 1
  while (last > start && /["“”'‘’»\s]/.test(text[last]!)) last--
  return text[last] === '.' && text[last - 1] !== '.'
}

/** `"It was a foul," he shrugged.`: behind words that go on with a comma, any verb that has no object speaks. */
function gesture(scene: Scene, { start, end }: Quoted, lo: number): Tag | undefined {
  const { tokens, text } = scene
  if (!scene.begins[tokenAt(scene, start)] || !/,["”'’»]+$/.test(text.slice(end - 3, end))) return undefined
  const speaker = phraseFrom(scene, lo, tokens.length)
  const verb = speaker?.hi ?? tokens.length
  if (!speaker || !isOne(tokens[verb - 1]!) || scene.begins[verb] || !isGesture(scene, verb)) return undefined
  return { cue: { lo: verb, hi: verb + 1 }, speaker, place: 'after', saying: true }
}

const isOne = (head: Token): boolean => head.pos === 'PROPN' || /^(?:he|she)$/.test(head.text)

function isGesture({ tokens, within }: Scene, at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb?.pos !== 'VERB' || !/(?:ed|s)$/.test(verb.text) || within[at]! >= 0) return false
  return next === undefined || /^(?:PUNCT|ADV|ADP)$/.test(next.pos) || /^(?:as|and)$/.test(next.text)
}

/** `"a disaster" for workers, she said`: the tag at the end of the sentence. */
function tailTag(scene: Scene, range: Range): Tag | undefined {
  for (let i = range.hi - 1; i > range.lo; i--) {
    if (scene.within[i]! >= 0 || !isPause(scene, i)) continue
    const tag = readTag(scene, i + 1, range.hi, 'tail')
    if (tag) return tag
  }
  return undefined
}

function readTag(scene: Scene, from: number, hi: number, place: 'after' | 'tail'): Tag | undefined {
  const { tokens } = scene
  let lo = from
  while (lo < hi && tokens[lo]!.pos === 'ADV' && !WHEN.test(tokens[lo]!.text)) lo++
  const word = tokens[lo]?.text.toLowerCase()
  if (lo >= hi || word === undefined) return undefined
  if (word === 'according' && tokens[lo + 1]?.text === 'to') {
    return { cue: { lo, hi: lo + 2 }, speaker: phraseFrom(scene, lo + 2, hi), place, saying: true }
  }
  if ((word === 'as' && isShortTag(scene, lo + 1, hi)) || (/^(?:and|but)$/.test(word) && phraseFrom(scene, lo + 1, hi)))
    lo++
  const cue = verbAt(scene, lo)
  if (cue?.saying && !cue.participle) {
    const words = wordsOf(scene, lo)
    // "..., first pointed out Rubio's plan": behind a particle stands an object, unless the words quoted stand before the verb.
    const inverted = place === 'after' || words.hi === lo + 1
    const speaker = inverted ? phraseFrom(scene, words.hi, hi) : undefined
    const capital = /^\p{Lu}/u.test(tokens[lo]!.text)
    if (speaker || !(capital || ownsClause(scene, lo, hi))) return { cue: words, speaker, place, saying: true }
  }
  const speaker = phraseFrom(scene, lo, hi)
  const verb = speaker && verbOf(scene, speaker, hi)
  if (verb === undefined || ownsClause(scene, verb, hi)) return undefined
  const words = wordsOf(scene, verb)
  if (tokens[words.hi]?.text === ':') return undefined
  return { cue: words, speaker, place, saying: true }
}

/** The verb of saying that a noun phrase is the subject of: "Peskov, who lives in Moscow, said". */
function verbOf(scene: Scene, subject: NounPhrase, hi: number): number | undefined {
  const { tokens } = scene
  let aside = false
  let pause = -1
  for (let i = subject.hi; i < Math.min(hi, subject.hi + TAG_LENGTH_MAX); i++) {
    if (scene.within[i]! >= 0) return undefined
    const token = tokens[i]!
    const cue = verbAt(scene, i)
    const comma = isPause(scene, i - 1) && i > subject.hi
    if (comma) pause = i
    if (cue && (cue.saying || cue.telling) && !cue.participle && (!aside || comma)) {
      return isPassive(scene, i) || (pause >= 0 && !isVerbGroup(scene, pause, i)) ? undefined : i
    }
    if (comma) aside = /^(?:who|whose|which|a|an|the|one)$/i.test(token.text) || (aside && token.pos !== 'VERB')
    if (!aside && token.pos === 'VERB' && !/ing$/.test(token.text) && !isHabit(scene, i)) return undefined
    if (!aside && token.pos === 'AUX' && !isHelping(scene, i)) return undefined
  }
  return undefined
}

/** "used to say", "liked to tell": the verb of saying is the next one. */
function isHabit({ tokens }: Scene, at: number): boolean {
  return (
    HABITS.test(tokens[at]!.text) && tokens[at + 1]?.text === 'to' && cueOf(tokens[at + 2]?.text ?? '') !== undefined
  )
}

/** Whether only helping verbs and adverbs stand between; "the guard, Lee said," has a subject there. */
function isVerbGroup({ tokens }: Scene, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (!/^(?:AUX|ADV)$/.test(tokens[i]!.pos)) return false
  return true
}

/** "has said", "would later say": an auxiliary with a verb close behind. */
function isHelping({ tokens }: Scene, at: number): boolean {
  let next = at + 1
  while (/^(?:ADV|AUX)$/.test(tokens[next]?.pos ?? '')) next++
  return tokens[next]?.pos === 'VERB'
}

/** "as Vulture put it": the verb right behind its subject. */
function isShortTag(scene: Scene, from: number, hi: number): boolean {
  const subject = phraseFrom(scene, from, hi)
  return subject !== undefined && verbAt(scene, subject.hi) !== undefined
}

/** `"..." - Ann Lee, Boston`, on the same line or the next. */
function signOff(scene: Scene, quote: Quoted): Tag | undefined {
  const { tokens } = scene
  const dash = tokenAt(scene, quote.end)
  if (!isDash(scene, dash)) return undefined
  const speaker = phraseFrom(scene, dash + 1, tokens.length)
  if (!speaker || tokens[speaker.core.hi - 1]!.pos !== 'PROPN') return undefined
  for (let i = speaker.hi; i < speaker.hi + SIGN_OFF_LENGTH_MAX; i++) {
    const token = tokens[i]
    if (!token || scene.beginsParagraph[i] || scene.begins[i] || scene.within[i]! >= 0 || token.text === ',') {
      return { cue: { lo: dash, hi: dash + 1 }, speaker, place: 'after', saying: true }
    }
    if (token.pos === 'VERB' || token.pos === 'AUX') return undefined
  }
  return undefined
}
