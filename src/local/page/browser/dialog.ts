// The dialogs: an address to read, and a modal of the bot's.
import { html, nothing, type TemplateResult } from 'lit'
import { ref } from 'lit/directives/ref.js'
import { readAddress } from './articles.ts'
import { focusBox, MORE_BOX, WORDS_BOX } from './composing.ts'
import { sendModal } from './deeds.ts'
import type { Field, Modal } from './modal.ts'
import { change, now, type View } from './store.ts'

/** Whoever has no mouse goes on in the message box. */
function close(): void {
  if (!now().dialog) return
  change({ dialog: undefined })
  focusBox(now().writing.entry ? MORE_BOX : WORDS_BOX)
}

export function drawDialog({ dialog }: View): TemplateResult | typeof nothing {
  if (!dialog) return nothing
  return html`<dialog aria-labelledby="dialog-title" ${ref(open)} @close=${close}>
    ${dialog.kind === 'address' ? drawAddress() : drawModal(dialog.modal)}
  </dialog>`
}

/** Once it stands in the page. */
function open(element: Element | undefined): void {
  queueMicrotask(() => element instanceof HTMLDialogElement && !element.open && element.showModal())
}

const drawButtons = (label: string): TemplateResult => html`<div class="keep-buttons">
  <button type="submit" class="main-button">${label}</button>
  <button type="button" class="small-button" @click=${close}>Cancel</button>
</div>`

const drawAddress = (): TemplateResult => html`<form method="dialog" @submit=${read}>
  <h2 id="dialog-title">Read an address</h2>
  <p>A page, a PDF, a text or a feed. It is shown with what was cut from it before anything is kept.</p>
  <label>Address <input name="url" type="url" required placeholder="https://" autocomplete="off" /></label>
  ${drawButtons('Read it')}
</form>`

function read(event: Event): void {
  const url = new FormData(event.target as HTMLFormElement).get('url')
  close()
  if (typeof url === 'string') void readAddress(url)
}

function drawModal(modal: Modal): TemplateResult {
  const submit = (event: Event) => {
    const values = new FormData(event.target as HTMLFormElement)
    close()
    void sendModal(
      modal,
      modal.fields.map(({ id }) => ({ customId: id, value: String(values.get(id) ?? '') })),
    )
  }
  return html`<form method="dialog" @submit=${submit}>
    <h2 id="dialog-title">${modal.title}</h2>
    ${modal.fields.map(drawField)} ${drawButtons('Submit')}
  </form>`
}

function drawField({ id, label, long, required, value, placeholder, least, most }: Field): TemplateResult {
  const about = html`${label}${required ? html`<span class="required" aria-hidden="true"> *</span>` : nothing}`
  if (long) {
    return html`<label
      >${about}<textarea name=${id} rows="4" ?required=${required} minlength=${least} maxlength=${most} placeholder=${placeholder} .value=${value}></textarea></label
    >`
  }
  return html`<label
    >${about}<input name=${id} type="text" ?required=${required} minlength=${least} maxlength=${most} placeholder=${placeholder} .value=${value} /></label
  >`
}
