// A server's settings: what moderators decide with /admin settings, kept as a document of its collection.
import { z } from 'zod'
import type { Services } from './command.ts'

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

export const SETTINGS_DOCUMENT = 'settings'

/** A server's settings; the defaults where none were made, in direct messages and at the terminal. */
export async function settingsOf(guild: string | null, { keeping }: Pick<Services, 'keeping'>): Promise<Settings> {
  const kept =
    guild === null ? undefined : await keeping?.documents.read(keeping.id(guild), SETTINGS_DOCUMENT, Settings)
  return kept ?? Settings.parse({})
}
