// The page's icons, drawn for it. Each is decoration: what it stands for is told by the label of its button.
import { html, type TemplateResult } from 'lit'

const icon = (path: string): TemplateResult => html`<svg
  class="icon"
  aria-hidden="true"
  width="20"
  height="20"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2"
  stroke-linecap="round"
  stroke-linejoin="round"
>
  <path d=${path}></path>
</svg>`

export const icons = {
  hash: icon('M10 3 8 21M16 3l-2 18M4 8.5h17M3 15.5h17'),
  plus: icon('M12 4v16M4 12h16'),
  close: icon('M5 5l14 14M19 5 5 19'),
  more: icon('M5 12h.01M12 12h.01M19 12h.01'),
  menu: icon('M3 6h18M3 12h18M3 18h18'),
  sun: icon(
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M4.9 4.9l1.4 1.4M17.7 17.7l1.4 1.4M2 12h2M20 12h2M4.9 19.1l1.4-1.4M17.7 6.3l1.4-1.4',
  ),
  moon: icon('M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z'),
  wire: icon('M4 8h13l-4-4M20 16H7l4 4'),
  why: icon('M9 9a3 3 0 1 1 4.2 2.8c-.8.4-1.2 1-1.2 2.2M12 18h.01M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Z'),
  article: icon('M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7'),
  panes: icon('M3 5h18v14H3zM14 5v14'),
  eye: icon('M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z'),
  send: icon('M4 12 20 4l-4 16-4-7z'),
} as const
