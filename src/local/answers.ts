// How the local Discord takes an interaction's answers: once, in time, and well formed.
import { performance } from 'node:perf_hooks'
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10'
import { limits } from '../replies/index.ts'
import { checkCallback, checkEdit, checkFollowUp } from './form.ts'
import { ERRORS, type Result } from './result.ts'
import { shown } from './shown.ts'
import { snowflake } from './snowflake.ts'
import type { LocalInteraction, LocalMessage, State } from './state.ts'

interface Body {
  readonly type?: number
  readonly data?: MessageFields & { choices?: LocalInteraction['choices'] }
}

interface MessageFields {
  readonly content?: string
  readonly flags?: number
  readonly components?: readonly unknown[]
}

/** The first answer. Too late or unknown is 10062, a second one 40060. */
export function callback(state: State, id: string, token: string, body: unknown): Result {
  const interaction = state.interactions.get(token)
  if (interaction?.id !== id) return ERRORS.unknownInteraction
  if (interaction.acknowledgedAt !== undefined) return ERRORS.alreadyAcknowledged
  if (performance.now() - interaction.sentAt > limits.ACKNOWLEDGE_WITHIN_MS) return ERRORS.unknownInteraction
  const error = checkCallback(body, interaction.takes)
  if (error) return { status: 400, body: error }
  const { type, data = {} } = body as Body
  interaction.acknowledgedAt = performance.now()
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) interaction.choices = data.choices ?? []
  else if (type === InteractionResponseType.Modal) interaction.modal = data
  else if (type === InteractionResponseType.UpdateMessage) update(state, interaction, data)
  else if (type !== InteractionResponseType.DeferredMessageUpdate) {
    const thinking = type === InteractionResponseType.DeferredChannelMessageWithSource
    interaction.original = create(state, interaction, data, thinking).id
  } else interaction.original = interaction.message
  return { status: 204 }
}

/** A follow-up takes the place of "is thinking", and is then as private as that was. */
export function followUp(state: State, token: string, body: unknown): Result {
  const interaction = state.interactions.get(token)
  if (interaction?.acknowledgedAt === undefined) return ERRORS.unknownWebhook
  const error = checkFollowUp(body)
  if (error) return { status: 400, body: error }
  const original = state.messages.get(interaction.original ?? '')
  const message = original?.thinking
    ? replace(state, original, body as MessageFields)
    : create(state, interaction, body as MessageFields, false)
  return { status: 200, body: shown(state, message) }
}

export function getOriginal(state: State, token: string, id: string): Result {
  const message = find(state, token, id)
  return message ? { status: 200, body: shown(state, message) } : ERRORS.unknownMessage
}

export function editOriginal(state: State, token: string, id: string, body: unknown): Result {
  const message = find(state, token, id)
  if (!message) return ERRORS.unknownMessage
  const error = checkEdit(body)
  if (error) return { status: 400, body: error }
  return { status: 200, body: shown(state, replace(state, message, body as MessageFields)) }
}

export function deleteOriginal(state: State, token: string, id: string): Result {
  const message = find(state, token, id)
  if (!message) return ERRORS.unknownMessage
  state.messages.remove(message.id)
  return { status: 204 }
}

function find(state: State, token: string, id: string): LocalMessage | undefined {
  const interaction = state.interactions.get(token)
  const wanted = id === '@original' ? interaction?.original : id
  return interaction && wanted ? state.messages.get(wanted) : undefined
}

function create(state: State, interaction: LocalInteraction, fields: MessageFields, thinking: boolean): LocalMessage {
  const { channel, guild, user } = interaction
  const flags = fields.flags ?? 0
  const message: LocalMessage = {
    id: snowflake(),
    content: fields.content ?? '',
    channel,
    guild,
    components: fields.components ?? [],
    flags,
    at: new Date().toISOString(),
    interaction: interaction.id,
    ...((flags & MessageFlags.Ephemeral) !== 0 && { onlyFor: user }),
    ...(thinking && { thinking }),
  }
  state.messages.put(message)
  return message
}

/** Private or public stays as it was: that cannot be changed. */
function replace(state: State, { thinking: _, ...message }: LocalMessage, fields: MessageFields): LocalMessage {
  const next = {
    ...message,
    // https://docs.discord.com/developers/resources/webhook#edit-webhook-message
    flags: (message.flags & MessageFlags.Ephemeral) | ((fields.flags ?? message.flags) & ~MessageFlags.Ephemeral),
    content: fields.content ?? message.content,
    components: fields.components ?? message.components,
  }
  state.messages.put(next)
  return next
}

function update(state: State, interaction: LocalInteraction, fields: MessageFields): void {
  const message = interaction.message ? state.messages.get(interaction.message) : undefined
  if (!message) return
  replace(state, message, fields)
  interaction.original = message.id
}
