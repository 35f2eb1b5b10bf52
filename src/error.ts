// The one error that people see: a code, a sentence that says what is wrong, and the next step.

/** Thrown for what a person can put right. `message` is the sentence, `next` what to do; neither holds a stack trace. */
export class FootnoteError extends Error {
  readonly code: string
  readonly next: string

  constructor(code: string, message: string, next: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'FootnoteError'
    this.code = code
    this.next = next
  }
}

/** One line for a person: the sentence and the next step; an unforeseen error is named by its message alone. */
export function sentenceOf(error: unknown): string {
  if (error instanceof FootnoteError) return `${error.message} ${error.next}`
  return error instanceof Error ? error.message : String(error)
}
