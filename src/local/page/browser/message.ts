// One line of the channel, drawn as Discord draws it.
import type { DiscordButton } from '@skyra/discord-components-core/discord-button.js'
import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import type { PageMessage } from '../contract.ts'
import { avatarOf, botAvatar, pageAvatar } from './avatar.ts'
import { pressButton } from './deeds.ts'
import { icons } from './icons.ts'
import { drawMarkdown } from './markdown.ts'
import { openMessageMenu } from './message-menu.ts'
import { drawSaid, nameOf, nameOfPerson } from './said.ts'
import { change, type Line, now } from './store.ts'

interface Button {
  readonly type: number
  readonly style: number
  readonly label?: string
  readonly custom_id?: string
  readonly url?: string
  readonly disabled?: boolean
}

const BOT = 'Footnote'
/** Who says what no bot says. */
const PAGE = 'Local Discord'
/** Discord's button styles: https://docs.discord.com/developers/components/reference#button-button-styles */
const STYLES = ['secondary', 'primary', 'secondary', 'success', 'destructive', 'secondary']

export const drawLine = (line: Line): TemplateResult =>
  line.kind === 'message' ? drawMessage(line.message) : drawNote(line)

function drawMessage(message: PageMessage): TemplateResult {
  const { author, content, onlyFor, thinking, components } = message
  const mine = onlyFor !== undefined
  const name = author?.name ?? BOT
  const time = timeOf(message.at)
  return html`<discord-message
    class=${mine ? 'line only-you' : 'line'}
    author=${name}
    avatar=${author ? avatarOf(name) : botAvatar}
    ?bot=${!author}
    timestamp=${time}
    aria-label=${`${name}, ${time}${mine ? ', only you can see this' : ''}`}
    role="article"
    @contextmenu=${(event: MouseEvent) => openMessageMenu(event, message)}
  >
    ${drawUse(message.asked)}
    ${thinking ? THINKING : html`<div class="said">${author ? drawMarkdown(content, nameOf) : drawSaid(content)}</div>`}
    ${components.length > 0 ? drawRows(message) : nothing} ${mine ? drawOnlyYou(message.id) : nothing}
    <button
      slot="thread"
      type="button"
      class="more"
      aria-label="More: message commands"
      aria-haspopup="menu"
      title="More"
      @click=${(event: MouseEvent) => openMessageMenu(event, message)}
    >
      ${icons.more}
    </button>
  </discord-message>`
}

const THINKING = html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>Footnote is thinking…</span>`

function drawUse(asked: PageMessage['asked']): TemplateResult | typeof nothing {
  if (!asked) return nothing
  return html`<discord-command
    slot="reply"
    type="slash_command"
    author=${nameOfPerson(asked.user)}
    avatar=${avatarOf(nameOfPerson(asked.user))}
    command=${asked.words.replace(/^\//, '')}
    title=${asked.words}
  ></discord-command>`
}

function drawRows(message: PageMessage): TemplateResult {
  const rows = message.components as readonly { readonly components?: readonly Button[] }[]
  return html`<div slot="components">
    ${rows.map(
      ({ components = [] }) =>
        html`<discord-action-row>${components.map((button) => drawButton(message, button))}</discord-action-row>`,
    )}
  </div>`
}

function drawButton(
  message: PageMessage,
  { style, label, custom_id: id, url, disabled = false }: Button,
): TemplateResult {
  return html`<discord-button
    type=${STYLES[style] ?? 'secondary'}
    ?disabled=${disabled}
    .url=${url}
    ${ref((element) => void disable(element as DiscordButton | undefined, disabled))}
    @click=${() => id !== undefined && !disabled && pressButton(message, id)}
    >${label}</discord-button
  >`
}

/** The component only looks disabled: a screen reader and the keyboard are told here. */
async function disable(element: DiscordButton | undefined, disabled: boolean): Promise<void> {
  await element?.updateComplete
  element?.shadowRoot?.querySelector('button')?.toggleAttribute('disabled', disabled)
}

const drawOnlyYou = (id: string): TemplateResult => html`<div slot="reactions" class="only-you-line">
  ${icons.eye} Only you can see this ·
  <button type="button" class="link" @click=${() => dismiss(id)}>Dismiss message</button>
</div>`

const dismiss = (id: string) => change({ dismissed: new Set([...now().dismissed, id]) })

function drawNote({
  id,
  at,
  from,
  user,
  command,
  text,
  tone,
  button,
}: Extract<Line, { kind: 'note' }>): TemplateResult {
  return html`<discord-message
    class="line only-you"
    author=${from === 'bot' ? BOT : PAGE}
    avatar=${from === 'bot' ? botAvatar : pageAvatar}
    bot
    timestamp=${timeOf(at)}
  >
    ${drawUse(command === undefined ? undefined : { user, words: command })}
    <div class=${`said ${tone}`}>${text}${
      button
        ? html`<button type="button" class="small-button" @click=${button.press}>${button.label}</button>`
        : nothing
    }</div>
    ${tone === 'waiting' ? nothing : drawOnlyYou(id)}
  </discord-message>`
}

/** "14:30" or "2:30 PM", with the day when it is not today's. */
function timeOf(at: string): string {
  const date = new Date(at)
  const today = date.toDateString() === new Date().toDateString()
  return date.toLocaleString(now().locale, { timeStyle: 'short', ...(!today && { dateStyle: 'short' }) })
}
