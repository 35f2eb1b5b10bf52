// `footnote dev` over a copy of the source: a saved change answers, an error is told, and the channel stays.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { PageEvent, PageState } from '../../src/local/page/contract.ts'
import { compileProgram, PROGRAM } from '../program.ts'

beforeAll(compileProgram, 60_000)

const ROOT = join(import.meta.dirname, '../..')
const COPIED = ['commands', 'package.json', 'scripts', 'seeds', 'src', 'tsconfig.build.json', 'tsconfig.json']
const GUILD = '100000000000000001'
const DOER = { user: { id: '21', name: 'Ada' }, guild: GUILD, channel: '100000000000000011', locale: 'en-US' }

/** With the program as it was compiled already; it builds itself anew when it starts. */
function copySource(): string {
  const copy = mkdtempSync(join(tmpdir(), 'footnote-dev-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  cpSync(PROGRAM, join(copy, 'dist'), { recursive: true })
  return copy
}

async function startDev(copy: string) {
  const env = { ...process.env, DISCORD_TOKEN: '', LOCAL_PORT: '0', DATA_DIR: join(copy, 'data') }
  const child = spawn(process.execPath, [join(copy, 'dist/src/cli/main.js'), 'dev'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await ended
  })
  await expect.poll(() => written.stdout, { timeout: 60_000 }).toMatch(/token=.*\n/)
  return { child, written, ended, url: new URL(written.stdout.trim()) }
}

/** Every event of the page, until the server ends. */
async function listen({ origin, search }: URL, events: PageEvent[]): Promise<void> {
  const response = await fetch(`${origin}/local/events${search}`)
  let rest = ''
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (line.startsWith('data: ')) events.push(JSON.parse(line.slice(6)))
  }
}

test('without an article at --articles it ends before it builds, with 1', async () => {
  const copy = copySource()
  const main = join(copy, 'dist/src/cli/main.js')
  const child = spawn(process.execPath, [main, 'dev', '--articles', join(copy, 'nowhere')], { stdio: 'ignore' })
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(1)
})

test('a saved change answers, an error is one sentence, the next save puts it right', {
  timeout: 180_000,
}, async () => {
  const copy = copySource()
  const { child, written, ended, url } = await startDev(copy)
  const headers = { authorization: `Bearer ${url.searchParams.get('token')}` }
  const state = async () =>
    (await (await fetch(`${url.origin}/local/state?guild=${GUILD}`, { headers })).json()) as PageState
  const ask = async () => {
    const body = JSON.stringify({ doer: DOER, deed: { kind: 'command', name: 'help' } })
    const response = await fetch(`${url.origin}/local/interact`, { method: 'POST', headers, body })
    expect(await response.json()).toMatchObject({ answered: true })
    return (await state()).messages.at(-1)!.content
  }
  const events: PageEvent[] = []
  const listening = listen(url, events).catch(() => {})
  const reloads = () => events.flatMap((event) => (event.kind === 'reloaded' ? [event.error ?? 'well'] : []))
  const help = join(copy, 'commands/help.ts')
  const original = readFileSync(help, 'utf8')
  const save = async (text: string, wanted: unknown) => {
    const before = reloads().length
    writeFileSync(help, text)
    await expect.poll(() => reloads()[before], { timeout: 60_000 }).toEqual(wanted)
  }

  const first = await ask()
  await save(
    original.replace(/data: \{/, 'data: { nsfw: true,').replace(/content: /, "content: 'Changed. ' + "),
    'well',
  )
  expect(await ask()).toBe(`Changed. ${first}`)
  expect((await state()).commands).toContainEqual(expect.objectContaining({ name: 'help', nsfw: true }))

  await save(
    `${original}\nconst length: number = 'none'\n`,
    expect.stringMatching(/help\.ts.*error TS2322.*save again\.$/),
  )
  expect(await ask()).toBe(`Changed. ${first}`)
  await save(`${original}\nthrow new Error('Not today')\n`, expect.stringContaining('Not today'))
  expect(written.stderr).toContain('Not today')
  expect(await ask()).toBe(`Changed. ${first}`)
  await save(
    original.replace(/name: 'help'/, "name: 'Not Fine'"),
    expect.stringMatching(/Discord refused the commands.*nothing was changed/s),
  )
  expect(await ask()).toBe(`Changed. ${first}`)
  await save(original, 'well')
  expect(await ask()).toBe(first)
  expect((await state()).messages).toHaveLength(6)

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  await listening
})
