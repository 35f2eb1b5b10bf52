// The registered commands as the picker shows them: one entry a subcommand, in the language of the one who writes.

/** What of Discord's command objects is needed: https://docs.discord.com/developers/interactions/application-commands */
interface Localized {
  readonly name: string
  readonly description?: string
  readonly name_localizations?: Readonly<Record<string, string>> | null
  readonly description_localizations?: Readonly<Record<string, string>> | null
}

export interface Option extends Localized {
  readonly type: number
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[]
  readonly options?: readonly Option[]
  readonly min_value?: number
  readonly max_value?: number
  readonly min_length?: number
  readonly max_length?: number
}

export interface Command extends Localized {
  readonly id?: string
  readonly type?: number
  readonly options?: readonly Option[]
  readonly default_member_permissions?: string | number | null
}

export const OPTION = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  file: 11,
}
const CHAT_INPUT = 1
const MESSAGE = 3

/** A command, or a subcommand of one, that can be picked. */
export interface Entry {
  readonly command: string
  /** "articles add" */
  readonly subcommand?: string
  /** As it is shown, localized: "admin articles add". */
  readonly title: string
  readonly description: string
  readonly options: readonly Option[]
}

/** The name or description in a locale, else as it was registered. */
export const named = (of: Localized, locale: string): string => of.name_localizations?.[locale] ?? of.name
/** Its names in all languages. */
export const namesOf = (of: Localized): string[] => [of.name, ...Object.values(of.name_localizations ?? {})]
export const described = (of: Localized, locale: string): string =>
  of.description_localizations?.[locale] ?? of.description ?? ''

/** All that this person may pick. Commands with default permissions are for moderators, as Discord has it. */
export function entriesOf(commands: readonly Command[], locale: string, canManage: boolean): Entry[] {
  return commands
    .filter(({ type = CHAT_INPUT }) => type === CHAT_INPUT)
    .filter(({ default_member_permissions: needed }) => canManage || (needed ?? undefined) === undefined)
    .flatMap((command) => unfold(command, command.options ?? [], [], named(command, locale), command, locale))
}

function unfold(
  command: Command,
  options: readonly Option[],
  path: readonly string[],
  title: string,
  at: Localized,
  locale: string,
): Entry[] {
  const nested = options.filter(({ type }) => type === OPTION.subcommand || type === OPTION.group)
  if (nested.length > 0) {
    return nested.flatMap((option) =>
      unfold(
        command,
        option.options ?? [],
        [...path, option.name],
        `${title} ${named(option, locale)}`,
        option,
        locale,
      ),
    )
  }
  return [
    {
      command: command.name,
      ...(path.length > 0 && { subcommand: path.join(' ') }),
      title,
      description: described(at, locale),
      options,
    },
  ]
}

/** Fewer letters stand in every description. */
const DESCRIPTION_FROM = 3

/** Entries for what stands behind the slash: those that begin with it, then those that hold it. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const wanted = typed.trim().toLowerCase()
  const names = ({ title, command, subcommand = '' }: Entry) => [title, `${command} ${subcommand}`.trim()]
  const rank = (entry: Entry) => {
    const all = names(entry).map((name) => name.toLowerCase())
    if (all.some((name) => name.startsWith(wanted))) return 0
    if (all.some((name) => name.includes(wanted))) return 1
    return wanted.length >= DESCRIPTION_FROM && entry.description.toLowerCase().includes(wanted) ? 2 : undefined
  }
  return entries
    .map((entry) => ({ entry, rank: rank(entry) }))
    .filter(({ rank }) => rank !== undefined)
    .sort((a, b) => a.rank! - b.rank!)
    .map(({ entry }) => entry)
}

/** "/when is the G20 summit": the entry that was written out in full, and the words behind it. */
export function writtenOut(entries: readonly Entry[], typed: string): { entry: Entry; rest: string } | undefined {
  const found = entries
    .flatMap((entry) =>
      [entry.title, [entry.command, entry.subcommand].filter(Boolean).join(' ')].map((name) => ({ entry, name })),
    )
    .filter(({ name }) => typed.toLowerCase().startsWith(`/${name.toLowerCase()} `))
    .sort((a, b) => b.name.length - a.name.length)[0]
  return found && { entry: found.entry, rest: typed.slice(found.name.length + 2) }
}

/** Message commands, for the menu of a message. */
export const messageCommands = (commands: readonly Command[]): Command[] =>
  commands.filter(({ type }) => type === MESSAGE)
