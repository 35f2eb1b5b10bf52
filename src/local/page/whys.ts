// Finds the interaction that a question was asked in, so that the reply to it is explained by its own reasons.
import { isDeepStrictEqual } from 'node:util'
import type { Deed, Doer, LocalDiscord } from '../index.ts'
import type { AskedIn, Why } from './contract.ts'

/** The latest are kept. */
const KEPT_MAX = 500

/** Gives what binds each explanation to its interaction; each interaction has one at most. */
export function createBinding(discord: LocalDiscord): (why: Why) => Why {
  const bound = new Set<string>()
  return (why) => {
    // The same may have been asked before, and not been answered.
    const found = discord
      .interactions()
      .findLast(({ id, doer, deed }) => !bound.has(id) && doer.guild === why.guild && isIn(why.askedIn, doer, deed))
    if (!found) return why
    bound.add(found.id)
    const [oldest] = bound
    if (bound.size > KEPT_MAX && oldest) bound.delete(oldest)
    return { ...why, interaction: found.id }
  }
}

function isIn(askedIn: AskedIn, { user, channel }: Doer, deed: Deed): boolean {
  if ('key' in askedIn) return deed.kind === 'button' && deed.customId.split(':').includes(askedIn.key)
  if (user.id !== askedIn.user || channel !== askedIn.channel) return false
  if (deed.kind === 'message-command') return deed.name === askedIn.command && deed.content === askedIn.target
  if (deed.kind !== 'command' || deed.name !== askedIn.command) return false
  const options = Object.fromEntries((deed.options ?? []).map(({ name, value }) => [name, value]))
  return isDeepStrictEqual(options, askedIn.options)
}
