// The channel: its head, its messages, and what it says before there are any.
import { html, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { begin } from './composing.ts'
import { icons } from './icons.ts'
import { drawLine } from './message.ts'
import { change, type Line, type Pane, type View } from './store.ts'
import { drawWriting } from './writing-box.ts'

export const PANES: readonly { readonly id: Pane; readonly label: string; readonly about: string }[] = [
  { id: 'wire', label: 'Wire', about: 'Gateway events and REST calls, as they pass' },
  { id: 'why', label: 'Why', about: 'How the question was understood, and why this answer' },
  { id: 'article', label: 'Article', about: 'The source, with the cited words lit' },
]

export function drawChannel(view: View): TemplateResult {
  // Every key that is typed draws the page: lines stay as they are while what they are made of does.
  const today = new Date().toDateString()
  return html`<main class="channel" aria-label="Channel articles">
    <header class="bar">
      <button
        type="button"
        class="icon-button narrow-only"
        aria-label="Servers and settings"
        aria-expanded=${view.drawer === 'side'}
        @click=${() => change({ drawer: view.drawer === 'side' ? undefined : 'side' })}
      >
        ${icons.menu}
      </button>
      <span class="hash">${icons.hash}</span>
      <h1>articles</h1>
      <p class="topic">Answers in the articles’ own words, with the place. Nothing here leaves this machine.</p>
      ${PANES.map(
        ({ id, label, about }) => html`<button
          type="button"
          class="icon-button pane-button"
          aria-label=${label}
          title=${`${label}: ${about}`}
          aria-pressed=${view.drawer === 'panes' && view.pane === id}
          @click=${() => change({ pane: id, drawer: view.drawer === 'panes' && view.pane === id ? undefined : 'panes' })}
        >
          ${icons[id]}
        </button>`,
      )}
    </header>
    <div class="lines" role="log" aria-label="Messages in articles" tabindex="0">
      <discord-messages no-background>
        ${drawWelcome(view)}
        ${repeat(
          linesFor(view),
          ({ id }) => id,
          (line) => guard([line, view.page, view.locale, today], () => drawLine(line)),
        )}
      </discord-messages>
    </div>
    ${drawWriting(view)}
  </main>`
}

/** What this person sees: not what is private to others, nor what he dismissed. */
function linesFor({ lines, dismissed, person }: View): Line[] {
  return lines.filter((line) => {
    if (dismissed.has(line.id)) return false
    return line.kind === 'message' ? (line.message.onlyFor ?? person) === person : line.user === person
  })
}

function drawWelcome({ page }: View): TemplateResult {
  const count = page.articles.length === 1 ? 'one article' : `${page.articles.length} articles`
  return html`<section class="welcome">
    <div class="welcome-hash">${icons.hash}</div>
    <h2>Welcome to #articles!</h2>
    <p>
      The bot answers here from ${count}, as it would on Discord: this is the real bot, and a Discord on your own machine.
    </p>
    <p class="welcome-ways">
      <button type="button" class="small-button" @click=${() => begin('/')}>Type <kbd>/</kbd> for the commands</button>
      <span>or drop a file anywhere to read it as an article.</span>
    </p>
  </section>`
}
