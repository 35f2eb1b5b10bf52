// Shapes of the bodies that bots send, for the tables of this folder.

/** A row: what it is, the answer (`taken`, or the path of the mistake and its code), the body, the page that says so. */
export type Row = readonly [what: string, answer: string, body: unknown, page: string]

const DOCS = 'https://docs.discord.com/developers'
export const PAGES = {
  callback: `${DOCS}/interactions/receiving-and-responding#interaction-response-object`,
  autocomplete: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-autocomplete`,
  modal: `${DOCS}/interactions/receiving-and-responding#interaction-response-object-modal`,
  followUp: `${DOCS}/interactions/receiving-and-responding#followup-messages`,
  message: `${DOCS}/resources/message#create-message`,
  edit: `${DOCS}/resources/webhook#edit-webhook-message`,
  embed: `${DOCS}/resources/message#embed-object-embed-limits`,
  mentions: `${DOCS}/resources/message#allowed-mentions-object`,
  row: `${DOCS}/components/reference#action-row`,
  button: `${DOCS}/components/reference#button`,
  label: `${DOCS}/components/reference#label`,
  input: `${DOCS}/components/reference#text-input`,
  customId: `${DOCS}/components/reference#anatomy-of-a-component`,
  command: `${DOCS}/interactions/application-commands#application-command-object`,
  naming: `${DOCS}/interactions/application-commands#application-command-object-application-command-naming`,
  option: `${DOCS}/interactions/application-commands#application-command-object-application-command-option-structure`,
  choice: `${DOCS}/interactions/application-commands#application-command-object-application-command-option-choice-structure`,
  subcommands: `${DOCS}/interactions/application-commands#subcommands-and-subcommand-groups`,
  locales: `${DOCS}/reference#locales`,
  permissions: `${DOCS}/topics/permissions`,
} as const

export const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))

export const message = (data: object) => ({ type: 4, data })
export const button = (fields: object = {}) => ({ type: 2, style: 2, label: 'Next', custom_id: 'a', ...fields })
export const rows = (...buttons: object[]) => [{ type: 1, components: buttons }]
export const withButtons = (...buttons: object[]) => message({ content: 'x', components: rows(...buttons) })

export const choice = (fields: object = {}) => ({ name: 'Cuba Si', value: 'Cuba Si', ...fields })
export const choices = (list: unknown[]) => ({ type: 8, data: { choices: list } })

export const input = (fields: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...fields })
export const label = (fields: object = {}, inner: object = {}) => ({
  type: 18,
  label: 'Why',
  component: input(inner),
  ...fields,
})
export const modal = (fields: object = {}) => ({
  type: 9,
  data: { custom_id: 'm', title: 'Report', components: [label()], ...fields },
})

export const who = (fields: object = {}) => ({ name: 'who', description: 'Who?', ...fields })
export const option = (fields: object = {}) => ({ type: 3, name: 'question', description: 'Who …?', ...fields })
export const withOptions = (...options: object[]) => [who({ options })]
