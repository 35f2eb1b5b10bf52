// The commands that are registered at the local Discord, for all servers and for each.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { limits } from '../replies/index.ts'
import { checkCommands } from './form.ts'
import { ERRORS, type Result } from './result.ts'
import { snowflake } from './snowflake.ts'
import type { State } from './state.ts'

/** @param scope a guild's id; empty for all servers. */
export function readCommands(state: State, scope: string): Result {
  return { status: 200, body: state.commands.get(scope) ?? [] }
}

/** A bulk overwrite: a command that is there already keeps its id. */
export function writeCommands(state: State, scope: string, body: unknown): Result {
  const error = checkCommands(body)
  if (error) return { status: 400, body: error }
  const commands = (body as Record<string, unknown>[]).map((command) => ({
    ...command,
    type: command.type ?? ApplicationCommandType.ChatInput,
    name: command.name,
  }))
  const slash = commands.filter(({ type }) => type === ApplicationCommandType.ChatInput)
  if (slash.length > limits.COMMANDS_MAX) return ERRORS.tooManyCommands
  const known = new Map(
    (state.commands.get(scope) ?? []).map((command) => [`${command.type} ${command.name}`, command.id]),
  )
  const written = commands.map((command) => ({
    ...command,
    id: known.get(`${command.type} ${command.name}`) ?? snowflake(),
    application_id: state.applicationId,
    version: snowflake(),
    ...(scope && { guild_id: scope }),
  }))
  state.commands.set(scope, written)
  return readCommands(state, scope)
}
