// Who changed what, and when: written with each change, shown by /admin audit in the reader's language.
import { z } from 'zod'
import type { AuditEntry, Place } from '../src/replies/index.ts'
import type { Keeping } from './command.ts'

export const AUDIT_DOCUMENT = 'audit'
const KEPT_MAX = 1_000
/** Titles of a whole feed would make a document of megabytes. */
const WHAT_MAX = 500

const DID = [
  'added',
  'removed',
  'refreshed',
  'channel-allowed',
  'channel-forbidden',
  'source-allowed',
  'source-forbidden',
  'private',
  'shared',
  'per-minute',
] as const satisfies readonly AuditEntry['did'][]

export const Audit = z.object({
  entries: z.array(
    z.object({ at: z.string(), user: z.string(), name: z.string(), did: z.enum(DID), what: z.string() }),
  ),
})

export type Change = Pick<AuditEntry, 'did' | 'what'>

/** Newest first. */
export async function noteChanges({ guild, user }: Place, changes: readonly Change[], keeping: Keeping): Promise<void> {
  const at = new Date().toISOString()
  const entries = changes.map(({ did, what }) => ({
    at,
    user: user.id,
    name: user.name,
    did,
    what: what.slice(0, WHAT_MAX),
  }))
  await keeping.documents.update(keeping.id(guild), AUDIT_DOCUMENT, Audit, (now) => ({
    entries: [...entries, ...(now?.entries ?? [])].slice(0, KEPT_MAX),
  }))
}
