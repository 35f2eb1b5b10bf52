// Who may speak to the local Discord: programs and pages of this machine, and no page from elsewhere.
import type { IncomingMessage } from 'node:http'
import type { MiddlewareHandler } from 'hono'

/**
 * Whether a request names this server by a loopback name, and comes from no page or from this server's own. A page elsewhere
 * whose name was bound anew to 127.0.0.1 (DNS rebinding) sends its own name as Host; one that sends a form or opens a
 * WebSocket sends its Origin. https://fetch.spec.whatwg.org/#origin-header
 */
function isFromHere(port: number, host: string | undefined, origin: string | undefined): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`]
  return names.includes(host ?? '') && (origin === undefined || names.some((name) => origin === `http://${name}`))
}

/** For the gateway, whose connections are upgraded before any route is asked. */
export const verifyUpgrade =
  (port: () => number) =>
  ({ req }: { req: IncomingMessage }): boolean =>
    isFromHere(port(), req.headers.host, req.headers.origin)

export function onlyFromHere(port: () => number): MiddlewareHandler {
  return async (context, next) => {
    if (isFromHere(port(), context.req.header('host'), context.req.header('origin'))) return next()
    const error = `Only this machine's own pages may speak to it. Open it as http://127.0.0.1:${port()}.`
    return context.json({ error }, 403)
  }
}
