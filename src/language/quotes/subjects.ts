// Who says it: the subject of a verb of saying, in front of the verb.

import type { Token } from '../types.ts'
import { cueOf, isWordsOf } from './cues.ts'
import { BEARERS } from './manner.data.ts'
import { isPersonal, isPlural, isTime, lastPart, type NounPhrase, phraseFrom, phraseUpTo } from './noun-phrases.ts'
import { isGroupWord, isPersonWord } from './nouns.ts'
import { NARRATION, type Scene } from './scene.ts'
import { isPause } from './verbs.ts'

const SUBORDINATOR = /^(?:when|while|if|after|before|because|although|though|since|as|who|whose|which)$/i
const HOPS_MAX = 3
/** How many verbs of a sentence are looked at from one of them. */
const VERBS_MAX = 3

/** The noun phrase that is the subject of the verb at `verb`; its sentence begins at `limit`. */
export function subjectOf(scene: Scene, verb: number, limit: number, hops = HOPS_MAX): NounPhrase | undefined {
  const { tokens } = scene
  if (hops === 0) return undefined
  let at = verb - 1
  while (at >= limit && isVerbal(tokens[at]!)) at--
  if (at < limit) return undefined
  const word = tokens[at]!.text.toLowerCase()
  if (word === 'who' || word === 'that' || word === 'which') return antecedent(scene, at, limit)
  if (isGerund(tokens[verb]!)) return ofGerund(scene, verb, at, limit, hops)
  if (/^(?:and|but|or|then|to)$/.test(word)) return ofVerbBefore(scene, at, limit, hops)
  if (scene.within[at]! < 0 && !isPause(scene, at)) {
    const phrase = phraseUpTo(scene, at, limit)
    return (phrase && headOfRelative(scene, phrase, limit)) ?? phrase ?? ofVerbBefore(scene, at, limit, hops)
  }
  return beforeAside(scene, at, limit) ?? ofVerbBefore(scene, at, limit, hops)
}

/** "footage of Trump saying", "..., saying", "Adding, ..." at the head of a sentence. */
function ofGerund(scene: Scene, verb: number, at: number, limit: number, hops: number): NounPhrase | undefined {
  const named = at === verb - 1 && scene.tokens[at]!.pos === 'PROPN' ? phraseUpTo(scene, at, limit) : undefined
  if (!named) return ofMainClause(scene, at, limit, hops)
  let first = at
  while (first > named.lo && scene.tokens[first - 1]!.pos === 'PROPN') first--
  return { lo: first, hi: verb, core: { lo: first, hi: verb } }
}

/** The subject of the main verb of the sentence whose tokens are `limit` to `end`: who a "saying ..." or a ":" goes with. */
export function ofMainClause(scene: Scene, end: number, limit: number, hops = HOPS_MAX): NounPhrase | undefined {
  const { tokens } = scene
  if (hops <= 0) return undefined
  const from = mainClauseStart(scene, end, limit)
  let tried = 0
  for (let i = from; i < end && tried < VERBS_MAX; i++) {
    if (scene.within[i] !== NARRATION || !isFiniteVerb(tokens[i]!) || isSubordinate(scene, i, from)) continue
    tried++
    const subject = subjectOf(scene, i, from, hops - 1)
    if (subject) return subject
  }
  return undefined
}

/** Behind an opening "When ...," and behind the last ", but" that begins a clause with a subject of its own. */
function mainClauseStart(scene: Scene, end: number, limit: number): number {
  const { tokens } = scene
  let from = limit
  if (tokens[limit]?.pos === 'SCONJ' || SUBORDINATOR.test(tokens[limit]?.text ?? '')) {
    while (from < end && !isPause(scene, from)) from++
    from = from === end ? limit : from + 1
  }
  for (let i = end - 1; i > from + 1; i--) {
    if (!/^(?:and|but|while|when|as)$/.test(tokens[i]!.text) || !isPause(scene, i - 1) || scene.within[i]! >= 0)
      continue
    const subject = phraseFrom(scene, i + 1, end)
    if (subject && subject.hi < end && isFiniteVerb(tokens[subject.hi]!)) return i + 1
  }
  return from
}

/** "an official who spoke to discuss strategy said": the phrase before the verb is only the end of a relative clause. */
function headOfRelative(scene: Scene, { lo }: NounPhrase, limit: number): NounPhrase | undefined {
  const { tokens } = scene
  const before = tokens[lo - 1]?.pos === 'ADP' ? lo - 2 : lo - 1
  const verb = tokens[before]
  if (before <= limit || verb?.pos !== 'VERB' || cueOf(verb.text)?.saying) return undefined
  for (let i = before - 1; i > limit && !isPause(scene, i); i--)
    if (/^(?:who|that)$/.test(tokens[i]!.text)) return antecedent(scene, i, limit)
  return undefined
}

