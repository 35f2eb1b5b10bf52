// `footnote start` without a token, as people start it: the page and its address, --no-page, and `footnote replay`.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { run as replay } from '../../src/cli/replay.ts'
import type { PageState } from '../../src/local/page/contract.ts'
import { compileProgram, footnote, MAIN } from '../program.ts'
import { SEEDS } from '../seeds.ts'
import { typed } from './typed.ts'

beforeAll(compileProgram, 60_000)

let folder: string
/** Saved by the first test. */
let fixture = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-start-'))
  vi.stubEnv('DATA_DIR', join(folder, 'data'))
  vi.stubEnv('DISCORD_TOKEN', '')
  vi.stubEnv('LOCAL_PORT', '0')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

const ADDRESS = /^http:\/\/127\.0\.0\.1:(\d+)\/\?token=([\w-]{43})\n$/
const ADA = {
  user: { id: '100000000000000021', name: 'Ada' },
  guild: '100000000000000001',
  channel: '100000000000000011',
  locale: 'en-US',
}

/** Starts it and waits for its address. */
async function start(args: readonly string[] = []) {
  const program = footnote(['start', ...args])
  await expect.poll(() => program.written.stdout, { timeout: 20_000 }).toMatch(ADDRESS)
  const url = new URL(program.written.stdout.trim())
  const headers = { authorization: `Bearer ${url.searchParams.get('token')}` }
  const ask = async (command: string, options: Record<string, string>) => {
    const deed = {
      kind: 'command',
      name: command,
      options: Object.entries(options).map(([name, value]) => ({ name, value })),
    }
    const body = JSON.stringify({ doer: ADA, deed })
    const response = await fetch(`${url.origin}/local/interact`, { method: 'POST', headers, body })
    return (await response.json()) as { interaction: string; answered: boolean }
  }
  const get = async (path: string) => (await fetch(`${url.origin}${path}`, { headers })).json()
  // As a browser does it: then the articles are read, and no question waits for them on a busy machine.
  await get(`/local/state?guild=${ADA.guild}`)
  return { program, url, ask, get }
}

test('prints one address, at the next port when the wanted one is taken, and ends with 0 at SIGTERM', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const { port } = other.address() as { port: number }
  vi.stubEnv('LOCAL_PORT', String(port))
  const { program, url, ask, get } = await start()
  expect(Number(url.port)).toBeGreaterThan(port)
  const { interaction, answered } = await ask('when', { question: 'is the G20 summit' })
  expect(answered).toBe(true)
  fixture = JSON.stringify(await get(`/local/fixture?interaction=${interaction}`))
  program.child.kill('SIGTERM')
  const { code, stdout, stderr } = await program.done
  expect(code).toBe(0)
  expect(stdout).toMatch(ADDRESS)
  expect(stderr).toContain('Ctrl-C ends it')
  await new Promise((closed) => other.close(closed))
})

test('without a port it is one sentence with the next step', async () => {
  vi.stubEnv('LOCAL_PORT', '65535')
  const other = createServer()
  // Taken already is as good.
  await new Promise<unknown>((over) => other.on('error', over).listen(65_535, '127.0.0.1', () => over(undefined)))
  const { code, stderr } = await typed('start')
  expect([code, stderr]).toEqual([2, 'Port 65535 cannot be had (EADDRINUSE). Set LOCAL_PORT to another one.\n'])
  other.close()
})

test.each([
  ['nowhere', /cannot be opened/],
  ['noise.txt', /noise\.txt [\s\S]*No article could be read/],
])('--articles %s ends at once, with 1 and what is wrong', async (name, wrong) => {
  writeFileSync(join(folder, 'noise.txt'), Buffer.from([0, 1, 2, 3, 0, 255, 0, 254]))
  const { code, stdout, stderr } = await typed('start', '--articles', join(folder, name))
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(wrong)])
})

test.each([
  ['start', () => typed('start')],
  ['dev', () => footnote(['dev']).done],
])('%s says of a data folder that cannot be one what is wrong, and gives no address', async (_, run) => {
  writeFileSync(join(folder, 'data'), '')
  const { code, stdout, stderr } = await run()
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^The folder \S*main cannot be used: a part of the path is a file\. Put that right[^\n]*\n$/)
})

