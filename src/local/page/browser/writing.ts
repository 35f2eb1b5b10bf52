// What stands in the message box: plain words, or a command with its options as chips. Pure.
import { type Entry, namesOf, type Option } from './commands.ts'
import type { Choice } from './fixed-choices.ts'

/** An option that is being filled. */
export interface Chip {
  readonly option: Option
  readonly text: string
  /** Picked from choices; cleared when one types on. */
  readonly value?: string | number | boolean
  readonly file?: File
  readonly fault?: string
}

/** A file and the option that it is for. */
export interface Attached {
  readonly option: string
  readonly file: File
}

export interface Writing {
  /** Plain words, when no command is chosen. */
  readonly text: string
  readonly entry?: Entry | undefined
  readonly chips: readonly Chip[]
  /** What the list above the box offers; none is shown for undefined. */
  readonly list?: Listed | undefined
  readonly active: number
  readonly fault?: string | undefined
}

export type Listed =
  | { readonly kind: 'commands'; readonly entries: readonly Entry[] }
  | { readonly kind: 'options'; readonly options: readonly Option[] }
  | {
      readonly kind: 'choices'
      readonly chip: number
      readonly choices: readonly Choice[]
      readonly state: 'ready' | 'waiting' | 'failed'
    }

export const NOTHING: Writing = { text: '', chips: [], active: -1 }

/** How many things the list offers. */
export function lengthOf(list: Listed | undefined): number {
  if (!list) return 0
  if (list.kind === 'commands') return list.entries.length
  return list.kind === 'options' ? list.options.length : list.choices.length
}

/** "Peskov topic:optimism": the words before, and a chip for each option that is named in them. */
export function namedIn(options: readonly Option[], words: string): { before: string; chips: Chip[] } {
  const names = [...words.matchAll(/(?:^|\s)([^\s:]+):/gu)]
    .map((found) => ({ found, option: options.find((one) => namesOf(one).includes(found[1]!)) }))
    .filter(({ option }, i, all) => option && all.findIndex((other) => other.option === option) === i)
  const ends = [...names.slice(1).map(({ found }) => found.index), words.length]
  return {
    before: words.slice(0, names[0]?.found.index ?? words.length),
    chips: names.map(({ found, option }, i) => ({
      option: option!,
      text: words.slice(found.index + found[0].length, ends[i]).trim(),
    })),
  }
}

/** A command was chosen: its required options wait to be filled, or else its first; some are named in the words. */
export function choose(entry: Entry, words = ''): Writing {
  const { before, chips } = namedIn(entry.options, words)
  const others = entry.options
    .filter(({ name }) => !chips.some(({ option }) => option.name === name))
    .filter(({ required }, i) => required || (i === 0 && before))
  return {
    // What no option is there to take is shown, and told when it is sent.
    text: others.length > 0 ? '' : before,
    entry,
    active: -1,
    chips: [...others.map((option, i) => ({ option, text: i === 0 ? before : '' })), ...chips],
  }
}

export const optionsLeft = ({ entry, chips }: Writing): Option[] =>
  (entry?.options ?? []).filter(({ name }) => !chips.some(({ option }) => option.name === name))

/** What is typed into an option: its own name may stand before it once more, as /help writes it ("question: …"), and others behind. */
export function typedInto(writing: Writing, i: number, text: string): { before: string; chips: Chip[] } {
  const typed = text.trimStart()
  const own = namesOf(writing.chips[i]!.option).find((name) => typed.startsWith(`${name}:`))
  return namedIn(optionsLeft(writing), own === undefined ? text : typed.slice(own.length + 1).trimStart())
}

export function withChip(writing: Writing, i: number, fields: Partial<Chip>): Writing {
  const chip = writing.chips[i]
  return chip ? { ...writing, chips: writing.chips.with(i, { ...chip, ...fields }) } : writing
}

export const addChips = (writing: Writing, chips: readonly Chip[]): Writing => ({
  ...writing,
  text: '',
  list: undefined,
  active: -1,
  chips: [...writing.chips, ...chips],
})

export const removeChip = (writing: Writing, i: number): Writing => ({
  ...writing,
  list: undefined,
  active: -1,
  chips: writing.chips.filter((_, k) => k !== i),
})

export function commandOf({ command, subcommand }: Entry): { name: string; subcommand?: string } {
  return { name: command, ...(subcommand && { subcommand }) }
}
