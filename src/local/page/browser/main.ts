// The page of the local Discord: connects to its server, and draws what comes.
import './components.ts'
import { html, nothing, render } from 'lit'
import { drawChannel } from './channel.ts'
import { WORDS_BOX } from './composing.ts'
import { sentenceOf } from './deeds.ts'
import { drawDialog } from './dialog.ts'
import { takeDrops } from './drop.ts'
import { onConnection, onEvent } from './following.ts'
import { drawMenu } from './menu.ts'
import { drawPanes } from './panes.ts'
import { type Connection, readState, watch } from './server.ts'
import { drawSide } from './side.ts'
import { change, now, start, type View } from './store.ts'
import { firstTheme, linesOf } from './switches.ts'
import { NOTHING } from './writing.ts'

const root = document.getElementById('page')!
const LOST: Readonly<Record<Exclude<Connection, 'here'>, string>> = {
  lost: 'The connection to the bot is lost; trying again…',
  refused: 'The bot was started again, and this address is no longer valid. Open the one that its terminal shows now.',
}

function draw(view: View): void {
  document.documentElement.dataset.theme = view.theme
  render(
    html`<div class="app" data-drawer=${view.drawer ?? nothing} @keydown=${onKey}>
      ${drawSide(view)} ${drawChannel(view)} ${drawPanes(view)}
      ${view.drawer ? html`<div class="drawer-ground" @click=${() => change({ drawer: undefined })}></div>` : nothing}
      ${view.connection === 'here' ? nothing : html`<p class="lost" role="alert">${LOST[view.connection]}</p>`}
      ${view.dragging ? html`<p class="drop-here">Drop it to read it as an article</p>` : nothing}
      ${drawMenu(view)} ${drawDialog(view)}
    </div>`,
    root,
  )
  followDrawer(view)
}

let drawerBefore: View['drawer']

/** What slides over the channel takes the focus, and gives it back to the message box. */
function followDrawer({ drawer }: View): void {
  if (drawer === drawerBefore) return
  drawerBefore = drawer
  const opened = drawer && document.querySelector(drawer === 'panes' ? '.panes' : '.side')
  if (opened && getComputedStyle(opened).position === 'fixed') {
    opened.querySelector<HTMLElement>('[tabindex="0"], button')?.focus()
  } else if (!drawer) document.getElementById(WORDS_BOX)?.focus()
}

function onKey(event: KeyboardEvent): void {
  if (event.key === 'Escape' && now().drawer && !event.defaultPrevented) change({ drawer: undefined })
}

async function open(): Promise<void> {
  try {
    const page = await readState()
    const [guild] = page.guilds
    const [first] = page.people
    root.replaceChildren()
    start(
      {
        page,
        guild: guild?.id ?? '',
        person: first?.id ?? '',
        locale: page.locales.find((locale) => locale === navigator.language) ?? page.locales[0] ?? 'en-US',
        theme: firstTheme(),
        lines: linesOf(page),
        dismissed: new Set(),
        writing: NOTHING,
        wire: page.wire,
        whys: [],
        pane: 'why',
        dragging: false,
        connection: 'here',
      },
      draw,
    )
    watch(onEvent, (connection) => void onConnection(connection))
    takeDrops()
  } catch (error) {
    root.textContent = sentenceOf(error)
  }
}

void open()