/** The phrase that "who" stands for; the name, where an aside to it stands between: "Ann Lee, the new chief, who". */
function antecedent(scene: Scene, who: number, limit: number): NounPhrase | undefined {
  const { tokens } = scene
  const last = isPause(scene, who - 1) ? who - 2 : who - 1
  const phrase = nearest(scene, phraseUpTo(scene, last, limit))
  if (!phrase || tokens[phrase.core.hi - 1]!.pos !== 'NOUN' || isPlural(tokens[phrase.core.hi - 1]!.text)) return phrase
  let first = phrase.lo
  while (first > limit && /^(?:ADV|DET|ADJ)$/.test(tokens[first - 1]!.pos)) first--
  const named = isPause(scene, first - 1) ? phraseUpTo(scene, first - 2, limit) : undefined
  return named && tokens[named.core.hi - 1]!.pos === 'PROPN' ? named : phrase
}

/** "one of his lorries with a banner that read", "the support of a general who said": the last part is meant, not the first. */
function nearest(scene: Scene, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.core.hi === phrase.hi) return phrase
  const last = lastPart(scene, phrase)
  const [head, end] = [phrase.core.hi, last.hi].map((hi) => scene.tokens[hi - 1]!.text.toLowerCase())
  return BEARERS.has(end!) || (isPersonWord(end!) && !isSpeaker(head!)) ? last : phrase
}

const isSpeaker = (head: string): boolean =>
  isPersonWord(head) || isGroupWord(head) || isWordsOf(head) || isPlural(head)

/** "came and said", "went on to say": the subject of the finite verb before. */
function ofVerbBefore(scene: Scene, at: number, limit: number, hops: number): NounPhrase | undefined {
  return ofVerbs(scene, at, limit, hops, true) ?? ofVerbs(scene, at, limit, hops, false)
}

function ofVerbs(scene: Scene, at: number, limit: number, hops: number, saying: boolean): NounPhrase | undefined {
  let tried = 0
  for (let i = at - 1; i >= limit && tried < VERBS_MAX; i--) {
    if (scene.within[i]! >= 0 || !isFiniteVerb(scene.tokens[i]!)) continue
    if (saying && !cueOf(scene.tokens[i]!.text)?.saying) continue
    tried++
    if (cueOf(scene.tokens[i]!.text)?.saying && (i === limit || scene.within[i - 1]! >= 0)) {
      const inverted = phraseFrom(scene, i + 1, at)
      if (inverted) return inverted
    }
    const subject = subjectOf(scene, i, limit, hops - 1)
    if (subject) return subject
  }
  return undefined
}

/** "Josh Earnest, the White House press secretary, said": the phrase before the asides that end at `comma`. */
function beforeAside(scene: Scene, comma: number, limit: number): NounPhrase | undefined {
  const { tokens } = scene
  let best: NounPhrase | undefined
  let right = comma
  for (let i = comma - 1; i >= limit - 1; i--) {
    if (i >= limit && (scene.within[i]! >= 0 || !isPause(scene, i))) continue
    const first = tokens[i + 1]!
    const atStart = i < limit || /^(?:and|but|or|that)$/i.test(first.text)
    const phrase = phraseUpTo(scene, right - 1, i + 1)
    const time = isTime(tokens[right - 1])
    if (time || opensAside(first)) {
      if (atStart) return best ?? (time ? undefined : phrase)
    } else if (isPersonal(first) && first.text !== 'who') return phraseFrom(scene, i + 1, right)
    else if (phrase && phrase.lo === i + 1) best = phrase
    else if (atStart) return best ?? phrase
    else if (phrase && !isModifier(first)) return phrase
    right = i
  }
  return best
}

const isGerund = (token: Token): boolean => /ing$/i.test(token.text) && token.text.length > 4

function isFiniteVerb(token: Token): boolean {
  if (isGerund(token)) return false
  return (
    token.pos === 'VERB' ||
    token.pos === 'AUX' ||
    (token.pos !== 'NOUN' && token.pos !== 'PROPN' && cueOf(token.text)?.saying === true)
  )
}

/** "who left", "to leave", "after he left". */
function isSubordinate(scene: Scene, verb: number, limit: number): boolean {
  const { tokens } = scene
  let at = verb - 1
  while (at > limit && isVerbal(tokens[at]!)) at--
  if (at >= limit && /^(?:who|which|that|to)$/i.test(tokens[at]!.text)) return true
  while (at >= limit && !isPause(scene, at)) at--
  return at >= limit && SUBORDINATOR.test(tokens[at + 1]!.text)
}

function isVerbal(token: Token): boolean {
  return token.pos === 'AUX' || token.pos === 'ADV' || (token.pos === 'PART' && /^(?:n['’]t|not)$/.test(token.text))
}

/** "at a later press gaggle", "speaking to reporters", "who ...". */
function opensAside(token: Token): boolean {
  return token.pos === 'ADP' || token.pos === 'SCONJ' || (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.text))
}

function isModifier(token: Token): boolean {
  return (
    /^(?:who|whose|which|a|an|the|one|now|then|himself|herself)$/i.test(token.text) ||
    /^(?:NUM|ADV|ADJ)$/.test(token.pos) ||
    (token.pos === 'NOUN' && /^\p{Ll}/u.test(token.text))
  )
}
