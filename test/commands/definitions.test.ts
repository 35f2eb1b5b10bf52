// Definitions of commands against Discord's own numbers, and the words of each language against each other.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { limits, sayIn } from '../../src/replies/index.ts'
import { en } from '../../src/replies/words/en.data.ts'

interface Described {
  readonly name: string
  readonly description?: string
  readonly name_localizations?: Record<string, string>
  readonly description_localizations?: Record<string, string>
  readonly options?: readonly Described[]
  readonly choices?: readonly unknown[]
}

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

  test('is spoken in five languages', () => {
    expect(Object.keys(command.name_localizations ?? {}).sort()).toEqual(['de', 'es-419', 'es-ES', 'fr', 'ru'])
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

describe.each(['de', 'es-ES', 'fr', 'ru'])('the words in %s', (locale) => {
  test.each(Object.keys(en) as (keyof typeof en)[])('%s: has the same places for values as in English', (key) => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
    expect(places(sayIn(locale)(key))).toEqual(places(en[key]))
  })

  test('a button is no longer than Discord takes', () => {
    for (const key of (Object.keys(en) as (keyof typeof en)[]).filter((one) => one.startsWith('button.'))) {
      expect(sayIn(locale)(key).length).toBeLessThanOrEqual(limits.BUTTON_LABEL_MAX)
    }
  })

  test('are not the English ones', () => {
    expect(sayIn(locale)('refused.no-articles')).not.toBe(en['refused.no-articles'])
  })
})
