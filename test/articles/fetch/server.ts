// A web server on loopback for one test, and a fetch that is led to it by whatever name.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { onTestFinished } from 'vitest'
import { type FetchOptions, fetchUrl } from '../../../src/articles/index.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Answers every name with loopback, as if that were where the public page is. */
export const toLoopback: LookupFunction = (_, options, callback) => {
  if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }])
  else callback(null, '127.0.0.1', 4)
}

export async function serve(handler: Handler) {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]}${request.url}`)
    handler(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  })
  const { port } = server.address() as AddressInfo
  const base = `http://news.test:${port}`
  const get = (path: string, { limits, ...options }: FetchOptions = {}) =>
    fetchUrl(path.startsWith('/') ? base + path : path, {
      allowHttp: true,
      lookup: toLoopback,
      ...options,
      limits: { ports: [port], ...limits },
    })
  return { port, base, asked, get }
}

/** Answers with a page of the type. */
export const page =
  (type = 'text/html', body: string | Uint8Array = '<p>Hello', headers: Record<string, string> = {}): Handler =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body)
