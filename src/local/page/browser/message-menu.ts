// The menu of a message: the bot's message commands, and what only this page can do.
import type { PageMessage } from '../contract.ts'
import { type Command, messageCommands, named } from './commands.ts'
import { saveFixture, useMessageCommand } from './deeds.ts'
import { openMenu } from './menu.ts'
import { change, now } from './store.ts'

export function openMessageMenu(event: MouseEvent, message: PageMessage): void {
  // Words that are marked, and links, keep the browser's own menu.
  if (event.type === 'contextmenu' && (event.shiftKey || String(getSelection()))) return
  const { page, locale } = now()
  const { content, interaction } = message
  const commands = messageCommands(page.commands as readonly Command[]).map((command) => ({
    label: named(command, locale),
    group: 'Apps',
    press: () => void useMessageCommand(command.name, content),
  }))
  openMenu(event, 'Message', [
    ...commands,
    { label: 'Copy text', press: () => void navigator.clipboard.writeText(content) },
    ...(interaction === undefined ? [] : [{ label: 'Why this answer', press: () => explain(message) }]),
    ...(interaction === undefined ? [] : [{ label: 'Save as fixture', press: () => void saveFixture(interaction) }]),
  ])
}

/** Opens the reasons for a message: the last question that was answered before it. */
function explain({ at }: PageMessage): void {
  const { whys } = now()
  // Clocks are one, and an explanation is there before its message.
  const why = whys.findLast((one) => one.at <= at) ?? whys[0]
  change({ pane: 'why', drawer: 'panes', why })
}
