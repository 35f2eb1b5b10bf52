// Candidates where a label or a column tells which words are the answer: those, or what of them is of the kind that is asked for.
import type { Span } from '../../language/index.ts'
import { analysisOf } from '../evidence/deep.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { AnswerType } from '../question/question.ts'
import type { Candidate } from './candidates.ts'
import { isAge } from './numbers/ages.ts'

/** Characters of a value that is shown whole. */
const WHOLE_MAX = 80
/** Kinds of answers that are told from the rest of a value: "Saturday, doors open at 11". */
const TOLD_APART: ReadonlySet<AnswerType> = new Set([
  'date',
  'duration',
  'frequency',
  'age',
  'money',
  'share',
  'measure',
])

/** How the value of a label begins that names somebody or a place. */
const NAMING = /^[\p{Lu}\d#@"“‘'(<]/u
/** "Japan" is no number of countries. */
const COUNT =
  /\d|^(?:no(?:ne)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|\p{L}+ty)\b/iu
const NO_DATE: ReadonlySet<AnswerType> = new Set(['person', 'place'])

/** Of a sentence's candidates those in the value; where that is short and not told apart, the whole value. */
export function candidatesIn(
  value: Span,
  evidence: Evidence,
  found: readonly Candidate[],
  type: AnswerType,
): readonly Candidate[] {
  const inside = found.filter(({ start, end }) => start >= value.start && end <= value.end)
  const text = evidence.article.text.slice(value.start, value.end)
  // Nothing but the label says that it is an age.
  if (type === 'number' && !COUNT.test(text)) return inside
  const isToldApart = TOLD_APART.has(type) && !(type === 'age' && isAge(text))
  if (isToldApart || text.length > WHOLE_MAX) return inside
  if (!/[\p{L}\d]/u.test(text)) return []
  // "No comment.", "a quiet man who never smiled": a remark, nobody and nowhere.
  if (NO_DATE.has(type) && (/[.!?]$/.test(text) || !NAMING.test(text) || /^[\d\s:./-]+$/.test(text))) return inside
  if (NO_DATE.has(type) && analysisOf(evidence.article, value.start, value.end).dates.length > 0) return []
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  return [{ evidence, ...value, text, kind: type === 'place' ? 'place' : 'proper', tokens }]
}
