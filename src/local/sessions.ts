// The sessions of the gateway: what each bot was sent, for when it resumes, and what waits for the bot that comes next.
import type { WebSocket } from 'ws'
import { limits } from '../replies/index.ts'
import { snowflake } from './snowflake.ts'

/** Events kept for a session that resumes. */
const REPLAY_MAX = 1_000

/** https://docs.discord.com/developers/events/gateway-events#payload-structure */
export interface GatewayEvent {
  readonly t: string
  readonly s: number
  readonly d: unknown
}

export interface Session {
  readonly id: string
  /** Undefined while the bot is away. */
  socket: WebSocket | undefined
  /** Numbers an event, keeps it, and sends it to a bot that is there. */
  dispatch(event: string, data: unknown): void
  /** What was dispatched after a number. */
  after(sequence: number): readonly GatewayEvent[]
}

export interface Sessions {
  begin(socket: WebSocket): Session
  find(id: string): Session | undefined
  /** To every session, and to the next bot, where it is awaited. */
  dispatch(event: string, data: unknown): void
  /** To a session what has waited for its bot. */
  dispatchWaiting(session: Session): void
  /** From now on events wait for the next bot that begins a session. */
  awaitNext(): void
  leave(socket: WebSocket): void
  clear(): void
}

/** @param send brings an event to a bot. */
export function createSessions(send: (socket: WebSocket, event: GatewayEvent) => void): Sessions {
  const sessions = new Map<string, Session>()
  /** When each came; undefined while no bot is awaited. */
  let waiting: { readonly event: string; readonly data: unknown; readonly at: number }[] | undefined

  /** Without what comes too late: whoever did it was told that nothing answered, and it must not take effect afterwards. */
  const stillWanted = () => waiting?.filter(({ at }) => performance.now() - at < limits.ACKNOWLEDGE_WITHIN_MS) ?? []

  return {
    begin(socket) {
      const session = createSession(socket, send)
      sessions.set(session.id, session)
      return session
    },
    find: (id) => sessions.get(id),
    dispatch(event, data) {
      if (waiting) waiting = [...stillWanted(), { event, data, at: performance.now() }]
      for (const session of sessions.values()) session.dispatch(event, data)
    },
    dispatchWaiting(session) {
      const wanted = stillWanted()
      waiting = undefined
      for (const { event, data } of wanted) session.dispatch(event, data)
    },
    awaitNext() {
      waiting ??= []
      sessions.clear()
    },
    leave(socket) {
      for (const session of sessions.values()) if (session.socket === socket) session.socket = undefined
    },
    clear: () => sessions.clear(),
  }
}

function createSession(socket: WebSocket, send: (socket: WebSocket, event: GatewayEvent) => void): Session {
  const sent: GatewayEvent[] = []
  let sequence = 0
  return {
    id: snowflake(),
    socket,
    dispatch(t, d) {
      const event = { t, s: ++sequence, d }
      sent.push(event)
      if (sent.length > REPLAY_MAX) sent.shift()
      if (this.socket) send(this.socket, event)
    },
    after: (from) => sent.filter(({ s }) => s > from),
  }
}
