// Messages and accounts as Discord's API gives them.
// https://docs.discord.com/developers/resources/message, https://docs.discord.com/developers/resources/user
import { MessageType, PermissionFlagsBits } from 'discord-api-types/v10'
import type { LocalMessage, State } from './state.ts'

export function accountOf({ id, name }: { readonly id: string; readonly name: string }): object {
  return { id, username: name, global_name: name, discriminator: '0', avatar: null }
}

/** A member of a guild without what says who it is: Discord's partial member. */
export function memberOf({ canManage = false }: { readonly canManage?: boolean }) {
  const permissions = String(canManage ? PermissionFlagsBits.ManageGuild : PermissionFlagsBits.SendMessages)
  return { nick: null, roles: [], joined_at: new Date().toISOString(), flags: 0, permissions, avatar: null }
}

export function botAccount({ applicationId }: State): object {
  return {
    id: applicationId,
    username: 'Footnote',
    discriminator: '0',
    avatar: null,
    global_name: null,
    bot: true,
    flags: 0,
  }
}

export function shown(state: State, message: LocalMessage): object {
  const author = message.author ? accountOf(message.author) : botAccount(state)
  return {
    id: message.id,
    channel_id: message.channel,
    author,
    content: message.content,
    components: message.components,
    flags: message.flags,
    timestamp: message.at,
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: message.author ? MessageType.Default : MessageType.ChatInputCommand,
    ...(message.author ? {} : { application_id: state.applicationId }),
  }
}
