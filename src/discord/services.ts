// What the commands are handed when the bot runs: collections of the data folder, one a guild, and the guarded reader.
import { join } from 'node:path'
import type { Keeping, Services } from '../../commands/index.ts'
import { settingsOf } from '../../commands/index.ts'
import { answer, type Question } from '../answers/index.ts'
import {
  type FetchOptions,
  fetchUrl,
  idOfFile,
  type ReadEvent,
  type ReadOptions,
  readBytes,
  readUrl,
} from '../articles/index.ts'
import { type Collections, MAIN_COLLECTION } from '../collections/index.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import type { Log } from '../log.ts'
import type { Attachment } from '../replies/index.ts'
import { createKeptQuestions } from './kept-questions.ts'
import { createPending } from './pending.ts'

/** Where Discord keeps attachments: https://docs.discord.com/developers/reference#signed-attachment-cdn-urls */
const ATTACHMENT_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net']
/** As much as the guarded reader takes from an address. */
const ATTACHMENT_MAX = 5 * 2 ** 20

export interface ServiceOptions {
  readonly collections: Collections
  /** Where what buttons refer to is kept; the collections' data folder. */
  readonly dataDir: string
  readonly reading: ReadOptions & FetchOptions
  readonly log: Log
  /** From where attachments are fetched; Discord's own hosts by default, the local Discord when it runs. */
  readonly attachments?: FetchOptions & { readonly hosts: readonly string[] }
}

/** Any question: asking one loads the lists and weights that the first of all would wait for. */
const FIRST_ASKED: Question = { command: 'who', question: 'who said so' }

/** `warm` loads what the first question needs; `close` writes what is not written yet, and closes the collections. */
export function createServices({ collections, dataDir, reading, log, ...options }: ServiceOptions) {
  const id = (guild: string | null) => guild ?? MAIN_COLLECTION
  const { attachments = { hosts: ATTACHMENT_HOSTS } } = options
  const { questions, flush } = createKeptQuestions(join(dataDir, 'kept-questions'), (error) =>
    log.warn({ error: sentenceOf(error) }, 'a question was not kept for its buttons'),
  )
  let background: Promise<void> = Promise.resolve()
  const keeping: Keeping = {
    id,
    pending: createPending(),
    later(work) {
      background = background
        .then(work)
        .catch((error) => log.warn({ error: sentenceOf(error) }, 'a count was not kept'))
    },
    own: (guild) => collections.open(id(guild)),
    all: (guild) => collections.read(id(guild), { shared: true }),
    documents: collections.documents,
    async read(from) {
      if ('url' in from) return gather(readUrl(from.url, reading))
      const { dateOrder } = reading
      const { name, bytes, ...told } = 'bytes' in from ? from : await fetchAttachment(from.attachment, attachments)
      // It is known by its name, not by its signed address, which changes.
      return readBytes(bytes, { path: name, id: idOfFile(name), ...told }, dateOrder ? { dateOrder } : {})
    },
  }
  const services: Services & { readonly keeping: Keeping } = {
    answer,
    kept: questions,
    keeping,
    ...(reading.dateOrder && { dateOrder: reading.dateOrder }),
    collection: async (guild) => {
      const { shared, sources } = await settingsOf(guild, { keeping })
      return collections.read(id(guild), { shared, sources })
    },
  }
  return {
    services,
    /** @throws FootnoteError for articles that cannot be read. */
    warm: async () => {
      await answer(FIRST_ASKED, await services.collection(null))
    },
    close: async () => {
      await background
      await flush()
      await collections.close()
    },
  }
}

/** What the file says of itself goes with it. */
async function fetchAttachment({ url, size, name }: Attachment, from: FetchOptions & { hosts: readonly string[] }) {
  checkAttachment(url, size, from.hosts)
  const { bytes, type, charset } = await fetchUrl(url, from)
  return { name, bytes, type, ...(charset && { charset }) }
}

/** Before anything is fetched. Throws FootnoteError for a file that is too large, or on a host that is not Discord's. */
function checkAttachment(url: string, size: number, hosts: readonly string[]): void {
  if (!URL.canParse(url) || !hosts.includes(new URL(url).hostname)) {
    throw new FootnoteError('attachment/host', 'This file is not kept at Discord.', 'Attach it to the command itself.')
  }
  if (size > ATTACHMENT_MAX) {
    throw new FootnoteError(
      'attachment/size',
      'This file is larger than 5 MB.',
      'Attach a smaller one, or add it by footnote articles add.',
    )
  }
}

async function gather(events: AsyncIterable<ReadEvent>): Promise<ReadEvent[]> {
  const read: ReadEvent[] = []
  for await (const event of events) read.push(event)
  return read
}
