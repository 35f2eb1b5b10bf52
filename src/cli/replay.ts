// `footnote replay FILE`: does again what was saved on the page, prints the reply, and tells whether it is the saved one.
import { cp, readFile, rm } from 'node:fs/promises'
import { bareId, collectionFolder, MAIN_COLLECTION } from '../collections/index.ts'
import { type Config, readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { type Answered, Fixture, replay, servePage, startLocalBot, startLocalDiscord } from '../local/index.ts'
import { createLog } from '../log.ts'
import { readArticles } from './articles-option.ts'
import { checkDataDir, temporaryFolder } from './data-dir.ts'
import { drawReply } from './draw.ts'
import { diffLines } from './line-diff.ts'
import { decoderFor } from './lines.ts'
import { parseOptions } from './options.ts'
import { print, tell } from './terminal.ts'

const OPTIONS = { articles: { type: 'string' } } as const
/** Something else was replied than what was saved. */
const DIFFERS = 3

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS, 1)
  const [path] = positionals
  if (path === undefined) {
    throw new FootnoteError('cli/usage', 'footnote replay takes one file.', 'Save one on the page of footnote start.')
  }
  const fixture = await readFixture(path)
  // Nothing that is done again may change what is kept.
  const dataDir = await temporaryFolder('footnote-replay-')
  try {
    const config = readConfig()
    if (values.articles === undefined) await copyCollections(fixture, config.dataDir, dataDir)
    const replayed = await replayIn({ ...config, dataDir }, fixture, values.articles)
    print(linesOf(replayed.at(-1)!.got, (content, hidden) => drawReply({ content, private: hidden }, false)).join('\n'))
    const differing = replayed.filter(({ same }) => !same)
    for (const { wanted, got } of differing) {
      tell(`\nStep ${replayed.findIndex((step) => step.got === got) + 1} differs (- saved, + now):`)
      tell(diffLines(linesOf(wanted, asSent), linesOf(got, asSent)).join('\n'))
    }
    return differing.length > 0 ? DIFFERS : 0
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function replayIn(config: Config, fixture: Fixture, articles: string | undefined) {
  const discord = await startLocalDiscord()
  try {
    const seeds = () => readArticles(articles, config)
    const bot = await startLocalBot({ discord, config, seeds, log: createLog('warn'), onWhy: () => {} })
    try {
      const { guild } = fixture.steps[0]!.doer
      if (guild !== null) tellMissing(fixture, await bot.desk.articles(guild))
      // On a busy machine the first question would wait beyond Discord's three seconds.
      await bot.warm()
      return await replay(fixture, discord, servePage({ discord, desk: bot.desk }).files)
    } finally {
      await bot.stop()
    }
  } finally {
    await discord.close()
  }
}

async function readFixture(path: string): Promise<Fixture> {
  try {
    const bytes = await readFile(path)
    return Fixture.parse(JSON.parse(decoderFor(bytes).decode(bytes)))
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    throw new FootnoteError(
      'replay/fixture',
      `${path} ${isMissing ? 'does not exist' : 'cannot be read as a fixture'}.`,
      'Save an interaction on the page of footnote start, and name that file.',
      { cause },
    )
  }
}

/** The server's own articles and settings, and the shared ones. */
async function copyCollections({ steps }: Fixture, from: string, to: string): Promise<void> {
  await checkDataDir(from)
  for (const id of new Set([MAIN_COLLECTION, ...steps.map(({ doer }) => doer.guild ?? MAIN_COLLECTION)])) {
    await cp(collectionFolder(from, id), collectionFolder(to, id), { recursive: true }).catch((error) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    })
  }
}

/** Tells which articles stood there when it was saved, and do not here: then the reply may well be another. */
function tellMissing({ articles }: Fixture, here: readonly { readonly id: string }[]): void {
  const known = new Set(here.map(({ id }) => bareId(id)))
  const missing = articles.filter((id) => !known.has(id))
  if (missing.length > 0)
    tell(`Not here, but there when it was saved: ${missing.join(', ')}. Name them by --articles PATH.`)
}

/** The words as they went out, with their markdown: what differs in it is a difference. */
const asSent = (content: string, hidden: boolean) => (hidden ? `${content}\n(only you would see this)` : content)

/** What a person sees, as lines. */
function linesOf(
  { answered, replies, choices, modal }: Answered,
  draw: (content: string, hidden: boolean) => string,
): string[] {
  if (!answered) return ['The application did not respond.']
  const rows = replies.flatMap(({ content, private: hidden, buttons }) => [
    ...draw(content, hidden).split('\n'),
    ...buttons.map((row) => row.map(({ label, disabled }) => (disabled ? `(${label})` : `[${label}]`)).join(' ')),
  ])
  const offered = (choices ?? []).map(({ name, value }) => (name === value ? name : `${name} (${value})`))
  return [...rows, ...offered, ...(modal === undefined ? [] : JSON.stringify(modal, null, 2).split('\n'))]
}
