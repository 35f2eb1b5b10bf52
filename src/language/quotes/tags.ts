// The words of the reporter that go with a quote: "... said", "according to ...", and who they point to.
import type { Token } from '../types.ts'
import { type Cue, cueOf, isWordsOf } from './cues.ts'
import type { Quoted } from './marks.ts'
import { type NounPhrase, phraseFrom, phraseUpTo } from './noun-phrases.ts'
import { after, before, type Range, type Scene } from './scene.ts'
import { ofMainClause, subjectOf } from './subjects.ts'

export interface Tag {
  /** The cue, as tokens. */
  readonly cue: Range
  readonly speaker: NounPhrase | undefined
  readonly place: 'before' | 'after'
  /** Beside direct speech ("..., he said"), not a verb that only carries a fragment ("called it "..."). */
  readonly saying: boolean
}

const TAG_LENGTH_MAX = 60
/** What may follow a verb of saying without being what is said. */
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow last this earlier later then when as after before while during if because at the a an reporters supporters'.split(
    ' ',
  ),
)

/** The tag behind a quote: `," said X`, `," X said`, `," according to X`. */
export function tagAfter(scene: Scene, quote: Quoted): Tag | undefined {
  const range = after(scene, quote)
  const { tokens } = scene
  if (range.lo === range.hi || scene.within[range.lo]! >= 0) return undefined
  let lo = range.lo
  const ended = /[.]/.test(scene.text[quote.end - 2] ?? '') && scene.text[quote.end - 3] !== '.'
  if (isPause(tokens[lo]!)) lo++
  else if (ended && !cueOf(tokens[lo]!.text)?.saying) return undefined
  return readTag(scene, lo, range.hi) ?? tailTag(scene, range)
}

/** "... "a disaster" for workers, she said": the tag at the end of the sentence. */
function tailTag(scene: Scene, range: Range): Tag | undefined {
  for (let i = range.hi - 1; i > range.lo; i--) {
    if (scene.within[i]! >= 0 || !isPause(scene.tokens[i]!)) continue
    const tag = readTag(scene, i + 1, range.hi)
    if (tag) return tag
  }
  return undefined
}

function readTag(scene: Scene, from: number, hi: number): Tag | undefined {
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
    const speaker = phraseFrom(scene, lo + 1, hi)
    if (speaker || !ownsClause(scene, lo, hi)) return tag({ lo, hi: lo + 1 }, speaker, 'after', true)
  }
  const subject = phraseFrom(scene, lo, hi)
  if (!subject) return undefined
  const verb = verbOf(scene, subject, hi)
  return verb === undefined || ownsClause(scene, verb, hi)
    ? undefined
    : tag({ lo: verb, hi: verb + 1 }, subject, 'after', true)
}

/** "..., Sanders said he had not ...": the verb has a clause of its own, so it says nothing of the quote before it. */
function ownsClause(scene: Scene, verb: number, hi: number): boolean {
  const next = scene.tokens[verb + 1]
  if (!next || verb + 1 >= hi || cueOf(scene.tokens[verb]!.text)?.telling) return false
  const word = next.text.toLowerCase()
  if (scene.within[verb + 1]! >= 0) return false
  if (TIMES.has(word)) return false
  return (
    word === 'that' ||
    /^(?:PRON|DET|PROPN|NOUN|NUM|SCONJ|AUX)$/.test(next.pos) ||
    (next.pos === 'VERB' && /ing$/.test(word))
  )
}

