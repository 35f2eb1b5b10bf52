// An interaction as Discord sends it -> what a handler is asked: an Ask, a Press or half-typed words. Pure.
import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessageComponentInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord-api-types/v10'
import type { Ask, Place, Press } from '../replies/index.ts'
import { readButtonId } from '../replies/index.ts'

export interface HalfTyped extends Place {
  readonly command: string
  readonly option: string
  readonly text: string
}

/** Who sees the reply is not in the interaction: that is decided next. */
export type Asked = Omit<Ask, 'private'>

export type Read =
  | { readonly kind: 'ask'; readonly ask: Asked }
  | { readonly kind: 'press'; readonly press: Press }
  /** A button of an older version, or of none. */
  | { readonly kind: 'foreign'; readonly place: Place }
  | { readonly kind: 'partial'; readonly partial: HalfTyped }

/** Throws for what is no interaction as Discord's documents have it, and for a kind that the bot never makes (pings, modals). */
export function readInteraction(interaction: APIInteraction): Read {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return { kind: 'ask', ask: readAsk(interaction) }
    case InteractionType.MessageComponent:
      return readPress(interaction)
    case InteractionType.ApplicationCommandAutocomplete: {
      const { options } = unnest(interaction.data.options ?? [])
      const focused = options.find((option) => 'focused' in option && option.focused)
      const text = focused && 'value' in focused ? String(focused.value) : ''
      const partial = { command: interaction.data.name, option: focused?.name ?? '', text }
      return { kind: 'partial', partial: { ...placeOf(interaction), ...partial } }
    }
    default:
      throw new TypeError(`an interaction of type ${interaction.type}`)
  }
}

function readAsk(interaction: APIApplicationCommandInteraction): Asked {
  const { data } = interaction
  const place = { ...placeOf(interaction), command: data.name }
  if (data.type === ApplicationCommandType.Message) {
    return { ...place, options: {}, target: data.resolved.messages[data.target_id]?.content ?? '' }
  }
  if (data.type !== ApplicationCommandType.ChatInput) return { ...place, options: {} }
  const { options, path } = unnest(data.options ?? [])
  const file = options.find(({ type }) => type === ApplicationCommandOptionType.Attachment)
  const attached = file && 'value' in file ? data.resolved?.attachments?.[String(file.value)] : undefined
  return {
    ...place,
    ...(path && { subcommand: path }),
    options: Object.fromEntries(options.flatMap((option) => ('value' in option ? [[option.name, option.value]] : []))),
    ...(attached && { attachment: { name: attached.filename, url: attached.url, size: attached.size } }),
  }
}

function readPress(interaction: APIMessageComponentInteraction): Read {
  const place = placeOf(interaction)
  const id = readButtonId(interaction.data.custom_id)
  return id ? { kind: 'press', press: { ...place, ...id } } : { kind: 'foreign', place }
}

interface Option {
  readonly name: string
  readonly type: ApplicationCommandOptionType
  readonly options?: readonly Option[]
  readonly value?: string | number | boolean
}

/** "articles add" and the options of that subcommand. */
function unnest(options: readonly Option[]): { options: readonly Option[]; path: string } {
  const path: string[] = []
  let level = options
  for (let nested = group(level); nested; nested = group(level)) {
    path.push(nested.name)
    level = nested.options ?? []
  }
  return { options: level, path: path.join(' ') }
}

const group = ([first]: readonly Option[]) =>
  first?.type === ApplicationCommandOptionType.Subcommand ||
  first?.type === ApplicationCommandOptionType.SubcommandGroup
    ? first
    : undefined

function placeOf(interaction: APIInteraction): Place {
  const user = interaction.member?.user ?? interaction.user
  if (!user) throw new TypeError('an interaction of nobody')
  const { parent_id: parent } = (interaction.channel ?? {}) as { parent_id?: string | null }
  const permissions = BigInt(interaction.member?.permissions ?? '0')
  const manages = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator
  return {
    user: {
      id: user.id,
      name: interaction.member?.nick ?? user.global_name ?? user.username,
      canManage: (permissions & manages) !== 0n,
    },
    guild: interaction.guild_id ?? null,
    channel: interaction.channel?.id ?? '',
    ...(parent && { parent }),
    locale: 'locale' in interaction ? interaction.locale : 'en-US',
  }
}
