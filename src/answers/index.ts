// The door of this room: what others may use of answers.
export { answer, QUESTION_MAX } from './answer.ts'
export { verify } from './cite.ts'
export type { Answer, Citation, Explanation, Kind, Outcome, Question } from './types.ts'
