// From an interaction to its answer: reads it, runs the handler, acknowledges in time, and sends what comes out once.
import type { REST } from 'discord.js'
import { type APIInteraction, InteractionResponseType } from 'discord-api-types/v10'
import { type Command, press, type Services, unshare } from '../../commands/index.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import type { Log } from '../log.ts'
import { isForAskers, limits, type Reply, sayError, sayIn } from '../replies/index.ts'
import type { Buckets } from './buckets.ts'
import { type Delivery, sendCallback } from './callbacks.ts'
import { ACKNOWLEDGE_AFTER_MS, type Deadline, SLOW_MS, startDeadline, within } from './deadline.ts'
import type { Metrics } from './metrics.ts'
import { type Read, readInteraction } from './read-interaction.ts'
import { hiddenFrom, overLimit } from './rules.ts'
import { acknowledge, type Sending, type Sent, sendAfter, sendFirst } from './sending.ts'
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
  const { rest, metrics, log } = routing
  if (read.kind === 'partial') {
    const choices = await within(choicesFor(read.partial, routing), deadline.left())
    if (!choices) {
      log.warn({ command: read.partial.command }, 'choices were not there within three seconds')
      return metrics.dropped('too-late')
    }
    const type = InteractionResponseType.ApplicationCommandAutocompleteResult
    const delivery = await sendCallback(rest, interaction, { type, data: { choices } }, deadline, log)
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
  const sending: Sending = { rest, to: interaction, log, turns, hidden, apology: apologyIn(place.locale) }
  if (early) {
    const sent = await sendFirst(early, deadline, sending)
    await takeBack(read, early, sent, routing)
    return count(sent.delivery, name, sent.outcome, deadline, metrics)
  }
  const delivery = await acknowledge(deadline, sending)
  if (delivery === 'unknown-interaction' || delivery === 'already-answered')
    return count(delivery, name, 'other', deadline, metrics)
  // An acknowledgement that met an error may have been taken all the same: the asker would see "is thinking" for ever.
  const reply = await afterThinking(work, name, deadline, log)
  if (!reply) return metrics.dropped('unanswered')
  const sent = await sendAfter(reply, sending)
  await takeBack(read, reply, sent, routing)
  const lost = delivery === 'delivered' ? sent.delivery : delivery
  count(sent.delivery === 'delivered' ? 'delivered' : lost, name, sent.outcome, deadline, metrics)
}

/** A reply that takes long is told in the log; undefined when it is not there in the token's life, after which nothing can be sent. */
async function afterThinking(work: Promise<Reply>, command: string, deadline: Deadline, log: Log) {
  const reply = await within(work, SLOW_MS - deadline.elapsed())
  if (reply) return reply
  log.warn({ command }, 'a handler has run for a minute, and gives no reply yet')
  return within(work, limits.TOKEN_LIVES_MS - deadline.elapsed())
}

/** An answer that was to be shared and may have reached nobody may be shared again: whoever sees it there will not press. */
async function takeBack(read: Read, reply: Reply, { delivery, outcome }: Sent, { services }: Routing): Promise<void> {
  const isThere = delivery === 'delivered' && outcome !== 'failed'
  if (isThere || reply.private || read.kind !== 'press' || read.press.action !== 'share') return
  await unshare(read.press, services)
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
  const reply = await command.run({ ...read.ask, private: hidden }, services)
  // Those who write handlers may do so without types.
  if (!reply?.content) throw new TypeError(`the handler of ${command.data.name} gives a reply without words`)
  return reply
}

/** A sentence for the asker; the log has the rest. A reply whose citation does not hold was not sent. */
function failed(error: unknown, locale: string, { log }: Routing): Reply {
  const apology = apologyIn(locale)
  if (error instanceof FootnoteError) {
    if (isForAskers(error)) return { ...apology, content: sayError(error, locale) }
    // Those who run the bot can put it right, the asker cannot; and it may name their folders.
    log.error({ error: sentenceOf(error), code: error.code }, 'a reply was not sent')
    return error.code === 'reply/invariant' ? { ...apology, content: sayIn(locale)('failed.invariant') } : apology
  }
  log.error({ error: error instanceof Error ? error.stack : String(error) }, 'a handler failed')
  return apology
}

function apologyIn(locale: string): Reply {
  return { content: sayIn(locale)('failed.unforeseen'), private: true, outcome: 'failed' }
}

function count(delivery: Delivery, command: string, outcome: string, deadline: Deadline, metrics: Metrics): void {
  if (delivery === 'delivered') metrics.answered(command, outcome, deadline.elapsed() / 1_000)
  else metrics.dropped(delivery)
}
