// Clauses of time in a sentence, whole: "as soon as they enter into force", "once all members have voted", "before entering the crypt".
import type { Token } from '../../../language/index.ts'
import type { TokenRange } from '../token-range.ts'
import { offsetBefore } from './offsets.ts'
import { ARRIVING, BEFORE_CONJUNCTION, BEFORE_CONTENT, CONJUNCTIONS, OWNERS_OF_WHEN } from './time-words.data.ts'

/** Each with its conjunction; none begins inside another. */
export function timeClauses(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = []
  for (let from = 0; from < tokens.length; from++) {
    const length = conjunctionAt(tokens, from)
    if (length === 0 || !canBegin(tokens, from)) continue
    const to = endOf(tokens, from, from + length)
    if (!isClause(tokens, from, from + length, to)) continue
    found.push({ from: offsetBefore(tokens, from), to })
    from = to - 1
  }
  return found
}

const lower = (token: Token | undefined): string => token?.text.toLowerCase() ?? ''

/** Tokens of the conjunction at a place, 0 where there is none. */
function conjunctionAt(tokens: readonly Token[], at: number): number {
  const found = CONJUNCTIONS.find((words) => words.every((word, i) => lower(tokens[at + i]) === word))
  return found?.length ?? 0
}

const OPENS = /^[,;:–—("“]$/

/** Whether a time stands at the beginning of its part of the sentence: "Once you have paid, ...", "at the END OF THE WAR, ...". */
export function isInFront(tokens: readonly Token[], from: number): boolean {
  let at = from - 1
  while (at >= 0 && (/^(?:ADP|DET)$/.test(tokens[at]!.pos) || BEFORE_CONJUNCTION.has(lower(tokens[at])))) at--
  return at < 0 || OPENS.test(tokens[at]!.text)
}

/** "Check when it opens" and "in 1082, when it fell" tell no time of the main clause, nor does "he once said". */
function canBegin(tokens: readonly Token[], from: number): boolean {
  const [word, before] = [lower(tokens[from]), tokens[from - 1]]
  if (/^(?:on|upon)$/.test(word)) return ARRIVING.has(lower(tokens[from + 1]))
  if (!before) return word !== 'while'
  if (word === 'once' && /^(?:AUX|PRON)$/.test(before.pos)) return false
  // "Circuits are charged by time, while packets are by size".
  if (word === 'while') return !OPENS.test(before.text)
  if (word !== 'when') return true
  if (before.text === ',' || OWNERS_OF_WHEN.has(lower(before))) return false
  return !tokens.slice(Math.max(0, from - 3), from).some((one) => BEFORE_CONTENT.has(lower(one)))
}

const STOP = /^(?:[.;:–—()?!"”]|but|because|although|though|whereas|unless)$/i
const IS = /^(?:is|are|has|have)$/
const WAS = /^(?:was|were|had)$/i
const WILL = /^(?:will|would|shall|['’]ll|won['’]t)$/i

/** Where a clause ends: at what closes it, at a comma that begins no further item of a list, at "and" before another main clause. */
function endOf(tokens: readonly Token[], from: number, first: number): number {
  const front = isInFront(tokens, from)
  let at = first
  for (; at < tokens.length; at++) {
    const { text } = tokens[at]!
    if (STOP.test(text) && at > first) break
    if (text === ',' && (front || !goesOn(tokens, at))) break
    if (/^(?:and|or)$/i.test(text) && isNewMain(tokens, first, at)) break
  }
  while (at > first && /^(?:,|and|or)$/i.test(tokens[at - 1]!.text)) at--
  return at
}

/** "Once the form is signed, dated and returned". */
function goesOn(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  if (next?.pos !== 'VERB' || next.text.endsWith('ing')) return false
  const stop = tokens.findIndex(({ text }, i) => i > comma && /^[.;:]$/.test(text))
  return tokens.slice(comma + 2, stop < 0 ? undefined : stop).some(({ text }) => /^(?:and|or)$/.test(text))
}

/**
 * Whether "and" joins what is no part of a clause of time: that has no "will", and no clause of time of its own ("when you join and removed
 * when you leave") but beside it ("when it is used up or when a week has passed").
 */
function isNewMain(tokens: readonly Token[], first: number, and: number): boolean {
  if (conjunctionAt(tokens, and + 1) > 0) return false
  // "When prices were low and is used every day".
  if (IS.test(lower(tokens[and + 1])) && tokens.slice(first, and).some(({ text }) => WAS.test(text))) return true
  const stop = tokens.findIndex(({ text }, at) => at > and && /^[,.;:]$/.test(text))
  const to = stop < 0 ? tokens.length : stop
  for (let at = and + 1; at < to; at++) {
    if (WILL.test(tokens[at]!.text)) return true
    const length = conjunctionAt(tokens, at)
    if (length > 0 && canBegin(tokens, at) && isClause(tokens, at, at + length, to)) return true
  }
  return false
}

const RELATIVE = /^(?:who|which|that|whose|whom)$/i
const GERUND = /ing$/
const PARTICIPLE = /(?:ed|en|own|[^s]t)$/

/** Whether what follows a conjunction has a verb with its subject, or is a verb alone: "after completing the form", "once approved". */
function isClause(tokens: readonly Token[], from: number, first: number, to: number): boolean {
  const next = tokens[first]
  if (!next || first >= to) return false
  const opens = next.pos === 'ADV' && to > first + 1 ? tokens[first + 1]! : next
  if (opens.pos === 'VERB' && GERUND.test(opens.text)) return true
  if (opens.pos === 'VERB' && PARTICIPLE.test(opens.text) && /^(?:once|when|until|till)$/i.test(tokens[from]!.text))
    return isInFront(tokens, from) || tokens[from - 1]!.pos === 'VERB'
  let hasSubject = false
  for (let at = first; at < to; at++) {
    const { pos, text } = tokens[at]!
    if (RELATIVE.test(text) && at > first) return false
    if (/^(?:ADJ|NOUN|PROPN|PRON|NUM)$/.test(pos) || /^(?:all|both|each|that|this)$/i.test(text)) hasSubject = true
    if (at > first && isTakenForNoun(tokens, at, !PREPOSITION.test(tokens[from]!.text))) return true
    if (!hasSubject || !/^(?:AUX|VERB)$/.test(pos) || GERUND.test(text) || lower(tokens[at - 1]) === 'to') continue
    return lower(tokens[at + 1]) !== 'by'
  }
  return false
}

/** These begin phrases as well: "until the bell rings" may be tagged as "until the bank holidays". */
const PREPOSITION = /^(?:after|before|until|till)$/i
const SUBJECT = /^(?:I|you|he|she|it|we|they|(?:some|any|every|no)(?:one|body))$/i

/** "While it UPDATES", "when the doors OPEN", tagged as nouns or adjectives; `isSure` where a clause must follow. */
function isTakenForNoun(tokens: readonly Token[], at: number, isSure: boolean): boolean {
  const [{ pos, text }, before] = [tokens[at]!, tokens[at - 1]!]
  if (!/^(?:ADJ|NOUN)$/.test(pos)) return false
  if (SUBJECT.test(before.text) || (/^(?:open|close)$/.test(text) && /[^s]s$/.test(before.text))) return true
  return isSure && /[^s]s$/.test(text) && before.pos === 'NOUN' && !before.text.endsWith('s')
}
