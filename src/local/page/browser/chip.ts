// An option of a command in the message box: its name, and a field or a file.
import { html, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { enterOption, typeOption } from './choices.ts'
import { described, named } from './commands.ts'
import { chipBox, chooseFile, fillOption, leaveOption, takesFile } from './composing.ts'
import { LIST } from './picker.ts'
import type { Chip, Writing } from './writing.ts'
import { activeId, onKey, textOf } from './writing-keys.ts'

export function drawChip(writing: Writing, chip: Chip, i: number, locale: string): TemplateResult {
  const { option, text, file, fault } = chip
  const open = writing.list?.kind === 'choices' && writing.list.chip === i
  const label = `${named(option, locale)}${option.required ? ', required' : ''}: ${described(option, locale)}`
  if (takesFile(option)) {
    return html`<span class=${fault ? 'chip faulty' : 'chip'}
      ><span class="chip-name" aria-hidden="true">${named(option, locale)}</span>
      <button
        id=${chipBox(i)}
        type="button"
        class="chip-file"
        aria-label=${`${label} ${file?.name ?? ''}`}
        @click=${() => chooseFile((chosen) => fillOption(i, { file: chosen }))}
        @keydown=${(event: KeyboardEvent) => event.key === 'Backspace' && leaveOption(i)}
      >
        ${file?.name ?? 'Choose a file…'}
      </button></span
    >`
  }
  return html`<label class=${fault ? 'chip faulty' : 'chip'}
    ><span class="chip-name" aria-hidden="true">${named(option, locale)}</span
    ><input
      id=${chipBox(i)}
      type="text"
      role="combobox"
      aria-autocomplete="list"
      aria-haspopup="listbox"
      aria-expanded=${open}
      aria-controls=${LIST}
      aria-activedescendant=${open ? activeId(writing) : ''}
      aria-label=${label}
      aria-invalid=${Boolean(fault)}
      aria-required=${Boolean(option.required)}
      spellcheck="false"
      size=${Math.max(1, text.length)}
      .value=${live(text)}
      @focus=${() => enterOption(i)}
      @input=${(event: Event) => typeOption(i, textOf(event))}
      @keydown=${(event: KeyboardEvent) => onKey(event, () => leaveOption(i))}
  /></label>`
}
