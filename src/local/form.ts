// Whether Discord would take a body, and if not, the very error that it would send: code 50035 with the path of each fault.
import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  ApplicationCommandUpdateRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  ModalInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod'
import { InteractionResponseType as Callback } from 'discord-api-types/v10'
import type { z } from 'zod'
import { faultsOfChoiceValue, faultsOfCommands } from './command-rules.ts'
import { type Fault, faultsOfMessage, faultsOfModal } from './message-rules.ts'

export interface FormError {
  readonly message: 'Invalid Form Body'
  readonly code: 50035
  readonly errors: object
}

const INVALID_FORM_BODY = 50035

/** Interaction callback types: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback-type */
const CALLBACKS: Record<number, z.ZodType> = {
  [Callback.ChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [Callback.DeferredChannelMessageWithSource]: CreateMessageInteractionCallbackRequestSchema,
  [Callback.DeferredMessageUpdate]: UpdateMessageInteractionCallbackRequestSchema,
  [Callback.UpdateMessage]: UpdateMessageInteractionCallbackRequestSchema,
  [Callback.ApplicationCommandAutocompleteResult]: ApplicationCommandAutocompleteCallbackRequestSchema,
  [Callback.Modal]: ModalInteractionCallbackRequestSchema,
}

/** The error for an interaction's callback; undefined when Discord would take it. `takes`: the types that may answer it. */
export function checkCallback(body: unknown, takes: readonly number[]): FormError | undefined {
  const type = (body as { type?: unknown } | null)?.type
  const schema = typeof type === 'number' && takes.includes(type) ? CALLBACKS[type] : undefined
  if (!schema)
    return formError([
      { path: ['type'], code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${takes.join(', ')}}.` },
    ])
  const { data } = body as { data?: unknown }
  const rules = faultsOfData(type as number, data).map((fault) => ({ ...fault, path: ['data', ...fault.path] }))
  return formError([...faultsOf(schema, body), ...rules])
}

function faultsOfData(type: number, data: unknown): Fault[] {
  if (type === Callback.ChannelMessageWithSource) return faultsOfMessage(data, true)
  if (type === Callback.UpdateMessage) return faultsOfMessage(data, false)
  if (type === Callback.Modal) return faultsOfModal(data)
  const { choices } = (data ?? {}) as { choices?: unknown }
  if (!Array.isArray(choices)) return []
  return choices.flatMap((choice, i) => faultsOfChoiceValue(choice?.value, ['choices', i, 'value']))
}

/** The error for a follow-up message. */
export function checkFollowUp(body: unknown): FormError | undefined {
  return formError([...faultsOf(IncomingWebhookInteractionRequestSchema, body), ...faultsOfMessage(body, true)])
}

/** The error for an edit of a message. */
export function checkEdit(body: unknown): FormError | undefined {
  return formError([...faultsOf(IncomingWebhookUpdateRequestPartialSchema, body), ...faultsOfMessage(body, false)])
}

/** The error for a bulk overwrite of commands. */
export function checkCommands(body: unknown): FormError | undefined {
  if (!Array.isArray(body))
    return formError([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }])
  const faults = body.flatMap((command, i) =>
    faultsOf(ApplicationCommandUpdateRequestSchema, withPermissionsRead(command)).map((fault) => ({
      ...fault,
      path: [i, ...fault.path],
    })),
  )
  return formError([...faults, ...faultsOfCommands(body)])
}

/**
 * Discord takes a permission set as a string of digits (its reference) and as a number (its schema, which knows only that).
 * https://docs.discord.com/developers/topics/permissions
 */
function withPermissionsRead(command: unknown): unknown {
  const permissions = (command as { default_member_permissions?: unknown } | null)?.default_member_permissions
  const digits = typeof permissions === 'string' && /^\d+$/.test(permissions)
  return digits ? { ...(command as object), default_member_permissions: Number(permissions) } : command
}

function faultsOf(schema: z.ZodType, body: unknown): Fault[] {
  const { error } = schema.safeParse(body, { reportInput: true })
  return error ? error.issues.flatMap((issue) => faultOf(issue as z.core.$ZodIssue, [])) : []
}

/** Discord's names for what zod finds: https://docs.discord.com/developers/reference#error-messages */
function faultOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') return nearestBranch(issue.errors).flatMap((inner) => faultOf(inner, path))
  if (issue.code === 'too_big') return [{ path, ...tooBig(issue) }]
  if (issue.code === 'too_small') return [{ path, ...tooSmall(issue) }]
  if (issue.code === 'invalid_format') {
    return [{ path, code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' }]
  }
  if (issue.code === 'invalid_value') {
    return [
      { path, code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.map(String).join(', ')}}.` },
    ]
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return [{ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]
  }
  return [{ path, code: 'BASE_TYPE_BAD_TYPE', message: 'The value has the wrong type.' }]
}

/** Of the shapes that a value could have had, the one it was meant to be: its own type, then the fewest faults. */
function nearestBranch(branches: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const misfit = (issues: readonly z.core.$ZodIssue[]) =>
    issues.some(({ path }) => path.at(-1) === 'type' || path.length === 0) ? 1_000 + issues.length : issues.length
  return [...branches].sort((a, b) => misfit(a) - misfit(b))[0] ?? []
}

function tooBig({ origin, maximum }: { origin: string; maximum: unknown }) {
  return origin === 'number' || origin === 'int'
    ? { code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${maximum}.` }
    : { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` }
}

function tooSmall({ origin, minimum }: { origin: string; minimum: unknown }) {
  if (origin === 'number' || origin === 'int') {
    return { code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${minimum}.` }
  }
  return minimum === 1 && origin === 'string'
    ? { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }
    : { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` }
}

function formError(faults: readonly Fault[]): FormError | undefined {
  if (faults.length === 0) return undefined
  const errors: Record<PropertyKey, unknown> = {}
  for (const { path, code, message } of faults) {
    let at = errors
    for (const key of path) at = (at[key] ??= {}) as Record<PropertyKey, unknown>
    const list = (at._errors ??= []) as { code: string; message: string }[]
    if (!list.some((known) => known.code === code)) list.push({ code, message })
  }
  return { message: 'Invalid Form Body', code: INVALID_FORM_BODY, errors }
}
