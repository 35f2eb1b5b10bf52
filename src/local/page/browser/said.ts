// What the bot says, with its citations; and who is meant by an id.
import { html } from 'lit'
import { CHANNEL_NAME } from '../cast.data.ts'
import { openCitation } from './articles.ts'
import { type Cited, partsOf } from './citation.ts'
import { drawMarkdown } from './markdown.ts'
import { now } from './store.ts'
import { isTitle } from './titles.ts'

/** The bot's words; a citation is a link or a button, and either opens the cited place beside the channel. */
export function drawSaid(content: string): readonly unknown[] {
  const { articles, untitled } = now().page
  const known = (shown: string) => articles.some(({ title }) => isTitle(title, shown, untitled))
  return partsOf(content, known).map((part) => {
    if (part.kind === 'text') return drawMarkdown(part.content, nameOf)
    const { cited, before, after, small } = part
    const open = (event: MouseEvent) => follow(event, cited)
    const title = cited.href
      ? html`<discord-link href=${cited.href} target="_blank" rel="noreferrer noopener" @click=${open}>${cited.title}</discord-link>`
      : html`<a href="#pane" @click=${open}>${cited.title}</a>`
    const line = html`${drawMarkdown(before, nameOf)}${title}${drawMarkdown(after, nameOf)}`
    return small ? html`<discord-subscript>${line}</discord-subscript>` : html`<div>${line}</div>`
  })
}

/** With a key held down a link opens the page itself, as links do. */
function follow(event: MouseEvent, cited: Cited): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  void openCitation(cited)
}

export function nameOfPerson(id: string): string {
  return now().page.people.find((one) => one.id === id || one.name === id)?.name ?? id
}

export function nameOf(kind: string, id: string): string {
  if (kind === 'channel') return id === now().page.channel ? `#${CHANNEL_NAME}` : `#${id}`
  if (kind === 'role') return `@${now().page.roles.find((role) => role.id === id)?.name ?? id}`
  return `@${nameOfPerson(id)}`
}
