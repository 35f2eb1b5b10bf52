// Noun phrases out of tokens: where the words that name a speaker begin and end.
import { ROLE_MODIFIERS, ROLE_WORDS } from '../names/titles.data.ts'
import type { Token } from '../types.ts'
import { isWordsOf } from './cues.ts'
import { type Range, type Scene, TITLE } from './scene.ts'
import { phrasalAt } from './verbs.ts'

export interface NounPhrase extends Range {
  /** The part without "of ...", "for ...": its last word is the head. */
  readonly core: Range
}

const PARTS = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const HEADS = new Set(['NOUN', 'PROPN', 'NUM', 'PRON'])
const LINKS = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on'])
const PERSONAL = new Set(['he', 'she', 'they', 'i', 'we', 'it', 'you', 'who'])
const POSSESSIVE = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose'])
/** Words that stand alone for people: "many said". */
const STANDALONE = new Set(
  `many some others one another both most everyone someone nobody all several few two each`.split(/\s+/),
)
const TIME =
  /day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|year|morning|evening|night|conference|rally|event|briefing|debate)$|^\d+$/i
const ARTICLE = /^(?:the|an?)$/
const PLURAL = /[^s'’]s$|^(?:men|women|people|children|police)$/i
const PHRASE_LENGTH_MAX = 30

export function isPersonal(token: Token | undefined): boolean {
  return token !== undefined && PERSONAL.has(token.text.toLowerCase())
}

/** "residents", "people": more than one. */
export function isPlural(noun: string): boolean {
  return PLURAL.test(noun)
}

/** "Monday", "week", "54": when it was, or an age; nobody who speaks. */
export function isTime(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'NUM' || TIME.test(token.text))
}

/** The noun phrase that begins at token `from`, at most up to `limit`. */
export function phraseFrom(scene: Scene, from: number, limit: number): NounPhrase | undefined {
  const { tokens } = scene
  if (from >= limit) return undefined
  if (isPersonal(tokens[from])) return single(from)
  let hi = coreEnd(scene, from, limit)
  if (hi === from) return undefined
  const core = { lo: from, hi }
  hi = skipParenthesis(tokens, hi, limit)
  while (hi < limit && links(tokens, hi, core) && hi - from < PHRASE_LENGTH_MAX) {
    const end = coreEnd(scene, hi + 1, limit)
    if (end === hi + 1 || isCircumstance(tokens[end - 1]!.text)) break
    hi = end
  }
  return { lo: from, hi, core }
}

/** A person's name takes only "of" behind it: "Peskov in Moscow" is not one phrase, "the mayor of Moscow" is. */
function links(tokens: readonly Token[], at: number, core: Range): boolean {
  const link = tokens[at]!.text.toLowerCase()
  return link === 'of' || (LINKS.has(link) && tokens[core.hi - 1]!.pos !== 'PROPN')
}

/** When or by which means something is said, not who says it: "on Monday", "in a statement". */
function isCircumstance(word: string): boolean {
  return isWordsOf(word) || TIME.test(word)
}

/** The noun phrase whose last token is `last`, at least from `limit` on. */
export function phraseUpTo(scene: Scene, last: number, limit: number): NounPhrase | undefined {
  const { tokens } = scene
  if (last < limit) return undefined
  if (isPersonal(tokens[last])) return single(last)
  const end = unparenthesized(tokens, last, limit)
  let lo = coreStart(scene, end, limit)
  if (lo > end) return undefined
  let core = { lo, hi: end + 1 }
  while (lo - 2 >= limit && LINKS.has(tokens[lo - 1]!.text.toLowerCase()) && last - lo < PHRASE_LENGTH_MAX) {
    const start = coreStart(scene, lo - 2, limit)
    if (start > lo - 2) break
    core = { lo: start, hi: lo - 1 }
    lo = start
  }
  return { lo, hi: last + 1, core }
}

/** Of "the support of a general" the last part, "a general". */
export function lastPart(scene: Scene, { lo, hi }: NounPhrase): NounPhrase {
  const first = coreStart(scene, hi - 1, lo)
  return first < hi ? { lo: first, hi, core: { lo: first, hi } } : { lo, hi, core: { lo, hi } }
}

