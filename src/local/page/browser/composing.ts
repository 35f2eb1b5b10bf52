// How the message box behaves: what typing, picking and leaving change.
import { CHANNEL_NAME } from '../cast.data.ts'
import { type Command, type Entry, entriesOf, matching, namesOf, OPTION, type Option, writtenOut } from './commands.ts'
import type { Cast } from './fixed-choices.ts'
import { afterDrawing, change, now, person } from './store.ts'
import {
  addChips,
  type Chip,
  choose,
  lengthOf,
  NOTHING,
  namedIn,
  optionsLeft,
  removeChip,
  type Writing,
  withChip,
} from './writing.ts'

export const put = (writing: Writing) => change({ writing })

export const WORDS_BOX = 'words'
export const MORE_BOX = 'more-options'
export const chipBox = (i: number) => `option-${i}`

export const focusBox = (id: string) =>
  afterDrawing(() => {
    const box = document.getElementById(id) as HTMLInputElement | null
    box?.focus()
    box?.setSelectionRange?.(box.value.length, box.value.length)
  })

/** @param all those of moderators too, whoever writes. */
export const entries = ({ all = false } = {}): Entry[] => {
  const { page, locale } = now()
  return entriesOf(page.commands as readonly Command[], locale, all || person().canManage)
}

export function cast(): Cast {
  const { people, roles, channel } = now().page
  return { people, roles, channel: { id: channel, name: CHANNEL_NAME } }
}

/** Plain words; a slash opens the list of commands, a command that is written out is chosen. */
export function typeWords(text: string): void {
  const written = writtenOut(entries(), text)
  const list = { kind: 'commands', entries: matching(entries(), text.slice(1)) } as const
  if (written) pickCommand(written.entry, written.rest)
  else put(text.startsWith('/') ? { ...NOTHING, text, list, active: 0 } : { ...NOTHING, text })
}

/** Puts text into the box as if it were typed there. */
export function begin(text: string): void {
  typeWords(text)
  if (!now().writing.entry) focusBox(WORDS_BOX)
}

export function pickCommand(entry: Entry, words = ''): void {
  const writing = choose(entry, words)
  put(writing)
  // What was written with the command is filled already.
  const next = words.trim() ? writing.chips.length - 1 : 0
  focusBox(writing.chips.length > 0 ? chipBox(next) : MORE_BOX)
}

/** The field behind the options: it offers those that are left. */
export function typeMore(text: string): void {
  put({ ...now().writing, fault: undefined })
  offerMore(text)
}

/** The same where one comes to it: what is wrong stands there still. */
export function offerMore(text: string): void {
  const { writing } = now()
  const { chips } = namedIn(optionsLeft(writing), text)
  if (chips.length > 0) {
    fillMore(writing, chips)
    return
  }
  const wanted = text.trim().toLowerCase()
  const options = optionsLeft(writing).filter((option) =>
    namesOf(option).some((name) => name.toLowerCase().startsWith(wanted)),
  )
  put({ ...writing, text, list: options.length ? { kind: 'options', options } : undefined, active: wanted ? 0 : -1 })
}

/** Adds options, and goes to the last of them. */
export function fillMore(writing: Writing, chips: readonly Chip[]): void {
  const more = addChips(writing, chips)
  put(more)
  focusBox(chipBox(more.chips.length - 1))
}

export function fillOption(i: number, fields: Partial<Chip>): void {
  put({ ...withChip(now().writing, i, fields), list: undefined, active: -1, fault: undefined })
  focusBox(chipBox(i))
}

export function leaveOption(i: number): void {
  const { writing } = now()
  const { entry, chips } = writing
  // An option that is required, or alone, goes with its command.
  if (!entry || chips[i]?.option.required || chips.length === 1) {
    leaveCommand(entry ? `/${entry.title}` : '')
    return
  }
  put(removeChip(writing, i))
  focusBox(i > 0 ? chipBox(i - 1) : MORE_BOX)
}

export function leaveCommand(text = ''): void {
  typeWords(text)
  focusBox(WORDS_BOX)
}

export const closeList = () => put({ ...now().writing, list: undefined, active: -1 })

export function move(by: number): void {
  const { writing } = now()
  const length = lengthOf(writing.list)
  if (length > 0) put({ ...writing, active: (Math.max(writing.active, by < 0 ? 0 : -1) + by + length) % length })
}

/** Takes what the list offers at a place. False when there is nothing. */
export function pick(at: number): boolean {
  const { list } = now().writing
  if (list?.kind === 'commands' && list.entries[at]) pickCommand(list.entries[at])
  else if (list?.kind === 'options' && list.options[at])
    fillMore(now().writing, [{ option: list.options[at], text: '' }])
  else if (list?.kind === 'choices' && list.choices[at]) {
    const { name, value } = list.choices[at]
    fillOption(list.chip, { text: name, value })
  } else return false
  return true
}

/** Chooses a file for an option, or for the page. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.onchange = () => input.files?.[0] && chosen(input.files[0])
  input.click()
}

export const takesFile = ({ type }: Option) => type === OPTION.file
