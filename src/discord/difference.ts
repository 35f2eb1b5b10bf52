// What registering would change: the commands as Discord has them against the commands as they are defined.
import { isDeepStrictEqual } from 'node:util'
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10'

export interface Difference {
  readonly added: readonly string[]
  /** With what changed in each, in words. */
  readonly changed: readonly { readonly name: string; readonly how: readonly string[] }[]
  readonly gone: readonly string[]
  readonly same: readonly string[]
}

/** A command, as it is defined or as Discord has it. */
interface Named {
  readonly name: string
  readonly type?: ApplicationCommandType
}

/** What an overwrite with `wanted` would change of what there is. */
export function difference(wanted: readonly Named[], there: readonly Named[]): Difference {
  const known = new Map(there.map((command) => [keyOf(command), command]))
  const names = new Set(wanted.map(keyOf))
  const pairs = wanted.map((definition) => {
    const before = known.get(keyOf(definition))
    return { name: definition.name, before, how: before ? changesOf(before, definition) : [] }
  })
  return {
    added: pairs.filter(({ before }) => !before).map(({ name }) => name),
    changed: pairs.filter(({ how }) => how.length > 0).map(({ name, how }) => ({ name, how })),
    gone: there.filter((command) => !names.has(keyOf(command))).map(({ name }) => name),
    same: pairs.filter(({ before, how }) => before && how.length === 0).map(({ name }) => name),
  }
}

/** A command is known by its type and name: "Find the source" of messages is another than one of users. */
export function keyOf({ name, type = ApplicationCommandType.ChatInput }: Named): string {
  return `${type} ${name}`
}

/** The fields that a definition of ours has; what Discord adds (ids, versions, nulls) is no change. */
const FIELDS = [
  'description',
  'name_localizations',
  'description_localizations',
  'default_member_permissions',
  'contexts',
  'integration_types',
  'nsfw',
]

function changesOf(before: object, wanted: object): string[] {
  const [theirs, ours] = [before, wanted] as readonly Readonly<Record<string, unknown>>[]
  const changed = FIELDS.filter((field) => {
    const own = plain(ours![field])
    return own !== undefined && !isDeepStrictEqual(plain(theirs![field]), own)
  })
  return [...changed, ...optionChanges(optionsOf(before), optionsOf(wanted), '')]
}

interface Option {
  readonly name: string
  readonly type: ApplicationCommandOptionType
  readonly options?: readonly Option[]
}

const optionsOf = (command: { readonly options?: readonly Option[] }): readonly Option[] => command.options ?? []

function optionChanges(before: readonly Option[], wanted: readonly Option[], path: string): string[] {
  const known = new Map(before.map((option) => [option.name, option]))
  const gone = before
    .filter(({ name }) => !wanted.some((option) => option.name === name))
    .map(({ name }) => `option ${path}${name} is gone`)
  return wanted.flatMap((option) => optionChange(known.get(option.name), option, path)).concat(gone)
}

function optionChange(old: Option | undefined, option: Option, path: string): string[] {
  const name = path + option.name
  if (!old) return [`option ${name} is new`]
  if (old.type !== option.type) {
    const [from, to] = [ApplicationCommandOptionType[old.type], ApplicationCommandOptionType[option.type]]
    return [`option ${name} changes its type from ${from} to ${to}`]
  }
  const { options: oldInner = [], ...oldRest } = old
  const { options: inner = [], ...rest } = option
  const nested = optionChanges(oldInner, inner, `${name} `)
  return isDeepStrictEqual(plain(oldRest), plain(rest)) ? nested : [`option ${name}`, ...nested]
}

/** Discord leaves out what is false, empty or null. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (value === null || value === false || value === '') return undefined
  if (typeof value !== 'object') return value
  const entries = Object.entries(value as object).map(([key, inner]) => [key, plain(inner)] as const)
  const kept = entries.filter(([, inner]) => inner !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}
