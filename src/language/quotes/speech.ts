// Not all that stands in marks is speech: titles ("Morning Joe"), nicknames, words held at a distance ("so-called").
import { cueOf } from './cues.ts'
import { tagBefore } from './introductions.ts'
import type { Quoted } from './marks.ts'
import { type Scene, tokenAt } from './scene.ts'
import { type Tag, tagAfter } from './tags.ts'
import type { Utterance } from './utterances.ts'

/** Words that a title leaves in lower case (The Associated Press Stylebook, "composition titles"). */
const SMALL = new Set(
  `a an and as at but by for from in into nor of off on or out over per so the to up via vs with yet is be it 's ’s n't n’t`.split(
    /\s+/,
  ),
)
const TITLE_WORDS_MAX = 14
/** Two words and their marks. */
const NICKNAME_TOKENS_MAX = 4
/** A quote that no tag goes with is speech when it is at least this long: shorter ones are scare quotes more often than not. */
const UNTAGGED_WORDS_MIN = 5
const WORD = /\p{L}/u
const CAPITAL = /^[^\p{Ll}]*\p{Lu}/u
/** Verbs whose object may be a work: "sang "Yesterday"". */
const WORKS = new Set(['sing', 'read', 'rap', 'croon', 'write', 'report', 'quote', 'recount', 'post', 'announce'])
const CALLING = new Set(['call', 'dub', 'brand', 'label', 'nickname', 'describe', 'denounce', 'deride'])
/** What stands right before a word that is only called so. */
const NAMING = /(?:so-called|known as|nicknamed|titled|entitled|headlined|named|term|phrase|word) ?$/

/** Whether the words of a quote are a title: a capital on each, and no tag right beside them. */
export function isTitle(scene: Scene, quote: Quoted): boolean {
  return isInTitleCase(scene, quote) && (isNickname(scene, quote) || !hasTagBeside(scene, quote))
}

/** 'William "Bill" Stone'. */
function isNickname({ tokens }: Scene, quote: Quoted): boolean {
  const [lo, hi] = [tokenAt({ tokens }, quote.start), tokenAt({ tokens }, quote.end)]
  return tokens[lo - 1]?.pos === 'PROPN' && tokens[hi]?.pos === 'PROPN' && hi - lo <= NICKNAME_TOKENS_MAX
}

/** Whether an utterance is somebody's words. */
export function isSpeech(scene: Scene, { parts, tag }: Utterance): boolean {
  const [first] = parts
  const words = parts.reduce((sum, { start, end }) => sum + tokenAt(scene, end) - tokenAt(scene, start) - 2, 0)
  if (!tag) return words >= UNTAGGED_WORDS_MIN && startsSentence(scene, first!)
  if (words >= UNTAGGED_WORDS_MIN) return true
  if (!tag.speaker && !isSentence(scene, first!)) return false
  return !NAMING.test(scene.text.slice(Math.max(0, first!.start - 12), first!.start))
}

function isSentence({ text }: Scene, { start, end }: Quoted): boolean {
  return /\p{Lu}/u.test(text.slice(start, start + 3)) && /[.?!]/.test(text.slice(end - 3, end))
}

/** A fragment that nobody is named for begins in lower case. */
function startsSentence({ text }: Scene, { start }: Quoted): boolean {
  return !/^["“”„«»'‘’`]+\p{Ll}/u.test(text.slice(start, start + 4))
}

function isInTitleCase(scene: Scene, quote: Quoted): boolean {
  const words: string[] = []
  for (let i = tokenAt(scene, quote.start); i < tokenAt(scene, quote.end); i++) {
    if (WORD.test(scene.tokens[i]!.text)) words.push(scene.tokens[i]!.text)
    if (words.length > TITLE_WORDS_MAX) return false
  }
  const [first] = words
  if (!first || !CAPITAL.test(first) || first === 'I') return false
  return words.every((word, i) => CAPITAL.test(word) || (i > 0 && SMALL.has(word.toLowerCase())))
}

/** "called him "Lying Ted"": a name that somebody gives, not "a company called "Big Sky"". */
function isCalling({ tokens }: Scene, { cue }: Tag): boolean {
  return CALLING.has(cueOf(tokens[cue.lo]!.text)?.base ?? '')
}

function hasTagBeside(scene: Scene, quote: Quoted): boolean {
  if (tagAfter(scene, quote)) return true
  const tag = tagBefore(scene, quote)
  const at = tokenAt(scene, quote.start)
  if (tag && !tag.saying) return tag.speaker !== undefined && tag.cue.hi < at && isCalling(scene, tag)
  if (!tag) return false
  if (tag.cue.hi === at) return !WORKS.has(cueOf(scene.tokens[tag.cue.lo]!.text)?.base ?? '')
  return tag.cue.hi === at - 1 && /^[,:]$/.test(scene.tokens[at - 1]!.text)
}
