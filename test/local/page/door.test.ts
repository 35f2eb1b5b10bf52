// Nobody drives the local Discord from elsewhere: token, Host, Origin, sizes, names of files, and what a browser may do.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { GUILD, openPage } from './open-page.ts'

let page: Awaited<ReturnType<typeof openPage>>
beforeAll(async () => {
  page = await openPage()
})
afterAll(() => page.stop())

const WRONG = 'x'.repeat(43)
const SECRET = [
  ['GET', `/local/state?guild=${GUILD}`],
  ['POST', '/local/interact'],
  ['POST', '/local/say'],
  ['POST', '/local/file'],
  ['GET', `/local/article?guild=${GUILD}&id=x`],
  ['POST', `/local/read?guild=${GUILD}`],
  ['POST', '/local/keep'],
  ['GET', '/local/fixture?interaction=1'],
] as const

describe('the token', () => {
  test('has 256 bits', () => expect(Buffer.from(page.token, 'base64url')).toHaveLength(32))

  test.each(SECRET)('%s %s wants it', async (method, path) => {
    const sentence = expect.stringContaining('Open the address that footnote start printed')
    for (const headers of [{}, { authorization: `Bearer ${WRONG}` }, { authorization: page.token }]) {
      expect(await page.send(method, path, headers as Record<string, string>)).toMatchObject({
        status: 403,
        text: sentence,
      })
    }
    const inUrl = `${path}${path.includes('?') ? '&' : '?'}token=${page.token}`
    expect((await page.send(method, inUrl)).status).toBe(403)
  })

  test.each(['/', '/local/events'])('GET %s wants it in the url', async (path) => {
    expect((await page.send('GET', path)).status).toBe(403)
    expect((await page.send('GET', `${path}?token=${WRONG}`)).status).toBe(403)
  })

  test('opens the page', async () => {
    const { status, headers, text } = await page.send('GET', `/?token=${page.token}`)
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('<title>Footnote</title>')
    expect((await page.send('GET', '/page.js')).headers['content-type']).toBe('text/javascript; charset=utf-8')
  })
})

describe('another page of the same browser', () => {
  const PLACES = ['/?token=', '/page.js', '/api/v10/gateway/bot', `/local/state?guild=${GUILD}`]
  const full = (path: string) => (path.endsWith('=') ? path + page.token : path)

  test.each(PLACES)('cannot reach %s under a name of its own (DNS rebinding)', async (path) => {
    const authorization = `Bearer ${page.token}`
    const host = `rebound.example:${page.discord.port}`
    expect((await page.send('GET', full(path), { authorization, host })).status).toBe(403)
    expect((await page.send('GET', full(path), { authorization, host: '127.0.0.1' })).status).toBe(403)
  })

  test.each(PLACES)('cannot reach %s with its own Origin', async (path) => {
    const authorization = `Bearer ${page.token}`
    for (const origin of [
      'https://evil.example',
      'null',
      'http://127.0.0.1:1',
      `https://127.0.0.1:${page.discord.port}`,
    ]) {
      expect((await page.send('GET', full(path), { authorization, origin })).status).toBe(403)
    }
  })

  test('may be this one, by either name', async () => {
    for (const name of ['127.0.0.1', 'localhost']) {
      const host = `${name}:${page.discord.port}`
      expect((await page.send('GET', '/page.js', { host, origin: `http://${host}` })).status).toBe(200)
    }
  })

  test.each([{ origin: 'https://evil.example' }, { host: 'evil.example' }])(
    'cannot open the gateway: %o',
    async (headers) => {
      const socket = new WebSocket(`ws://127.0.0.1:${page.discord.port}/gateway`, { headers })
      const error = await new Promise<Error>((resolve) => socket.once('error', resolve))
      expect(error.message).toContain('401')
    },
  )
})

test('every answer says what a browser may do with it', async () => {
  const paths = [`/?token=${page.token}`, '/page.js', '/nothing.js', '/local/state', '/nowhere/at/all']
  for (const path of paths) {
    const { headers } = await page.send('GET', path)
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  }
})

test.each([
  '/secret.txt',
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/index.html',
  '/.env',
  '/page.js/../secret.txt',
  '/local/file/x/..%2f..%2fsecret.txt',
  '/data',
])('%s is no file of the page', async (path) => {
  const { status, text } = await page.send('GET', path)
  expect([403, 404]).toContain(status)
  expect(JSON.parse(text)).toEqual({ error: expect.stringMatching(/^[A-Z].*\.$/) })
})

describe('a body', () => {
  const authorized = (headers: Record<string, string> = {}) => ({ authorization: `Bearer ${page.token}`, ...headers })
  const FILE = 5 * 2 ** 20

  test.each<[string, string, Record<string, string>, number]>([
    ['of a deed', '/local/interact', {}, 65_537],
    ['of a dropped file', '/local/file', { 'x-file-name': 'a.txt' }, FILE + 1],
    ['of a file to read', `/local/read?guild=${GUILD}`, { 'x-file-name': 'a.txt' }, FILE + 1],
  ])('%s is refused when it is too large, told or not', async (_, path, headers, size) => {
    const body = Buffer.alloc(size, 0x20)
    const told: Record<string, string> = { 'content-length': String(size) }
    const untold: Record<string, string> = { 'transfer-encoding': 'chunked' }
    for (const length of [told, untold]) {
      const refused = await page.send('POST', path, authorized({ ...headers, ...length }), body).catch(() => undefined)
      // The connection may be closed before all of it was sent.
      if (refused) expect([refused.status, refused.text]).toEqual([413, expect.stringContaining('larger than')])
    }
  })

  const doer = { user: { id: '1', name: 'Ada' }, guild: GUILD, channel: '11', locale: 'en-US' }
  const deed = { kind: 'command', name: 'who' }
  test.each<[string, string, unknown]>([
    ['no JSON', '/local/interact', undefined],
    ['nothing', '/local/interact', {}],
    ['no name', '/local/interact', { doer, deed: { kind: 'command' } }],
    ['a kind that is none', '/local/interact', { doer, deed: { kind: 'shout' } }],
    ['an id that is none', '/local/interact', { doer: { ...doer, channel: '../x' }, deed }],
    ['a guild that is none', '/local/interact', { doer: { ...doer, guild: 'main' }, deed }],
    ['a locale that is none', '/local/interact', { doer: { ...doer, locale: '<b>' }, deed }],
    ['26 options', '/local/interact', { doer, deed: { ...deed, options: Array(26).fill({ name: 'a', value: 'b' }) } }],
    ['nothing said', '/local/say', { doer, content: '  ' }],
    ['2,001 characters', '/local/say', { doer, content: 'x'.repeat(2_001) }],
    ['a guild to keep for that is none', '/local/keep', { guild: '../../etc', key: 'x' }],
    ['no address', `/local/read?guild=${GUILD}`, {}],
    ['a server that there is not', '/local/read?guild=5', { url: 'https://example.com' }],
  ])('with %s is one sentence', async (_, path, body) => {
    const sent = body === undefined ? '{' : JSON.stringify(body)
    const { status, text } = await page.send('POST', path, authorized(), sent)
    expect(status).toBe(400)
    expect(JSON.parse(text)).toEqual({ error: expect.stringMatching(/^\S.*\.$/) })
  })

  test.each(['', '%ff', '..', 'a%00b.txt', 'a%0ab'])('a file cannot be named %j', async (name) => {
    const { status } = await page.send('POST', '/local/file', authorized({ 'x-file-name': name }), 'x')
    expect(status).toBe(400)
  })
})
