// Why Discord cannot be spoken to, in sentences for those who run the bot.
import { GatewayCloseCodes } from 'discord-api-types/v10'
import { FootnoteError, sentenceOf } from '../error.ts'

const COPY_TOKEN = 'Copy it anew from the Developer Portal (Bot, Reset Token) into DISCORD_TOKEN in .env.'

export function refusedToken(cause: unknown): FootnoteError {
  return new FootnoteError('discord/token', 'Discord refused the token.', COPY_TOKEN, { cause })
}

export function notReached(cause: unknown): FootnoteError {
  const message = `Discord could not be reached: ${sentenceOf(cause)}.`
  return new FootnoteError('discord/connect', message, 'Check the network, or https://discordstatus.com.', { cause })
}

/** What Discord has no more than "Missing Access" or "Unknown Guild" for. */
export function notInvited(cause: unknown): FootnoteError {
  const message = 'The bot is not in this server, or may have no commands there.'
  const next = 'Check the id, and invite it with the scopes bot and applications.commands; README.md says how.'
  return new FootnoteError('discord/invite', message, next, { cause })
}

/** Something answers, but not as Discord does: a wrong DISCORD_API, or the sign-in page of a network. */
export function notDiscord(cause?: unknown): FootnoteError {
  const message = 'What answered is not Discord’s API.'
  return new FootnoteError('discord/other', message, 'Check DISCORD_API in .env, or the network.', { cause })
}

/** @param code one after which discord.js does not connect again. */
export function closedConnection(code: number): FootnoteError {
  if (code === GatewayCloseCodes.AuthenticationFailed)
    return new FootnoteError('discord/token', 'Discord no longer takes the token.', COPY_TOKEN)
  const message = `Discord closed the connection for good (${code}).`
  return new FootnoteError('discord/closed', message, 'Start the bot again.')
}
