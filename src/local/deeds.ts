// What a person does on the page or in a test, and what Discord makes of it in an interaction.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10'
import { definitionsOf, optionsOf } from './options.ts'
import { snowflake } from './snowflake.ts'
import type { LocalMessage } from './state.ts'

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

export interface CommandDeed {
  readonly kind: 'command' | 'autocomplete'
  readonly name: string
  readonly subcommand?: string
  readonly options?: readonly OptionValue[]
  /** `option`: the option that it is for; "file" when absent. */
  readonly attachments?: readonly {
    readonly option?: string
    readonly name: string
    readonly url: string
    readonly size: number
  }[]
}

export type Deed =
  | CommandDeed
  | { readonly kind: 'message-command'; readonly name: string; readonly content: string }
  | { readonly kind: 'button'; readonly message: string; readonly customId: string }
  /** A modal that is sent; `message`: the one whose button opened it. */
  | {
      readonly kind: 'modal'
      readonly customId: string
      readonly fields: readonly { readonly customId: string; readonly value: string }[]
      readonly message?: string
    }

/** The type of the interaction, and its data. @param commands as they are registered where it is done. */
export function dataOf(deed: Deed, doer: Doer, commands: readonly object[]): object {
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
  const { options, resolved } = optionsOf(deed, definitionsOf(commands, deed), doer)
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
