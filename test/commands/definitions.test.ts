// Definitions of commands against Discord's own numbers, in every language.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { LOCALIZATIONS } from '../../commands/localizations/index.ts'
import { limits } from '../../src/replies/index.ts'

interface Described {
  readonly name: string
  readonly description?: string
  readonly name_localizations?: Record<string, string>
  readonly description_localizations?: Record<string, string>
  readonly options?: readonly Described[]
  readonly choices?: readonly Described[]
}

const LOCALES = ['de', 'es-419', 'es-ES', 'fr', 'ru']

const all = commands.map(({ data }) => data as unknown as Described)
const flat = (one: Described): Described[] => [one, ...(one.options ?? []).flatMap(flat)]
const longest = (own = '', others: Record<string, string> = {}) =>
  Math.max(own.length, ...Object.values(others).map(({ length }) => length))
const size = (one: Described): number =>
  flat(one).reduce(
    (sum, part) =>
      sum + longest(part.name, part.name_localizations) + longest(part.description, part.description_localizations),
    0,
  )

describe.each(all.map((command) => [command.name, command] as const))('/%s', (name, command) => {
  test('names and descriptions are of the length that Discord takes, in every language', () => {
    for (const part of flat(command)) {
      expect(longest(part.description, part.description_localizations)).toBeLessThanOrEqual(limits.DESCRIPTION_MAX)
      expect(part.options?.length ?? 0).toBeLessThanOrEqual(limits.OPTIONS_MAX)
      const names = [part.name, ...Object.values(part.name_localizations ?? {})]
      const messageCommand = part === command && command.description === undefined
      for (const one of names) if (!messageCommand) expect(one).toMatch(limits.COMMAND_NAME)
      for (const one of names) if (!messageCommand) expect(one).toBe(one.toLowerCase())
    }
    expect(size(command)).toBeLessThanOrEqual(limits.COMMAND_CHARACTERS_MAX)
  })

  test('is spoken in five languages, with its subcommands, options and choices', () => {
    for (const part of flat(command)) {
      expect(Object.keys(part.name_localizations ?? {}).sort(), part.name).toEqual(LOCALES)
      if (part.description) expect(Object.keys(part.description_localizations ?? {}).sort(), part.name).toEqual(LOCALES)
      for (const choice of part.choices ?? [])
        expect(Object.keys(choice.name_localizations ?? {}).sort(), choice.name).toEqual(LOCALES)
    }
  })

  test('has no two options of one name, in any of them', () => {
    for (const { options = [] } of flat(command)) {
      for (const locale of LOCALES) {
        const names = options.map((option) => option.name_localizations?.[locale])
        expect(new Set(names).size, `${locale}: ${names}`).toBe(names.length)
      }
    }
  })

  test('has a name of its own in each of them', () => {
    for (const locale of ['de', 'es-ES', 'fr', 'ru']) {
      const names = all.map((other) => other.name_localizations?.[locale])
      expect(
        names.filter((other) => other === command.name_localizations?.[locale]),
        `${name} in ${locale}`,
      ).toHaveLength(1)
    }
  })
})

test('there are no more commands of a kind than Discord takes', () => {
  const messageCommands = commands.filter(({ data }) => data.type === ApplicationCommandType.Message)
  expect(messageCommands.length).toBeLessThanOrEqual(limits.MESSAGE_COMMANDS_MAX)
  expect(commands.length - messageCommands.length).toBeLessThanOrEqual(limits.COMMANDS_MAX)
})

test.each(Object.entries(LOCALIZATIONS))('no words in %s are of a command or option that is no more', (_, words) => {
  const paths = (one: Described, above = ''): string[] => {
    const path = above ? `${above} ${one.name}` : one.name
    return [path, `* ${one.name}`, ...(one.options ?? []).flatMap((option) => paths(option, path))]
  }
  const known = all.flatMap((command) => paths(command))
  expect(Object.keys(words).filter((path) => !known.includes(path))).toEqual([])
})
