// The command that a question of a data set is asked with, by the type that the set gives it.

const KINDS = ['who', 'when', 'where'] as const

/** Of any other type, or of none, it is /ask's. */
export function kindOfType(type: string | undefined): (typeof KINDS)[number] | 'ask' {
  return KINDS.find((kind) => kind === type) ?? 'ask'
}
