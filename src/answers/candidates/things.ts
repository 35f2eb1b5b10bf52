// Which names and noun phrases of a sentence answer "which tug", "what is it called", "what did she study": those that stand so.
import { type Token, termOf } from '../../language/index.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { verbOfDo } from '../question/do-verb.ts'
import type { Asked } from '../question/question.ts'
import { isKindOf, isNoun, isSameNoun } from '../words/kinds.ts'
import type { Candidate } from './candidates.ts'
import { leadingTo } from './places/place-candidates.ts'

/** Of what a sentence offers, what stands where the question asks for it; all of it where nothing tells. */
export function thingsOf(
  found: readonly Candidate[],
  evidence: Evidence,
  tokens: readonly Token[],
  asked: Asked,
): readonly Candidate[] {
  const called = ASKS_NAME.test(asked.full) ? found.filter(isCalled) : []
  if (called.length > 0) return called
  if (asked.only === undefined) {
    if (asked.side !== 'object') return found
    const verb = verbOfDo(asked.full)
    const preposition = verb?.particle ?? asked.preposition
    return preposition === undefined ? objects(found, asked) : ledTo(found, tokens, verb?.term, preposition)
  }
  const told = [...numbered(evidence, tokens, asked.only), ...found.filter((one) => isNamed(one, asked.only!, asked))]
  return told.length > 0 ? told : withoutOthers(found, evidence, asked.only)
}

/** "What is the owl called", "what was the bridge known as". */
const ASKS_NAME = /^what\b.* (?:called|named|nicknamed|dubbed|known as)\W*$/i
const CALLED = /\b(?:called|named|nicknamed|dubbed|known as) (?:the )?["“‘*_]*$/i

function isCalled({ evidence, start }: Candidate): boolean {
  return CALLED.test(evidence.article.text.slice(Math.max(evidence.start, start - 20), start))
}

/** A number that tells which, not how many. */
const TELLING = /^\d[\d.]*[A-Z]?$/i
const COUNTED = /^(?:NOUN|ADJ|PROPN|SYM)$/

/** "Bus 9", "version 1.6" where a bus or a version is asked for. */
function numbered(evidence: Evidence, tokens: readonly Token[], only: string): Candidate[] {
  return tokens.flatMap((head, i): Candidate[] => {
    const [number, behind] = tokens.slice(i + 1)
    if (!number || !TELLING.test(number.text) || COUNTED.test(behind?.pos ?? '')) return []
    if (!isSameNoun(head.text.toLowerCase(), only)) return []
    const [start, end] = [evidence.start + head.start, evidence.start + number.end]
    return [{ evidence, start, end, text: evidence.article.text.slice(start, end), kind: 'proper', tokens }]
  })
}

/** "Samson" of "the tug Samson" where a tug is asked for, and not that one is asked about. */
function isNamed({ tokens, evidence, start, end }: Candidate, only: string, asked: Asked): boolean {
  const first = tokens.findIndex((token) => token.start >= start - evidence.start)
  const own = tokens.slice(first).filter((token) => token.end <= end - evidence.start)
  const named = own.findIndex(({ pos }) => pos === 'PROPN')
  if (named < 0 || own.slice(named).some(({ pos, text }) => pos !== 'PROPN' || asked.all.has(termOf(text))))
    return false
  const head = tokens[first + named - 1]
  return head?.pos === 'NOUN' && isSameNoun(head.text, only)
}

/** A word before a name or number. */
const TOLD = /(?<!\p{L})(\p{Ll}+) (?=\p{Lu}\p{Ll}|\d)/gu

/** Where the passage has such a name or number, "half past nine" is no tug. */
function withoutOthers(
  found: readonly Candidate[],
  { article, passage }: Evidence,
  only: string,
): readonly Candidate[] {
  const { start } = passage.sentences[0]!
  const { end } = passage.sentences.at(-1)!
  const isTold = [...article.text.slice(start, end).matchAll(TOLD)].some(([, noun]) => isSameNoun(noun!, only))
  return isTold ? found.filter(({ text }) => /\p{Lu}/u.test(text) || isKindOf(text, only) === true) : found
}

const BEFORE_OBJECT = /^ (?:(?:an?|the|her|his|its|their) )?$/

/** "What did she study": of "studied botany in Vienna under Karl Eder" neither Vienna nor Eder. */
function objects(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const [one] = found
  if (!one) return found
  const { evidence, tokens } = one
  const { text } = evidence.article
  const own = verbOfDo(asked.full)?.term
  const terms = new Set(asked.terms.map(({ term }) => term))
  const verbs = tokens.filter(
    ({ pos, text }) => pos === 'VERB' && (own ? termOf(text) === own : terms.has(termOf(text))),
  )
  for (const verb of verbs) {
    const from = evidence.start + verb.end
    const object =
      found.find((one) => one.start > from && BEFORE_OBJECT.test(text.slice(from, one.start))) ??
      (own && wordBehind(one, verb))
    if (!object || asked.all.has(termOf(object.text))) continue
    const next = tokens.find((token) => token.start >= object.end - evidence.start && /^(?:VERB|AUX)$/.test(token.pos))
    const until = next ? evidence.start + next.start : evidence.end
    const hanging = found.filter((one) => one.start >= object.end && one.start < until && hangs(one))
    // "Karl Eder" of "under Professor Karl Eder" hangs there as well.
    const isHanging = (one: Candidate) => hanging.some(({ start, end }) => start <= one.start && one.end <= end)
    const isBefore = (one: Candidate) => own !== undefined && one.start < object.start
    const others = found.filter((one) => one !== object && !isBefore(one) && !isHanging(one))
    return [object, ...others]
  }
  return found
}

/** "Added mounts.": a single noun, though a tagger takes it for another verb. */
function wordBehind({ evidence, tokens }: Candidate, verb: Token): Candidate | undefined {
  const [word, end] = tokens.slice(tokens.indexOf(verb) + 1)
  if (word?.pos !== 'VERB' || !isNoun(word.text) || !(end === undefined || /^[.,;]$/.test(end.text))) return undefined
  const start = evidence.start + word.start
  return { evidence, start, end: evidence.start + word.end, text: word.text, kind: 'noun', tokens }
}

/** "What does it lead TO": of "spamming a member leads to a ban" only the ban, where it stands so. */
function ledTo(
  found: readonly Candidate[],
  tokens: readonly Token[],
  verb: string | undefined,
  preposition: string,
): readonly Candidate[] {
  const places = tokens.flatMap((token, i) => {
    const behind = tokens.slice(i + 1, i + 1 + TO_PREPOSITION).find(({ text }) => text.toLowerCase() === preposition)
    return termOf(token.text) === verb && behind ? [behind.end] : []
  })
  const isLed = ({ evidence, start }: Candidate) =>
    places.some(
      (end) =>
        start > evidence.start + end && BEFORE_OBJECT.test(evidence.article.text.slice(evidence.start + end, start)),
    )
  const led = found.filter(isLed)
  return led.length > 0 ? led : found
}

/** Words behind a verb among which its preposition stands: "leads directly to". */
const TO_PREPOSITION = 2

/** Whether a preposition leads to it; what is "of" something belongs to that. */
function hangs({ tokens, start, evidence }: Candidate): boolean {
  const before = tokens[leadingTo(tokens, start - evidence.start)]
  return before?.pos === 'ADP' && before.text !== 'of'
}
