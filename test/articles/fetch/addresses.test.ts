// Nobody gets in: which addresses are asked for at all.
import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { describe, expect, test } from 'vitest'
import { fetchUrl, guardedLookup, isPublicAddress } from '../../../src/articles/index.ts'
import { page, serve, toLoopback } from './server.ts'

const code = (expected: string) => expect.objectContaining({ code: expected })

describe('addresses', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '172.15.255.255',
    '172.32.0.1',
    '100.63.0.1',
    '2606:4700:4700::1111',
    '2a00:1450::1',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true))

  test.each([
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.9.9',
    ],
    ...['192.0.0.8', '192.0.2.1', '192.168.1.1', '198.18.0.1', '198.19.0.1', '198.51.100.7', '203.0.113.9'],
    ...['224.0.0.1', '239.1.1.1', '240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '0:0:0:0:0:ffff:10.0.0.1'],
    ...['64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '3fff::1'],
    ...['fc00::1', 'fd12::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '4000::1'],
    ...['localhost', '127.1', '0x7f000001', ''],
  ])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false))
})

describe('what may be typed', () => {
  test.each([
    ['http://127.0.0.1/', 'fetch/address'],
    ['http://2130706433/', 'fetch/address'],
    ['http://017700000001/', 'fetch/address'],
    ['http://0177.0.0.1/', 'fetch/address'],
    ['http://0x7f.1/', 'fetch/address'],
    ['http://127.1/', 'fetch/address'],
    ['http://[::1]/', 'fetch/address'],
    ['http://[::ffff:127.0.0.1]/', 'fetch/address'],
    ['http://[::ffff:7f00:1]/', 'fetch/address'],
    ['http://[::]/', 'fetch/address'],
    ['http://169.254.169.254/latest/meta-data', 'fetch/address'],
    ['http://１２７.0.0.1/', 'fetch/address'],
    ['https://10.0.0.1/', 'fetch/address'],
    ['https://me:secret@news.test/', 'fetch/url'],
    ['https://me@news.test/', 'fetch/url'],
    ['https://news.test:22/', 'fetch/url'],
    ['https://news.test:8443/', 'fetch/url'],
    ['ftp://news.test/', 'fetch/url'],
    ['file:///etc/passwd', 'fetch/url'],
    ['data:text/html,hello', 'fetch/url'],
    ['javascript:alert(1)', 'fetch/url'],
    ['//news.test/', 'fetch/url'],
    ['news.test', 'fetch/url'],
    ['https://', 'fetch/url'],
    ['', 'fetch/url'],
  ])('%s is refused before anything is sent', async (address, expected) => {
    const lookup: LookupFunction = () => expect.unreachable('a name was looked up')
    await expect(fetchUrl(address, { allowHttp: true, lookup })).rejects.toEqual(code(expected))
  })

  test('http only where it is allowed', async () => {
    await expect(fetchUrl('http://news.test/', { lookup: toLoopback })).rejects.toEqual(code('fetch/url'))
  })

  test('an attachment only from the hosts of attachments', async () => {
    const { get, asked } = await serve(page())
    await expect(get('/a.txt', { hosts: ['cdn.test'] })).rejects.toEqual(code('fetch/url'))
    expect(asked).toEqual([])
    expect((await get('/a.txt', { hosts: ['news.test'] })).type).toBe('text/html')
  })
})

describe('names', () => {
  const answering =
    (...answers: readonly string[]): LookupFunction =>
    (_, options, callback) => {
      expect(options.all).toBe(true)
      callback(
        null,
        answers.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      )
    }
  const look = (lookup: LookupFunction, all: boolean) =>
    new Promise((resolve) => lookup('news.test', { all }, (error, ...answer) => resolve(error ?? answer)))

  test.each([[['127.0.0.1']], [['8.8.8.8', '127.0.0.1']], [['::ffff:10.0.0.1']], [['2606:4700::1', 'fd00::1']], [[]]])(
    'that lead to %j are not connected to',
    async (answers) => {
      const lookup = guardedLookup(answering(...answers))
      for (const all of [true, false]) expect(await look(lookup, all)).toEqual(code('fetch/address'))
      await expect(fetchUrl('https://news.test/', { lookup })).rejects.toEqual(code('fetch/address'))
    },
  )

  test('the socket gets the very addresses that were checked', async () => {
    const lookup = guardedLookup(answering('8.8.8.8', '2606:4700::1'))
    expect(await look(lookup, false)).toEqual(['8.8.8.8', 4])
    expect(await look(lookup, true)).toEqual([
      [
        { address: '8.8.8.8', family: 4 },
        { address: '2606:4700::1', family: 6 },
      ],
    ])
  })

  test('a name that is public at first and private at the redirect gets nothing (DNS rebinding)', async () => {
    const { get, asked } = await serve((_, response) => response.writeHead(302, { location: '/secret' }).end())
    let lookups = 0
    const rebinding: LookupFunction = (...ask) =>
      lookups++ === 0 ? toLoopback(...ask) : guardedLookup(answering('127.0.0.1'))(...ask)
    await expect(get('/', { lookup: rebinding })).rejects.toEqual(code('fetch/address'))
    expect(asked).toEqual(['news.test/'])
  })

  test('each connection looks the name up again', async () => {
    const { get, asked } = await serve((request, response) =>
      request.url === '/' ? response.writeHead(301, { location: '/2' }).end() : page()(request, response),
    )
    let lookups = 0
    const counting: LookupFunction = (...ask) => {
      lookups++
      toLoopback(...ask)
    }
    await get('/', { lookup: counting })
    expect([lookups, asked]).toEqual([2, ['news.test/', 'news.test/2']])
  })
})
