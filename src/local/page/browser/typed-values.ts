// What was typed into options as Discord would send it, or what is wrong with it.
import type { Deed, OptionValue } from '../../index.ts'
import { OPTION } from './commands.ts'
import { type Attached, type Chip, commandOf, type Writing, withChip } from './writing.ts'

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
