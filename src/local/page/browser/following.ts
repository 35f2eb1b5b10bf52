// Follows what happens at the server while the page is open, also over a gap in the connection.
import type { PageEvent } from '../contract.ts'
import { refreshArticles } from './articles.ts'
import { tell } from './deeds.ts'
import { type Connection, readState } from './server.ts'
import { addLine, change, now, person, removeLine } from './store.ts'
import { linesOf } from './switches.ts'

/** As many as the server keeps. */
const WIRE_MAX = 500
const WHYS_MAX = 50
const REFRESH_AFTER_MS = 300

/** Events that come while the state is read wait for it: it may be older or newer than they are. */
let reading = 0
let waiting: PageEvent[] = []

export function onEvent(event: PageEvent): void {
  if (reading > 0) waiting.push(event)
  else take(event)
}

/** Whenever the connection is there, the page is as the server has it: what happened without it is made good. */
export async function onConnection(connection: Connection): Promise<void> {
  change({ connection })
  if (connection !== 'here') return
  reading++
  try {
    await catchUp()
  } catch {
    // It is lost again: the next one makes it good.
  }
  reading--
  if (reading > 0) return
  const late = waiting
  waiting = []
  for (const event of late) if (!isKnown(event)) take(event)
}

async function catchUp(): Promise<void> {
  const { guild } = now()
  const page = await readState(guild)
  if (now().guild !== guild) return
  const notes = now().lines.filter(({ kind }) => kind === 'note')
  change({ page, wire: page.wire, lines: linesOf(page) })
  for (const note of notes) addLine(note)
}

/** An entry of the Wire is added and takes no other's place, so that it must not come twice. */
function isKnown(event: PageEvent): boolean {
  if (event.kind !== 'wire') return false
  const entry = JSON.stringify(event.entry)
  return now().wire.some((one) => JSON.stringify(one) === entry)
}

function take(event: PageEvent): void {
  const { guild, wire, whys } = now()
  if (event.kind === 'wire') change({ wire: [...wire, event.entry].slice(-WIRE_MAX) })
  else if (event.kind === 'why') change({ whys: [...whys, event.why].slice(-WHYS_MAX), why: undefined })
  else if (event.kind === 'gone') removeLine(event.message)
  else if (event.kind === 'message') {
    const { message } = event
    for (const line of now().lines) if (line.kind === 'note' && line.tone === 'waiting') removeLine(line.id)
    if (message.guild === guild) addLine({ kind: 'message', id: message.id, message })
    if (person().canManage) refreshSoon()
  } else void reload(event.error)
}

let refreshing: ReturnType<typeof setTimeout> | undefined

/** What a moderator does may have changed the articles. */
function refreshSoon(): void {
  clearTimeout(refreshing)
  refreshing = setTimeout(() => refreshArticles().catch(() => {}), REFRESH_AFTER_MS)
}

/** The bot was started anew: its commands may be others. */
async function reload(error?: string): Promise<void> {
  if (error !== undefined) {
    tell(`The bot could not be started again: ${error}`, 'failed')
    return
  }
  change({ page: await readState(now().guild) })
  tell('The bot was started again, with the changed code.')
}
