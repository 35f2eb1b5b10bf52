// Where in a question stands what: the noun that its answer is one of, the side of the verb where the answer belongs.
import type { Token } from '../../language/index.ts'
import { isMostly } from '../words/kinds.ts'
import { wordsOf } from '../words/words.ts'
import type { Asked } from './question.ts'
import { ALSO_NOUNS, PERSON_HEADS, PLACE_HEADS, REPORT_VERBS } from './question-words.data.ts'
import { tokensOf } from './tokens-of.ts'
import { isRaising } from './verb-places.ts'

type Heads = Pick<Asked, 'head' | 'oneOf' | 'only'> & {
  /** The noun right behind "which" or "what", with the adjectives that it has: "which Swiss CITY". */
  readonly direct?: string
}

/** "Which COUNTRY", "who was the LEADER of": the noun that names the kind of the answer. */
export function headOf(asked: string, tokens: readonly Token[], lower: readonly string[], whAt: number): Heads {
  if (whAt < 0) return {}
  let at = whAt + 1
  const isDirect = /^(?:what|which)$/.test(lower[whAt]!)
  if (/^(?:who|what|who's|what's)/.test(lower[whAt]!) && /^(?:is|was|were|are)$/.test(lower[at] ?? '')) at++
  else if (!isDirect && !/^(?:whose|who's|what's)$/.test(lower[whAt]!)) return {}
  const head = nounAt(tokens, at)
  const term = head && wordsOf(asked, head.start, head.end)[0]?.term
  if (!term) return {}
  const behind = tokens.indexOf(head) + 1
  // "Who are committees comprised of", "who was the king accused by": no committee, and not the king.
  if (/^who/.test(lower[whAt]!) && tokens[behind]?.pos === 'VERB' && /^(?:by|from|of|to|with)$/.test(lower.at(-1)!))
    return {}
  const isOf = lower[behind] === 'of'
  const isKind = isOf && SORTS.test(head.text)
  const named = isOf && (isKind || NAMES.test(head.text)) ? (nounAt(tokens, behind + 1) ?? head) : head
  const oneOf = named.text.toLowerCase()
  // "What is the city famous for" asks for no city, "what kind of island" for no name.
  if (!isDirect || at !== whAt + 1) return { head: term, oneOf, ...(isDirect && isOf && !isKind && { only: oneOf }) }
  const owner = ownerAt(tokens, at)?.text.toLowerCase()
  // "which member state"
  const isMember = /^states?$/i.test(head.text) && lower[behind - 2] === 'member'
  const only = isMember ? 'country' : (owner ?? oneOf)
  return { head: term, direct: owner ?? head.text.toLowerCase(), oneOf: only, ...(!isKind && { only }) }
}

/** "What KIND of island is it" is answered with "a volcanic island". */
const SORTS = /^(?:kinds?|types?|sorts?|forms?|class|classes)$/i
/** "What is the NAME of the river": what the answer is one of stands behind it. */
const NAMES = /^(?:names?|examples?|species|breeds?|brands?)$/i

