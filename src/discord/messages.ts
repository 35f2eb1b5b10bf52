// A reply as the body of a Discord message: content and buttons, never embeds, never a mention that pings.
import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Button, Reply } from '../replies/index.ts'

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  success: ButtonStyle.Success,
  danger: ButtonStyle.Danger,
} as const satisfies Record<Button['style'], ButtonStyle>

export interface MessageBody {
  content: string
  flags: MessageFlags
  components: APIActionRowComponent<APIButtonComponentWithCustomId>[]
  allowed_mentions: { parse: [] }
}

/** The body for a callback, a follow-up or an edit. */
export function messageBody(reply: Reply): MessageBody {
  const hidden = reply.private ? MessageFlags.Ephemeral : 0
  return {
    content: reply.content,
    flags: MessageFlags.SuppressEmbeds | hidden,
    components: (reply.buttons ?? []).filter((row) => row.length > 0).map(buttonRow),
    allowed_mentions: { parse: [] },
  }
}

/** The same for an edit: who sees a message cannot change. https://docs.discord.com/developers/resources/message#edit-message */
export function editBody(reply: Reply): MessageBody {
  return { ...messageBody(reply), flags: MessageFlags.SuppressEmbeds }
}

function buttonRow(buttons: readonly Button[]): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ id, label, style, disabled }) => ({
      type: ComponentType.Button,
      custom_id: id,
      label,
      style: STYLES[style],
      ...(disabled && { disabled }),
    })),
  }
}
