// /healthz and /metrics for those who run the bot.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { FootnoteError } from '../error.ts'
import type { Metrics } from './metrics.ts'

export interface Health {
  readonly ready: boolean
  /** ISO time of the last heartbeat that Discord acknowledged. */
  readonly lastHeartbeat: string | null
}

export interface HealthServer {
  readonly port: number
  close(): Promise<void>
}

/**
 * @param port 0 takes any free one.
 * @throws FootnoteError `discord/health` when the port cannot be had.
 */
export async function serveHealth(port: number, health: () => Health, metrics: Metrics): Promise<HealthServer> {
  const app = new Hono()
  app.get('/healthz', (context) => {
    const state = health()
    return context.json(state, state.ready ? 200 : 503)
  })
  app.get('/metrics', async (context) => context.text(await metrics.text()))
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, (info) =>
      resolve({ port: info.port, close: () => new Promise((done) => server.close(() => done())) }),
    )
    server.on('error', (cause: NodeJS.ErrnoException) => {
      const message = `Port ${port} cannot be had for /healthz (${cause.code}).`
      reject(new FootnoteError('discord/health', message, 'Set HEALTH_PORT to another one.', { cause }))
    })
  })
}
