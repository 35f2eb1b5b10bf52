// The menu of a message: the bot's message commands, and what only this page can do.
import type { PageMessage } from '../contract.ts'
import { type Command, messageCommands, named } from './commands.ts'
import { saveFixture, useMessageCommand } from './deeds.ts'
import { openMenu } from './menu.ts'
import { change, now } from './store.ts'

export function openMessageMenu(event: MouseEvent, message: PageMessage): void {
  // Words that are marked, and links, keep the browser's own menu.
  if (event.type === 'contextmenu' && (event.shiftKey || String(getSelection()))) return
  const { page, locale, whys } = now()
  const { content, interaction } = message
  const why = interaction === undefined ? undefined : whys.find((one) => one.interaction === interaction)
  const commands = messageCommands(page.commands as readonly Command[]).map((command) => ({
    label: named(command, locale),
    group: 'Apps',
    press: () => void useMessageCommand(command.name, content),
  }))
  openMenu(event, 'Message', [
    ...commands,
    { label: 'Copy text', press: () => void navigator.clipboard.writeText(content) },
    ...(why ? [{ label: 'Why this answer', press: () => change({ pane: 'why', drawer: 'panes', why }) }] : []),
    ...(interaction === undefined ? [] : [{ label: 'Save as fixture', press: () => void saveFixture(interaction) }]),
  ])
}
