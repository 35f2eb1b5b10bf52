// Verbs and nouns of a question that a tagger takes for something else, told by their place: "which ship RESCUED Ann", "which GENERAL besieged it".
import type { Token } from '../../language/index.ts'
import { senseOf } from '../words/kinds.ts'

const ASKS_ONE = /^(?:what|which)$/i
const PAST = /^\p{Ll}{2,}ed$/u
/** What a verb's object or place begins with. */
const BEGINS_OBJECT = /^(?:ADP|DET|NUM|PART|PRON|PROPN)$/

/** The tokens with these verbs and nouns tagged as such. */
export function withVerbsInPlace(tokens: readonly Token[]): Token[] {
  const hasVerb = tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return tokens.map((token, at) => {
    if (/^(?:do|does|did)$/.test(token.text) && tokens[at + 1]?.text === 'away')
      return { ...token, pos: 'VERB' as const }
    if (isNounOfWhich(tokens, at)) return { ...token, pos: 'NOUN' as const }
    if (
      isBeforeParticle(tokens, at) ||
      isPastOfWho(tokens, at) ||
      (!hasVerb && (isPastOfWhich(tokens, at) || isPastOfOther(tokens, at)))
    )
      return { ...token, pos: 'VERB' as const }
    return token
  })
}

/** "Which GENERAL besieged", "which KING did": tagged as an adjective, as a verb. */
function isNounOfWhich(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!ASKS_ONE.test(before?.text ?? '') || !/^(?:ADJ|VERB)$/.test(token.pos)) return false
  return /^(?:ADP|AUX|VERB)$/.test(next?.pos ?? '') && senseOf(token.text) === 'person'
}

/** "Who MARRIED the queen": tagged as an adjective. */
function isPastOfWho(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  return at === 1 && /^who$/i.test(tokens[0]!.text) && pos === 'ADJ' && PAST.test(text) && beginsObject(tokens[2])
}

/** "Which ship RESCUED Ann Lee": tagged as a noun, where the question has no verb. */
function isPastOfWhich(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  const which = tokens.findIndex(({ text }) => ASKS_ONE.test(text))
  if (which < 0 || at < which + 2 || !/^(?:ADJ|NOUN)$/.test(pos) || !PAST.test(text)) return false
  return (
    tokens.slice(which + 1, at).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos)) && beginsObject(tokens[at + 1])
  )
}

/** "Who besides the British COLONIZED Africa". */
function isPastOfOther(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  if (!/^who$/i.test(tokens[0]?.text ?? '') || !/^(?:besides|except)$/i.test(tokens[1]?.text ?? '')) return false
  return at > 2 && /^(?:ADJ|NOUN)$/.test(pos) && PAST.test(text) && beginsObject(tokens[at + 1])
}

/** "Did the farmers RISE up to fight": tagged as a noun, behind "did" and a noun phrase. */
function isBeforeParticle(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at]!
  if (pos !== 'NOUN' || !/^(?:up|down|out|off|away|back)$/.test(tokens[at + 1]?.text ?? '') || /s$/.test(text))
    return false
  const did = tokens.slice(0, at).findLastIndex((token) => /^(?:do|does|did)$/i.test(token.text))
  const between = tokens.slice(did + 1, at)
  return did >= 0 && between.length > 0 && between.every((token) => /^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(token.pos))
}

/** "TRIED to defeat": what was tried is asked. */
const CONTROL = /^(?:attempted|managed|sought|tried|wanted|wished)$/i

/** Whether a token is such a verb before another one. */
export const isControl = (tokens: readonly Token[], at: number): boolean =>
  CONTROL.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 'to' && tokens[at + 2]?.pos === 'VERB'

const beginsObject = (token: Token | undefined): boolean => token !== undefined && BEGINS_OBJECT.test(token.pos)

/** "Was THOUGHT to have killed", "is KNOWN to": what somebody did is asked, not who thought so. */
const RAISING =
  /^(?:alleged|assumed|believed|claimed|considered|feared|held|known|presumed|reported|reputed|rumou?red|said|suspected|supposed|thought)$/i
const BE = /^(?:is|are|was|were|been)$/i

/** Whether a token is such a verb before another one. */
export function isRaising(tokens: readonly Token[], at: number): boolean {
  if (!RAISING.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'to') return false
  const next = tokens.slice(at + 2).find(({ text }) => !/^(?:be|been|have)$/i.test(text))
  if (next?.pos !== 'VERB') return false
  const before = tokens[at - 1]
  return BE.test((before?.pos === 'ADV' ? tokens[at - 2] : before)?.text ?? '')
}
