// The keys of the message box's fields, which are the same in each of them.
import { closeList, leaveCommand, move, pick } from './composing.ts'
import { optionId } from './picker.ts'
import { now } from './store.ts'
import type { Writing } from './writing.ts'

export const textOf = (event: Event) => (event.target as HTMLInputElement).value
/** For aria-activedescendant. */
export const activeId = ({ active }: Writing) => (active >= 0 ? optionId(active) : '')

/** Arrows walk the list, Enter and Tab take from it, Escape closes it and then leaves the command. */
export function onKey(event: KeyboardEvent, leave: () => void): void {
  const { writing } = now()
  const { key, shiftKey, isComposing } = event
  const input = event.target as HTMLInputElement
  if (isComposing) return
  if (key === 'ArrowDown' && writing.list) move(1)
  else if (key === 'ArrowUp' && writing.list) move(-1)
  else if (key === 'Enter' && writing.active >= 0 && pick(writing.active)) {
    // Taken from the list.
  } else if (key === 'Tab' && !shiftKey && writing.list && wouldTake(writing) && pick(Math.max(0, writing.active))) {
    // Taken too.
  } else if (key === 'Escape' && writing.list?.kind === 'choices') closeList()
  else if (key === 'Escape' && (writing.entry || writing.text)) leaveCommand('')
  else if (key === 'Backspace' && input.value === '' && writing.entry) leave()
  else return
  event.preventDefault()
}

/** Tab takes a command, or what is lit; where an option is typed freely it goes on to the next. */
const wouldTake = ({ list, active }: Writing) => active >= 0 || list?.kind === 'commands'
