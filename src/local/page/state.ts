// What a page shows when it is opened: servers, people, commands, and what was said so far.
import { sayIn } from '../../replies/index.ts'
import type { LocalDiscord, LocalMessage } from '../index.ts'
import { GUILDS, PEOPLE, ROLES } from './cast.data.ts'
import type { PageMessage, PageState } from './contract.ts'

/** A command's words are English unless it is localized. */
const OWN_LOCALE = 'en-US'

/** @param guild one of GUILDS. */
export function drawState(guild: string, discord: LocalDiscord, articles: PageState['articles']): PageState {
  const { channel } = GUILDS.find(({ id }) => id === guild)!
  const commands = discord.commands()
  const localized = commands.flatMap(({ description_localizations: words }) => Object.keys(words ?? {}))
  const locales = [...new Set([OWN_LOCALE, ...localized])]
  return {
    guilds: GUILDS.map(({ id, name }) => ({ id, name })),
    channel,
    people: PEOPLE,
    roles: ROLES,
    locales,
    untitled: locales.map((locale) => sayIn(locale)('untitled')),
    commands,
    messages: discord.allMessages(channel).map((message) => drawMessage(message, discord)),
    wire: discord.wire.entries,
    articles,
  }
}

/** A message with who used which command for it. */
export function drawMessage(message: LocalMessage, discord: LocalDiscord): PageMessage {
  const { doer, deed } = discord.deedOf(message.interaction ?? '') ?? {}
  if (!doer || !deed) return message
  if (deed.kind === 'message-command') return { ...message, asked: { user: doer.user.name, words: deed.name } }
  if (deed.kind !== 'command') return message
  const options = (deed.options ?? []).map(({ name, value }) => `${name}: ${value}`)
  const words = [`/${deed.name}`, ...(deed.subcommand ? [deed.subcommand] : []), ...options].join(' ')
  return { ...message, asked: { user: doer.user.name, words } }
}
