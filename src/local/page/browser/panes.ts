// The three panes beside the channel, as tabs: arrows walk them, as in any list of tabs.
import { html, type TemplateResult } from 'lit'
import { drawArticle } from './article-pane.ts'
import { PANES } from './channel.ts'
import { icons } from './icons.ts'
import { afterDrawing, change, type Pane, type View } from './store.ts'
import { drawWhy } from './why-pane.ts'
import { drawWire } from './wire-pane.ts'

const DRAW = { wire: drawWire, why: drawWhy, article: drawArticle } as const satisfies Record<
  Pane,
  (view: View) => TemplateResult
>

export function drawPanes(view: View): TemplateResult {
  return html`<aside class="panes" aria-label="Behind the scenes">
    <div class="bar" role="tablist" aria-label="Behind the scenes" @keydown=${onKey}>
      ${PANES.map(
        ({ id, label, about }) => html`<button
          type="button"
          role="tab"
          id=${`tab-${id}`}
          aria-selected=${view.pane === id}
          aria-controls="pane"
          tabindex=${view.pane === id ? 0 : -1}
          title=${about}
          @click=${() => change({ pane: id })}
        >
          ${icons[id]} ${label}
        </button>`,
      )}
      <button
        type="button"
        class="icon-button drawer-only close"
        aria-label="Close"
        @click=${() => change({ drawer: undefined })}
      >
        ${icons.close}
      </button>
    </div>
    <div id="pane" class="pane" role="tabpanel" aria-labelledby=${`tab-${view.pane}`} tabindex="0">${DRAW[view.pane](view)}</div>
  </aside>`
}

function onKey(event: KeyboardEvent): void {
  const tabs = PANES.map(({ id }) => id)
  const at = tabs.findIndex((id) => (event.target as HTMLElement).id === `tab-${id}`)
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
  if (at < 0 || to === undefined) return
  const pane = tabs.at(to % tabs.length)!
  event.preventDefault()
  change({ pane })
  afterDrawing(() => document.getElementById(`tab-${pane}`)?.focus())
}
