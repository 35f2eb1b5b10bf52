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

const SUBCOMMANDS: Record<string, { run(desk: Desk, targets: string[]): Promise<number>; targets: string }> = {
  add: { run: add, targets: 'PATH or URL' },
  check: { run: check, targets: 'PATH or URL' },
  list: { run: list, targets: '' },
  show: { run: show, targets: 'ID' },
  remove: { run: remove, targets: 'ID' },
  refresh: { run: refresh, targets: '' },
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
  const [name = '', ...targets] = positionals
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined
  if (!subcommand) {
    const names = Object.keys(SUBCOMMANDS).join(', ')
    const what = name ? `There is no footnote articles ${name}.` : 'What to do with the articles is missing.'
    throw new FootnoteError('cli/usage', what, `Type footnote articles and one of ${names}.`)
  }
  if (subcommand.targets && targets.length === 0) {
    throw new FootnoteError(
      'cli/usage',
      `What to ${name} is missing.`,
      `Type footnote articles ${name} ${subcommand.targets}.`,
    )
  }
  if (!subcommand.targets) refuseMore(targets, 0)
  const config = readConfig()
  const dataDir = resolve(values.data ?? config.dataDir)
  const store = await openStore(collectionFolder(dataDir, values.collection), { warn: tell })
  return subcommand.run({ ...values, store, dataDir, config, version: values.version }, targets)
}
