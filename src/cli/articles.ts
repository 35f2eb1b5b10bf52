// `footnote articles`: what a moderator does with the articles that are kept.
import { resolve } from 'node:path'
import { openStore } from '../articles/index.ts'
import { collectionFolder, MAIN_COLLECTION } from '../collections/index.ts'
import { readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { add, refresh } from './articles-add.ts'
import { check } from './articles-check.ts'
import type { Desk } from './articles-desk.ts'
import { list, remove, show } from './articles-show.ts'
import { parseOptions, refuseMore } from './options.ts'
import { tell } from './terminal.ts'
import { unmarked } from './typography.ts'

interface Subcommand {
  run(desk: Desk, targets: string[]): Promise<number>
  /** What it takes; nothing when absent. */
  readonly targets?: string
  /** As many of them; any number when absent. */
  readonly most?: number
}

const SUBCOMMANDS: Record<string, Subcommand> = {
  add: { run: add, targets: 'PATH or URL' },
  check: { run: check, targets: 'PATH or URL' },
  list: { run: list, most: 0 },
  show: { run: show, targets: 'ID', most: 1 },
  remove: { run: remove, targets: 'ID' },
  refresh: { run: refresh, most: 0 },
}

const OPTIONS = {
  collection: { type: 'string', default: MAIN_COLLECTION },
  data: { type: 'string' },
  version: { type: 'string' },
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
} as const

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const [name = '', ...typed] = positionals
  const targets = typed.map(unmarked)
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
  if (!subcommand) {
    const names = Object.keys(SUBCOMMANDS).join(', ')
    const what = name ? `There is no footnote articles ${name}.` : 'What to do with the articles is missing.'
    throw new FootnoteError('cli/usage', what, `Type footnote articles and one of ${names}.`)
  }
  // An empty one is a variable that is not set, and would be the whole folder that one stands in.
  if (subcommand.targets && (targets.length === 0 || targets.some((target) => target.trim() === ''))) {
    throw new FootnoteError(
      'cli/usage',
      `What to ${name} is missing.`,
      `Type footnote articles ${name} ${subcommand.targets}.`,
    )
  }
  refuseMore(targets, subcommand.most ?? Number.POSITIVE_INFINITY)
  const config = readConfig()
  const dataDir = resolve(values.data ?? config.dataDir)
  const store = await openStore(collectionFolder(dataDir, values.collection), { warn: tell })
  return subcommand.run({ ...values, store, dataDir, config, version: values.version }, targets)
}
