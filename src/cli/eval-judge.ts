// Judges answers against known ones: evidence, exact words, refusals.
import { z } from 'zod'
import type { Answer, Outcome } from '../answers/index.ts'
import { kindOfType } from './kind-of-type.ts'

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

export type EvalCommand = NonNullable<EvalQuestion['command']>

export interface Case {
  readonly question: EvalQuestion
  readonly command: EvalCommand
  readonly answerable: boolean
  readonly answered: boolean
  /** The citation of the best answer, given or not, holds a known answer. */
  readonly evidence: boolean
  readonly exact: boolean
  /** What the program thought of its best answer, given or not; 0 when it had none. */
  readonly probability: number
  readonly said: string
}

/** The command a question is asked with: its own, or the one that its type names. */
export function commandOf({ command, type }: EvalQuestion): EvalCommand {
  return command ?? kindOfType(type)
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
    command: commandOf(question),
    answerable,
    answered,
    evidence: held,
    exact: answered && answerable && golds.some(({ text }) => plain(text) === plain(best?.text ?? '')),
    probability: outcome.explanation?.probability ?? best?.score ?? 0,
    said: outcome.kind === 'answered' ? `${best?.text} | ${best?.snippet}` : outcome.reason.sentence,
  }
}

/** By place where it is known (offset into the article's source), else by words. */
function holds({ citation, snippet }: Answer, gold: z.infer<typeof Gold>, doc: string | undefined): boolean {
  const article = gold.doc_id ?? doc
  if (article && citation.article !== article) return false
  const { start } = gold
  if (start === undefined || start < 0) return ` ${plain(snippet)} `.includes(` ${plain(gold.text)} `)
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
