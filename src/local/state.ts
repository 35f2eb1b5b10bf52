// What the local Discord remembers: commands, interactions and their answers, messages.
import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10'
import type { Deed, Doer } from './deeds.ts'
import { createMessages, type Messages } from './messages.ts'
import { snowflake } from './snowflake.ts'

export interface LocalMessage extends Pick<APIMessage, 'id' | 'content'> {
  readonly channel: string
  readonly guild: string | null
  readonly components: readonly unknown[]
  readonly flags: number
  /** ISO time of its first version. */
  readonly at: string
  /** The person who said it; absent for the bot's own. */
  readonly author?: { readonly id: string; readonly name: string }
  /** Only this user sees it. */
  readonly onlyFor?: string
  /** "is thinking": acknowledged, and not answered yet. */
  readonly thinking?: boolean
  /** The interaction that it answers. */
  readonly interaction?: string
}

export interface LocalInteraction {
  readonly id: string
  readonly token: string
  /** performance.now() when it was sent. */
  readonly sentAt: number
  readonly doer: Doer
  readonly deed: Deed
  readonly channel: string
  readonly guild: string | null
  readonly user: string
  /** Types of callback that may answer it. */
  readonly takes: readonly number[]
  /** The message whose button was pressed. */
  readonly message?: string
  /** performance.now() when its first answer was taken. */
  acknowledgedAt?: number
  /** The message that @original means. */
  original?: string
  modal?: unknown
  choices?: readonly APIApplicationCommandOptionChoice[]
}

export interface State {
  readonly applicationId: string
  readonly token: string
  readonly commands: Map<string, readonly Record<string, unknown>[]>
  readonly interactions: Map<string, LocalInteraction>
  readonly messages: Messages
}

/** The token has a real one's form: the application's id, a time, a signature. */
export function createState(): State {
  const applicationId = snowflake()
  const token = `${Buffer.from(applicationId).toString('base64url')}.local0.${'x'.repeat(38)}`
  return { applicationId, token, commands: new Map(), interactions: new Map(), messages: createMessages() }
}

/** The token of an interaction, under which it is remembered. */
export const tokenOf = (interaction: string): string => `local-${interaction}`
