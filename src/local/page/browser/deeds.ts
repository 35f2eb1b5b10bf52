// What a person does that goes to the bot: commands, buttons, message commands; and what Discord says when none answers.
import type { CommandDeed, Deed, Doer } from '../../index.ts'
import type { InteractResponse, PageMessage } from '../contract.ts'
import { type Modal, readModal } from './modal.ts'
import { interact, readFixture, upload } from './server.ts'
import { addLine, change, now, person, removeLine } from './store.ts'
import type { Attached } from './writing.ts'

/** Answers that come at once leave no trace of the waiting. */
const WAITING_SHOWN_AFTER_MS = 300

let notes = 0
const newId = () => `page-${++notes}`

export function doer(): Doer {
  const { guild, page, locale } = now()
  const { id, name, canManage } = person()
  return { user: { id, name, canManage }, guild, channel: page.channel, locale }
}

/** Sends it and shows Discord's own words while it waits, and when the bot does not answer. Rejects with the server's sentence. */
async function send(deed: Deed, command?: string): Promise<InteractResponse> {
  const id = newId()
  const at = new Date().toISOString()
  const note = { kind: 'note', id, at, from: 'bot', user: now().person, ...(command && { command }) } as const
  const waiting = setTimeout(
    () => addLine({ ...note, text: 'Sending command…', tone: 'waiting' }),
    WAITING_SHOWN_AFTER_MS,
  )
  try {
    const response = await interact({ doer: doer(), deed })
    if (!response.answered) addLine({ ...note, id: newId(), text: 'The application did not respond', tone: 'failed' })
    return response
  } finally {
    clearTimeout(waiting)
    removeLine(id)
  }
}

/** Tells when it could not be sent. */
async function sendOrTell(deed: Deed, command?: string): Promise<InteractResponse | undefined> {
  try {
    return await send(deed, command)
  } catch (error) {
    tell(sentenceOf(error), 'failed')
    return undefined
  }
}

/** Rejects with a sentence when it could not be sent. @param typed as it is shown above the answer: "/when question: …". */
export async function sendCommand(deed: CommandDeed, typed: string, attached: readonly Attached[]): Promise<void> {
  const attachments = await Promise.all(attached.map(async ({ option, file }) => ({ option, ...(await upload(file)) })))
  openModal(await send({ ...deed, ...(attachments.length > 0 && { attachments }) }, typed))
}

export async function pressButton(message: PageMessage, customId: string): Promise<void> {
  openModal(await sendOrTell({ kind: 'button', message: message.id, customId }), message.id)
}

export async function sendModal(
  { customId, message }: Modal,
  fields: readonly { customId: string; value: string }[],
): Promise<void> {
  await sendOrTell({ kind: 'modal', customId, fields, ...(message !== undefined && { message }) })
}

function openModal(response: InteractResponse | undefined, message?: string): void {
  if (response?.modal !== undefined) change({ dialog: { kind: 'modal', modal: readModal(response.modal, message) } })
}

export async function useMessageCommand(name: string, content: string): Promise<void> {
  openModal(await sendOrTell({ kind: 'message-command', name, content }, name))
}

/** A word to the one who looks, which nobody else sees. Gives the line's id. */
export function tell(
  text: string,
  tone: 'plain' | 'failed' = 'plain',
  button?: { label: string; press: () => void },
): string {
  const id = newId()
  addLine({
    kind: 'note',
    id,
    at: new Date().toISOString(),
    from: 'page',
    user: now().person,
    text,
    tone,
    ...(button && { button }),
  })
  return id
}

/** Saves an interaction as a file for `footnote replay`. */
export async function saveFixture(interaction: string): Promise<void> {
  try {
    const address = URL.createObjectURL(await readFixture(interaction))
    const link = document.createElement('a')
    link.href = address
    link.download = `interaction-${interaction}.json`
    link.click()
    URL.revokeObjectURL(address)
    tell(`Saved as ${link.download}. Run it again with: footnote replay ${link.download}`)
  } catch (error) {
    tell(sentenceOf(error), 'failed')
  }
}

export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
