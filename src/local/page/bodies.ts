// What the page may send: each body's shape and size, checked before anything is done with it.
import { z } from 'zod'
import type { Deed, Doer } from '../index.ts'

/** As much as the guarded reader takes of a file. */
export const FILE_MAX_BYTES = 5 * 2 ** 20
/** Any other body: Discord's longest message and the names around it are far shorter. */
export const JSON_MAX_BYTES = 64 * 2 ** 10

const SNOWFLAKE = /^\d{1,20}$/
const id = z.string().regex(SNOWFLAKE, 'is no id')
/** Discord's own bounds of names and values: https://docs.discord.com/developers/interactions/application-commands */
const name = z.string().min(1).max(100)
const value = z.union([z.string().max(6_000), z.number(), z.boolean()])
const CONTENT_MAX = 2_000

const DoerBody = z.object({
  user: z.object({ id, name, canManage: z.boolean().optional() }),
  guild: id.nullable(),
  channel: id,
  locale: z.string().regex(/^[a-z]{2,3}(-[A-Z0-9]{2,3})?$/, 'is no locale'),
})

const DeedBody = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['command', 'autocomplete']),
    name,
    subcommand: name.optional(),
    options: z
      .array(z.object({ name, value, focused: z.boolean().optional() }))
      .max(25)
      .optional(),
    attachments: z
      .array(
        z.object({ option: name.optional(), name: z.string().min(1).max(255), url: z.url(), size: z.int().min(0) }),
      )
      .max(25)
      .optional(),
  }),
  z.object({ kind: z.literal('message-command'), name, content: z.string().max(CONTENT_MAX) }),
  z.object({ kind: z.literal('button'), message: id, customId: name }),
  z.object({
    kind: z.literal('modal'),
    customId: name,
    fields: z.array(z.object({ customId: name, value: z.string().max(4_000) })).max(5),
    message: id.optional(),
  }),
])

export const InteractBody = z.object({ doer: DoerBody, deed: DeedBody }) as z.ZodType<{ doer: Doer; deed: Deed }>
export const SayBody = z.object({
  doer: DoerBody as z.ZodType<Doer>,
  content: z.string().trim().min(1).max(CONTENT_MAX),
})
export const ReadBody = z.object({ url: z.string().max(2_000) })
export const KeepBody = z.object({ guild: id, key: name })
