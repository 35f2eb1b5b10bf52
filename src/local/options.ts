// A command's options as Discord sends them: of the type that the command gives them, and with what their ids stand for.
import { ApplicationCommandType, ChannelType, ApplicationCommandOptionType as Type } from 'discord-api-types/v10'
import type { CommandDeed, Doer, OptionValue } from './deeds.ts'
import { CHANNEL_NAME, GUILDS, PEOPLE, ROLES } from './page/cast.data.ts'
import { accountOf, memberOf } from './shown.ts'
import { snowflake } from './snowflake.ts'

/** What of a registered command is read here. */
interface Definition {
  readonly name?: string
  readonly type?: number
  readonly options?: readonly Definition[]
}

/** The options that the deed's command or subcommand was registered with; none for one that was not. */
export function definitionsOf(
  commands: readonly Definition[],
  { name, subcommand }: CommandDeed,
): readonly Definition[] {
  const command = commands.find((one) => one.name === name && one.type === ApplicationCommandType.ChatInput)
  const path = subcommand?.split(' ') ?? []
  return path.reduce((at, part) => at?.options?.find((one) => one.name === part), command)?.options ?? []
}

/**
 * The options, files behind the others, and what their ids stand for: the resolved data of
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-resolved-data-structure
 * An id of nobody here has itself as its name.
 */
export function optionsOf(deed: CommandDeed, definitions: readonly Definition[], doer: Doer) {
  const typeOf = ({ name, value }: OptionValue) => definitions.find((one) => one.name === name)?.type ?? typeFor(value)
  const typed = (deed.options ?? []).map((option) => ({ type: typeOf(option), ...option }))
  const files = (deed.attachments ?? []).map(({ option = 'file', name, url, size }) => ({
    option,
    file: { id: snowflake(), filename: name, url, size },
  }))
  const resolved = {
    ...resolvedOf(typed, doer),
    ...(files.length > 0 && { attachments: Object.fromEntries(files.map(({ file }) => [file.id, file])) }),
  }
  return {
    options: [...typed, ...files.map(({ option, file }) => ({ type: Type.Attachment, name: option, value: file.id }))],
    ...(Object.keys(resolved).length > 0 && { resolved }),
  }
}

/** For an option of no registered command. */
function typeFor(value: OptionValue['value']): Type {
  if (typeof value === 'boolean') return Type.Boolean
  if (typeof value === 'string') return Type.String
  return Number.isInteger(value) ? Type.Integer : Type.Number
}

function resolvedOf(options: readonly { readonly type: number; readonly value: OptionValue['value'] }[], doer: Doer) {
  const idsOf = (...types: Type[]) =>
    options.filter(({ type }) => types.includes(type)).map(({ value }) => String(value))
  const isRole = (id: string) => ROLES.some((role) => role.id === id)
  const people = [...idsOf(Type.User), ...idsOf(Type.Mentionable).filter((id) => !isRole(id))].map((id) =>
    personOf(id, doer),
  )
  const roles = [...idsOf(Type.Role), ...idsOf(Type.Mentionable).filter(isRole)]
  const channels = idsOf(Type.Channel)
  const { guild } = doer
  return {
    ...(people.length > 0 && { users: byId(people, accountOf) }),
    ...(people.length > 0 && guild !== null && { members: byId(people, memberOf) }),
    ...(roles.length > 0 && {
      roles: byId(
        roles.map((id) => ({ id })),
        ({ id }) => roleOf(id),
      ),
    }),
    ...(channels.length > 0 && {
      channels: byId(
        channels.map((id) => ({ id })),
        ({ id }) => channelOf(id, guild),
      ),
    }),
  }
}

const byId = <T extends { readonly id: string }>(all: readonly T[], draw: (one: T) => object) =>
  Object.fromEntries(all.map((one) => [one.id, draw(one)]))

const personOf = (id: string, { user }: Doer): Doer['user'] =>
  [user, ...PEOPLE].find((one) => one.id === id) ?? { id, name: id }

function channelOf(id: string, guild: string | null): object {
  const name = GUILDS.some(({ channel }) => channel === id) ? CHANNEL_NAME : id
  return { id, name, type: ChannelType.GuildText, guild_id: guild, parent_id: null, permissions: '0' }
}

/** https://docs.discord.com/developers/topics/permissions#role-object */
function roleOf(id: string): object {
  const { name } = ROLES.find((role) => role.id === id) ?? { name: id }
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null }
  const looks = { color: 0, colors, hoist: false, position: 1 }
  return { id, name, ...looks, permissions: '0', managed: false, mentionable: true, flags: 0 }
}
