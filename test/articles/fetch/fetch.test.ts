// Fetching: bounds that hold against servers that mean harm, and sentences for those that only fail.
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type Handler, page, serve } from './server.ts'

const code = (expected: string) => expect.objectContaining({ code: expected })
const MEBIBYTE = 2 ** 20

describe('redirects', () => {
  const leadingTo =
    (location: string): Handler =>
    (_, response) =>
      response.writeHead(302, { location }).end()

  test.each(['http://127.0.0.1', 'http://[::1]', 'http://2130706433', 'file:///etc/passwd', 'http://u:p@news.test'])(
    'to %s is refused',
    async (location) => {
      const { get, asked, port } = await serve((request, response) =>
        leadingTo(location.startsWith('http') ? `${location}:${port}/secret` : location)(request, response),
      )
      await expect(get('/')).rejects.toEqual(
        expect.objectContaining({ code: expect.stringMatching(/^fetch\/(address|url)$/) }),
      )
      expect(asked).toEqual(['news.test/'])
    },
  )

  const counting: Handler = (request, response) => {
    const left = Number(request.url!.slice(1))
    if (left > 0) leadingTo(`/${left - 1}`)(request, response)
    else page()(request, response)
  }

  test('three are followed, and the last address is told', async () => {
    const { get, base } = await serve(counting)
    expect((await get('/3')).url).toBe(`${base}/0`)
  })

  test('a fourth is not, nor a loop', async () => {
    const { get, asked } = await serve(counting)
    await expect(get('/4')).rejects.toEqual(code('fetch/redirects'))
    expect(asked).toHaveLength(4)
    const loop = await serve(leadingTo('/'))
    await expect(loop.get('/')).rejects.toEqual(code('fetch/redirects'))
    expect(loop.asked).toHaveLength(4)
  })
})

describe('time', () => {
  test('a server that drips is left after the time for all', async () => {
    let open = 0
    const { get } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      open++
      const drip = setInterval(() => response.write('.'), 20)
      response.once('close', () => {
        clearInterval(drip)
        open--
      })
    })
    await expect(get('/', { limits: { totalMs: 150 } })).rejects.toEqual(code('fetch/time'))
    await expect.poll(() => open).toBe(0)
  })

  test('so is one that never answers, and one that drips redirects', async () => {
    const { get } = await serve((request, response) => {
      if (request.url === '/slow') setTimeout(() => response.writeHead(302, { location: '/slow' }).end(), 100)
    })
    await expect(get('/', { limits: { totalMs: 100 } })).rejects.toEqual(code('fetch/time'))
    await expect(get('/slow', { limits: { totalMs: 150 } })).rejects.toEqual(code('fetch/time'))
  })

  test('a name that nobody answers for ends with the time to connect', async () => {
    const { get } = await serve(page())
    await expect(get('/', { lookup: () => {}, limits: { connectMs: 50 } })).rejects.toEqual(code('fetch/connect'))
  })

  test('the asker can end it', async () => {
    const { get } = await serve(() => stop.abort(new Error('Ctrl-C')))
    const stop = new AbortController()
    await expect(get('/', { signal: stop.signal })).rejects.toThrow('Ctrl-C')
    await expect(get('/', { signal: stop.signal })).rejects.toThrow('Ctrl-C')
  })
})

