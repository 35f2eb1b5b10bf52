// Interactions as Discord sends them, made from what a person does on the page or in a test.
import { performance } from 'node:perf_hooks'
import { type APIInteraction, ChannelType, InteractionResponseType } from 'discord-api-types/v10'
import { type Deed, type Doer, dataOf } from './deeds.ts'
import { accountOf, memberOf, shown } from './shown.ts'
import { snowflake } from './snowflake.ts'
import { type LocalInteraction, type State, tokenOf } from './state.ts'

/** Older ones are forgotten: nobody asks as much within the 15 minutes that a token holds. */
const KEPT_MAX = 10_000

const MESSAGE = [
  InteractionResponseType.ChannelMessageWithSource,
  InteractionResponseType.DeferredChannelMessageWithSource,
]
const UPDATE = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage]

/**
 * Only a component changes the message that it stands under, and what is half typed gets choices and nothing else.
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
 */
const TAKES: Readonly<Record<Deed['kind'], readonly number[]>> = {
  command: [...MESSAGE, InteractionResponseType.Modal],
  'message-command': [...MESSAGE, InteractionResponseType.Modal],
  button: [...MESSAGE, ...UPDATE, InteractionResponseType.Modal],
  modal: MESSAGE,
  autocomplete: [InteractionResponseType.ApplicationCommandAutocompleteResult],
}
/** A modal that a button opened may change that button's message, and none opens another. */
const MODAL_OF_BUTTON_TAKES = [...MESSAGE, ...UPDATE]

/** The interaction as it goes over the gateway, and what is remembered of it. */
export function makeInteraction(state: State, doer: Doer, deed: Deed) {
  const { user, guild, channel, locale } = doer
  const id = snowflake()
  const pressed = 'message' in deed && deed.message ? state.messages.get(deed.message) : undefined
  const account = accountOf(user)
  const member = { ...memberOf(user), user: account, deaf: false, mute: false }
  const interaction = {
    id,
    application_id: state.applicationId,
    token: tokenOf(id),
    version: 1,
    locale,
    channel_id: channel,
    channel: { id: channel, type: ChannelType.GuildText },
    app_permissions: member.permissions,
    entitlements: [],
    authorizing_integration_owners: {},
    context: guild === null ? 1 : 0,
    ...(guild === null ? { user: account } : { guild_id: guild, guild_locale: 'en-US', member }),
    ...(pressed && { message: shown(state, pressed) }),
    ...dataOf(deed, doer, commandsIn(state, guild)),
  } as unknown as APIInteraction
  const remembered: LocalInteraction = {
    id,
    token: interaction.token,
    sentAt: performance.now(),
    channel,
    guild,
    user: user.id,
    doer,
    deed,
    takes: deed.kind === 'modal' && pressed ? MODAL_OF_BUTTON_TAKES : TAKES[deed.kind],
    ...(pressed && { message: pressed.id }),
  }
  state.interactions.set(remembered.token, remembered)
  const [oldest] = state.interactions.keys()
  if (state.interactions.size > KEPT_MAX) state.interactions.delete(oldest!)
  return { interaction, remembered }
}

/** A server's own before those of all servers. */
const commandsIn = ({ commands }: State, guild: string | null) => [
  ...(commands.get(guild ?? '') ?? []),
  ...(commands.get('') ?? []),
]
