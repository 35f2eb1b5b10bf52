// The reporter's words in front of a quote that tell who says it: `X said, "`, `X called it "`, `according to X, "`.
import { viewOf } from './announced.ts'
import { type Cue, cueOf, isWordsOf } from './cues.ts'
import type { Quoted } from './marks.ts'
import { type NounPhrase, phraseFrom, phraseUpTo } from './noun-phrases.ts'
import { isSomebody } from './nouns.ts'
import { before, NARRATION, type Range, type Scene, sentenceUpTo, tokenAt } from './scene.ts'
import { ofMainClause, subjectOf } from './subjects.ts'
import type { Tag } from './tags.ts'
import { isDash, isFollowing, isPassive, verbAt, wordsOf } from './verbs.ts'

/** "said it would respond": what would be said is not said, when something else is. */
const MODAL = /^(?:would|will|could|should|can|may|might|must|to|['’]ll|['’]d)$/i
const OWNER = /^(?:his|her|their|its|my|our)$/i
/** Words between an owner and what he says: "Trump's latest angry tweet". */
const OWNER_DISTANCE_MAX = 4

/** The tag in front of a quote, in the same sentence; for a quote that opens a paragraph, in a sentence that ends in a colon. */
export function tagBefore(scene: Scene, quote: Quoted): Tag | undefined {
  const range = introduction(scene, quote)
  const tag = readTag(scene, range)
  if (!tag || !opensBlock(scene, tokenAt(scene, quote.start))) return tag
  return tag.saying || !hasVerb(scene, tag.cue.hi, range.hi) ? { ...tag, saying: true } : undefined
}

function readTag(scene: Scene, { lo, hi }: Range): Tag | undefined {
  const { tokens } = scene
  let weak: Tag | undefined
  for (let i = hi - 1; i >= lo; i--) {
    if (scene.within[i]! >= 0) continue
    const word = tokens[i]!.text.toLowerCase()
    if (word === 'according' && tokens[i + 1]?.text === 'to') {
      return { cue: { lo: i, hi: i + 2 }, speaker: phraseFrom(scene, i + 2, hi), place: 'before', saying: true }
    }
    const cue = verbAt(scene, i) ?? (i === hi - 2 ? beforePause(scene, i) : undefined)
    if (!cue || (tokens[i - 1]?.text === 'to' && !cue.saying)) continue
    const subject = isPassive(scene, i) ? agentOf(scene, i, hi) : speakerOf(scene, i, { lo, hi }, cue.saying)
    const saying = cue.saying || cue.telling
    const speaker = saying || (subject && isSomebody(scene, subject)) ? subject : undefined
    const found: Tag = { cue: wordsOf(scene, i), speaker, place: 'before', saying }
    if (!MODAL.test(tokens[i - 1]?.text ?? '')) return found
    weak ??= found
  }
  if (weak) return weak
  return nounTag(scene, { lo, hi }) ?? colonTag(scene, { lo, hi })
}

/** `he sniped, "..."`: before a comma or a colon and a quote, any verb speaks. */
function beforePause({ tokens }: Scene, at: number): Cue | undefined {
  const { text, pos } = tokens[at]!
  if (pos !== 'VERB' || !/(?:ed|s)$/.test(text) || !/^[,:]$/.test(tokens[at + 1]!.text)) return undefined
  return { base: text, saying: true, telling: false, participle: false }
}

function introduction(scene: Scene, quote: Quoted): Range {
  const range = before(scene, quote)
  if (range.hi > 0 && scene.begins[range.hi] && /^[.?!]$/.test(scene.tokens[range.hi - 1]!.text)) {
    return { lo: range.hi, hi: range.hi }
  }
  if (range.lo < range.hi || range.hi === 0) return range
  return opensBlock(scene, range.hi) ? sentenceUpTo(scene, range.hi) : range
}

/** "Lee praised the plan, and the Post has proof:": what the colon announces is not Lee's. */
function hasVerb({ tokens, within }: Scene, lo: number, hi: number): boolean {
  for (let i = lo; i < hi; i++) if (within[i] === NARRATION && /^(?:VERB|AUX)$/.test(tokens[i]!.pos)) return true
  return false
}

