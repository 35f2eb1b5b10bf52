// A server's rules for a question: who sees the reply, in which channels, how many a minute.
import { type Command, isPrivate, type Services, settingsOf } from '../../commands/index.ts'
import { type Reply, sayIn } from '../replies/index.ts'
import type { Buckets } from './buckets.ts'
import type { Read } from './read-interaction.ts'

/** A person may ask a quarter of a minute's questions at once, a server six times what a person may. */
const BURST_SHARE = 1 / 4
const GUILD_TIMES_USER = 6
/** Turning pages is quicker than asking; a hand on the mouse is not as quick as this for long. */
const PRESSES = { burst: 20, perMinute: 60 }

/** Whether the reply is private, as far as it is known before there is one: Discord wants it with the acknowledgement. */
export async function hiddenFrom(
  read: Read,
  { commands, services }: { commands: readonly Command[]; services: Services },
): Promise<boolean> {
  if (read.kind !== 'ask') return !(read.kind === 'press' && read.press.action === 'share')
  const command = commands.find(({ data }) => data.name === read.ask.command)
  // Settings that cannot be read must not make a reply public; what reads them next tells why they cannot be.
  return isPrivate(command, read.ask, services).catch(() => true)
}

/** A private sentence for one who asks too much, or where it is not allowed; undefined when the question may be asked. */
export async function overLimit(
  read: Read,
  { services, buckets }: { services: Services; buckets: Buckets },
): Promise<Reply | undefined> {
  if (read.kind === 'press') {
    const { guild, user, locale } = read.press
    return tooMany(buckets.take(`press ${guild} ${user.id}`, PRESSES), locale)
  }
  if (read.kind !== 'ask' || ['admin', 'help'].includes(read.ask.command)) return undefined
  const { guild, user, channel, parent, locale } = read.ask
  const { channels, perMinute } = await settingsOf(guild, services)
  // A thread is allowed with its channel, a channel with its category.
  const allowed = channels.length === 0 || channels.includes(channel) || (parent && channels.includes(parent))
  if (!allowed) return { content: sayIn(locale)('limited.channel'), private: true }
  const rate = { burst: Math.max(1, perMinute * BURST_SHARE), perMinute }
  const wide = { burst: rate.burst * GUILD_TIMES_USER, perMinute: perMinute * GUILD_TIMES_USER }
  // A server's rate is its own: what a person asks in another is not counted here.
  const own = buckets.take(`user ${guild} ${user.id}`, rate)
  // What he is refused is taken from nobody else.
  const all = own === 0 && guild ? buckets.take(`guild ${guild}`, wide) : 0
  return tooMany(own || all, locale)
}

function tooMany(seconds: number, locale: string): Reply | undefined {
  return seconds > 0 ? { content: sayIn(locale)('limited.seconds', { seconds }), private: true } : undefined
}