describe('size', () => {
  test('a server that sends 1 GB is cut off, whatever length it told', async () => {
    for (const told of [{}, { 'content-length': String(2 ** 30) }]) {
      let sent = 0
      const { get } = await serve((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', ...told })
        const chunk = Buffer.alloc(MEBIBYTE, 'a')
        const pour = () => {
          while (!response.destroyed && sent < 2 ** 30) {
            sent += chunk.length
            if (!response.write(chunk)) return response.once('drain', pour)
          }
        }
        pour()
      })
      await expect(get('/')).rejects.toEqual(code('fetch/size'))
      expect(sent).toBeLessThan(64 * MEBIBYTE)
    }
  })

  /** Ten mebibytes of zeros, packed, a hundred times over: gzip unpacks one member after the other. */
  const bomb = Buffer.concat(Array(100).fill(gzipSync(Buffer.alloc(10 * MEBIBYTE))))

  test.each([
    ['gzip', bomb],
    ['br', brotliCompressSync(Buffer.alloc(100 * MEBIBYTE))],
    ['deflate', deflateSync(Buffer.alloc(100 * MEBIBYTE))],
  ])('a bomb in %s is stopped while it unpacks', async (encoding, body) => {
    const { get } = await serve(page('text/html', body, { 'content-encoding': encoding }))
    expect(body.length).toBeLessThan(5 * MEBIBYTE)
    await expect(get('/')).rejects.toEqual(code('fetch/size'))
  })

  test('five mebibytes come through, one byte more does not', async () => {
    const { get } = await serve((request, response) =>
      page('text/plain', Buffer.alloc(Number(request.url!.slice(1))))(request, response),
    )
    expect((await get(`/${5 * MEBIBYTE}`)).bytes).toHaveLength(5 * MEBIBYTE)
    await expect(get(`/${5 * MEBIBYTE + 1}`)).rejects.toEqual(code('fetch/size'))
  })
})

describe('what comes', () => {
  const body = 'Überall dieselbe Geschichte. '.repeat(5000)

  test.each([
    ['gzip', gzipSync(body)],
    ['deflate', deflateSync(body)],
    ['br', brotliCompressSync(body)],
    ['identity', Buffer.from(body)],
  ])('%s is unpacked', async (encoding, packed) => {
    const { get } = await serve(page('text/html', packed, { 'content-encoding': encoding }))
    expect(Buffer.from((await get('/')).bytes).toString()).toBe(body)
  })

  test.each([
    ['gzip', gzipSync(body).subarray(0, 200)],
    ['gzip', Buffer.from('not packed at all')],
    ['zstd', Buffer.from('whatever')],
    ['constructor', Buffer.from('whatever')],
    ['gzip, gzip', gzipSync(gzipSync(body))],
  ])('%s that is broken or unknown is said', async (encoding, packed) => {
    const { get } = await serve(page('text/html', packed, { 'content-encoding': encoding }))
    await expect(get('/')).rejects.toEqual(code('fetch/encoding'))
  })

  test('a page that breaks off is said', async () => {
    const { get } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
      response.write('half')
      setTimeout(() => response.destroy(), 10)
    })
    await expect(get('/')).rejects.toEqual(code('fetch/encoding'))
  })

  test.each([
    ['text/html; charset="ISO-8859-1"', '/', 'text/html', 'ISO-8859-1'],
    ['TEXT/HTML;Charset=utf-8', '/', 'text/html', 'utf-8'],
    ['application/pdf', '/', 'application/pdf', undefined],
    ['application/rss+xml', '/', 'application/rss+xml', undefined],
    ['application/octet-stream', '/paper.PDF', '', undefined],
    ['application/octet-stream', '/setup.exe', 'fetch/type', undefined],
    ['image/png', '/', 'fetch/type', undefined],
    ['video/mp4', '/article.html', 'fetch/type', undefined],
    ['application/zip', '/', 'fetch/type', undefined],
  ])('%s at %s is %s', async (header, path, type, charset) => {
    const { get } = await serve(page(header))
    if (type === 'fetch/type') await expect(get(path)).rejects.toEqual(code(type))
    else expect(await get(path)).toMatchObject({ type, ...(charset && { charset }) })
  })

  test.each([
    [401, /asks for a login/],
    [403, /does not let a program read it/],
    [404, /has no such page/],
    [500, /an error \(500\)/],
    [304, /an error \(304\)/],
    [429, /busy or down \(429\)/],
    [503, /busy or down \(503\)/],
  ])('the answer %d is a sentence', async (status, sentence) => {
    const { get } = await serve((_, response) => response.writeHead(status).end())
    await expect(get('/')).rejects.toThrow(sentence)
  })

  test('a closed port is a sentence', async () => {
    const { get } = await serve(page())
    const closed = { ports: [1] }
    await expect(get('http://news.test:1/', { limits: closed })).rejects.toThrow('news.test refuses the connection.')
  })
})
