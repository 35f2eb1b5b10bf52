// A fixture: an interaction with those it stands on and what was replied, so that `footnote replay` can do it again.
import { MessageFlags } from 'discord-api-types/v10'
import { z } from 'zod'
import type { Returned } from './server.ts'
import type { LocalMessage } from './state.ts'

const FORMAT = 1
const words = z.string()

/** Of a reply, what a person sees: ids and keys are others each time. */
const Shown = z.object({
  content: words,
  private: z.boolean(),
  /** Rows of buttons. */
  buttons: z.array(z.array(z.object({ label: words, disabled: z.boolean() }))),
})
export type Shown = z.infer<typeof Shown>

const Answered = z.object({
  /** False: nothing came within three seconds. */
  answered: z.boolean(),
  replies: z.array(Shown),
  /** Of half-typed words. */
  choices: z.array(z.object({ name: words, value: z.union([words, z.number()]) })).optional(),
  modal: z.unknown().optional(),
})
export type Answered = z.infer<typeof Answered>

/** A message of an earlier step: which step, and which of its replies; both from 0. */
const Place = z.object({ step: z.int().min(0), reply: z.int().min(0) })

const option = z.object({
  name: words,
  value: z.union([words, z.number(), z.boolean()]),
  focused: z.boolean().optional(),
})
const Done = z.discriminatedUnion('kind', [
  // A field that is not known is an older fixture's, and would be left out of what is done.
  z.strictObject({
    kind: z.enum(['command', 'autocomplete']),
    name: words,
    subcommand: words.optional(),
    options: z.array(option).optional(),
    files: z.array(z.object({ option: words.optional(), name: words, base64: z.base64() })).optional(),
  }),
  z.object({ kind: z.literal('message-command'), name: words, content: words }),
  z.object({ kind: z.literal('button'), under: Place, label: words }),
  z.object({
    kind: z.literal('modal'),
    customId: words,
    fields: z.array(z.object({ customId: words, value: words })),
    under: Place.optional(),
  }),
])
/** A deed whose messages and files are told by what they are, and not by this run's ids. */
export type Done = z.infer<typeof Done>

export const Fixture = z.object({
  footnote: z.literal(FORMAT),
  /** Ids of the articles that could answer. */
  articles: z.array(words),
  steps: z
    .array(
      z.object({
        doer: z.object({
          user: z.object({ id: words, name: words, canManage: z.boolean().optional() }),
          guild: words.nullable(),
          channel: words,
          locale: words,
        }),
        deed: Done,
        got: Answered,
      }),
    )
    .min(1),
})
export type Fixture = z.infer<typeof Fixture>

export const fixtureOf = (articles: readonly string[], steps: Fixture['steps']): Fixture => ({
  footnote: FORMAT,
  articles: [...articles],
  steps,
})

interface Row {
  readonly components?: readonly { readonly label?: string; readonly disabled?: boolean; readonly custom_id?: string }[]
}

/** The buttons of a message, row by row. */
export const rowsOf = (message: LocalMessage) =>
  (message.components as readonly Row[]).map(({ components = [] }) =>
    components.map(({ label = '', disabled = false, custom_id: customId }) => ({ label, disabled, customId })),
  )

/** What a person saw of an interaction's answer. */
export function answeredOf({ answered, messages, choices, modal }: Returned): Answered {
  return {
    answered,
    replies: messages.map((message) => ({
      content: message.content,
      private: (message.flags & MessageFlags.Ephemeral) !== 0,
      buttons: rowsOf(message).map((row) => row.map(({ label, disabled }) => ({ label, disabled }))),
    })),
    ...(choices && { choices: choices.map(({ name, value }) => ({ name, value })) }),
    ...(modal !== undefined && { modal }),
  }
}
