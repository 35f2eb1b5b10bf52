// Discord's errors about a form: each fault with its path, out of the nested object that Discord sends.
// https://docs.discord.com/developers/reference#error-messages

export interface FormFault {
  readonly path: readonly string[]
  readonly code: string
  readonly message: string
}

interface Body {
  readonly code?: number
  readonly message?: string
  readonly errors?: unknown
}

/** "50035: Invalid Form Body"; undefined for a body that is no error. */
export function headOf(body: unknown): string | undefined {
  const { code, message } = (body ?? {}) as Body
  return typeof message === 'string' && typeof code === 'number' ? `${code ? `${code}: ` : ''}${message}` : undefined
}

export function faultsIn(body: unknown): FormFault[] {
  return walk(((body ?? {}) as Body).errors, [])
}

function walk(errors: unknown, path: readonly string[]): FormFault[] {
  if (typeof errors !== 'object' || errors === null) return []
  return Object.entries(errors).flatMap(([key, inner]) =>
    key === '_errors' && Array.isArray(inner)
      ? (inner as { code: string; message: string }[]).map(({ code, message }) => ({ path, code, message }))
      : walk(inner, [...path, key]),
  )
}
