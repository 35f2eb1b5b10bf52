// The days that are typed as --after and --before, read as the commands of Discord read them.
import type { Config } from '../config.ts'

interface Days {
  readonly after?: string
  readonly before?: string
}

/**
 * The filters with ISO days. The commands are loaded only for it: they bring all of Discord's definitions.
 * @param order how 03/04/2024 is read (DATE_ORDER).
 * @throws FootnoteError `ask/date` for what is no day.
 */
export async function withDays<T extends Days>(filters: T, order: Config['dateOrder']): Promise<T> {
  const { after, before } = filters
  if (after === undefined && before === undefined) return filters
  const { filtersOf } = await import('../../commands/index.ts')
  return { ...filters, ...filtersOf({ options: { after, before } }, order) }
}
