// A modal as the bot sends it: its text fields, out of rows or labels.
// https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal

export interface Field {
  readonly id: string
  readonly label: string
  readonly long: boolean
  readonly required: boolean
  readonly value: string
  readonly placeholder: string
  readonly least: number
  readonly most: number
}

export interface Modal {
  readonly customId: string
  readonly title: string
  readonly fields: readonly Field[]
  /** The message whose button opened it. */
  readonly message?: string
}

interface Component {
  readonly type: number
  readonly label?: string
  readonly components?: readonly Component[]
  readonly component?: Component
  readonly custom_id?: string
  readonly style?: number
  readonly required?: boolean
  readonly value?: string
  readonly placeholder?: string
  readonly min_length?: number
  readonly max_length?: number
}

const TEXT_INPUT = 4
const PARAGRAPH = 2
/** Discord's own most for a text field. */
const FIELD_MAX = 4_000

/** @param data `data` of a callback of type 9. */
export function readModal(data: unknown, message?: string): Modal {
  const {
    custom_id: customId = '',
    title = '',
    components = [],
  } = (data ?? {}) as {
    custom_id?: string
    title?: string
    components?: readonly Component[]
  }
  return {
    customId,
    title,
    fields: components.flatMap((one) => fieldsIn(one)),
    ...(message !== undefined && { message }),
  }
}

function fieldsIn(component: Component, label = component.label): Field[] {
  const { type, components = [], component: inner } = component
  if (type !== TEXT_INPUT)
    return [...components, ...(inner ? [inner] : [])].flatMap((one) => fieldsIn(one, one.label ?? label))
  return [
    {
      id: component.custom_id ?? '',
      label: label ?? '',
      long: component.style === PARAGRAPH,
      required: component.required ?? true,
      value: component.value ?? '',
      placeholder: component.placeholder ?? '',
      least: component.min_length ?? 0,
      most: component.max_length ?? FIELD_MAX,
    },
  ]
}
