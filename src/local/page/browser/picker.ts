// The list above the message box: commands, options that are left, or choices of an option.
import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { botAvatar } from './avatar.ts'
import { described, type Entry, named, type Option } from './commands.ts'
import { pick } from './composing.ts'
import type { View } from './store.ts'
import type { Listed } from './writing.ts'

export const LIST = 'choices'
export const optionId = (at: number) => `choice-${at}`

export function drawPicker({ writing, locale }: View): TemplateResult {
  const { list, active } = writing
  return html`<div class="picker" ?hidden=${!list}>
    <div class="picker-head">${list ? headOf(list) : nothing}</div>
    <div id=${LIST} role="listbox" aria-label=${list ? labelOf(list) : 'Choices'} class="picker-list">
      ${list ? rowsOf(list, locale).map((row, i) => drawRow(row, i, i === active)) : nothing}
    </div>
    ${list ? drawEmpty(list) : nothing}
  </div>`
}

function labelOf(list: Listed): string {
  if (list.kind === 'commands') return 'Commands'
  return list.kind === 'options' ? 'Options' : 'Choices'
}

function headOf(list: Listed): TemplateResult | string {
  if (list.kind === 'commands') return html`<img src=${botAvatar} alt="" width="20" height="20" />Footnote`
  return list.kind === 'options' ? 'Options' : 'Options matching what you typed'
}

/** Rows are drawn as they are: a title with what belongs to it, and a word on it. */
interface Row {
  readonly title: TemplateResult | string
  readonly about: string
}

function rowsOf(list: Listed, locale: string): readonly Row[] {
  if (list.kind === 'commands')
    return list.entries.map((entry) => ({ title: titleOf(entry, locale), about: entry.description }))
  if (list.kind === 'options')
    return list.options.map((option) => ({ title: named(option, locale), about: described(option, locale) }))
  return list.choices.map(({ name }) => ({ title: name, about: '' }))
}

const titleOf = (
  { title, options }: Entry,
  locale: string,
): TemplateResult => html`<span class="picker-command">/${title}</span>
  ${options
    .filter(({ required }) => required)
    .map(
      (option: Option) =>
        html`<span class="picker-option">${named(option, locale)}<span class="required">required</span></span>`,
    )}`

function drawRow({ title, about }: Row, i: number, active: boolean): TemplateResult {
  return html`<div
    id=${optionId(i)}
    role="option"
    class="picker-row"
    aria-selected=${active}
    ${ref((element) => queueMicrotask(() => active && element?.scrollIntoView({ block: 'nearest' })))}
    @pointerdown=${(event: Event) => event.preventDefault()}
    @click=${() => pick(i)}
  >
    <div class="picker-title">${title}</div>
    ${about ? html`<div class="picker-about">${about}</div>` : nothing}
  </div>`
}

function drawEmpty(list: Listed): TemplateResult | typeof nothing {
  const say = (text: string) => html`<p class="picker-empty" role="status">${text}</p>`
  if (list.kind === 'commands' && list.entries.length === 0) return say('No command matches. Escape clears the box.')
  if (list.kind !== 'choices' || list.choices.length > 0) return nothing
  if (list.state === 'failed') return say('Loading options failed')
  return say(list.state === 'waiting' ? 'Loading options…' : 'No options match your search.')
}
