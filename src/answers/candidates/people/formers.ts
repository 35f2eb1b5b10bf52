// Who is meant by "the former" and "the latter": of two joined by "and" just before, the first and the second.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import type { Candidate } from '../candidates.ts'
import { basePhrasesOf } from '../clauses.ts'
import type { Phrase } from '../phrases.ts'

/** "The former" at token `at`, with the words up to the next one, or to the end of the clause. */
interface Mark {
  readonly at: number
  readonly to: number
  readonly isFormer: boolean
}

/** Of a sentence's candidates whoever "the former" or "the latter" is, where that one is said to do what is asked. */
export function formersOf(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const [first] = found
  if (!first || asked.phrase || !/^(?:subject|any)$/.test(asked.side)) return found
  const { tokens, evidence } = first
  const terms = new Set(asked.terms.map(({ term }) => term))
  const held = (from: number, to: number) =>
    new Set(tokens.slice(from, to).flatMap(({ text }) => (terms.has(termOf(text)) ? [termOf(text)] : []))).size
  const marks = marksIn(tokens)
  const pair = marks[0] && pairBefore(tokens, marks[0].at)
  if (!pair) return afterwards(found, evidence.inNext > evidence.inSentence)
  const most = Math.max(...marks.map(({ at, to }) => held(at, to)))
  const told = marks.filter(({ at, to }) => held(at, to) === most)
  if (most <= held(0, marks[0]!.at) || told.length > 1) return found
  const [{ at, to, isFormer }] = told as [Mark]
  const [start, end] = isPassive(tokens, at, to)
    ? [tokens[at]!.start, tokens[to - 1]!.end]
    : placeOf(pair[isFormer ? 0 : 1])
  return between(found, start, end)
}

/** People where there are any: no "sons Ann" of "his sons Ann and Bo", and not both of them. */
function between(found: readonly Candidate[], start: number, end: number): readonly Candidate[] {
  const own = found.filter(
    ({ phrase, evidence, ...one }) =>
      phrase?.joined !== 'and' && one.start - evidence.start < end && one.end - evidence.start > start,
  )
  const people = own.filter(({ kind }) => kind === 'person')
  return people.length > 0 ? people : own
}

const placeOf = ({ start, end }: Phrase): readonly [number, number] => [start, end]

/** "The latter was endowed by Ann Lee". */
const isPassive = (tokens: readonly Token[], at: number, to: number): boolean =>
  tokens.slice(at, to).some(({ text }) => text === 'by')

/** Of "her daughter Ann Lee and Bo. The latter, whose sons ...", one where the next sentence tells what is asked. */
function afterwards(found: readonly Candidate[], isToldNext: boolean): readonly Candidate[] {
  const [{ evidence, tokens }] = found as [Candidate]
  const { text } = evidence.article
  const [, word] =
    /^\s*The (former|latter)(?:,| \p{Ll}+(?:ed|s)\b)/u.exec(text.slice(evidence.end, evidence.end + 40)) ?? []
  const pair = word !== undefined && isToldNext ? pairBefore(tokens, tokens.length) : undefined
  if (!pair) return found
  const [start, end] = placeOf(pair[word === 'former' ? 0 : 1])
  return between(found, start, end)
}

function marksIn(tokens: readonly Token[]): Mark[] {
  const starts = tokens.flatMap(({ text }, i) => (/^(?:former|latter)$/.test(text) && isAlone(tokens, i) ? [i] : []))
  return starts.map((at, i) => {
    const end = tokens.findIndex(({ text }, place) => place > at && (text === ';' || beginsAnother(tokens, place)))
    return { at, to: starts[i + 1] ?? (end < 0 ? tokens.length : end), isFormer: tokens[at]!.text === 'former' }
  })
}

/** ", and his sons". */
const beginsAnother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === ',' &&
  /^(?:and|but)$/.test(tokens[at + 1]?.text ?? '') &&
  /^(?:DET|NOUN|PRON|PROPN)$/.test(tokens[at + 2]?.pos ?? '')

/** No "the former mayor", "the latter part". */
function isAlone(tokens: readonly Token[], at: number): boolean {
  if (!/^the$/i.test(tokens[at - 1]?.text ?? '')) return false
  const next = tokens[at + 1]
  return next !== undefined && (!/^(?:ADJ|NOUN|NUM|PROPN|X)$/.test(next.pos) || /^\p{Ll}+ed$/u.test(next.text))
}

/** The nearest two before a token that "and" joins: "his sons Vratislav and Spytko". */
function pairBefore(tokens: readonly Token[], at: number): readonly [Phrase, Phrase] | undefined {
  const phrases = basePhrasesOf(tokens).filter(({ last }) => last < at)
  for (let i = phrases.length - 1; i > 0; i--) {
    const [left, right] = [phrases[i - 1]!, phrases[i]!]
    const between = tokens.slice(left.last + 1, right.first).map(({ text }) => text)
    if (/^and(?: (?:the|an?|his|her|their))?$/.test(between.join(' '))) return [left, right]
  }
  return undefined
}
