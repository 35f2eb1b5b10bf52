// Interactions as Discord sends them, made from what a person does on the page or in a test.
import { performance } from 'node:perf_hooks'
import {
  type APIInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10'
import { accountOf, shown } from './shown.ts'
import { snowflake } from './snowflake.ts'
import { type LocalInteraction, type LocalMessage, type State, tokenOf } from './state.ts'

/** Who does it, and where. */
export interface Doer {
  readonly user: { readonly id: string; readonly name: string; readonly canManage?: boolean }
  readonly guild: string | null
  readonly channel: string
  readonly locale: string
}

export interface OptionValue {
  readonly name: string
  readonly value: string | number | boolean
  /** The option that is being typed. */
  readonly focused?: boolean
}

export type Deed =
  | {
      readonly kind: 'command' | 'autocomplete'
      readonly name: string
      readonly subcommand?: string
      readonly options?: readonly OptionValue[]
      /** `option`: the option that it is for; "file" when absent. */
      readonly attachment?: {
        readonly option?: string
        readonly name: string
        readonly url: string
        readonly size: number
      }
    }
  | { readonly kind: 'message-command'; readonly name: string; readonly content: string }
  | { readonly kind: 'button'; readonly message: string; readonly customId: string }
  /** A modal that is sent; `message`: the one whose button opened it. */
  | {
      readonly kind: 'modal'
      readonly customId: string
      readonly fields: readonly { readonly customId: string; readonly value: string }[]
      readonly message?: string
    }

/**
 * Only a component changes the message that it stands under, and what is half typed gets choices and nothing else.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
const TAKES: Readonly<Record<Deed['kind'], readonly number[]>> = {
  command: [4, 5, 9],
  'message-command': [4, 5, 9],
  button: [4, 5, 6, 7, 9],
  modal: [4, 5],
  autocomplete: [8],
}
/** A modal that a button opened may change that button's message, and none opens another. */
const MODAL_OF_BUTTON_TAKES = [4, 5, 6, 7]

/** The interaction as it goes over the gateway, and what is remembered of it. */
export function makeInteraction(state: State, { user, guild, channel, locale }: Doer, deed: Deed) {
  const id = snowflake()
  const pressed = 'message' in deed && deed.message ? state.messages.get(deed.message) : undefined
  const account = accountOf(user)
  const permissions = String(user.canManage ? PermissionFlagsBits.ManageGuild : PermissionFlagsBits.SendMessages)
  const member = {
    user: account,
    nick: null,
    roles: [],
    joined_at: new Date().toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    permissions,
    avatar: null,
  }
  const interaction = {
    id,
    application_id: state.applicationId,
    token: tokenOf(id),
    version: 1,
    locale,
    channel_id: channel,
    channel: { id: channel, type: 0 },
    app_permissions: permissions,
    entitlements: [],
    authorizing_integration_owners: {},
    context: guild === null ? 1 : 0,
    ...(guild === null ? { user: account } : { guild_id: guild, guild_locale: 'en-US', member }),
    ...(pressed && { message: shown(state, pressed) }),
    ...dataOf(deed),
  } as unknown as APIInteraction
  const remembered: LocalInteraction = {
    id,
    token: interaction.token,
    sentAt: performance.now(),
    channel,
    guild,
    user: user.id,
    doer: { user, guild, channel, locale },
    deed,
    takes: deed.kind === 'modal' && pressed ? MODAL_OF_BUTTON_TAKES : TAKES[deed.kind],
    ...(pressed && { message: pressed.id }),
  }
  state.interactions.set(remembered.token, remembered)
  return { interaction, remembered }
}

function dataOf(deed: Deed): object {
  if (deed.kind === 'button') {
    return {
      type: InteractionType.MessageComponent,
      data: { custom_id: deed.customId, component_type: ComponentType.Button },
    }
  }
  if (deed.kind === 'modal') {
    const rows = deed.fields.map(({ customId, value }) => ({
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.TextInput, custom_id: customId, value }],
    }))
    return { type: InteractionType.ModalSubmit, data: { custom_id: deed.customId, components: rows } }
  }
  if (deed.kind === 'message-command') {
    const target: Pick<LocalMessage, 'id' | 'content'> = { id: snowflake(), content: deed.content }
    const data = {
      id: snowflake(),
      name: deed.name,
      type: ApplicationCommandType.Message,
      target_id: target.id,
      resolved: { messages: { [target.id]: target } },
    }
    return { type: InteractionType.ApplicationCommand, data }
  }
  const type =
    deed.kind === 'command' ? InteractionType.ApplicationCommand : InteractionType.ApplicationCommandAutocomplete
  const file = deed.attachment && {
    id: snowflake(),
    filename: deed.attachment.name,
    url: deed.attachment.url,
    size: deed.attachment.size,
  }
  const options = [
    ...(deed.options ?? []).map((option) => ({ type: typeOf(option.value), ...option })),
    ...(file
      ? [{ type: ApplicationCommandOptionType.Attachment, name: deed.attachment?.option ?? 'file', value: file.id }]
      : []),
  ]
  const resolved = file && { attachments: { [file.id]: file } }
  const data = {
    id: snowflake(),
    name: deed.name,
    type: ApplicationCommandType.ChatInput,
    options: nest(deed.subcommand, options),
    ...(resolved && { resolved }),
  }
  return { type, data }
}

/** "articles add" is a group with a subcommand, "list" a subcommand. */
function nest(path: string | undefined, options: readonly object[]): readonly object[] {
  if (!path) return options
  const [name, ...rest] = path.split(' ')
  const type = rest.length > 0 ? ApplicationCommandOptionType.SubcommandGroup : ApplicationCommandOptionType.Subcommand
  return [{ type, name, options: nest(rest.join(' '), options) }]
}

function typeOf(value: OptionValue['value']): ApplicationCommandOptionType {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean
  return typeof value === 'number' ? ApplicationCommandOptionType.Integer : ApplicationCommandOptionType.String
}
