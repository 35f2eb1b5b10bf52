// What the page shows, as one value; whoever changes it has the page drawn again.
import type { Range } from '../../../articles/index.ts'
import type { WireEntry } from '../../index.ts'
import type { PageArticle, PageMessage, PageState, Why } from '../contract.ts'
import type { Modal } from './modal.ts'
import type { Connection } from './server.ts'
import type { Writing } from './writing.ts'

export type Pane = 'wire' | 'why' | 'article'
export type Theme = 'dark' | 'light'

/** A line of the channel: what the bot or a person said, or a word of Discord's own to the one who looks. */
export type Line =
  | { readonly kind: 'message'; readonly id: string; readonly message: PageMessage }
  | {
      readonly kind: 'note'
      readonly id: string
      readonly at: string
      readonly from: 'bot' | 'page'
      /** Who sees it. */
      readonly user: string
      readonly command?: string
      readonly text: string
      readonly tone: 'plain' | 'failed' | 'waiting'
      readonly button?: { readonly label: string; readonly press: () => void }
    }

export interface ShownArticle {
  readonly article: PageArticle
  /** UTF-16 offsets into `article.raw`. */
  readonly cited: readonly Range[]
  readonly reading?: Reading
}

/** Read from a file or an address, and not kept yet. */
export interface Reading {
  readonly key: string
  readonly articles: readonly PageArticle[]
  readonly problems: readonly string[]
  /** The line of the channel that tells of it. */
  readonly line: string
}

export interface Menu {
  readonly at: { readonly x: number; readonly y: number }
  readonly label: string
  readonly items: readonly { readonly label: string; readonly group?: string; readonly press: () => void }[]
  /** Gets the focus back. */
  readonly opener: HTMLElement | undefined
}

export interface View {
  readonly page: PageState
  readonly guild: string
  /** The id of the person who writes. */
  readonly person: string
  readonly locale: string
  readonly theme: Theme
  readonly lines: readonly Line[]
  readonly dismissed: ReadonlySet<string>
  readonly writing: Writing
  readonly wire: readonly WireEntry[]
  readonly whys: readonly Why[]
  /** Which of them is shown; undefined is the latest. */
  readonly why?: Why | undefined
  readonly shown?: ShownArticle | undefined
  readonly pane: Pane
  /** In a narrow window: what lies over the channel. */
  readonly drawer?: 'panes' | 'side' | undefined
  readonly menu?: Menu | undefined
  readonly dialog?: { readonly kind: 'address' } | { readonly kind: 'modal'; readonly modal: Modal } | undefined
  readonly dragging: boolean
  readonly connection: Connection
}

let view: View
let draw = (_view: View): void => {}
let scheduled = false
let afterwards: (() => void)[] = []

export const now = (): View => view

/** Sets the first view, and what draws every one. */
export function start(first: View, drawing: (view: View) => void): void {
  view = first
  draw = drawing
  drawSoon()
}

/** Changes some fields; drawn once for all changes of a turn. */
export function change(fields: Partial<View>): void {
  view = { ...view, ...fields }
  drawSoon()
}

/** Runs once the next drawing is done, to move the focus to what is new. */
export function afterDrawing(work: () => void): void {
  afterwards.push(work)
  drawSoon()
}

function drawSoon(): void {
  if (scheduled) return
  scheduled = true
  queueMicrotask(() => {
    scheduled = false
    draw(view)
    const work = afterwards
    afterwards = []
    for (const run of work) run()
  })
}

/** The person who writes. */
export function person(at: View = view): PageState['people'][number] {
  return at.page.people.find(({ id }) => id === at.person) ?? at.page.people[0]!
}

/** Adds a line to the channel in the order of time, or takes the place of the one with its id. */
export function addLine(line: Line): void {
  const { lines } = view
  const known = lines.findIndex(({ id }) => id === line.id)
  const behind = lines.findLastIndex((other) => timeOf(other) <= timeOf(line)) + 1
  change({ lines: known < 0 ? lines.toSpliced(behind, 0, line) : lines.with(known, line) })
}

const timeOf = (line: Line): string => (line.kind === 'message' ? line.message.at : line.at)

export const removeLine = (id: string): void => change({ lines: view.lines.filter((line) => line.id !== id) })
