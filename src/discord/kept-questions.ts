// What was asked, kept seven days under a short key, so that buttons outlive a restart. One line a question is appended to a
// file of its day and process; the key tells where it stands, so that neither keeping nor finding depends on how many there are.
import { randomInt } from 'node:crypto'
import { constants, open, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Kept, KeptQuestions } from '../../commands/index.ts'
import { makeFolder, unlessMissing } from '../articles/index.ts'

const DAY_MS = 24 * 3_600_000
const KEPT_DAYS = 7
/** Day, process, offset in bytes, secret; all in base 36. Nobody finds another's key by trying. */
const KEY = /^([0-9a-z]{1,8})-([0-9a-z]{8})-([0-9a-z]{1,11})-([0-9a-z]{16})$/
const FILE = /^([0-9a-z]{1,8})-[0-9a-z]{8}\.jsonl$/
/** Lines that a disk did not take yet, kept in memory: some megabytes. */
const WAITING_MAX = 5_000
/** A line is shorter: a text of 1,500 characters, filters of 100 each, and what stands around them, in UTF-8. */
const LINE_MAX = 16_384

const text = z.string().optional()
const Line = z.object({
  secret: z.string(),
  at: z.number(),
  guild: z.string().nullable(),
  user: z.string(),
  /** Lines of before it was kept have none. */
  locale: z.string().default('en-US'),
  private: z.boolean(),
  question: z.object({
    command: z.enum(['who', 'when', 'where', 'quote', 'ask', 'timeline']),
    question: text,
    speaker: text,
    topic: text,
    text,
    after: text,
    before: text,
    source: text,
    article: text,
  }),
})

/**
 * A reply never waits for the disk; `flush` (at shutdown) waits until everything is written.
 * @param folder made when first needed. @param now milliseconds since 1970; passed in by tests.
 */
export function createKeptQuestions(folder: string, warn: (error: unknown) => void, now: () => number = Date.now) {
  const me = randomText(8)
  /** Bytes of my file of each day. */
  const sizes = new Map<number, number>()
  /** Lines that are not on the disk yet, by key. */
  const waiting = new Map<string, string>()
  let writing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    const lines = [...waiting]
    if (lines.length === 0) return
    await makeFolder(folder)
    for (const group of runsOf(lines)) {
      await writeAt(fileOf(folder, group.keys[0]!), group.offset, group.content)
      for (const key of group.keys) waiting.delete(key)
    }
  }

  const questions: KeptQuestions = {
    async keep(asked) {
      const day = Math.floor(now() / DAY_MS)
      const first = !sizes.has(day)
      const offset = sizes.get(day) ?? 0
      const secret = randomText(16)
      const line = `${JSON.stringify({ secret, at: now(), ...asked })}\n`
      const key = [day.toString(36), me, offset.toString(36), secret].join('-')
      sizes.set(day, offset + Buffer.byteLength(line))
      waiting.set(key, line)
      // A disk that takes nothing for long: the oldest buttons work no more, and memory stays as it is.
      if (waiting.size > WAITING_MAX) waiting.delete(waiting.keys().next().value!)
      writing = writing.then(write).catch(warn)
      if (first) writing = writing.then(() => forget(folder, day)).catch(warn)
      return key
    },
    async find(guild, key): Promise<Kept | undefined> {
      const [, , offset, secret] = KEY.exec(key)?.slice(1) ?? []
      if (offset === undefined) return undefined
      const line = waiting.get(key) ?? (await lineAt(fileOf(folder, key), offsetOf(key)))
      const kept = line === undefined ? undefined : readLine(line)
      if (kept?.secret !== secret || kept?.guild !== guild) return undefined
      if (now() - kept.at > KEPT_DAYS * DAY_MS) return undefined
      return {
        guild,
        user: kept.user,
        locale: kept.locale,
        private: kept.private,
        question: kept.question as Kept['question'],
      }
    },
  }
  return { questions, flush: () => writing }
}

/** Lines that follow each other in one file; a line that was given up leaves a hole, which no key leads to. */
function runsOf(lines: readonly (readonly [key: string, line: string])[]) {
  const runs: { readonly keys: string[]; readonly offset: number; content: string; end: number }[] = []
  for (const [key, line] of lines) {
    const offset = offsetOf(key)
    const last = runs.at(-1)
    const end = offset + Buffer.byteLength(line)
    if (last?.end === offset && dayOf(last.keys[0]!) === dayOf(key)) {
      last.keys.push(key)
      last.content += line
      last.end = end
    } else runs.push({ keys: [key], offset, content: line, end })
  }
  return runs
}

/** At its own place: what a full disk took half of is written over by the next try. */
async function writeAt(path: string, offset: number, content: string): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_CREAT)
  try {
    const bytes = Buffer.from(content)
    for (let done = 0; done < bytes.length; ) {
      done += (await file.write(bytes, done, bytes.length - done, offset + done)).bytesWritten
    }
  } finally {
    await file.close()
  }
}

const dayOf = (key: string) => key.slice(0, key.indexOf('-'))
const offsetOf = (key: string) => Number.parseInt(key.split('-')[2]!, 36)
const fileOf = (folder: string, key: string) => join(folder, `${key.split('-', 2).join('-')}.jsonl`)

/** Deletes the files of days of which nothing is valid any more. */
async function forget(folder: string, today: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const day = FILE.exec(name)?.[1]
    if (day !== undefined && Number.parseInt(day, 36) < today - KEPT_DAYS) await rm(join(folder, name), { force: true })
  }
}

/** The line that begins at an offset in bytes; undefined when there is none, such as after a crash. */
async function lineAt(path: string, offset: number): Promise<string | undefined> {
  const file = await unlessMissing(open(path))
  if (!file) return undefined
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LINE_MAX), 0, LINE_MAX, offset)
    const end = buffer.subarray(0, bytesRead).indexOf(0x0a)
    return end < 0 ? undefined : buffer.toString('utf8', 0, end)
  } finally {
    await file.close()
  }
}

function readLine(line: string): z.infer<typeof Line> | undefined {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

function randomText(length: number): string {
  return Array.from({ length }, () => randomInt(36).toString(36)).join('')
}
