// The calls that answer an interaction: the first within its deadline, edits and follow-ups after it.
import { setTimeout as sleep } from 'node:timers/promises'
import { DiscordAPIError, RateLimitError, type REST } from 'discord.js'
import {
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type InteractionResponseType,
  type MessageFlags,
  Routes,
} from 'discord-api-types/v10'
import { sentenceOf } from '../error.ts'
import type { Log } from '../log.ts'
import { type Deadline, RETRY_MIN_MS } from './deadline.ts'
import type { MessageBody } from './messages.ts'

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const UNKNOWN_INTERACTION = 10062
const ALREADY_ACKNOWLEDGED = 40060

/** Discord has something against the body: https://docs.discord.com/developers/topics/opcodes-and-status-codes#http */
const BAD_REQUEST = 400

/** What became of a message; an unconfirmed one was sent, and nothing told whether it was taken; a refused one never will be. */
export type Delivery =
  | 'delivered'
  | 'unconfirmed'
  | 'too-late'
  | 'unknown-interaction'
  | 'already-answered'
  | 'refused'
  | 'failed'

export interface CallbackBody {
  type: InteractionResponseType
  data?: MessageBody | { flags: MessageFlags } | { choices: APIApplicationCommandOptionChoice[] }
}

const EDIT_TRIES = 3
const EDIT_PAUSE_MS = 300

/**
 * The first answer. Each try has what is left of the deadline; there is a second try only while enough is left.
 * Never throws: an interaction that cannot be answered is told by its delivery, and by the log; nothing is sent twice.
 */
export async function sendCallback(
  rest: REST,
  to: APIInteraction,
  body: CallbackBody,
  deadline: Deadline,
  log: Log,
): Promise<Delivery> {
  let maybeTaken = false
  for (;;) {
    const left = deadline.left()
    if (left === 0) return maybeTaken ? 'unconfirmed' : 'too-late'
    try {
      const route = Routes.interactionCallback(to.id, to.token)
      await rest.post(route, { body, auth: false, signal: AbortSignal.timeout(Math.ceil(left)) })
      return 'delivered'
    } catch (error) {
      const code = error instanceof DiscordAPIError ? error.code : undefined
      if (code === UNKNOWN_INTERACTION) return 'unknown-interaction'
      // After a try that may have arrived it tells that it did.
      if (code === ALREADY_ACKNOWLEDGED) return maybeTaken ? 'delivered' : 'already-answered'
      if (!mayPass(error)) return giveUp(error, to, log)
      const pause = error instanceof RateLimitError ? error.retryAfter : 0
      maybeTaken ||= !(error instanceof RateLimitError)
      if (deadline.left() - pause < RETRY_MIN_MS) return maybeTaken ? 'unconfirmed' : giveUp(error, to, log)
      if (pause > 0) await sleep(pause)
    }
  }
}

/** Puts a message in the place of "is thinking". An edit may be repeated without being seen twice. */
export async function editOriginal(rest: REST, to: APIInteraction, body: MessageBody, log: Log): Promise<Delivery> {
  const route = Routes.webhookMessage(to.application_id, to.token, '@original')
  return tryThrice(() => rest.patch(route, { body, auth: false }), to, log)
}

export async function deleteOriginal(rest: REST, to: APIInteraction, log: Log): Promise<Delivery> {
  const route = Routes.webhookMessage(to.application_id, to.token, '@original')
  return tryThrice(() => rest.delete(route, { auth: false }), to, log)
}

/** A message of its own. It is sent once: a repeated one could be seen twice. */
export async function followUp(rest: REST, to: APIInteraction, body: MessageBody, log: Log): Promise<Delivery> {
  try {
    await rest.post(Routes.webhook(to.application_id, to.token), { body, auth: false })
    return 'delivered'
  } catch (error) {
    return giveUp(error, to, log)
  }
}

async function tryThrice(call: () => Promise<unknown>, to: APIInteraction, log: Log): Promise<Delivery> {
  for (let tries = 1; ; tries++) {
    try {
      await call()
      return 'delivered'
    } catch (error) {
      if (!mayPass(error) || tries === EDIT_TRIES) return giveUp(error, to, log)
      await sleep(EDIT_PAUSE_MS * tries)
    }
  }
}

/** Whether the same call may succeed later: the server's fault, the way's, or too many calls; not the body's fault. */
function mayPass(error: unknown): boolean {
  return !(error instanceof DiscordAPIError) || error.status >= 500
}

/** Tells the log what Discord has against a message, by Discord's own code, or why it could not be reached. */
function giveUp(error: unknown, to: APIInteraction, log: Log): Delivery {
  const told = error instanceof DiscordAPIError ? { code: error.code, status: error.status } : {}
  // An error of too many calls has its words in its name.
  const words = sentenceOf(error) || String(error)
  log.error({ error: words, ...told, interaction: to.id }, 'Discord did not take a message')
  return told.status === BAD_REQUEST ? 'refused' : 'failed'
}
