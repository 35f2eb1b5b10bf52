// Choices for an option while it is typed: fixed ones at once, the bot's own after a pause.
import { cast, fillMore, put } from './composing.ts'
import { doer } from './deeds.ts'
import { fixedChoices, matchingChoices } from './fixed-choices.ts'
import { interact } from './server.ts'
import { now } from './store.ts'
import { autocompleteDeed } from './typed-values.ts'
import { type Listed, typedInto, type Writing } from './writing.ts'

/** Time without typing before the bot is asked for choices. */
const TYPING_PAUSE_MS = 120

/** What is typed into an option; the list follows it. */
export function typeOption(i: number, text: string): void {
  const { fault: _, ...writing } = now().writing
  const { value: __, fault: ___, ...chip } = writing.chips[i]!
  const { before, chips } = typedInto(writing, i, text)
  if (chips.length > 0) {
    fillMore({ ...writing, chips: writing.chips.with(i, { ...chip, text: before }) }, chips)
    return
  }
  put(listChoices({ ...writing, chips: writing.chips.with(i, { ...chip, text: before }) }, i))
}

/** An option got the focus. */
export const enterOption = (i: number) => put(listChoices(now().writing, i))

function listChoices(writing: Writing, i: number): Writing {
  const { option, text, value } = writing.chips[i]!
  const fixed = fixedChoices(option, cast())
  if (fixed) {
    const choices = matchingChoices(fixed, value === undefined ? text : '')
    return { ...writing, list: { kind: 'choices', chip: i, choices, state: 'ready' }, active: 0 }
  }
  if (!option.autocomplete) return { ...writing, list: undefined, active: -1 }
  askForChoices(i)
  const before = writing.list?.kind === 'choices' && writing.list.chip === i ? writing.list.choices : []
  return { ...writing, list: { kind: 'choices', chip: i, choices: before, state: 'waiting' }, active: -1 }
}

let asking: ReturnType<typeof setTimeout> | undefined

/** Asks the bot, once the typing pauses; an answer that comes after more was typed is dropped. */
function askForChoices(i: number): void {
  clearTimeout(asking)
  asking = setTimeout(async () => {
    const { writing } = now()
    const asked = writing.chips[i]?.text
    if (asked === undefined) return
    const deed = autocompleteDeed(writing, i, cast())
    const answer = await interact({ doer: doer(), deed }).catch(() => undefined)
    const { writing: after } = now()
    if (after.chips[i]?.text !== asked || after.list?.kind !== 'choices' || after.list.chip !== i) return
    const list: Listed = { ...after.list, choices: answer?.choices ?? [], state: answer?.answered ? 'ready' : 'failed' }
    put({ ...after, list, active: -1 })
  }, TYPING_PAUSE_MS)
}
