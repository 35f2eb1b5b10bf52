// From an interaction to its answer: reads it, runs the handler, acknowledges in time, and sends what comes out once.
import type { REST } from 'discord.js'
import { type APIInteraction, InteractionResponseType, MessageFlags } from 'discord-api-types/v10'
import { type Command, press, type Services } from '../../commands/index.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import type { Log } from '../log.ts'
import { isForAskers, type Reply, sayError, sayIn } from '../replies/index.ts'
import type { Buckets } from './buckets.ts'
import { type CallbackBody, type Delivery, deleteOriginal, editOriginal, followUp, sendCallback } from './callbacks.ts'
import { ACKNOWLEDGE_AFTER_MS, type Deadline, startDeadline } from './deadline.ts'
import { editBody, messageBody } from './messages.ts'
import type { Metrics } from './metrics.ts'
import { type Read, readInteraction } from './read-interaction.ts'
import { hiddenFrom, overLimit } from './rules.ts'
import { choicesFor } from './suggestions.ts'

/** Buttons that change the message they stand under. */
const UPDATING = ['next', 'previous', 'keep', 'cancel']

export interface Routing {
  readonly rest: REST
  readonly commands: readonly Command[]
  readonly services: Services
  readonly metrics: Metrics
  readonly buckets: Buckets
  readonly log: Log
}

/** Answers one interaction. Never throws: what goes wrong is told to the asker in a sentence, logged and counted. */
export async function route(interaction: APIInteraction, routing: Routing): Promise<void> {
  const deadline = startDeadline()
  const drop = (reason: string, error: unknown) => {
    routing.metrics.dropped(reason)
    routing.log.error({ error: sentenceOf(error), interaction: interaction.id }, 'an interaction was not answered')
  }
  let read: Read
  try {
    read = readInteraction(interaction)
  } catch (error) {
    return drop('malformed', error)
  }
  await answerRead(read, interaction, deadline, routing).catch((error) => drop('failed', error))
}

async function answerRead(
  read: Read,
  interaction: APIInteraction,
  deadline: Deadline,
  routing: Routing,
): Promise<void> {
  const { rest, metrics } = routing
  if (read.kind === 'partial') {
    const choices = await choicesFor(read.partial, routing)
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult
    const delivery = await sendCallback(rest, interaction, { type, data: { choices } }, deadline)
    return count(delivery, 'autocomplete', 'other', deadline, metrics)
  }
  const place = read.kind === 'ask' ? read.ask : read.kind === 'press' ? read.press : read.place
  const name = read.kind === 'ask' ? read.ask.command : 'button'
  const hidden = await hiddenFrom(read, routing)
  const turns = read.kind === 'press' && UPDATING.includes(read.press.action)
  const work = (async () => (await overLimit(read, routing)) ?? run(read, hidden, routing))().catch((error) =>
    failed(error, place.locale, routing),
  )
  const early = await within(work, ACKNOWLEDGE_AFTER_MS - deadline.elapsed())
  if (early) {
    const delivery = await sendCallback(rest, interaction, replyBody(early, turns), deadline)
    count(delivery, name, early.outcome ?? 'other', deadline, metrics)
    return
  }
  const delivery = await sendCallback(rest, interaction, acknowledgement(turns, hidden), deadline)
  if (delivery === 'unknown-interaction' || delivery === 'already-answered')
    return count(delivery, name, 'other', deadline, metrics)
  const reply = await work
  // An acknowledgement that met an error may have been taken all the same: the asker would see "is thinking" for ever.
  const sent = await complete(interaction, reply, turns, hidden, rest)
  const lost = delivery === 'delivered' ? 'failed' : delivery
  count(sent ? 'delivered' : lost, name, reply.outcome ?? 'other', deadline, metrics)
}

/** The reply that the handler makes. */
async function run(
  read: Exclude<Read, { kind: 'partial' }>,
  hidden: boolean,
  { commands, services }: Routing,
): Promise<Reply> {
  if (read.kind === 'press') return press(read.press, services)
  if (read.kind === 'foreign') return { content: sayIn(read.place.locale)('expired'), private: true }
  const command = commands.find(({ data }) => data.name === read.ask.command)
  if (!command)
    throw new FootnoteError(
      'discord/unknown-command',
      'I no longer know this command.',
      'Reload Discord (Ctrl-R) and try again.',
    )
  return command.run({ ...read.ask, private: hidden }, services)
}

/** Sends what follows an acknowledgement; false when Discord does not take it. A private reply cannot take the place of a public one: that one is deleted. */
async function complete(
  to: APIInteraction,
  reply: Reply,
  turns: boolean,
  hidden: boolean,
  rest: REST,
): Promise<boolean> {
  const misfits = turns ? !reply.update : reply.private && !hidden
  if (misfits && !turns && !(await deleteOriginal(rest, to))) return false
  return misfits ? followUp(rest, to, messageBody(reply)) : editOriginal(rest, to, editBody(reply))
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

/** A sentence for the asker; the log has the rest. A reply whose citation does not hold was not sent. */
function failed(error: unknown, locale: string, { log }: Routing): Reply {
  const say = sayIn(locale)
  const private_ = { private: true, outcome: 'failed' } as const
  if (error instanceof FootnoteError) {
    if (isForAskers(error)) return { content: sayError(error, locale), ...private_ }
    // Those who run the bot can put it right, the asker cannot; and it may name their folders.
    log.error({ error: sentenceOf(error), code: error.code }, 'a reply was not sent')
    return { content: say(error.code === 'reply/invariant' ? 'failed.invariant' : 'failed.unforeseen'), ...private_ }
  }
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a handler failed')
  return { content: say('failed.unforeseen'), ...private_ }
}

function count(delivery: Delivery, command: string, outcome: string, deadline: Deadline, metrics: Metrics): void {
  if (delivery === 'delivered') metrics.answered(command, outcome, deadline.elapsed() / 1_000)
  else metrics.dropped(delivery)
}

/** What the work gives, or undefined when it is not there in time; no timer is left behind. */
async function within<T>(work: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, ms), undefined)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
