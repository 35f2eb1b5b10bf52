// Choices that an option has without the bot: its own, truth, and the people, roles and channels that it can mean. Pure.
import { OPTION, type Option } from './commands.ts'

export interface Choice {
  readonly name: string
  readonly value: string | number | boolean
}

interface Named {
  readonly id: string
  readonly name: string
}

/** Whom and what an option can mean. */
export interface Cast {
  readonly people: readonly Named[]
  readonly roles: readonly Named[]
  readonly channel: Named
}

const TRUTH: readonly Choice[] = [
  { name: 'True', value: true },
  { name: 'False', value: false },
]

/** Undefined for an option that takes what is typed, or that the bot completes. */
export function fixedChoices(
  { type, choices }: Option,
  { people, roles, channel }: Cast,
): readonly Choice[] | undefined {
  const named = (all: readonly Named[], mark: string) => all.map(({ id, name }) => ({ name: mark + name, value: id }))
  if (type === OPTION.boolean) return TRUTH
  if (type === OPTION.channel) return named([channel], '#')
  if (type === OPTION.user) return named(people, '@')
  if (type === OPTION.role) return named(roles, '@')
  if (type === OPTION.mentionable) return [...named(people, '@'), ...named(roles, '@')]
  return choices?.length ? choices : undefined
}

/** As it is compared: "ben" for "@Ben". */
const plain = (name: string): string => name.trim().replace(/^[@#]/, '').toLowerCase()

/** Those whose name holds what is typed. */
export const matchingChoices = (choices: readonly Choice[], typed: string): Choice[] =>
  choices.filter(({ name }) => plain(name).includes(plain(typed)))

/** The one whose name is typed in full. */
export const choiceNamed = (choices: readonly Choice[], typed: string): Choice | undefined =>
  choices.find(({ name }) => plain(name) === plain(typed))
