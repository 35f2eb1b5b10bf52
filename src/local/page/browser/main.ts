// The page of the local Discord: connects to its server, and draws what comes.
import './components.ts'
import { html, nothing, render } from 'lit'
import type { PageEvent } from '../contract.ts'
import { refreshArticles } from './articles.ts'
import { drawChannel } from './channel.ts'
import { WORDS_BOX } from './composing.ts'
import { sentenceOf, tell } from './deeds.ts'
import { drawDialog } from './dialog.ts'
import { takeDrops } from './drop.ts'
import { drawMenu } from './menu.ts'
import { drawPanes } from './panes.ts'
import { readState, watch } from './server.ts'
import { drawSide } from './side.ts'
import { addLine, change, now, person, removeLine, start, type View } from './store.ts'
import { firstTheme, linesOf } from './switches.ts'
import { NOTHING } from './writing.ts'

const root = document.getElementById('page')!
/** As many as the server keeps. */
const WIRE_MAX = 500
const WHYS_MAX = 50
const REFRESH_AFTER_MS = 300

function draw(view: View): void {
  document.documentElement.dataset.theme = view.theme
  render(
    html`<div class="app" data-drawer=${view.drawer ?? nothing} @keydown=${onKey}>
      ${drawSide(view)} ${drawChannel(view)} ${drawPanes(view)}
      ${view.drawer ? html`<div class="drawer-ground" @click=${() => change({ drawer: undefined })}></div>` : nothing}
      ${view.connected ? nothing : html`<p class="lost" role="alert">The connection to the bot is lost; trying again…</p>`}
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

function onEvent(event: PageEvent): void {
  const { guild, wire, whys } = now()
  if (event.kind === 'wire') change({ wire: [...wire, event.entry].slice(-WIRE_MAX) })
  else if (event.kind === 'why') change({ whys: [...whys, event.why].slice(-WHYS_MAX), why: undefined })
  else if (event.kind === 'gone') removeLine(event.message)
  else if (event.kind === 'message') {
    const { message } = event
    for (const line of now().lines) if (line.kind === 'note' && line.tone === 'waiting') removeLine(line.id)
    if (message.guild === guild) addLine({ kind: 'message', id: message.id, message })
    if (person().canManage) refreshSoon()
  } else void reload(event.error)
}

let refreshing: ReturnType<typeof setTimeout> | undefined

/** What a moderator does may have changed the articles. */
function refreshSoon(): void {
  clearTimeout(refreshing)
  refreshing = setTimeout(() => refreshArticles().catch(() => {}), REFRESH_AFTER_MS)
}

/** The bot was started anew: its commands may be others. */
async function reload(error?: string): Promise<void> {
  if (error !== undefined) {
    tell(`The bot could not be started again: ${error}`, 'failed')
    return
  }
  change({ page: await readState(now().guild) })
  tell('The bot was started again, with the changed code.')
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
        connected: true,
      },
      draw,
    )
    watch(onEvent, (connected) => change({ connected }))
    takeDrops()
  } catch (error) {
    root.textContent = sentenceOf(error)
  }
}

void open()