/** `Ann Lee said in a statement:` and the quote in a paragraph of its own. */
export function opensBlock({ tokens, within, beginsParagraph }: Scene, at: number): boolean {
  return beginsParagraph[at] === 1 && tokens[at - 1]?.text === ':' && within[at - 1]! < 0
}

/** The subject; behind the verb in "So says X:" and "Stated X:". */
function speakerOf(scene: Scene, verb: number, { lo, hi }: Range, invertible: boolean): NounPhrase | undefined {
  if (verb === lo && cueOf(scene.tokens[verb]!.text)?.participle) return ofSentenceBefore(scene, lo)
  const inverted = invertible && (verb === lo || /^(?:so|thus)$/i.test(scene.tokens[verb - 1]!.text))
  return (inverted ? phraseFrom(scene, verb + 1, hi) : undefined) ?? subjectOf(scene, verb, lo)
}

/** `Adding, "..."`: the subject of the sentence before goes on. */
function ofSentenceBefore(scene: Scene, at: number): NounPhrase | undefined {
  if (scene.beginsParagraph[at]) return undefined
  const { start } = scene.tokens[at]!
  const { lo, hi } = before(scene, { start, end: start })
  return ofMainClause(scene, hi, lo)
}

/** "was asked by X". */
function agentOf(scene: Scene, verb: number, hi: number): NounPhrase | undefined {
  for (let i = verb + 1; i < Math.min(hi, verb + OWNER_DISTANCE_MAX); i++)
    if (scene.tokens[i]!.text === 'by') return phraseFrom(scene, i + 1, hi)
  return undefined
}

/** "Trump's statement that ...", "a tweet from Trump: ...", "the report finds ...". */
function nounTag(scene: Scene, { lo, hi }: Range): Tag | undefined {
  const { tokens } = scene
  for (let i = hi - 1; i >= lo; i--) {
    if (scene.within[i]! >= 0 || !isWordsOf(tokens[i]!.text)) continue
    if (tokens[i]!.pos !== 'NOUN' && !isFollowing(scene, i)) continue
    return { cue: { lo: i, hi: i + 1 }, speaker: ownerOf(scene, i, { lo, hi }), place: 'before', saying: false }
  }
  return undefined
}

function ownerOf(scene: Scene, noun: number, { lo, hi }: Range): NounPhrase | undefined {
  const { tokens } = scene
  if (/^(?:from|by|of)$/.test(tokens[noun + 1]?.text ?? '')) return phraseFrom(scene, noun + 2, hi)
  for (let i = noun - 1; i >= Math.max(lo, noun - OWNER_DISTANCE_MAX); i--) {
    if (/^['’]s?$/.test(tokens[i]!.text)) return phraseUpTo(scene, i - 1, lo)
    if (OWNER.test(tokens[i]!.text)) return { lo: i, hi: i + 1, core: { lo: i, hi: i + 1 } }
  }
  if (/^(?:VERB|AUX)$/.test(tokens[noun + 1]?.pos ?? '')) return phraseUpTo(scene, noun, lo)
  if (tokens[hi - 1]!.text !== ':') return undefined
  const source = phraseUpTo(scene, noun, lo)
  return source && /^from$/i.test(tokens[source.lo - 1]?.text ?? '') ? source : ofMainClause(scene, hi - 1, lo)
}

/** "Kasich resisted:", "- Ann Lee:": any verb will do before a colon, or none. */
function colonTag(scene: Scene, { lo, hi }: Range): Tag | undefined {
  if (hi - lo < 2 || scene.tokens[hi - 1]!.text !== ':') return undefined
  const named = phraseUpTo(scene, hi - 2, lo)
  const alone =
    named && (named.lo === lo || isDash(scene, named.lo - 1) || /^from$/i.test(scene.tokens[named.lo - 1]!.text))
  const found = alone ? named : ofMainClause(scene, hi - 1, lo)
  const speaker = found && isSomebody(scene, found) ? found : alone ? undefined : viewOf(scene, { lo, hi })
  if (speaker && /^it$/i.test(scene.tokens[speaker.lo]!.text)) return undefined
  return speaker && { cue: { lo: hi - 1, hi }, speaker, place: 'before', saying: true }
}
