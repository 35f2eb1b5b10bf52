// What was asked, kept seven days under a short key in the guild's own documents, so that buttons outlive a restart.
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Kept, KeptQuestions } from '../../commands/index.ts'
import type { Documents } from '../collections/index.ts'

const WEEK_MS = 7 * 24 * 3_600_000
const DOCUMENT = 'kept-questions'
/** 9 bytes: nobody finds another's key by trying. */
const KEY_BYTES = 9
const KEPT_MAX = 2_000

const text = z.string().optional()
const Entry = z.object({
  at: z.number(),
  user: z.string(),
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
const Entries = z.record(z.string(), Entry)
type Entries = z.infer<typeof Entries>

/**
 * Writes are gathered: a reply never waits for the disk, and `flush` (at shutdown) writes what is left.
 * @param id the collection's id of a guild. @param now milliseconds since 1970; passed in by tests.
 */
export function createKeptQuestions(
  documents: Documents,
  id: (guild: string | null) => string,
  now: () => number = Date.now,
) {
  const fresh = new Map<string, Entries>()
  let writing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    for (const [collection, entries] of fresh) {
      fresh.delete(collection)
      await documents.update(collection, DOCUMENT, Entries, (kept) => living({ ...kept, ...entries }, now()))
    }
  }

  function flush(): Promise<void> {
    writing = writing.then(write, write)
    return writing
  }

  const questions: KeptQuestions = {
    async keep({ guild, question, user, private: hidden }) {
      const key = randomBytes(KEY_BYTES).toString('base64url')
      const collection = id(guild)
      const entry = { at: now(), user, private: hidden, question }
      fresh.set(collection, { ...fresh.get(collection), [key]: entry })
      flush().catch(() => {})
      return key
    },
    async find(guild, key): Promise<Kept | undefined> {
      const collection = id(guild)
      const waiting = fresh.get(collection)?.[key]
      if (!waiting) await writing.catch(() => {})
      const found = waiting ?? (await documents.read(collection, DOCUMENT, Entries))?.[key]
      if (!found || now() - found.at > WEEK_MS) return undefined
      return { guild, user: found.user, private: found.private, question: found.question as Kept['question'] }
    },
  }
  return { questions, flush }
}

function living(entries: Entries, time: number): Entries {
  const young = Object.entries(entries).filter(([, { at }]) => time - at <= WEEK_MS)
  return Object.fromEntries(young.sort(([, a], [, b]) => b.at - a.at).slice(0, KEPT_MAX))
}
