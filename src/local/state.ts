// What the local Discord remembers: commands, interactions and their answers, messages.
import type { APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10'
import { snowflake } from './snowflake.ts'

export interface LocalMessage extends Pick<APIMessage, 'id' | 'content'> {
  readonly channel: string
  readonly guild: string | null
  readonly components: readonly unknown[]
  readonly flags: number
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
  readonly channel: string
  readonly guild: string | null
  readonly user: string
  /** Types of callback that may answer it. */
  readonly takes: readonly number[]
  /** The message whose button was pressed. */
  readonly message?: string
  acknowledged: boolean
  /** The message that @original means. */
  original?: string
  /** The first message was deferred, and a follow-up would take its place. */
  choices?: readonly APIApplicationCommandOptionChoice[]
}

export interface State {
  readonly applicationId: string
  readonly token: string
  readonly commands: Map<string, readonly Record<string, unknown>[]>
  readonly interactions: Map<string, LocalInteraction>
  readonly messages: Map<string, LocalMessage>
}

/** The token has a real one's form: the application's id, a time, a signature. */
export function createState(): State {
  const applicationId = snowflake()
  const token = `${Buffer.from(applicationId).toString('base64url')}.local0.${'x'.repeat(38)}`
  return { applicationId, token, commands: new Map(), interactions: new Map(), messages: new Map() }
}
