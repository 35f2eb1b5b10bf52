// The gateway of the local Discord: hello, identify, ready, heartbeats, resume, reconnect, invalid session.
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10'
import { type RawData, type WebSocket, WebSocketServer } from 'ws'
import { z } from 'zod'
import { verifyUpgrade } from './guard.ts'
import { createSessions } from './sessions.ts'
import { botAccount } from './shown.ts'
import type { State } from './state.ts'
import type { Wire } from './wire.ts'

/** Discord's own interval: https://docs.discord.com/developers/events/gateway#sending-heartbeats */
const HEARTBEAT_MS = 41_250
/** Whoever does not say by then that he has got what was sent may be hung up. */
const RECEIVED_WITHIN_MS = 1_000

const Payload = z.object({ op: z.number().int(), d: z.unknown().optional() })
const Identify = z.object({ token: z.string() })
const Resume = Identify.extend({ session_id: z.string(), seq: z.number().default(0) })

export const gatewayUrl = (port: number): string => `ws://127.0.0.1:${port}/gateway`

export interface Gateway {
  /** Sends an event to every session; those that are away get it when they resume. */
  dispatch(event: string, data: unknown): void
  /** Asks all to reconnect (op 7), or tells them that their session is over (op 9). */
  interrupt(how: 'reconnect' | 'invalid-session' | 'drop'): void
  /** From now on events wait for the next bot that connects. Resolves when those before have got what was sent to them. */
  handOver(): Promise<void>
  readonly connected: number
  close(): void
}

export function serveGateway(server: Server, state: State, wire: Wire, port: () => number): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway', verifyClient: verifyUpgrade(port) })
  const sessions = createSessions((socket, event) => send(socket, GatewayOpcodes.Dispatch, event))

  function send(socket: WebSocket, op: GatewayOpcodes, fields: { t?: string; s?: number; d?: unknown } = {}): void {
    socket.send(JSON.stringify({ op, t: null, s: null, d: null, ...fields }))
    if (op !== GatewayOpcodes.HeartbeatAck) {
      wire.add({ from: 'discord', kind: 'gateway', what: fields.t ?? GatewayOpcodes[op], body: fields.d })
    }
  }

  const isKnown = (token: string) => token.replace(/^Bot /, '') === state.token

  function identify(socket: WebSocket, d: unknown): void {
    const { data } = Identify.safeParse(d)
    if (!data || !isKnown(data.token)) {
      socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.')
      return
    }
    const session = sessions.begin(socket)
    session.dispatch('READY', {
      v: 10,
      user: botAccount(state),
      guilds: [],
      session_id: session.id,
      resume_gateway_url: gatewayUrl(port()),
      shard: [0, 1],
      application: { id: state.applicationId, flags: 0 },
    })
    sessions.dispatchWaiting(session)
  }

  function resume(socket: WebSocket, d: unknown): void {
    const { data } = Resume.safeParse(d)
    const session = data && isKnown(data.token) ? sessions.find(data.session_id) : undefined
    if (!data || !session) {
      send(socket, GatewayOpcodes.InvalidSession, { d: false })
      return
    }
    session.socket = socket
    for (const event of session.after(data.seq)) send(socket, GatewayOpcodes.Dispatch, event)
    session.dispatch('RESUMED', { _trace: [] })
  }

  function receive(socket: WebSocket, { op, d }: z.infer<typeof Payload>): void {
    if (op !== GatewayOpcodes.Heartbeat) {
      wire.add({ from: 'bot', kind: 'gateway', what: GatewayOpcodes[op] ?? String(op) })
    }
    if (op === GatewayOpcodes.Heartbeat) send(socket, GatewayOpcodes.HeartbeatAck)
    else if (op === GatewayOpcodes.Identify) identify(socket, d)
    else if (op === GatewayOpcodes.Resume) resume(socket, d)
    else if (op !== GatewayOpcodes.PresenceUpdate) socket.close(GatewayCloseCodes.UnknownOpcode, 'Unknown opcode.')
  }

  sockets.on('connection', (socket) => {
    send(socket, GatewayOpcodes.Hello, { d: { heartbeat_interval: HEARTBEAT_MS } })
    socket.on('error', () => socket.terminate())
    socket.on('close', () => sessions.leave(socket))
    socket.on('message', (data) => {
      const payload = read(data)
      if (payload) receive(socket, payload)
      else socket.close(GatewayCloseCodes.DecodeError, 'Error while decoding payload.')
    })
  })

  return {
    dispatch: sessions.dispatch,
    async handOver() {
      sessions.awaitNext()
      await haveReceived([...sockets.clients])
    },
    interrupt(how) {
      if (how === 'invalid-session') sessions.clear()
      for (const socket of sockets.clients) {
        if (how === 'drop') socket.terminate()
        else if (how === 'reconnect') send(socket, GatewayOpcodes.Reconnect)
        else send(socket, GatewayOpcodes.InvalidSession, { d: false })
      }
    },
    get connected() {
      return sockets.clients.size
    },
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

/** Resolves when each has got what was sent to it, or might as well be hung up. */
async function haveReceived(sockets: readonly WebSocket[]): Promise<void> {
  const got = sockets.map((socket) => {
    socket.ping()
    return new Promise((resolve) => socket.once('pong', resolve).once('close', resolve))
  })
  await Promise.race([Promise.all(got), sleep(RECEIVED_WITHIN_MS, undefined, { ref: false })])
}

/** Undefined for what is no payload: any program of this machine may send anything. */
function read(data: RawData): z.infer<typeof Payload> | undefined {
  try {
    return Payload.parse(JSON.parse(String(data)))
  } catch {
    return undefined
  }
}
