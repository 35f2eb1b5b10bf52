// `footnote articles add` and `refresh`: reads, keeps, and brings the index up to date.
import type { Added, Adding, Arriving, Entry } from '../articles/index.ts'
import { openCollections } from '../collections/index.ts'
import type { Desk } from './articles-desk.ts'
import { canReadAgain, nameOf, readTarget, tellFailure, tellProblem } from './articles-source.ts'
import { writeLine } from './lines.ts'
import { createProgress, type ProgressBar } from './progress.ts'
import { print, tell } from './terminal.ts'

/** Articles kept at once; what comes between is lost to Ctrl-C, and read again by a second run. */
const BATCH = 64
const INTERRUPTED = 130

interface Tally {
  readonly counts: Record<Added['kind'], number>
  problems: number
}

/** What all targets of one command share. */
interface Run {
  readonly desk: Desk
  readonly how: Adding
  readonly tally: Tally
  /** Of Ctrl-C. */
  readonly signal: AbortSignal
  /** Told how many articles are done; cleared away before anything else is told. */
  readonly bar: ProgressBar
}

/** Exit codes: 0; 1 when something could not be read or kept; 130 after Ctrl-C. */
export async function add(desk: Desk, targets: string[]): Promise<number> {
  return keepAll(desk, targets, {})
}

/** Reads again every file and address that an article came from; what was removed from there stays out. */
export async function refresh(desk: Desk): Promise<number> {
  const places = new Set(Array.from(desk.store.entries(), ({ place }: Entry) => place))
  if (places.size === 0) tell('No article was added yet. Add some by footnote articles add PATH.')
  const readable = [...places].filter(canReadAgain)
  const uploaded = places.size - readable.length
  if (uploaded > 0) tell(`Passed over, since they were uploaded: ${uploaded}. Upload them again to correct them.`)
  return keepAll(desk, readable, { refreshing: true })
}

async function keepAll(desk: Desk, targets: readonly string[], how: Adding): Promise<number> {
  const tally: Tally = { counts: { new: 0, replaces: 0, unchanged: 0, duplicate: 0, removed: 0 }, problems: 0 }
  const stop = new AbortController()
  const onInterrupt = () => stop.abort()
  // Once: a second Ctrl-C ends the program as it would any other.
  process.once('SIGINT', onInterrupt)
  const bar = createProgress('Reading')
  try {
    for (const [i, target] of targets.entries()) {
      if (stop.signal.aborted) break
      if (targets.length > 1) bar.part(i + 1, targets.length, nameOf(target))
      await keepTarget(target, { desk, how, tally, signal: stop.signal, bar })
    }
  } finally {
    bar.clear()
    process.off('SIGINT', onInterrupt)
  }
  if (!desk.json) print(summary(tally))
  if (stop.signal.aborted) {
    tell('Stopped. What is kept stays; run the same command again to go on.')
    return INTERRUPTED
  }
  if (tally.counts.new || tally.counts.replaces) await index(desk)
  return tally.problems || tally.counts.duplicate ? 1 : 0
}

async function keepTarget(target: string, { desk, how, tally, signal, bar }: Run): Promise<void> {
  let batch: Arriving[] = []
  const keep = async () => {
    if (batch.length === 0) return
    const added = await desk.store.add(batch, how)
    bar.clear()
    for (const [i, result] of added.entries()) await tellAdded(desk, batch[i]!, result, tally)
    batch = []
    bar.update(Object.values(tally.counts).reduce((sum, count) => sum + count))
  }
  try {
    for await (const event of readTarget(target, desk.config, signal)) {
      if (event.kind === 'problem') {
        tally.problems++
        bar.clear()
        tellProblem(event)
      } else batch.push({ ...event, place: event.path })
      if (batch.length >= BATCH) await keep()
      if (signal.aborted) break
    }
  } catch (error) {
    if (!signal.aborted) {
      tally.problems++
      bar.clear()
      tellFailure(target, error)
    }
  }
  await keep()
}

async function tellAdded({ json }: Desk, { article, place }: Arriving, result: Added, { counts }: Tally) {
  counts[result.kind]++
  if (json) await writeLine({ id: result.id, kind: result.kind, path: place, title: article.title })
  else if (result.kind === 'duplicate') {
    tell(
      `${place}: an article with the id ${result.id} was added from ${result.place}. Rename one of the two, or remove the older.`,
    )
  }
}

function summary({ counts, problems }: Tally): string {
  const parts = [
    `${counts.new} added`,
    `${counts.replaces} corrected`,
    `${counts.unchanged} unchanged`,
    ...(counts.removed ? [`${counts.removed} removed before stay out`] : []),
    ...(counts.duplicate ? [`${counts.duplicate} with an id that another has`] : []),
    ...(problems ? [`${problems} could not be read`] : []),
  ]
  return `${parts.join(', ')}.`
}

/** Takes the new articles into the index now, so that the next question does not wait for it. */
async function index({ dataDir, collection, config }: Desk): Promise<void> {
  const bar = createProgress('Indexing')
  const collections = openCollections({
    dataDir,
    engine: config.index,
    log: { info: tell, warn: tell },
    progress: bar.update,
  })
  await collections.open(collection)
  await collections.close()
  bar.clear()
}
