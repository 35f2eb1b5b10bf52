// A menu at the pointer or under its button: arrows, Home, End, Enter, Escape.
import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { styleMap } from 'lit/directives/style-map.js'
import { afterDrawing, change, type Menu, now, type View } from './store.ts'

const MARGIN = 8

/** Opens it where the pointer is; by the keyboard under what has the focus. */
export function openMenu(event: MouseEvent, label: string, items: Menu['items']): void {
  event.preventDefault()
  event.stopPropagation()
  const target = event.currentTarget as HTMLElement
  const byKey = event.clientX === 0 && event.clientY === 0
  const box = target.getBoundingClientRect()
  const at = byKey || event.type === 'click' ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY }
  change({ menu: { at, label, items, opener: target } })
  afterDrawing(() => document.querySelector<HTMLElement>('.menu [role=menuitem]')?.focus())
}

function close(press?: () => void): void {
  const { menu } = now()
  change({ menu: undefined })
  menu?.opener?.focus()
  press?.()
}

export function drawMenu({ menu }: View): TemplateResult | typeof nothing {
  if (!menu) return nothing
  const { x, y } = menu.at
  return html`<div class="menu-ground" @pointerdown=${() => close()} @contextmenu=${(event: Event) => event.preventDefault()}></div>
    <div
      class="menu"
      role="menu"
      aria-label=${menu.label}
      style=${styleMap({ left: `${x}px`, top: `${y}px` })}
      ${ref((element) => queueMicrotask(() => element && keepInside(element as HTMLElement)))}
      @keydown=${onKey}
    >
      ${menu.items.map(
        ({ label, group, press }, i) => html`${
          group && group !== menu.items[i - 1]?.group
            ? html`<div class="menu-group" role="presentation">${group}</div>`
            : nothing
        }${!group && menu.items[i - 1]?.group ? html`<div class="menu-line" role="separator"></div>` : nothing}
          <button type="button" role="menuitem" tabindex="-1" @click=${() => close(press)}>${label}</button>`,
      )}
    </div>`
}

function keepInside(element: HTMLElement): void {
  const { right, bottom, width, height } = element.getBoundingClientRect()
  if (right > innerWidth - MARGIN)
    element.style.setProperty('left', `${Math.max(MARGIN, innerWidth - width - MARGIN)}px`)
  if (bottom > innerHeight - MARGIN)
    element.style.setProperty('top', `${Math.max(MARGIN, innerHeight - height - MARGIN)}px`)
}

function onKey(event: KeyboardEvent): void {
  const items = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.indexOf(document.activeElement as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (to !== undefined) items.at(to % items.length)?.focus()
  else if (event.key === 'Escape' || event.key === 'Tab') close()
  else return
  event.preventDefault()
}
