// What Discord refuses of commands though its published schema lets it pass: each rule with the page that states it.
import { limits } from '../replies/index.ts'
import type { Fault } from './message-rules.ts'

/** Chat-input commands and their options are lower case: same page as COMMAND_NAME. */
const CHAT_INPUT = 1

interface Named {
  readonly name?: string
  readonly type?: number
  readonly description?: string
  readonly name_localizations?: Readonly<Record<string, string>> | null
  readonly description_localizations?: Readonly<Record<string, string>> | null
  readonly required?: boolean
  readonly options?: readonly Named[]
  readonly choices?: readonly { readonly name?: string; readonly value?: unknown }[]
}

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export function faultsOfCommands(commands: readonly Named[]): Fault[] {
  const seen = new Set<string>()
  return commands.flatMap((command, i) => {
    const faults: Fault[] = []
    const { type = CHAT_INPUT, name = '' } = command
    const key = `${type} ${name}`
    if (seen.has(key))
      faults.push({
        path: [i, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      })
    seen.add(key)
    if (type === CHAT_INPUT) {
      faults.push(...faultsOfName(name, [i, 'name']), ...faultsOfOptions(command.options, [i, 'options']))
      if (!command.description)
        faults.push({ path: [i, 'description'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' })
    } else if (command.description) {
      faults.push({
        path: [i, 'description'],
        code: 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_EMPTY',
        message: 'Context menu commands cannot have a description',
      })
    }
    if (charactersOf(command) > limits.COMMAND_CHARACTERS_MAX) {
      faults.push({
        path: [i],
        code: 'APPLICATION_COMMAND_TOO_LARGE',
        message: `Command exceeds maximum size (${limits.COMMAND_CHARACTERS_MAX})`,
      })
    }
    return faults
  })
}

function faultsOfName(name: string, path: readonly PropertyKey[]): Fault[] {
  if (limits.COMMAND_NAME.test(name) && name === name.toLowerCase()) return []
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }]
}

/** Names are unique, required options stand first: same page, "Application Command Option Structure". */
function faultsOfOptions(options: readonly Named[] = [], path: readonly PropertyKey[]): Fault[] {
  const names = new Set<string>()
  let optional = false
  return options.flatMap((option, i) => {
    const faults = faultsOfName(option.name ?? '', [...path, i, 'name'])
    if (names.has(option.name ?? '')) {
      faults.push({
        path: [...path, i, 'name'],
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        message: 'Option name must be unique',
      })
    }
    names.add(option.name ?? '')
    if (option.required && optional) {
      faults.push({
        path: [...path, i],
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      })
    }
    optional ||= !option.required
    return [...faults, ...faultsOfOptions(option.options, [...path, i, 'options'])]
  })
}

/** Name, description and choices of a command and its options together, the longest localization of each. */
function charactersOf({ name = '', description = '', options = [], choices = [], ...localized }: Named): number {
  const longest = (text: string, others?: Readonly<Record<string, string>> | null) =>
    Math.max(text.length, ...Object.values(others ?? {}).map(({ length }) => length))
  const own = longest(name, localized.name_localizations) + longest(description, localized.description_localizations)
  const chosen = choices.reduce(
    (sum, choice) => sum + String(choice.name ?? '').length + String(choice.value ?? '').length,
    0,
  )
  return options.reduce((sum, option) => sum + charactersOf(option), own + chosen)
}
