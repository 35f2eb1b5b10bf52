// From `npm start` to a page that answers: each run a process of its own with a new data folder, over the seed article.
// usage: npm run build && node bench/start.mjs [RUNS]
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

const runs = Number(process.argv[2] ?? 7)
const GUILD = '100000000000000001'
const DOER = { user: { id: '21', name: 'Ada' }, guild: GUILD, channel: '100000000000000011', locale: 'en-US' }
const DEED = { kind: 'command', name: 'who', options: [{ name: 'question', value: 'is the Kremlin spokesperson' }] }
/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10

function cpuMs({ pid }) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), 'footnote-start-'))
  const env = { ...process.env, DISCORD_TOKEN: '', DATA_DIR: dataDir, LOCAL_PORT: '0' }
  const began = performance.now()
  const child = spawn(process.execPath, ['dist/src/cli/main.js', 'start'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const since = () => Math.round(performance.now() - began)
  const url = new URL(await new Promise((line) => child.stdout.once('data', (text) => line(String(text).trim()))))
  const printed = since()
  const cpu = cpuMs(child)
  const page = await fetch(url)
  const opened = since()
  if (!page.ok) throw new Error('The page does not answer. Run npm run build.')
  const headers = { authorization: `Bearer ${url.searchParams.get('token')}` }
  await (await fetch(`${url.origin}/local/state?guild=${GUILD}`, { headers })).json()
  const known = since()
  const body = JSON.stringify({ doer: DOER, deed: DEED })
  const { answered } = await (await fetch(`${url.origin}/local/interact`, { method: 'POST', headers, body })).json()
  if (!answered) throw new Error('Nobody answered.')
  const told = since()
  child.kill('SIGTERM')
  await new Promise((ended) => child.once('close', ended))
  rmSync(dataDir, { recursive: true, force: true })
  return {
    'address printed': printed,
    'page opened': opened,
    'servers, commands, articles': known,
    'first question answered': told,
    'processor time until the address': cpu,
  }
}

const results = []
for (let i = 0; i < runs; i++) results.push(await start())
const at = (name, share) => {
  const sorted = results.map((result) => result[name]).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)]
}
console.table(
  Object.fromEntries(
    Object.keys(results[0]).map((name) => [name, { 'best ms': at(name, 0), 'median ms': at(name, 0.5) }]),
  ),
)
