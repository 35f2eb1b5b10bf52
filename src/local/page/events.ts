// What happens, sent to every open page: server-sent events, each a PageEvent as JSON.
import type { Context } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { PageEvent } from './contract.ts'

export interface PageEvents {
  emit(event: PageEvent): void
  /** The response that goes on until the page is closed. */
  stream(context: Context): Response
}

export function createEvents(): PageEvents {
  const pages = new Set<(event: PageEvent) => void>()
  return {
    emit(event) {
      for (const page of pages) page(event)
    },
    stream: (context) =>
      streamSSE(context, async (stream) => {
        const send = (event: PageEvent) => void stream.writeSSE({ data: JSON.stringify(event) })
        pages.add(send)
        // The first bytes tell the browser that it is connected.
        await stream.writeln(':')
        await new Promise<void>((closed) => stream.onAbort(closed))
        pages.delete(send)
      }),
  }
}
