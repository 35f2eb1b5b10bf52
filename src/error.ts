// The one error that people see: a code, a sentence that says what is wrong, and the next step.

export interface FootnoteErrorOptions {
  readonly cause?: unknown
  /** What the sentence names ("host"), for those who say it in another language by the error's code. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** Thrown for what a person can put right. `message` is the sentence, `next` what to do; neither holds a stack trace. */
export class FootnoteError extends Error {
  readonly code: string
  readonly next: string
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: string, message: string, next: string, options: FootnoteErrorOptions = {}) {
    super(message, options)
    this.name = 'FootnoteError'
    this.code = code
    this.next = next
    this.values = options.values ?? {}
  }
}

/** One line for a person: the sentence and the next step; an unforeseen error is named by its message alone. */
export function sentenceOf(error: unknown): string {
  if (error instanceof FootnoteError) return `${error.message} ${error.next}`
  return error instanceof Error ? error.message : String(error)
}
