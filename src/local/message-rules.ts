// What Discord refuses of messages and modals though its published schema lets it pass: each rule with the page that states it.
import { ButtonStyle, ComponentType } from 'discord-api-types/v10'
import { limits } from '../replies/index.ts'

export interface Fault {
  readonly path: readonly PropertyKey[]
  readonly code: string
  readonly message: string
}

interface Component {
  readonly type?: number
  readonly style?: number
  readonly custom_id?: string
  readonly url?: string
  readonly label?: string
  readonly emoji?: unknown
  readonly components?: readonly Component[]
}

/**
 * A message needs content, an embed, a file or a component (50006 in the documents' list, told as a form error on
 * callbacks); ids of its buttons are unique; a row has at most five.
 * https://docs.discord.com/developers/components/reference#action-row
 */
export function faultsOfMessage(body: unknown, whole: boolean): Fault[] {
  const {
    content,
    embeds,
    components = [],
  } = (body ?? {}) as { content?: unknown; embeds?: unknown[]; components?: readonly Component[] }
  const faults: Fault[] = []
  // What is no text is told by the schema.
  const empty = typeof content === 'string' ? !content.trim() : content === undefined || content === null
  if (whole && empty && !embeds?.length && !components?.length) {
    faults.push({ path: ['content'], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' })
  }
  const ids = new Set<string>()
  const rows = Array.isArray(components) ? components : []
  if (rows.length > limits.ROWS_MAX) {
    faults.push({ path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be 5 or fewer in length.' })
  }
  rows.forEach((row, i) => {
    const inner: readonly Component[] = Array.isArray(row?.components) ? row.components : []
    const path = ['components', i, 'components']
    if (inner.length > limits.BUTTONS_PER_ROW_MAX) {
      faults.push({ path, code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 5 in length.' })
    }
    inner.forEach((button, k) => {
      const id = button.custom_id
      if (id !== undefined && ids.has(id)) {
        faults.push({
          path: [...path, k, 'custom_id'],
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
          message: 'Component custom id cannot be duplicated',
        })
      }
      if (id !== undefined) ids.add(id)
      else if (button.type === ComponentType.Button && button.style !== ButtonStyle.Link) {
        faults.push({ path: [...path, k, 'custom_id'], code: 'BASE_TYPE_REQUIRED', message: 'A custom id is required' })
      }
      if (button.type === ComponentType.Button && button.style === ButtonStyle.Link && !button.url) {
        faults.push({ path: [...path, k, 'url'], code: 'BASE_TYPE_REQUIRED', message: 'A url is required' })
      }
    })
  })
  return faults
}

/** A modal has one to five components, and their ids are unique: same page, "Label" and "Text Input". */
const MODAL_COMPONENTS_MAX = 5

interface ModalPart extends Component {
  readonly component?: Component
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export function faultsOfModal(data: unknown): Fault[] {
  const { components } = (data ?? {}) as { components?: unknown }
  const parts: readonly ModalPart[] = Array.isArray(components) ? components : []
  const faults: Fault[] = []
  if (parts.length > MODAL_COMPONENTS_MAX) {
    faults.push({
      path: ['components'],
      code: 'BASE_TYPE_BAD_LENGTH',
      message: 'Must be between 1 and 5 in length.',
    })
  }
  const ids = new Set<string>()
  parts.forEach((part, i) => {
    for (const { custom_id: id } of [...(part.components ?? []), ...(part.component ? [part.component] : [])]) {
      if (id !== undefined && ids.has(id)) {
        faults.push({
          path: ['components', i],
          code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
          message: 'Component custom id cannot be duplicated',
        })
      }
      if (id !== undefined) ids.add(id)
    }
  })
  return faults
}
