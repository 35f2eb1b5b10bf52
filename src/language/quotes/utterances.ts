// Which quoted stretches are one utterance: parts around a tag, and paragraphs that go on with the one before.
import { mapped, type Steps } from '../steps.ts'
import { announcedSpeaker } from './announced.ts'
import { cueOf } from './cues.ts'
import { opensBlock, tagBefore } from './introductions.ts'
import type { Quoted } from './marks.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { NARRATION, type Range, type Scene, tokenAt } from './scene.ts'
import { type Tag, tagAfter } from './tags.ts'
import { isPause } from './verbs.ts'

/** What one speaker says in one go, and the tag that goes with it. */
export interface Utterance {
  readonly parts: readonly Quoted[]
  readonly tag: Tag | undefined
  /** Who the tag points to; without a tag, who spoke just before in the paragraph. */
  readonly speaker: NounPhrase | undefined
}

/** Participles that bring new words: `"...," he said, adding that ... "..."`. */
const NEW_WORDS = new Set(['add', 'say', 'tell', 'ask', 'continue', 'write', 'reply'])

/** The utterances of a text in order. */
export function* utterancesOf(scene: Scene): Steps<Utterance[]> {
  const found: { parts: Quoted[]; tag: Tag | undefined; speaker: NounPhrase | undefined }[] = []
  yield* mapped(scene.quoted, (quote) => {
    const last = found.at(-1)
    const own = isIntroduced(scene, quote) ? undefined : tagAfter(scene, quote)
    if (last && isContinued(scene, last, quote, own)) {
      last.parts.push(quote)
      last.speaker = (last.tag ??= own)?.speaker
    } else {
      const tag = own ?? tagBefore(scene, quote)
      const speaker = tag ? tag.speaker : (impliedSpeaker(scene, quote, last) ?? announcedSpeaker(scene, quote))
      found.push({ parts: [quote], tag, speaker })
    }
  })
  return found
}

/** With nothing but a tag between, whoever spoke last goes on: `"Never," Lee said. "You do not decide" whether it is so.` */
function impliedSpeaker(scene: Scene, quote: Quoted, last: Utterance | undefined): NounPhrase | undefined {
  if (!last) return undefined
  const at = tokenAt(scene, quote.start)
  for (let i = tokenAt(scene, last.parts.at(-1)!.end); i < at; i++) if (scene.begins[i]) return undefined
  return scene.beginsParagraph[at] ? undefined : last.speaker
}

/** `he asked, "Who?" His staff laughed.`: introduced in front, and another sentence begins behind. */
function isIntroduced(scene: Scene, quote: Quoted): boolean {
  const { tokens } = scene
  const before = tokenAt(scene, quote.start) - 1
  const after = tokens[tokenAt(scene, quote.end)]
  if (!after || !/^[,:]$/.test(tokens[before]?.text ?? '')) return false
  return (
    /^\p{Lu}/u.test(after.text) && /[.?!…]/.test(lastSign(scene, quote.end)) && tagBefore(scene, quote) !== undefined
  )
}

function isContinued(scene: Scene, { parts, tag }: Utterance, quote: Quoted, own: Tag | undefined): boolean {
  const previous = parts.at(-1)!
  const between = { lo: tokenAt(scene, previous.end), hi: tokenAt(scene, quote.start) }
  if (!previous.closed && between.lo === between.hi) return !(tag && own)
  if (scene.beginsParagraph[between.hi]) {
    if (paragraphsBetween(scene, between) > 0) return false
    if (tag?.place === 'before' && opensBlock(scene, tokenAt(scene, parts[0]!.start)))
      return between.lo === between.hi && !own && isWholeParagraph(scene, quote)
    return tag?.place === 'after' && isSentenceStart(scene, parts[0]!) && isWholeParagraph(scene, quote)
  }
  if (tag?.place !== 'after' || tag.cue.lo < between.lo || !isSentenceStart(scene, parts[0]!)) return false
  if (own && own.place !== 'before' && lastSign(scene, quote.start) === '.') return false
  return isOneTag(scene, tag, between) && endsSentence(scene, quote)
}

function paragraphsBetween(scene: Scene, { lo, hi }: Range): number {
  let count = 0
  for (let i = lo; i < hi; i++) count += scene.beginsParagraph[i]!
  return count
}

function isWholeParagraph(scene: Scene, quote: Quoted): boolean {
  const end = tokenAt(scene, quote.end)
  return end === scene.tokens.length || scene.beginsParagraph[end] === 1
}

/** Whether no words of the reporter stand before a quote in its sentence. */
function isSentenceStart(scene: Scene, quote: Quoted): boolean {
  const at = tokenAt(scene, quote.start)
  if (at === 0 || scene.beginsParagraph[at]) return true
  return /[.!?:;)\]…—”"’'»]/.test(lastSign(scene, quote.start)) || scene.within[at - 1]! >= 0
}

/** Whether the narration between two parts is one tag and nothing else. */
function isOneTag(scene: Scene, tag: Tag, { hi }: Range): boolean {
  for (let i = tag.cue.hi; i < hi; i++) {
    if (scene.within[i] !== NARRATION) continue
    if (scene.begins[i] || isNewClause(scene, i, hi)) return false
    const cue = cueOf(scene.tokens[i]!.text)
    if (cue?.participle && NEW_WORDS.has(cue.base)) return false
  }
  return /[.,;?!]/.test(lastSign(scene, scene.tokens[hi]!.start))
}

/** ", and her husband cut in": more than a joining word before the next part. */
function isNewClause(scene: Scene, at: number, hi: number): boolean {
  return /^(?:and|but|though|although)$/.test(scene.tokens[at]!.text) && isPause(scene, at - 1) && hi - at > 2
}

/** The last character before an offset that is neither white space nor a mark. */
function lastSign(scene: Scene, offset: number): string {
  let at = offset - 1
  while (at > 0 && /[\s"“”'‘’]/.test(scene.text[at]!)) at--
  return scene.text[at] ?? ''
}

/** A part that stops in mid-sentence (`"..." there and in other states`) is a fragment of another sentence. */
function endsSentence(scene: Scene, quote: Quoted): boolean {
  return !quote.closed || /[.,?!;:…—―-]/.test(lastSign(scene, quote.end))
}
