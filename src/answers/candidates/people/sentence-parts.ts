// Which part of a sentence of several tells what is asked: behind a semicolon, or of "led by Ann Lee, the north by Bo Ek".
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'
import { isWithin, type TokenRange } from '../token-range.ts'
import { tellersOf } from '../told-deeds.ts'
import { endOfAgent } from './agents.ts'

/** Tokens `from` to `to` (exclusive); an answer stands from `answer` on, and what tells of which part it is may be before that. */
interface Part extends TokenRange {
  readonly answer: number
}

/** Of a sentence's candidates those of the part that tells what is asked, where one does and has any. */
export function inToldPart(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const [first] = found
  if (!first) return found
  const { tokens } = first
  const wanted = new Set(asked.terms.map(({ term }) => term))
  const held = ({ from, answer, to }: Part) => {
    const read = tokens.slice(from, answer > from ? answer : to)
    return new Set(read.map(({ text }) => termOf(text)).filter((term) => wanted.has(term))).size
  }
  for (const told of [ofAgents(tokens, held), ofClauses(tokens, held, tellersOf(tokens, asked))]) {
    if (!told) continue
    const own = found.filter((one) => isWithin(one, { from: told.answer, to: told.to }))
    if (own.length > 0) return own
  }
  return found
}

type Held = (part: Part) => number

/** "The south is led by Ann Lee, the north by Bo Ek, and the coast by Cy Fox": only the first has a verb, which is that of all. */
function ofAgents(tokens: readonly Token[], held: Held): Part | undefined {
  const agents = tokens.flatMap(({ text }, i) => (text === 'by' && i + 1 < tokens.length ? [i] : []))
  if (agents.length < 2) return undefined
  const parts = agents.map((by, i) => {
    const comma = tokens.slice(0, by).findLastIndex(({ text }) => text === ',')
    const next = tokens.findIndex(({ text }, at) => at >= endOfAgent(tokens, by + 1) && text === ',')
    return { from: i === 0 ? 0 : comma + 1, answer: by + 1, to: next < 0 ? tokens.length : next }
  })
  const [first, ...others] = parts
  const hasVerb = ({ from, answer }: Part) => tokens.slice(from, answer).some(({ pos }) => pos === 'VERB')
  if (others.some((part) => hasVerb(part) || part.from === 0)) return undefined
  return fullest(others, held) ?? (others.every((part) => held(part) === 0) && held(first!) > 0 ? first : undefined)
}

/** Of clauses parted by semicolons the one that tells the asked deed, else the one that holds most of what is asked. */
function ofClauses(tokens: readonly Token[], held: Held, tellers: readonly number[]): Part | undefined {
  const parts = cutAt(tokens, (i) => tokens[i]!.text === ';')
  if (parts.length < 2) return ofJoined(tokens, held)
  const telling = parts.filter(({ from, to }) => tellers.some((at) => at >= from && at < to))
  if (telling.length > 0) return telling.length > 1 ? fullest(telling, held) : telling[0]
  return parts.slice(1).some((part) => goesOn(tokens, part)) ? undefined : fullest(parts, held)
}

/** Of clauses parted by a comma and "and" the only one that holds anything of what is asked. */
function ofJoined(tokens: readonly Token[], held: Held): Part | undefined {
  const isJoint = (i: number) => /^(?:and|but|while)$/.test(tokens[i]?.text ?? '')
  const parts = cutAt(tokens, (i) => tokens[i]!.text === ',' && isJoint(i + 1) && isClause(tokens, i + 2))
  if (!isClause(tokens, 0) || parts.slice(1).some((part) => goesOn(tokens, part))) return undefined
  const holding = parts.filter((part) => held(part) > 0)
  return parts.length > 1 && holding.length === 1 ? holding[0] : undefined
}

const GOES_ON = /^(?:both|he|her|his|it|its|she|thanks|their|these|they|this|those|who|whose|which)$/i
/** Words at the beginning of a part that hold its subject. */
const OPENING = 4

/** "...; she was followed by Per Dahl", "...; thanks to Bo Ek, who": what is asked of the part before may be told in this one. */
function goesOn(tokens: readonly Token[], { from }: Part): boolean {
  return tokens.slice(from, from + OPENING).some(({ text }) => GOES_ON.test(text)) || !isClause(tokens, from)
}

/** Whether a subject and a verb begin at a token: "the voice of the Warden is". */
function isClause(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex(({ pos }, i) => i >= from && (pos === 'VERB' || pos === 'AUX'))
  return verb > from && !tokens.slice(from, verb).some(({ pos }) => pos === 'PUNCT')
}

function cutAt(tokens: readonly Token[], isCut: (at: number) => boolean): Part[] {
  const cuts = tokens.flatMap((_, i) => (isCut(i) ? [i] : []))
  return [-1, ...cuts].map((cut, i) => ({ from: cut + 1, answer: cut + 1, to: cuts[i] ?? tokens.length }))
}

/** The part that holds more of what is asked than any other. */
function fullest(parts: readonly Part[], held: Held): Part | undefined {
  const counts = parts.map(held)
  const most = Math.max(...counts)
  return most > 0 && counts.filter((count) => count === most).length === 1 ? parts[counts.indexOf(most)] : undefined
}
