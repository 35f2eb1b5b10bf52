// The page's door: who may come in (the token of the url), what a browser may do with what it gets, and how errors are told.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, ErrorHandler, MiddlewareHandler } from 'hono'
import { FootnoteError, sentenceOf } from '../../error.ts'

/** Scripts, styles and requests of this server alone; nothing inline, nothing from elsewhere, no frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('content-security-policy', POLICY)
  context.header('x-content-type-options', 'nosniff')
  context.header('referrer-policy', 'no-referrer')
  context.header('cross-origin-opener-policy', 'same-origin')
  context.header('cross-origin-resource-policy', 'same-origin')
  context.header('cache-control', 'no-store')
}

/** The token as "Authorization: Bearer TOKEN" or, where a browser cannot send that, as ?token=TOKEN. */
export function needsToken(token: string, from: 'header' | 'query'): MiddlewareHandler {
  const wanted = digest(token)
  return async (context, next) => {
    const given =
      from === 'query'
        ? context.req.query('token')
        : /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1]
    // Digests have one length, and are compared in constant time.
    if (given !== undefined && timingSafeEqual(digest(given), wanted)) return next()
    return refuse(context, 403, 'This needs the token of the url. Open the address that footnote start printed.')
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()

export const refuse = (context: Context, status: 400 | 403 | 404 | 413 | 500, error: string) =>
  context.json({ error }, status)

/** Thrown by a route for a body that has the wrong shape. */
export class BadRequest extends Error {}
/** Thrown by a route for a body that is too large. */
export class TooLarge extends Error {}
/** Thrown by a route for something that is not there. */
export class Missing extends Error {}

export const tellError: ErrorHandler = (error, context) => {
  if (error instanceof TooLarge) return refuse(context, 413, error.message)
  if (error instanceof Missing) return refuse(context, 404, error.message)
  const known = error instanceof BadRequest || error instanceof FootnoteError
  return refuse(context, known ? 400 : 500, sentenceOf(error))
}
