// Who sees the reply of a command: decided here alone, before anything is sent, for a message cannot change later.
import type { Ask } from '../src/replies/index.ts'
import type { Command, Services } from './command.ts'
import { settingsOf } from './settings.ts'

/**
 * Whether the reply is for the asker alone: by the command's own nature, by his wish, by the server's setting. A refusal is
 * private in any case; that is known only when there is one.
 */
export async function isPrivate(
  command: Command | undefined,
  { options, guild }: Pick<Ask, 'options' | 'guild'>,
  services: Services,
): Promise<boolean> {
  if (!command || command.private) return true
  return typeof options.private === 'boolean' ? options.private : (await settingsOf(guild, services)).private
}
