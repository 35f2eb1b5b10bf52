// The message box: plain words or a command with its options as chips.
import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { readDropped } from './articles.ts'
import { drawChip } from './chip.ts'
import { described, named } from './commands.ts'
import {
  chooseFile,
  closeList,
  leaveCommand,
  leaveOption,
  MORE_BOX,
  offerMore,
  typeMore,
  typeWords,
  WORDS_BOX,
} from './composing.ts'
import { icons } from './icons.ts'
import { openMenu } from './menu.ts'
import { drawPicker, LIST } from './picker.ts'
import { change, type View } from './store.ts'
import { submit } from './submit.ts'
import { optionsLeft, type Writing } from './writing.ts'
import { activeId, onKey, textOf } from './writing-keys.ts'

export function drawWriting(view: View): TemplateResult {
  const { writing } = view
  return html`<form
    class="writing"
    aria-label="Message"
    autocomplete="off"
    @focusout=${(event: FocusEvent) => {
      const form = event.currentTarget as HTMLElement
      if (event.relatedTarget && !form.contains(event.relatedTarget as Node)) closeList()
    }}
    @submit=${(event: Event) => {
      event.preventDefault()
      submit()
    }}
  >
    ${drawPicker(view)} ${drawAbove(view)}
    <div class=${writing.entry ? 'box with-command' : 'box'}>
      <button type="button" class="icon-button" aria-label="Add an article" aria-haspopup="menu" title="Add an article" @click=${openAdd}>
        ${icons.plus}
      </button>
      ${writing.entry ? drawCommand(view) : drawWords(writing)}
      ${
        writing.entry || writing.text
          ? html`<button type="submit" class="icon-button send" aria-label="Send" title="Send (Enter)">${icons.send}</button>`
          : nothing
      }
    </div>
  </form>`
}

function drawWords(writing: Writing): TemplateResult {
  return html`<input
    id=${WORDS_BOX}
    class="words"
    type="text"
    role="combobox"
    aria-autocomplete="list"
    aria-haspopup="listbox"
    aria-expanded=${Boolean(writing.list)}
    aria-controls=${LIST}
    aria-activedescendant=${activeId(writing)}
    aria-label="Message #articles"
    placeholder="Message #articles, or type / for commands"
    spellcheck="false"
    .value=${live(writing.text)}
    @input=${(event: Event) => typeWords(textOf(event))}
    @keydown=${(event: KeyboardEvent) => onKey(event, () => leaveCommand(''))}
  />`
}

function drawCommand({ writing, locale }: View): TemplateResult {
  const left = optionsLeft(writing).length
  return html`<div class="command">
    <span class="command-name">/${writing.entry?.title}</span>
    ${writing.chips.map((chip, i) => drawChip(writing, chip, i, locale))}
    <input
      id=${MORE_BOX}
      class=${left ? 'more-options' : 'more-options none-left'}
      type="text"
      role="combobox"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${writing.list?.kind === 'options'}
      aria-controls=${LIST}
      aria-activedescendant=${writing.list?.kind === 'options' ? activeId(writing) : ''}
      aria-label=${left ? `${left} more options` : 'No more options. Press Enter to send.'}
      placeholder=${left ? `+${left} optional` : ''}
      .value=${live(writing.text)}
      @focus=${(event: Event) => offerMore(textOf(event))}
      @input=${(event: Event) => typeMore(textOf(event))}
      @keydown=${(event: KeyboardEvent) => onKey(event, () => leaveLast(writing))}
    />
  </div>`
}

const leaveLast = ({ chips, entry }: Writing) =>
  chips.length > 0 ? leaveOption(chips.length - 1) : leaveCommand(`/${entry?.title}`)

/** What is wrong, or what the option in hand is for. */
function drawAbove({ writing, locale }: View): TemplateResult | typeof nothing {
  if (writing.fault) return html`<p class="above fault" role="alert">${writing.fault}</p>`
  if (!writing.entry || writing.list) return nothing
  return html`<p class="above"><b>/${writing.entry.title}</b> ${writing.entry.description}
    ${writing.chips.map(({ option }) => html`<span class="about-option"><b>${named(option, locale)}</b> ${described(option, locale)}</span>`)}
  </p>`
}

function openAdd(event: MouseEvent): void {
  openMenu(event, 'Add an article', [
    { label: 'Read a file…', press: () => chooseFile((file) => void readDropped(file)) },
    { label: 'Read an address…', press: () => change({ dialog: { kind: 'address' } }) },
  ])
}
