// What the routes of the local Discord give, and Discord's own errors.
import { limits } from '../replies/index.ts'

/** What a route gives: a status and its body; no body is 204, which has no content type. */
export interface Result {
  readonly status: number
  readonly body?: unknown
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
export const ERRORS = {
  unauthorized: { status: 401, body: { message: '401: Unauthorized', code: 0 } },
  unknownInteraction: { status: 404, body: { message: 'Unknown interaction', code: 10062 } },
  alreadyAcknowledged: { status: 400, body: { message: 'Interaction has already been acknowledged.', code: 40060 } },
  unknownWebhook: { status: 404, body: { message: 'Unknown Webhook', code: 10015 } },
  unknownMessage: { status: 404, body: { message: 'Unknown Message', code: 10008 } },
  tooManyCommands: {
    status: 400,
    body: { message: `Maximum number of application commands reached (${limits.COMMANDS_MAX})`, code: 30032 },
  },
  internal: { status: 500, body: { message: '500: Internal Server Error', code: 0 } },
  notFound: { status: 404, body: { message: '404: Not Found', code: 0 } },
} as const satisfies Record<string, Result>
