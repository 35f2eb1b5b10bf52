// Files that are dropped on the page, and addresses that are pasted beside its fields, are read as articles.
import { isAddress, readAddress, readDropped } from './articles.ts'
import { WORDS_BOX } from './composing.ts'
import { change } from './store.ts'

export function takeDrops(): void {
  addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    change({ dragging: true })
  })
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) change({ dragging: false })
  })
  addEventListener('drop', async (event) => {
    event.preventDefault()
    change({ dragging: false })
    for (const file of event.dataTransfer?.files ?? []) await readDropped(file)
  })
  addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0]
    const text = event.clipboardData?.getData('text/plain').trim() ?? ''
    const { target } = event
    const field = target instanceof HTMLInputElement
    // An address in an option of a command belongs there.
    if (field && (target.id !== WORDS_BOX || target.value !== '')) return
    if (!file && !isAddress(text)) return
    event.preventDefault()
    void (file ? readDropped(file) : readAddress(text))
  })
}
