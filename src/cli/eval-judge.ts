// Judges answers against known ones: evidence, exact words, refusals, calibration.
import { z } from 'zod'
import type { Outcome } from '../answers/index.ts'

const Gold = z.object({ text: z.string(), start: z.number().optional(), doc_id: z.string().optional() })

/** A question whose answers are known; one without answers, or `"answerable": false`, is to be refused. */
export const EvalQuestion = z.object({
  id: z.string().optional(),
  command: z.enum(['who', 'when', 'where', 'ask']).optional(),
  type: z.string().optional(),
  question: z.string(),
  doc_id: z.string().optional(),
  answers: z.array(Gold).optional(),
  answerable: z.boolean().optional(),
})
export type EvalQuestion = z.infer<typeof EvalQuestion>

export interface Case {
  readonly question: EvalQuestion
  readonly answerable: boolean
  readonly answered: boolean
  /** The citation holds a known answer. */
  readonly evidence: boolean
  readonly exact: boolean
  /** What the program thought of its best answer, given or not; 0 when it had none. */
  readonly probability: number
  readonly said: string
}

/** The best answer counts for calibration even where it was refused. */
export function judge(question: EvalQuestion, outcome: Outcome): Case {
  const golds = question.answers ?? []
  const answerable = question.answerable !== false && golds.length > 0
  const best = outcome.kind === 'answered' ? outcome.answers[0] : outcome.explanation?.best
  const held = answerable && best !== undefined && golds.some((gold) => holds(best, gold, question.doc_id))
  const answered = outcome.kind === 'answered'
  return {
    question,
    answerable,
    answered,
    evidence: held,
    exact: answered && answerable && golds.some(({ text }) => plain(text) === plain(best?.text ?? '')),
    probability: outcome.explanation?.probability ?? best?.score ?? 0,
    said: outcome.kind === 'answered' ? `${best?.text} | ${best?.snippet}` : outcome.reason.sentence,
  }
}

type Best = Extract<Outcome, { kind: 'answered' }>['answers'][number]

/** By place where it is known (offset into the article's source), else by words. */
function holds({ citation, snippet }: Best, gold: z.infer<typeof Gold>, doc: string | undefined): boolean {
  const article = gold.doc_id ?? doc
  if (article && citation.article !== article) return false
  const { start } = gold
  if (start === undefined || start < 0) return plain(snippet).includes(plain(gold.text))
  return citation.spans.some(([from, to]) => start >= from && start < to)
}

/** Lower case, without articles and marks: as answers are compared in SQuAD. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:a|an|the)\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The figures, one a line. */
export function summary(cases: readonly Case[]): string {
  const yes = cases.filter(({ answerable }) => answerable)
  const no = cases.filter(({ answerable }) => !answerable)
  const said = cases.filter(({ answered }) => answered)
  const lines: [string, readonly Case[], (one: Case) => boolean][] = [
    ['answerable, with the evidence first', yes, ({ answered, evidence }) => answered && evidence],
    ['answerable, in the exact words', yes, ({ exact }) => exact],
    ['answerable, but refused', yes, ({ answered }) => !answered],
    ['not answerable, and refused', no, ({ answered }) => !answered],
    ['of what was answered, right', said, ({ evidence }) => evidence],
  ]
  return lines.map(([name, rows, holds]) => `${name.padEnd(38)} ${share(rows, holds)} of ${rows.length}`).join('\n')
}

function share(rows: readonly Case[], holds: (one: Case) => boolean): string {
  return rows.length ? (rows.filter(holds).length / rows.length).toFixed(3) : '-'
}

/** The cases in which the program was surest and wrong, or refused what it could have answered. */
export function drawWorst(cases: readonly Case[], count: number): string {
  const regret = ({ answered, evidence, answerable, probability }: Case) =>
    answered ? (evidence ? 0 : probability) : answerable && evidence ? 1 - probability : 0
  return [...cases]
    .filter((one) => regret(one) > 0)
    .sort((a, b) => regret(b) - regret(a))
    .slice(0, count)
    .map(({ question, said, probability }) => {
      const known = question.answers?.map(({ text }) => text).join(' / ') || 'no answer'
      return `- ${question.question}\n  known: ${known}\n  said (${probability.toFixed(2)}): ${said.slice(0, 300)}`
    })
    .join('\n')
}
