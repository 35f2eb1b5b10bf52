// What stands in the message box: plain words, or a command with its options. Pure: each change gives a new value.
import type { Deed, OptionValue } from '../../index.ts'
import { type Entry, OPTION, type Option } from './commands.ts'

export interface Choice {
  readonly name: string
  readonly value: string | number
}

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

/** A command was chosen: its required options wait to be filled, or else its first. */
export function choose(entry: Entry, words = ''): Writing {
  const first = entry.options.filter((option, i) => option.required || (i === 0 && words))
  return { text: '', entry, active: -1, chips: first.map((option, i) => ({ option, text: i === 0 ? words : '' })) }
}

export const optionsLeft = ({ entry, chips }: Writing): Option[] =>
  (entry?.options ?? []).filter(({ name }) => !chips.some(({ option }) => option.name === name))

export function withChip(writing: Writing, i: number, fields: Partial<Chip>): Writing {
  const chip = writing.chips[i]
  return chip ? { ...writing, chips: writing.chips.with(i, { ...chip, ...fields }) } : writing
}

export const addChip = (writing: Writing, option: Option): Writing => ({
  ...writing,
  text: '',
  list: undefined,
  active: -1,
  chips: [...writing.chips, { option, text: '' }],
})

export const removeChip = (writing: Writing, i: number): Writing => ({
  ...writing,
  list: undefined,
  active: -1,
  chips: writing.chips.filter((_, k) => k !== i),
})

/** Choices that an option has without asking the bot; undefined when it has none, or the bot is to be asked. */
export function fixedChoices(
  { type, choices }: Option,
  channel: { name: string; id: string },
): readonly Choice[] | undefined {
  if (type === OPTION.boolean)
    return [
      { name: 'True', value: 'true' },
      { name: 'False', value: 'false' },
    ]
  if (type === OPTION.channel) return [{ name: `#${channel.name}`, value: channel.id }]
  return choices?.length ? choices : undefined
}

/** The value as Discord would send it, or what is wrong with it. */
function typedValue({ option, text, value }: Chip): { value: OptionValue['value'] } | { fault: string } {
  const { type, max_length: most = Number.POSITIVE_INFINITY, min_value: low, max_value: high } = option
  const written = String(value ?? text).trim()
  if (type === OPTION.boolean) {
    if (/^true$/i.test(written)) return { value: true }
    return /^false$/i.test(written) ? { value: false } : { fault: 'Choose True or False.' }
  }
  if (type === OPTION.integer || type === OPTION.number) {
    const number = Number(written)
    if (!Number.isFinite(number) || (type === OPTION.integer && !Number.isInteger(number)))
      return { fault: 'Enter a number.' }
    if (number < (low ?? number) || number > (high ?? number))
      return { fault: `Enter a number from ${low} to ${high}.` }
    return { value: number }
  }
  if (written.length > most) return { fault: `Must be ${most} or fewer in length.` }
  return type === OPTION.channel && value === undefined ? { fault: 'Choose a channel.' } : { value: written }
}

/** The options as they are sent, or the writing with its faults marked. Empty optional ones are left out. */
export function finish(
  writing: Writing,
): { options: OptionValue[]; attached?: Attached } | { faulty: Writing; at: number } {
  const options: OptionValue[] = []
  let attached: Attached | undefined
  for (const [i, chip] of writing.chips.entries()) {
    const empty = chip.value === undefined && !chip.text.trim() && !chip.file
    if (empty && chip.option.required) return faulty(writing, i, 'This option is required. Specify a value.')
    if (empty) continue
    if (chip.file) {
      attached = { option: chip.option.name, file: chip.file }
      continue
    }
    const read = typedValue(chip)
    if ('fault' in read) return faulty(writing, i, read.fault)
    options.push({ name: chip.option.name, value: read.value })
  }
  return { options, ...(attached && { attached }) }
}

function faulty(writing: Writing, at: number, fault: string) {
  return { faulty: { ...withChip(writing, at, { fault }), fault }, at }
}

/** What is asked of the bot while an option is typed. */
export function autocompleteDeed(
  { entry, chips }: Writing,
  at: number,
): Extract<Deed, { kind: 'command' | 'autocomplete' }> {
  const options = chips
    .filter(({ text, value }, i) => i === at || value !== undefined || text.trim())
    .map((chip) => {
      const read = chip === chips[at] ? { value: chip.text } : typedValue(chip)
      return {
        name: chip.option.name,
        value: 'value' in read ? read.value : chip.text,
        ...(chip === chips[at] && { focused: true }),
      }
    })
  return { kind: 'autocomplete', ...commandOf(entry!), options }
}

export function commandOf({ command, subcommand }: Entry): { name: string; subcommand?: string } {
  return { name: command, ...(subcommand && { subcommand }) }
}
