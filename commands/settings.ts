// A server's settings: what moderators decide with /admin settings, kept as a document of its collection.
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import type { Documents } from '../src/collections/index.ts'
import type { Keeping, Services } from './command.ts'

const PER_MINUTE_DEFAULT = 20

export const Settings = z.object({
  /** Replies are seen by the asker alone, unless he says otherwise. */
  private: z.boolean().default(false),
  /** Channels where questions may be asked; empty for all. */
  channels: z.array(z.string()).default([]),
  /** Publishers whose articles may answer; empty for all. */
  sources: z.array(z.string()).default([]),
  /** Questions a minute that one person may ask. */
  perMinute: z.number().int().min(1).max(600).default(PER_MINUTE_DEFAULT),
  /** The articles that come with the bot are asked too. */
  shared: z.boolean().default(true),
})
export type Settings = z.infer<typeof Settings>

const SETTINGS_DOCUMENT = 'settings'

/** Another process's change is seen after this long; one made here at once. */
const FRESH_MS = 1_000
const remembered = new WeakMap<Documents, Map<string, { readonly settings: Settings; readonly at: number }>>()

/**
 * A server's settings; the defaults where none were made, in direct messages and at the terminal.
 * Read from the disk at most once a second for a server: a question asks for them several times.
 */
export async function settingsOf(guild: string | null, { keeping }: Pick<Services, 'keeping'>): Promise<Settings> {
  if (guild === null || !keeping) return Settings.parse({})
  const id = keeping.id(guild)
  const now = performance.now()
  const fresh = knownSince(keeping, id, now - FRESH_MS)
  if (fresh) return fresh
  const read = (await keeping.documents.read(id, SETTINGS_DOCUMENT, Settings)) ?? Settings.parse({})
  // What was changed here while the disk was read is newer than what came from there.
  return knownSince(keeping, id, now) ?? remember(keeping, id, read)
}

/** Changes a server's settings, and gives the new ones. */
export async function updateSettings(
  guild: string | null,
  keeping: Keeping,
  change: (settings: Settings) => Settings,
): Promise<Settings> {
  const id = keeping.id(guild)
  const changed = await keeping.documents.update(id, SETTINGS_DOCUMENT, Settings, (now) =>
    change(now ?? Settings.parse({})),
  )
  return remember(keeping, id, changed)
}

function knownSince({ documents }: Keeping, id: string, time: number): Settings | undefined {
  const known = remembered.get(documents)?.get(id)
  return known && known.at > time ? known.settings : undefined
}

function remember({ documents }: Keeping, id: string, settings: Settings): Settings {
  const known = remembered.get(documents) ?? new Map()
  known.set(id, { settings, at: performance.now() })
  remembered.set(documents, known)
  return settings
}
