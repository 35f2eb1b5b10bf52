// What was done on the page, so that any of it can be saved as a fixture with all that it stands on.
import { answeredOf, type Done, type Fixture, fixtureOf, rowsOf } from '../fixture.ts'
import type { Deed, Doer, Returned } from '../index.ts'
import type { Files } from './files.ts'

/** The latest are kept. */
const KEPT_MAX = 500

interface Entry {
  readonly doer: Doer
  readonly deed: Deed
  readonly returned: Returned
}

export interface History {
  add(entry: Entry): void
  /** The interaction and those before it that its message comes from; undefined for one that is not known (any more). */
  fixture(interaction: string, articles: readonly string[]): Fixture | undefined
}

/** @param files where what was dropped is kept. */
export function createHistory(files: Files): History {
  const entries: Entry[] = []
  return {
    add(entry) {
      entries.push(entry)
      if (entries.length > KEPT_MAX) entries.shift()
    },
    fixture(interaction, articles) {
      const last = entries.find(({ returned }) => returned.interaction.id === interaction)
      if (!last) return undefined
      const needed = chainTo(last, entries)
      const steps = needed.map((entry) => ({
        doer: { ...entry.doer, user: { ...entry.doer.user } },
        deed: doneOf(entry, needed, files),
        got: answeredOf(entry.returned),
      }))
      return fixtureOf(articles, steps)
    },
  }
}

const messageOf = ({ deed }: Entry) => ('message' in deed ? deed.message : undefined)

/** Oldest first: where the message under a button comes from, and what was pressed under it until then. */
function chainTo(last: Entry, entries: readonly Entry[]): Entry[] {
  const before = entries.slice(0, entries.indexOf(last))
  const message = messageOf(last)
  if (message === undefined) return [last]
  const origin = before.find(({ returned }) => returned.messages.some(({ id }) => id === message))
  const chain = origin ? chainTo(origin, entries) : []
  const pressed = before.filter((entry) => messageOf(entry) === message && !chain.includes(entry))
  return [...chain, ...pressed, last]
}

/** The deed with its message told by the step that it came in, its button by its label, its file by its bytes. */
function doneOf(entry: Entry, chain: readonly Entry[], files: Files): Done {
  const { deed } = entry
  if (deed.kind === 'button') {
    const seen = chain.slice(0, chain.indexOf(entry)).flatMap(({ returned }) => returned.messages)
    // As it was last seen: a press may change the buttons.
    const message = seen.findLast(({ id }) => id === deed.message)
    const buttons = message ? rowsOf(message).flat() : []
    const label = buttons.find(({ customId }) => customId === deed.customId)?.label ?? ''
    return { kind: 'button', under: placeOf(deed.message, chain), label }
  }
  if (deed.kind === 'modal') {
    const { message, fields, ...rest } = deed
    return { ...rest, fields: [...fields], ...(message !== undefined && { under: placeOf(message, chain) }) }
  }
  if (deed.kind === 'message-command') return deed
  const { attachments = [], options, ...rest } = deed
  const kept = attachments.flatMap(({ option, name, url }) => {
    const bytes = files.find(url)?.bytes
    return bytes ? [{ ...(option && { option }), name, base64: Buffer.from(bytes).toString('base64') }] : []
  })
  return {
    ...rest,
    ...(options && { options: [...options] }),
    ...(kept.length > 0 && { files: kept }),
  }
}

function placeOf(message: string, chain: readonly Entry[]) {
  const step = chain.findIndex(({ returned }) => returned.messages.some(({ id }) => id === message))
  const reply = chain[step]?.returned.messages.findIndex(({ id }) => id === message)
  return { step: Math.max(0, step), reply: Math.max(0, reply ?? 0) }
}