function single(at: number): NounPhrase {
  return { lo: at, hi: at + 1, core: { lo: at, hi: at + 1 } }
}

function isPart(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  if (scene.within[at] === TITLE) return true
  if (scene.within[at]! >= 0) return false
  const word = token.text.toLowerCase()
  if (PARTS.has(token.pos)) return token.pos !== 'NOUN' || !phrasalAt(scene, at)
  return (
    POSSESSIVE.has(word) ||
    STANDALONE.has(word) ||
    /^['’]s?$/.test(word) ||
    word === '&' ||
    isHyphen(scene, at) ||
    isModifier(scene, at) ||
    isVerbOfRole(scene, at)
  )
}

/** "the study's lead author": what the tagger takes for a verb between an owner or an article and a role. */
function isVerbOfRole({ tokens }: Scene, at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (
    tokens[at]!.pos === 'VERB' &&
    ROLE_MODIFIERS.has(tokens[at]!.text) &&
    (before?.pos === 'DET' || /^['’]s?$/.test(before?.text ?? '') || POSSESSIVE.has(before?.text ?? '')) &&
    next?.pos === 'NOUN'
  )
}

/** "the then minister". */
function isModifier({ tokens }: Scene, at: number): boolean {
  return (
    tokens[at]!.pos === 'ADV' && tokens[at - 1]?.pos === 'DET' && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '')
  )
}

/** "vice-president", not "OSLO, Norway - The mayor". */
function isHyphen({ tokens }: Scene, at: number): boolean {
  return tokens[at]!.text === '-' && tokens[at - 1]?.end === tokens[at]!.start
}

function coreEnd(scene: Scene, from: number, limit: number): number {
  let at = from
  while (at < limit && at - from < PHRASE_LENGTH_MAX && isPart(scene, at) && !(at > from && opensPhrase(scene, at)))
    at++
  while (at > from && !isHead(scene, at - 1)) at--
  return at
}

function coreStart(scene: Scene, last: number, limit: number): number {
  if (last < limit || !isPart(scene, last) || !isHead(scene, last)) return last + 1
  let at = last
  while (at > limit && last - at < PHRASE_LENGTH_MAX && isPart(scene, at - 1) && !opensPhrase(scene, at)) at--
  while (at < last && /^['’&-]/.test(scene.tokens[at]!.text)) at++
  return at
}

/** "last week the mayor", "for Lee the case": an article behind a noun begins another phrase; not "Alexander the Great". */
function opensPhrase({ tokens }: Scene, at: number): boolean {
  if (!ARTICLE.test(tokens[at]!.text) || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false
  return tokens[at - 1]!.pos === 'NOUN' || tokens[at + 1]?.pos !== 'PROPN'
}

function isHead(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]!
  const word = token.text.toLowerCase()
  if (scene.within[at] === TITLE || HEADS.has(token.pos) || STANDALONE.has(word) || ROLE_WORDS.has(word)) return true
  return isAged(scene, at)
}

/** The "old" of "the 19-year-old". */
export function isAged({ tokens }: { readonly tokens: readonly Token[] }, at: number): boolean {
  const [number, dash, year, hyphen, old] = tokens.slice(Math.max(0, at - 4), at + 1)
  if (old?.text !== 'old' || hyphen!.text !== '-' || dash!.text !== '-') return false
  return year!.text === 'year' && number!.end === dash!.start && hyphen!.end === old.start
}

/** Behind "(D-Mo.)" when one stands at `at`. */
function skipParenthesis(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < Math.min(limit, at + 12); i++) if (tokens[i]!.text === ')') return i + 1
  return at
}

/** Before "(D-Mo.)" when one ends at `last`. */
function unparenthesized(tokens: readonly Token[], last: number, limit: number): number {
  if (tokens[last]?.text !== ')') return last
  for (let i = last - 1; i >= Math.max(limit, last - 12); i--) if (tokens[i]!.text === '(') return i - 1
  return last
}
