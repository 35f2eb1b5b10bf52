// What is sent for a reply: at once, or after an acknowledgement; and an apology in its place where Discord refuses it.
import type { REST } from 'discord.js'
import { type APIInteraction, InteractionResponseType, MessageFlags } from 'discord-api-types/v10'
import type { Log } from '../log.ts'
import type { Reply } from '../replies/index.ts'
import { type CallbackBody, type Delivery, deleteOriginal, editOriginal, followUp, sendCallback } from './callbacks.ts'
import type { Deadline } from './deadline.ts'
import { editBody, messageBody } from './messages.ts'

export interface Sending {
  readonly rest: REST
  readonly to: APIInteraction
  readonly log: Log
  /** A button that changes the message it stands under. */
  readonly turns: boolean
  /** Whether an acknowledgement is private. */
  readonly hidden: boolean
  /** A private sentence for a reply that Discord refuses. */
  readonly apology: Reply
}

/** What became of a reply, or of the apology in its place, and the outcome that is counted. */
export interface Sent {
  readonly delivery: Delivery
  readonly outcome: string
}

const sent = (delivery: Delivery, { outcome }: Reply): Sent => ({ delivery, outcome: outcome ?? 'other' })

/** Sends a reply as the first answer. */
export async function sendFirst(reply: Reply, deadline: Deadline, sending: Sending): Promise<Sent> {
  const { rest, to, log, turns, apology } = sending
  const send = (one: Reply) => sendCallback(rest, to, replyBody(one, turns), deadline, log)
  const delivery = await send(reply)
  return delivery === 'refused' ? sent(await send(apology), apology) : sent(delivery, reply)
}

/** Tells the asker that the bot thinks. */
export function acknowledge(deadline: Deadline, { rest, to, log, turns, hidden }: Sending): Promise<Delivery> {
  return sendCallback(rest, to, acknowledgement(turns, hidden), deadline, log)
}

/** Sends a reply after an acknowledgement. */
export async function sendAfter(reply: Reply, sending: Sending): Promise<Sent> {
  const { rest, to, log, apology } = sending
  const delivery = await complete(reply, sending)
  if (delivery !== 'refused') return sent(delivery, reply)
  // What made way for the refused one is gone by now.
  const cleared = misfits(reply, sending)
  return sent(cleared ? await followUp(rest, to, messageBody(apology), log) : await complete(apology, sending), apology)
}

/** A private reply cannot take the place of a public "is thinking": that one is deleted. */
async function complete(reply: Reply, sending: Sending): Promise<Delivery> {
  const { rest, to, log, turns } = sending
  if (!misfits(reply, sending)) return editOriginal(rest, to, editBody(reply), log)
  const cleared = turns ? 'delivered' : await deleteOriginal(rest, to, log)
  return cleared === 'delivered' ? followUp(rest, to, messageBody(reply), log) : cleared
}

/** Whether a reply is a message of its own, and not in the place of what was acknowledged. */
function misfits(reply: Reply, { turns, hidden }: Sending): boolean {
  return turns ? !reply.update : reply.private && !hidden
}

function replyBody(reply: Reply, turns: boolean): CallbackBody {
  if (turns && reply.update) return { type: InteractionResponseType.UpdateMessage, data: editBody(reply) }
  return { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(reply) }
}

function acknowledgement(turns: boolean, hidden: boolean): CallbackBody {
  if (turns) return { type: InteractionResponseType.DeferredMessageUpdate }
  const type = InteractionResponseType.DeferredChannelMessageWithSource
  return hidden ? { type, data: { flags: MessageFlags.Ephemeral } } : { type }
}
