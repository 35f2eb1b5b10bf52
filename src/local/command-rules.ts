// What Discord refuses of commands though its published schema lets it pass: each rule with the page that states it.
import { ApplicationCommandOptionType, ApplicationCommandType, Locale } from 'discord-api-types/v10'
import { limits } from '../replies/index.ts'
import type { Fault } from './message-rules.ts'

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
    const { type = ApplicationCommandType.ChatInput, name = '' } = command
    const key = `${type} ${name}`
    if (seen.has(key))
      faults.push({
        path: [i, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      })
    seen.add(key)
    if (type === ApplicationCommandType.ChatInput) {
      faults.push(...faultsOfNames(command, [i]), ...faultsOfOptions(command.options, [i, 'options']))
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

const LOCALES = new Set<string>(Object.values(Locale))

/** A name and its localizations have the same form; locales are Discord's own: same page, "Localization". */
function faultsOfNames({ name = '', name_localizations: localized }: Named, path: readonly PropertyKey[]): Fault[] {
  const others = Object.entries(localized ?? {}).flatMap(([locale, word]) => {
    const at = [...path, 'name_localizations', locale]
    if (LOCALES.has(locale)) return faultsOfName(word, at)
    return [{ path: at, code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${[...LOCALES].join(', ')}}.` }]
  })
  return [...faultsOfName(name, [...path, 'name']), ...others]
}

function faultsOfName(name: string, path: readonly PropertyKey[]): Fault[] {
  if (limits.COMMAND_NAME.test(name) && name === name.toLowerCase()) return []
  return [{ path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }]
}

const isNested = ({ type = 0 }: Named) =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup

/** Same page, "Application Command Option Choice Structure". */
function faultsOfChoices({ choices = [] }: Named, path: readonly PropertyKey[]): Fault[] {
  return choices.flatMap(({ value }, k) => faultsOfChoiceValue(value, [...path, 'choices', k, 'value']))
}

/** A choice's value, of an option or of autocomplete; the schema bounds its name alone. */
export function faultsOfChoiceValue(value: unknown, path: readonly PropertyKey[]): Fault[] {
  if (typeof value !== 'string' || value.length <= limits.CHOICE_VALUE_MAX) return []
  return [{ path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${limits.CHOICE_VALUE_MAX} or fewer in length.` }]
}

/**
 * Names are unique, required options stand first, and subcommands stand among subcommands only: same page,
 * "Application Command Option Structure" and "Subcommands and Subcommand Groups".
 */
function faultsOfOptions(options: readonly Named[] = [], path: readonly PropertyKey[]): Fault[] {
  const names = new Set<string>()
  let optional = false
  return options.flatMap((option, i) => {
    const faults = [...faultsOfNames(option, [...path, i]), ...faultsOfChoices(option, [...path, i])]
    if (isNested(option) !== isNested(options[0]!)) {
      faults.push({
        path: [...path, i],
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-command and sub-command group option types are mutually exclusive to all other types',
      })
    }
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