test('where no folder can be made for the while, that is one sentence', async () => {
  vi.stubEnv('TMPDIR', join(folder, 'nowhere'))
  const { code, stderr } = await typed('start', '--articles', SEEDS)
  expect([code, stderr]).toEqual([
    1,
    `No folder can be made in ${join(folder, 'nowhere')} (ENOENT). Set TMPDIR to one that this user may write to.\n`,
  ])
})

test('answers from --articles, keeps nothing of it, and ends with 0 at Ctrl-C', async () => {
  const path = join(folder, 'whisk.txt')
  writeFileSync(path, 'The golden whisk\n\nAnna Baker of Ulm won the golden whisk on 3 May 2017.')
  const { program, ask, get } = await start(['--articles', path])
  await ask('who', { question: 'won the golden whisk' })
  const { messages, articles } = (await get(`/local/state?guild=${ADA.guild}`)) as PageState
  expect(articles).toHaveLength(1)
  expect(messages[0]?.content).toContain('Anna Baker')
  program.child.kill('SIGINT')
  expect(await program.done).toMatchObject({ code: 0, stderr: expect.stringContaining('forgotten at the end') })
})

/** What the prompt says to the lines that are typed. */
async function prompted(lines: readonly string[], args: readonly string[] = []): Promise<string> {
  const child = spawn(process.execPath, [MAIN, 'start', '--no-page', ...args])
  const written = new Promise<string>((resolve) => {
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      text += part
    })
    child.once('close', () => resolve(text))
  })
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  return written
}

test('--no-page is the prompt, which reads what is typed; a slash alone is no command there', async () => {
  const written = await prompted(['/when is the G20 summit', '/who won the election in France', '/', '/quit'])
  expect(written).toMatch(/in July \(July 2017\)[\s\S]*None of the articles speaks of France/)
  expect(written.endsWith('There is no command behind the slash. Type /help to see the list.\n\n')).toBe(true)
})

test('a number that is typed at the prompt is sent as one', async () => {
  const path = join(folder, 'eleven.jsonl')
  const line = (i: number) =>
    JSON.stringify({ id: `a${i}`, title: `Title ${i}`, text: `Ada Byron baked pretzel ${i}.` })
  writeFileSync(path, Array.from({ length: 11 }, (_, i) => line(i)).join('\n'))
  const written = await prompted(['/articles list page:2', '/articles list page:two'], ['--articles', path])
  expect(written.match(/Title \d+/g)).toHaveLength(1)
  expect(written).toContain('“two” is no whole number. Type page:2, for example.')
})

describe('footnote replay', () => {
  function saved(content: string): string {
    const path = join(folder, 'fixture.json')
    writeFileSync(path, content)
    return path
  }

  test('prints the reply, and gives 0 for the saved one', async () => {
    const { code, stdout, stderr } = await typed('replay', saved(fixture))
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^in July \(July 2017\)\n│ .*Hamburg[\s\S]*\[/)
  })

  test('gives 3 for another one, and shows what differs', async () => {
    const other = fixture.replace('in July', 'in June').replace('000_340e', 'gone_')
    const { code, stdout, stderr } = await typed('replay', saved(other))
    expect([code, stdout]).toEqual([3, expect.stringContaining('in July')])
    expect(stderr).toMatch(/Not here.*gone_[\s\S]*Step 1 differs[\s\S]*\n- \*\*in June[\s\S]*\n\+ \*\*in July/)
  })

  test('over a data folder that cannot be one says what is wrong', async () => {
    writeFileSync(join(folder, 'data'), '')
    await expect(replay([saved(fixture)])).rejects.toThrow(/cannot be used: a part of the path is a file/)
  })

  test.each(['{"footnote":1}', 'no JSON', '{"footnote":1,"articles":[],"steps":[]}'])(
    '%s is no fixture',
    async (content) => {
      await expect(replay([saved(content)])).rejects.toThrow(/cannot be read as a fixture/)
    },
  )
})
