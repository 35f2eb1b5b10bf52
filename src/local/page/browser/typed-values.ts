// What was typed into options as Discord would send it, or what is wrong with it.
import type { CommandDeed, OptionValue } from '../../index.ts'
import { OPTION, type Option } from './commands.ts'
import { type Cast, choiceNamed, fixedChoices } from './fixed-choices.ts'
import { type Attached, type Chip, commandOf, optionsLeft, type Writing, withChip } from './writing.ts'

type Typed = { readonly value: OptionValue['value'] } | { readonly fault: string }

/** What is to be chosen where what was typed is no choice. */
const CHOOSE: Readonly<Record<number, string>> = {
  [OPTION.boolean]: 'Choose True or False.',
  [OPTION.user]: 'Choose a person of this server.',
  [OPTION.channel]: 'Choose a channel.',
  [OPTION.role]: 'Choose a role of this server.',
  [OPTION.mentionable]: 'Choose a person or a role of this server.',
}

/** The value as Discord would send it, or what is wrong with it. */
function typedValue({ option, text, value }: Chip, cast: Cast): Typed {
  const fixed = fixedChoices(option, cast)
  if (fixed) {
    const chosen =
      fixed.find((one) => one.value === value) ?? (value === undefined ? choiceNamed(fixed, text) : undefined)
    return chosen ? { value: chosen.value } : { fault: CHOOSE[option.type] ?? 'Choose one of the list.' }
  }
  const written = String(value ?? text).trim()
  const number = option.type === OPTION.integer || option.type === OPTION.number
  return number ? typedNumber(option, Number(written)) : typedText(option, written)
}

function typedNumber({ type, min_value: low, max_value: high }: Option, number: number): Typed {
  if (!Number.isFinite(number)) return { fault: 'Enter a number.' }
  if (type === OPTION.integer && !Number.isInteger(number)) return { fault: 'Enter a whole number.' }
  if (number >= (low ?? number) && number <= (high ?? number)) return { value: number }
  if (low === undefined) return { fault: `Enter a number of at most ${high}.` }
  return { fault: high === undefined ? `Enter a number of at least ${low}.` : `Enter a number from ${low} to ${high}.` }
}

function typedText(
  { min_length: least = 0, max_length: most = Number.POSITIVE_INFINITY }: Option,
  text: string,
): Typed {
  if (text.length > most) return { fault: `Must be ${most} or fewer in length.` }
  return text.length < least ? { fault: `Must be ${least} or more in length.` } : { value: text }
}

/**
 * The options as they are sent, or the writing with its faults marked: `at` an option, or behind the last of them. Empty optional
 * ones are left out.
 */
export function finish(
  writing: Writing,
  cast: Cast,
): { options: OptionValue[]; attached: Attached[] } | { faulty: Writing; at: number } {
  const options: OptionValue[] = []
  const attached: Attached[] = []
  for (const [i, chip] of writing.chips.entries()) {
    const empty = chip.value === undefined && !chip.text.trim() && !chip.file
    if (empty && chip.option.required) return faulty(writing, i, 'This option is required. Specify a value.')
    if (empty) continue
    if (chip.file) {
      attached.push({ option: chip.option.name, file: chip.file })
      continue
    }
    const read = typedValue(chip, cast)
    if ('fault' in read) return faulty(writing, i, read.fault)
    options.push({ name: chip.option.name, value: read.value })
  }
  if (writing.text.trim()) return { faulty: { ...writing, fault: strayFault(writing) }, at: writing.chips.length }
  return { options, attached }
}

function strayFault(writing: Writing): string {
  const next = optionsLeft(writing).length > 0 ? 'Choose one from the list, or delete it.' : 'Delete it.'
  return `“${writing.text.trim()}” is no option of /${writing.entry?.title}. ${next}`
}

function faulty(writing: Writing, at: number, fault: string) {
  return { faulty: { ...withChip(writing, at, { fault }), fault }, at }
}

/** What is asked of the bot while an option is typed. */
export function autocompleteDeed({ entry, chips }: Writing, at: number, cast: Cast): CommandDeed {
  const options = chips
    .filter(({ text, value }, i) => i === at || value !== undefined || text.trim())
    .map((chip) => {
      const read = chip === chips[at] ? { value: chip.text } : typedValue(chip, cast)
      return {
        name: chip.option.name,
        value: 'value' in read ? read.value : chip.text,
        ...(chip === chips[at] && { focused: true }),
      }
    })
  return { kind: 'autocomplete', ...commandOf(entry!), options }
}
