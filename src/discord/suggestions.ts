// Autocomplete: what the command suggests, within Discord's limits, and an empty list on any trouble.
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10'
import type { Command, Services } from '../../commands/index.ts'
import { sentenceOf } from '../error.ts'
import type { Log } from '../log.ts'
import { cut, limits, visible } from '../replies/index.ts'
import type { HalfTyped } from './read-interaction.ts'

export interface Suggesting {
  readonly commands: readonly Command[]
  readonly services: Services
  readonly log: Log
}

export async function choicesFor(
  partial: HalfTyped,
  { commands, services, log }: Suggesting,
): Promise<APIApplicationCommandOptionChoice<string>[]> {
  const told = { command: partial.command }
  try {
    const command = commands.find(({ data }) => data.name === partial.command)
    const choices = (await command?.suggest?.(partial, services)) ?? []
    const short = choices.filter(({ value }) => value.length <= limits.CHOICE_VALUE_MAX)
    const long = choices.length - short.length
    // Not the choices themselves: they may tell what somebody types.
    if (long > 0) log.warn({ ...told, choices: long }, 'choices of more than 100 characters were left out')
    return short.slice(0, limits.CHOICES_MAX).map(({ name, value }) => ({ name: nameOf(name) || value, value }))
  } catch (error) {
    log.warn({ ...told, error: sentenceOf(error) }, 'autocomplete failed')
    return []
  }
}

/** One line of what can be seen, cut between characters. */
const nameOf = (name: string): string => cut(visible(name).replace(/\s+/g, ' ').trim(), limits.CHOICE_NAME_MAX)
