// `footnote dev` over a copy of the source: a saved change answers, an error is told, and the channel stays.
import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { PageEvent, PageState } from '../../src/local/page/contract.ts'
import { compileProgram, footnote, PROGRAM } from '../program.ts'

beforeAll(compileProgram, 60_000)

const ROOT = join(import.meta.dirname, '../..')
const COPIED = ['commands', 'package.json', 'scripts', 'seeds', 'src', 'tsconfig.build.json', 'tsconfig.json']
const GUILD = '100000000000000001'
const DOER = { user: { id: '21', name: 'Ada' }, guild: GUILD, channel: '100000000000000011', locale: 'en-US' }

/** With the program as it was compiled already: when it starts it builds only what has changed, which is nothing. */
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
  const { code, stdout, stderr } = await footnote(['dev', '--articles', '/nowhere']).done
  expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining('/nowhere cannot be opened')])
})

/** What a person does there: asks, saves a changed file, and sees what came of it. */
function person({ url }: Awaited<ReturnType<typeof startDev>>, copy: string) {
  const headers = { authorization: `Bearer ${url.searchParams.get('token')}` }
  const events: PageEvent[] = []
  const listening = listen(url, events).catch(() => {})
  const reloads = () => events.flatMap((event) => (event.kind === 'reloaded' ? [event.error ?? 'well'] : []))
  const state = async () =>
    (await (await fetch(`${url.origin}/local/state?guild=${GUILD}`, { headers })).json()) as PageState
  const isAnswered = async (locale = DOER.locale) => {
    const body = JSON.stringify({ doer: { ...DOER, locale }, deed: { kind: 'command', name: 'help' } })
    const response = await fetch(`${url.origin}/local/interact`, { method: 'POST', headers, body })
    return ((await response.json()) as { answered: boolean }).answered
  }
  const ask = async () => {
    expect(await isAnswered()).toBe(true)
    return (await state()).messages.at(-1)!.content
  }
  const help = join(copy, 'commands/help.ts')
  const save = async (text: string, wanted: unknown) => {
    const before = reloads().length
    writeFileSync(help, text)
    await expect.poll(() => reloads()[before], { timeout: 60_000 }).toEqual(wanted)
  }
  return { listening, reloads, state, isAnswered, ask, save, help, original: readFileSync(help, 'utf8') }
}

test('an error is one sentence and changes nothing, and the next save puts it right: a saved change answers', {
  timeout: 180_000,
}, async () => {
  const copy = copySource()
  const dev = await startDev(copy)
  const { child, written, ended } = dev
  const { listening, state, isAnswered, ask, save, original } = person(dev, copy)

  const first = await ask()
  await save(
    `${original}\nconst length: number = 'none'\n`,
    expect.stringMatching(/help\.ts.*error TS2322.*save again\.$/),
  )
  expect(await ask()).toBe(first)
  await save(
    `${original}\nthrow new Error('Not today')\n`,
    expect.stringMatching(/commands\/help\.js:\d+ Not today\. Correct it and save again\.$/),
  )
  expect(written.stderr).toContain('Not today')
  expect(await ask()).toBe(first)
  await save(
    original.replace(/name: 'help'/, "name: 'Not Fine'"),
    expect.stringMatching(/Discord refused the commands.*nothing was changed/s),
  )
  expect(await ask()).toBe(first)

  const asked: Promise<boolean>[] = []
  const askOn = setInterval(() => asked.push(isAnswered()), 150)
  await save(
    original.replace(/data: \{/, 'data: { nsfw: true,').replace(/content: /, "content: 'Changed. ' + "),
    'well',
  )
  clearInterval(askOn)
  // No question is lost at a reload.
  expect(new Set(await Promise.all(asked))).toEqual(new Set([true]))
  expect(await ask()).toBe(`Changed. ${first}`)
  const { messages, commands } = await state()
  expect(messages).toHaveLength(asked.length + 5)
  expect(commands).toContainEqual(expect.objectContaining({ name: 'help', nsfw: true }))

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  await listening
})

// These build the whole program several times more: with `npm run soak` only.
test.runIf(process.env.SOAK)(
  'no question is lost at a reload where a handler never ends',
  { timeout: 180_000 },
  async () => {
    const copy = copySource()
    const dev = await startDev(copy)
    const { isAnswered, save, original } = person(dev, copy)
    const asked: Promise<boolean>[] = []
    const askOn = setInterval(() => asked.push(isAnswered()), 25)
    const endlessInFrench = "run: async (ask) => ask.locale === 'fr' ? new Promise<never>(() => {}) : "
    await save(original.replace('run: async (ask) => ', endlessInFrench), 'well')
    void isAnswered('fr').catch(() => {})
    await save(original, 'well')
    clearInterval(askOn)
    expect(asked.length).toBeGreaterThan(50)
    expect((await Promise.all(asked)).filter((answered) => !answered)).toEqual([])
  },
)

test.runIf(process.env.SOAK)(
  'code that never ends gives way to the next save, and to Ctrl-C; a stray rejection is logged',
  {
    timeout: 180_000,
  },
  async () => {
    const copy = copySource()
    const dev = await startDev(copy)
    const { reloads, ask, save, help, original } = person(dev, copy)
    const children = () =>
      readFileSync(`/proc/${dev.child.pid}/task/${dev.child.pid}/children`, 'utf8').trim().split(' ').length
    const startEndless = async () => {
      writeFileSync(help, `${original}\nwhile (true);\n`)
      // The bot as it was, and the one that starts.
      await expect
        .poll(
          () =>
            existsSync(join(copy, 'dist/commands/help.js')) &&
            readFileSync(join(copy, 'dist/commands/help.js'), 'utf8'),
          { timeout: 60_000 },
        )
        .toContain('while (true)')
      await expect.poll(children, { timeout: 60_000 }).toBe(2)
    }
    await startEndless()
    await save(`${original}\nvoid Promise.reject(new Error('stray'))\n`, 'well')
    expect(reloads()).toEqual(['well'])
    expect(await ask()).not.toBe('')
    expect(dev.written.stderr).toMatch(/"level":50.*stray/)
    await startEndless()
    dev.child.kill('SIGINT')
    expect(await dev.ended).toBe(0)
    expect(dev.written.stderr).not.toMatch(/could not be reached|ended at its start/)
  },
)
