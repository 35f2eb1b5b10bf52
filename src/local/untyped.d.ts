// discord-api-spec/zod ships schemas without types: each export is a zod schema named as in Discord's OpenAPI document.
declare module 'discord-api-spec/zod' {
  import type { ZodType } from 'zod'

  export const ApplicationCommandAutocompleteCallbackRequestSchema: ZodType
  export const ApplicationCommandUpdateRequestSchema: ZodType
  export const CreateMessageInteractionCallbackRequestSchema: ZodType
  export const IncomingWebhookInteractionRequestSchema: ZodType
  export const IncomingWebhookUpdateRequestPartialSchema: ZodType
  export const ModalInteractionCallbackRequestSchema: ZodType
  export const UpdateMessageInteractionCallbackRequestSchema: ZodType
}