/** "Which COUNTRY's cars": whose they are is asked. */
function ownerAt(tokens: readonly Token[], at: number): Token | undefined {
  return /^['’]s$/.test(tokens[at + 1]?.text ?? '') ? tokens[at] : undefined
}

/** "Which articles STATE that", "which party CONTROLS": tagged as nouns. */
function isVerb(before: string, word: string): boolean {
  if (/[^s]s$/.test(before)) return REPORT_VERBS.has(word)
  return (PERSON_HEADS.has(before) || PLACE_HEADS.has(before)) && /[^s]s$/.test(word)
}

/** Whether a word is the verb of "who" right before it, though it is tagged as a noun: "who VOICES the owl", "who SHOT the sheriff". */
export function isVerbOfWho({ text }: Token): boolean {
  return ALSO_NOUNS.has(text) || (PRESENT.test(text) && canBeVerb(text))
}

const PRESENT = /^\p{Ll}{2,}[^s\P{Ll}]s$/u

/** In these places a tagger takes a word for a verb wherever it may be one: "he voices it", "to coach", but not "to umbrella". */
function canBeVerb(word: string): boolean {
  const bases = [word.slice(0, -1), word.replace(/(?<=[sxzh])es$/, ''), word.replace(/ies$/, 'y')]
  return [`he ${word} it`, ...bases.map((base) => `to ${base}`)].some((text) => tokensOf(text)[1]?.pos === 'VERB')
}

/** "Which PRODUCER of oil": a country as well. */
const ALSO_COUNTRIES = /^(?:consumer|exporter|importer|producer|supplier)s?$/

/** Whether "which" with this noun asks for a person: "sculptor", "official". */
export function namesPerson(noun: string): boolean {
  return !ALSO_COUNTRIES.test(noun) && isMostly(noun.replace(/s$/, ''), ['person'])
}

/** The head of the noun phrase that begins at a token, or nothing. */
function nounAt(tokens: readonly Token[], first: number): Token | undefined {
  let head: Token | undefined
  for (const token of tokens.slice(first)) {
    if (head && isVerb(head.text, token.text)) break
    if (token.pos === 'NOUN' || (token.pos === 'PROPN' && token.text === token.text.toLowerCase())) head = token
    else if (head || !/^(?:DET|ADJ|NUM|PROPN|PART|ADV)$/.test(token.pos)) break
  }
  return head
}

export function prepositionOf(
  tokens: readonly Token[],
  lower: readonly string[],
  whAt: number,
): { preposition?: string } {
  // "To whom", "trace it to": "to" passes for a particle of the verb.
  const isPreposition = (at: number) => tokens[at]?.pos === 'ADP' || lower[at] === 'to'
  if (isPreposition(whAt - 1)) return { preposition: lower[whAt - 1]! }
  const last = tokens.length - 1
  return isPreposition(last) && last > 1 ? { preposition: lower[last]! } : {}
}

/** "Who won": the subject. "Who did he meet", "whom": an object. "By whom": the agent. */
export function sideOf(tokens: readonly Token[], lower: readonly string[], whAt: number): Asked['side'] {
  if (whAt < 0) return 'any'
  if (lower[whAt - 1] === 'by' || (lower.at(-1) === 'by' && whAt >= 0)) return 'agent'
  let at = whAt + 1
  if (/^(?:what|which|whose)$/.test(lower[whAt]!))
    while (at < tokens.length && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at]!.pos)) at++
  const next = lower[at] ?? ''
  if ((/^(?:did|does|do)$/.test(next) && lower[at + 1] !== 'away') || lower[whAt] === 'whom') return 'object'
  if (/^whom?$/.test(lower[whAt]!) && /^ha(?:d|s|ve)$/.test(next) && isDoneBy(tokens, at)) return 'object'
  if (/^(?:is|was|are|were)$/.test(next) && isDoerRaised(tokens, at)) return 'subject'
  if (/^(?:is|was|are|were)$/.test(next))
    return tokens.slice(at).some((token) => token.pos === 'VERB') ? 'any' : 'subject'
  return whAt > 2 ? 'object' : 'subject'
}

/** "Who had ANN LEE chosen": behind "had" a name, then the verb. */
function isDoneBy(tokens: readonly Token[], had: number): boolean {
  const verb = tokens.findIndex(({ pos }, i) => i > had && pos === 'VERB')
  return verb > had + 1 && tokens.slice(had + 1, verb).every(({ pos }) => pos === 'PROPN')
}

/** "Was thought to have killed", but not "to have been killed". */
function isDoerRaised(tokens: readonly Token[], be: number): boolean {
  const raising = [be + 1, be + 2].find((at) => isRaising(tokens, at))
  return raising !== undefined && !tokens.slice(raising).some(({ text }) => /^(?:be|been)$/i.test(text))
}

const WHAT_IS = /^what(?:['’]?s| is| are| was| were) (?:(?:an?|(the)) )?([^?]{2,60}?)\s*\?*$/i
const WHAT_MEANS = /^what (?:does|do|did) (?:(?:an?|(the)) )?([^?]{2,60}?) (?:mean|stand for)\s*\?*$/i
const LONGEST_NAME = 4

/**
 * "What is monkeypox", "what was the Bell System", "what does CSNET stand for": the name, as it stands in the question. A thing that is
 * called "the" has capitals.
 */
export function whatIsOf(asked: string, tokens: readonly Token[]): { whatIs?: string } {
  const [, the, name] = WHAT_IS.exec(asked) ?? WHAT_MEANS.exec(asked) ?? []
  if (name === undefined) return {}
  const at = asked.indexOf(name)
  const own = tokens.filter(({ start, end }) => start >= at && end <= at + name.length)
  // A single word is a name whatever it is tagged: "trump", "twitter".
  const isName =
    own.length === 1
      ? !/^(?:ADP|ADV|DET|PRON)$/.test(own[0]!.pos)
      : own.length <= LONGEST_NAME &&
        own.every(({ pos, text }, i) => /^(?:ADJ|NOUN|NUM|PROPN|X)$/.test(pos) || isGerund(text, own[i - 1])) &&
        !/^(?:ADJ|NUM)$/.test(own.at(-1)?.pos ?? 'ADJ')
  return isName && (!the || /\p{Lu}/u.test(name)) ? { whatIs: asked.slice(own[0]!.start, own.at(-1)!.end) } : {}
}

/** "Packet SWITCHING", "Circuit Switching", but not "what is NASA launching", "what are nurses protesting". */
function isGerund(word: string, before: Token | undefined): boolean {
  if (!/ing$/.test(word)) return false
  return before === undefined || /^\p{Lu}/u.test(word) || (before.pos === 'NOUN' && !before.text.endsWith('s'))
}