/** The verb of saying that a noun phrase is the subject of: "Peskov, who lives in Moscow, said". */
function verbOf(scene: Scene, subject: NounPhrase, hi: number): number | undefined {
  const { tokens } = scene
  let aside = false
  for (let i = subject.hi; i < Math.min(hi, subject.hi + TAG_LENGTH_MAX); i++) {
    if (scene.within[i]! >= 0) return undefined
    const token = tokens[i]!
    const cue = verbCue(scene, i)
    const comma = isPause(tokens[i - 1]!) && i > subject.hi
    if (cue && (cue.saying || cue.telling) && !cue.participle && (!aside || comma)) return i
    if (comma) aside = /^(?:who|whose|which|a|an|the|one)$/i.test(token.text) || (aside && token.pos !== 'VERB')
    if (!aside && token.pos === 'VERB' && !/ing$/.test(token.text)) return undefined
    if (!aside && token.pos === 'AUX' && !isHelping(scene, i)) return undefined
  }
  return undefined
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
  const { lo, hi } = introduction(scene, quote)
  for (let i = hi - 1; i >= lo; i--) {
    if (scene.within[i]! >= 0) continue
    const word = tokens[i]!.text.toLowerCase()
    if (word === 'according' && tokens[i + 1]?.text === 'to')
      return tag({ lo: i, hi: i + 2 }, phraseFrom(scene, i + 2, hi), 'before', true)
    const cue = verbCue(scene, i)
    if (!cue || (tokens[i - 1]?.text === 'to' && !cue.saying)) continue
    const turned =
      cue.saying && (i === lo || /^(?:so|thus)$/i.test(tokens[i - 1]!.text)) ? phraseFrom(scene, i + 1, hi) : undefined
    return tag({ lo: i, hi: i + 1 }, turned ?? subjectOf(scene, i, lo), 'before', cue.saying || cue.telling)
  }
  return nounTag(scene, { lo, hi }) ?? colonTag(scene, { lo, hi })
}

/** "Kasich resisted:", "Rubio fired back:": any verb will do before a colon. */
function colonTag(scene: Scene, { lo, hi }: Range): Tag | undefined {
  if (hi - lo < 2 || scene.tokens[hi - 1]!.text !== ':') return undefined
  const speaker = ofMainClause(scene, hi - 1, lo)
  return speaker && tag({ lo: hi - 1, hi }, speaker, 'before', true)
}

/** What stands before a quote in its sentence; for a quote that opens a paragraph, a sentence before that ends in a colon. */
function introduction(scene: Scene, quote: Quoted): Range {
  const range = before(scene, quote)
  if (range.lo < range.hi || range.hi === 0) return range
  const last = scene.tokens[range.hi - 1]!
  return last.text === ':' && scene.within[range.hi - 1]! < 0
    ? before(scene, { start: last.end, end: last.end })
    : range
}

/** "Trump's statement that ...", "a tweet from Trump: ...". */
function nounTag(scene: Scene, { lo, hi }: Range): Tag | undefined {
  const { tokens } = scene
  for (let i = hi - 1; i >= lo; i--) {
    if (scene.within[i]! >= 0 || tokens[i]!.pos !== 'NOUN' || !isWordsOf(tokens[i]!.text)) continue
    const of = tokens[i + 1]?.text
    if (of === 'from' || of === 'by' || of === 'of')
      return tag({ lo: i, hi: i + 1 }, phraseFrom(scene, i + 2, hi), 'before', false)
    for (let j = i - 1; j >= Math.max(lo, i - 4); j--) {
      if (/^['’]s?$/.test(tokens[j]!.text))
        return tag({ lo: i, hi: i + 1 }, phraseUpTo(scene, j - 1, lo), 'before', false)
      if (/^(?:his|her|their|its|my|our)$/i.test(tokens[j]!.text)) {
        const owner = { lo: j, hi: j + 1 }
        return tag({ lo: i, hi: i + 1 }, { ...owner, core: owner }, 'before', false)
      }
    }
    return tag({ lo: i, hi: i + 1 }, undefined, 'before', false)
  }
  return undefined
}

/** A token that is a form of a verb of saying, and stands as a verb. */
function verbCue(scene: Scene, at: number): Cue | undefined {
  const token = scene.tokens[at]
  if (!token || token.pos === 'PROPN') return undefined
  const next = scene.tokens[at + 1]
  if (token.pos === 'NOUN' && !/ed$/.test(token.text) && !(next && (next.pos === 'PRON' || next.text === 'that')))
    return undefined
  return cueOf(token.text)
}

const isPause = (token: Token): boolean => /^[,—―–-]+$/.test(token.text)

function tag(cue: Range, speaker: NounPhrase | undefined, place: 'before' | 'after', saying: boolean): Tag {
  return { cue, speaker, place, saying }
}
