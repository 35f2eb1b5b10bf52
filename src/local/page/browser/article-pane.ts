// The Article: its source, the cited words lit, names, dates and quotes coloured, and what was cut with the reason.
import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { ref } from 'lit/directives/ref.js'
import type { PageArticle } from '../contract.ts'
import { keepReading, leaveShown, openArticle } from './articles.ts'
import { type MarkKind, marksOf, type Run, runsOf } from './marks.ts'
import { change, now, type ShownArticle, type View } from './store.ts'

const LEGEND: readonly { readonly kind: MarkKind; readonly label: string }[] = [
  { kind: 'person', label: 'People' },
  { kind: 'organization', label: 'Organizations' },
  { kind: 'place', label: 'Places' },
  { kind: 'date', label: 'Dates' },
  { kind: 'quote', label: 'Quotes' },
  { kind: 'cut', label: 'Cuts' },
]
/** A longer cut is folded. */
const CUT_SHOWN_MAX = 160

const off = new Set<MarkKind>()

export function drawArticle({ shown, page }: View): TemplateResult {
  if (!shown) {
    return html`<div class="pane-empty">
      <p>Click a citation in a message, or choose an article:</p>
      <ul class="articles">
        ${page.articles.map(({ id, title }) => html`<li><button type="button" @click=${() => openArticle(id)}>${title ?? id}</button></li>`)}
      </ul>
      <p>Or drop a file anywhere on the page.</p>
    </div>`
  }
  const { article, cited } = shown
  return html`${drawKeep(shown)}
    <header class="article-head">
      <h3>${article.title ?? article.id}</h3>
      <p>${[article.source, article.date?.slice(0, 10), article.language].filter(Boolean).join(' · ')}
        ${article.url ? html` · <a href=${article.url} target="_blank" rel="noreferrer noopener">${hostOf(article.url)}</a>` : nothing}</p>
      ${article.dateReason ? html`<p class="quiet">Date: ${article.dateReason}</p>` : nothing}
    </header>
    <div class="legend" role="group" aria-label="What is coloured">${LEGEND.map((entry) => drawToggle(entry, article))}</div>
    <div class=${`source ${[...off].map((kind) => `without-${kind}`).join(' ')}`} tabindex="0" role="region" aria-label="Source">${guard([article, cited], () => drawSource(shown))}</div>`
}

function drawKeep({ reading, article }: ShownArticle): TemplateResult | typeof nothing {
  if (!reading) return nothing
  const { articles, problems } = reading
  return html`<section class="keep" aria-label="Read, not kept yet">
    <p><b>${articles.length === 1 ? 'Read, not kept yet' : `${articles.length} articles read, not kept yet`}</b></p>
    ${
      articles.length > 1
        ? html`<label
          ><span class="unseen">Article</span
          ><select @change=${(event: Event) => showReading(Number((event.target as HTMLSelectElement).value))}>
            ${articles.map((one, i) => html`<option value=${i} ?selected=${one === article}>${one.title ?? one.id}</option>`)}
          </select></label
        >`
        : nothing
    }
    ${drawCuts(article)} ${problems.map((problem) => html`<p class="problem">${problem}</p>`)}
    <div class="keep-buttons">
      <button type="button" class="main-button" @click=${() => keepReading(reading)}>Keep</button>
      <button type="button" class="small-button" @click=${leaveShown}>Leave it</button>
    </div>
  </section>`
}

/** What was left out of the text, and why; the words are struck through in the source below. */
function drawCuts({ cuts, raw }: PageArticle): TemplateResult {
  if (cuts.length === 0) return html`<p class="quiet">Nothing was cut.</p>`
  return html`<details class="cuts">
    <summary>${cuts.length === 1 ? 'One cut' : `${cuts.length} cuts`}</summary>
    <ul>
      ${cuts.map(({ range: [start, end], reason }) => html`<li><b>${reason}</b> ${raw.slice(start, end).trim().slice(0, CUT_SHOWN_MAX)}</li>`)}
    </ul>
  </details>`
}

function showReading(i: number): void {
  const { shown } = now()
  const article = shown?.reading?.articles[i]
  if (shown && article) change({ shown: { ...shown, article } })
}

function drawToggle({ kind, label }: (typeof LEGEND)[number], article: PageArticle): TemplateResult {
  const count = countOf(kind, article)
  return html`<label class=${`legend-entry mark-${kind}`}
    ><input
      type="checkbox"
      .checked=${!off.has(kind)}
      @change=${(event: Event) => {
        if ((event.target as HTMLInputElement).checked) off.delete(kind)
        else off.add(kind)
        change({})
      }}
    /><span>${label}</span> <span class="legend-count">${count}</span></label
  >`
}

function countOf(kind: MarkKind, { names, dates, quotes, cuts }: PageArticle): number {
  const lists = { date: dates, quote: quotes, cut: cuts, cited: [] }
  return kind in lists ? lists[kind as keyof typeof lists].length : names.filter((name) => name.kind === kind).length
}

function drawSource({ article, cited }: ShownArticle): readonly unknown[] {
  const { raw } = article
  const first = cited[0]?.[0]
  return runsOf(raw.length, marksOf(article, cited)).map((run) => drawRun(raw, run, run.start === first))
}

/** The first cited run is scrolled to. */
function drawRun(raw: string, { start, end, marks }: Run, scrolled: boolean): TemplateResult | string {
  const text = raw.slice(start, end)
  if (marks.length === 0) return text
  const cut = marks.find(({ kind }) => kind === 'cut')
  if (cut && end - start > CUT_SHOWN_MAX) {
    return html`<details class="long-cut mark-cut"><summary>${end - start} characters cut: ${cut.about}</summary>${text}</details>`
  }
  const kinds = [...new Set(marks.map(({ kind }) => `mark-${kind}`))].join(' ')
  const about = marks
    .filter(({ kind }) => kind !== 'cited')
    .map(({ kind, about: what }) => `${kind === 'cut' ? 'cut' : kind}: ${what}`)
  const inner = html`<span class=${kinds} title=${about.join('\n') || nothing}>${text}</span>`
  if (!marks.some(({ kind }) => kind === 'cited')) return inner
  return html`<mark ${ref((element) => scrolled && scrollTo(element))}>${inner}</mark>`
}

function scrollTo(element: Element | undefined): void {
  // Once the pane has its size.
  requestAnimationFrame(() => element?.scrollIntoView({ block: 'center' }))
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : url)
