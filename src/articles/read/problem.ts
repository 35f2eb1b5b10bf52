// What is wrong with a source or a line of it, as an event of reading.
import type { ReadProblem } from '../reading.ts'

export function problem(
  path: string,
  code: string,
  message: string,
  next: string,
  { line, values }: { line?: number | undefined; values?: NonNullable<ReadProblem['values']> } = {},
): ReadProblem {
  return { kind: 'problem', path, code, message, next, ...(line && { line }), ...(values && { values }) }
}
