// Who changed what, and when: written with each change, shown by /admin audit.
import { z } from 'zod'
import type { Place } from '../src/replies/index.ts'
import type { Keeping } from './command.ts'

export const AUDIT_DOCUMENT = 'audit'
const KEPT_MAX = 1_000

export const Audit = z.object({
  entries: z.array(z.object({ at: z.string(), user: z.string(), name: z.string(), what: z.string() })),
})

/** Newest first. */
export async function noteChange({ guild, user }: Place, what: string, keeping: Keeping): Promise<void> {
  const entry = { at: new Date().toISOString(), user: user.id, name: user.name, what }
  await keeping.documents.update(keeping.id(guild), AUDIT_DOCUMENT, Audit, (now) => ({
    entries: [entry, ...(now?.entries ?? [])].slice(0, KEPT_MAX),
  }))
}
