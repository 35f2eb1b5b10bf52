// The log: pino to stderr, with secrets and questions blotted out.
import { type DestinationStream, destination, type Logger, pino } from 'pino'

export type Log = Logger

/** Keys that may hold a bot's token, an interaction's token, or what somebody asked. */
const SECRET_KEYS = [
  'token',
  'interactionToken',
  'authorization',
  'question',
  'text',
  'topic',
  'speaker',
  'options',
  'content',
]
const REDACTED = SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`])

/**
 * @param level debug, info, warn, error or silent.
 * @param stream where lines go; stderr by default, since stdout holds only results.
 */
export function createLog(level: string, stream: DestinationStream = destination({ fd: 2, sync: true })): Log {
  return pino({ level, base: undefined, redact: { paths: REDACTED, censor: '[redacted]' } }, stream)
}
