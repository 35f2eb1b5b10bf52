// Who says it: the subject of a verb of saying, in front of the verb.
import type { Token } from '../types.ts'
import { cueOf } from './cues.ts'
import { isPersonal, type NounPhrase, phraseFrom, phraseUpTo } from './noun-phrases.ts'
import type { Scene } from './scene.ts'

const HOPS_MAX = 4

/** The noun phrase that is the subject of the verb at `verb`; the sentence begins at `limit`. */
export function subjectOf(scene: Scene, verb: number, limit: number, hops = HOPS_MAX): NounPhrase | undefined {
  const { tokens } = scene
  if (hops === 0) return undefined
  let at = verb - 1
  while (at >= limit && isVerbal(tokens[at]!)) at--
  if (at < limit) return undefined
  const word = tokens[at]!.text.toLowerCase()
  if (word === 'who' || word === 'that' || word === 'which') {
    const end = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    return phraseUpTo(scene, end, limit)
  }
  if (word === 'and' || word === 'but' || word === 'or' || word === 'then' || word === 'to')
    return ofVerbBefore(scene, at, limit, hops)
  if (scene.within[at]! < 0 && word !== ',' && word !== '—' && word !== '―' && word !== '-') {
    const phrase = phraseUpTo(scene, at, limit)
    return phrase ?? ofVerbBefore(scene, at, limit, hops)
  }
  if (tokens[verb]!.text.endsWith('ing')) return ofVerbBefore(scene, at, limit, hops)
  return beforeApposition(scene, at, limit) ?? ofVerbBefore(scene, at, limit, hops)
}

function isVerbal(token: Token): boolean {
  return (
    token.pos === 'AUX' || token.pos === 'ADV' || (token.pos === 'PART' && token.text !== "'s" && token.text !== 'to')
  )
}

/** "came and said", "went on to say", "..., adding": the subject of the finite verb before. */
function ofVerbBefore(scene: Scene, at: number, limit: number, hops: number): NounPhrase | undefined {
  for (let i = at - 1; i >= limit; i--) {
    const token = scene.tokens[i]!
    if (scene.within[i]! >= 0) continue
    const verb = token.pos === 'VERB' || token.pos === 'AUX' || (cueOf(token.text)?.saying && token.pos !== 'NOUN')
    if (!verb || /ing$/.test(token.text)) continue
    if (cueOf(token.text)?.saying) {
      const inverted = phraseFrom(scene, i + 1, at)
      if (inverted && (i === limit || scene.within[i - 1]! >= 0)) return inverted
    }
    const subject = subjectOf(scene, i, limit, hops - 1)
    if (subject) return subject
  }
  return undefined
}

/** "Josh Earnest, the White House press secretary, said": the phrase before the commas. */
function beforeApposition(scene: Scene, comma: number, limit: number): NounPhrase | undefined {
  const { tokens } = scene
  let best: NounPhrase | undefined
  let right = comma
  for (let i = comma - 1; i >= limit - 1; i--) {
    if (i >= limit && !isComma(tokens[i]!)) continue
    const first = tokens[i + 1]!
    const phrase = phraseUpTo(scene, right - 1, i + 1)
    if (isIntroduction(first)) return best ?? (i < limit ? phrase : undefined)
    const whole = phrase && phrase.lo === i + 1
    if (whole || isPersonal(first)) best = phrase ?? best
    else if (phrase && !isModifier(first)) return phrase
    else if (i < limit) return best ?? phraseFrom(scene, limit, comma)
    right = i
  }
  return best
}

const isComma = (token: Token): boolean => token.text === ',' || token.text === '—' || token.text === '―'

function isIntroduction(token: Token): boolean {
  return token.pos === 'ADP' || token.pos === 'SCONJ' || (token.pos === 'VERB' && /(?:ing|ed)$/.test(token.text))
}

function isModifier(token: Token): boolean {
  return (
    /^(?:who|whose|which|a|an|the|one|now|then|himself|herself)$/i.test(token.text) ||
    token.pos === 'NUM' ||
    token.pos === 'ADV'
  )
}
