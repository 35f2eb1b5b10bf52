// The door of this room: what others may use of answers.
export type { Answer, Citation, Correction, Kind, Outcome, Question, Refusal } from './types.ts'
