// The door of this room: what others may use of answers.
export { answer, QUESTION_MAX } from './answer.ts'
export { cite, citeRanges, snippetOf, verify } from './cite.ts'
export type {
  Answer,
  AnswerOptions,
  Citation,
  Correction,
  Explanation,
  Kind,
  Outcome,
  Question,
  Refusal,
} from './types.ts'
