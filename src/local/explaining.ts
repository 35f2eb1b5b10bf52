// Tells why each question was answered or refused, and what its handler knew of the interaction that it was asked in.
import { type Command, commands, type Services } from '../../commands/index.ts'
import { answer, type Outcome, type Question } from '../answers/index.ts'
import { MAIN_COLLECTION } from '../collections/index.ts'
import type { AskedIn, Why } from './page/contract.ts'

/** The bot's commands, and what they and its buttons are handed, so that `onWhy` is told of each question. */
export function explaining(services: Services, onWhy: (why: Why) => void): { commands: Command[]; services: Services } {
  const { kept } = services
  /** Under which key the question of a pressed button was found. */
  const keys = new WeakMap<Question, string>()
  const answering = (askedIn: (question: Question) => AskedIn): Pick<Services, 'answer'> => ({
    async answer(question, collection) {
      const started = performance.now()
      const outcome = await answer(question, collection, { explain: true })
      onWhy(whyOf(outcome, question, askedIn(question), collection.id, performance.now() - started))
      return outcome
    },
  })
  return {
    commands: commands.map((command) => ({
      ...command,
      run(ask, given) {
        const { user, channel, command: name, options, target } = ask
        const askedIn = { user: user.id, channel, command: name, options, ...(target !== undefined && { target }) }
        return command.run(ask, { ...given, ...answering(() => askedIn) })
      },
    })),
    services: {
      ...services,
      ...answering((question) => ({ key: keys.get(question) ?? '' })),
      ...(kept && {
        kept: {
          ...kept,
          async find(guild, key) {
            const found = await kept.find(guild, key)
            if (found) keys.set(found.question, key)
            return found
          },
        },
      }),
    },
  }
}

function whyOf(outcome: Outcome, question: Question, askedIn: AskedIn, collection: string, ms: number): Why {
  return {
    question,
    outcome: outcome.kind,
    ...(outcome.kind === 'refused' && { reason: outcome.reason.sentence }),
    answers: outcome.kind === 'answered' ? outcome.answers : outcome.nearest,
    guild: collection === MAIN_COLLECTION ? null : collection,
    askedIn,
    at: new Date().toISOString(),
    ms: Math.round(ms * 10) / 10,
    ...(outcome.explanation && { explanation: outcome.explanation }),
  }
}
