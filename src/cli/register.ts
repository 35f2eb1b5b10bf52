// `footnote register`: shows what would change at Discord, asks, writes all commands in one call, and reads them back.
import { createInterface } from 'node:readline/promises'
import { commands } from '../../commands/index.ts'
import { readConfig } from '../config.ts'
import { type Difference, difference, openRegistry } from '../discord/index.ts'
import { FootnoteError } from '../error.ts'
import { parseOptions } from './options.ts'

const flag = { type: 'boolean' } as const
const OPTIONS = { guild: { type: 'string' }, global: flag, 'dry-run': flag, yes: flag, clean: flag } as const

/** For CI: something would change (--dry-run), or it was not agreed to. */
const NOT_DONE = 3

export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS)
  const { guild, global: everywhere, 'dry-run': dry, yes, clean } = values
  if (guild !== undefined && everywhere)
    throw new FootnoteError('cli/usage', '--guild and --global exclude each other.', 'Name one of them.')
  const { token, api } = readConfig()
  if (token === undefined)
    throw new FootnoteError(
      'config/no-token',
      'There is no DISCORD_TOKEN.',
      'Put the bot’s token into .env; README.md says where to find it.',
    )
  const registry = await openRegistry(token, api)
  const wanted = clean ? [] : commands.map(({ data }) => data)
  const there = await registry.read(guild)
  const change = difference(wanted, there)
  const where = guild ? `the guild ${guild}` : 'all servers'
  tell(`Commands for ${where}:\n${drawDifference(change)}`)
  if (guild) warnOfDoubles(wanted, await registry.read())
  const changes = change.added.length + change.changed.length + change.gone.length
  if (changes === 0) return 0
  if (dry) return NOT_DONE
  if (!yes && !(await agreed())) return NOT_DONE
  const written = await registry.write(wanted, guild)
  const left = difference(wanted, written)
  if (left.added.length + left.changed.length + left.gone.length > 0) {
    throw new FootnoteError(
      'register/read-back',
      `Discord keeps something else than was written:\n${drawDifference(left)}`,
      'Run footnote register again.',
    )
  }
  tell(`Written and read back: ${written.length} commands.`)
  return 0
}

/** A command that is global and a guild's shows twice there. */
function warnOfDoubles(wanted: readonly { name: string }[], everywhere: readonly { name: string }[]): void {
  const doubles = wanted
    .filter(({ name }) => everywhere.some((command) => command.name === name))
    .map(({ name }) => name)
  if (doubles.length > 0) {
    tell(
      `These would show twice, for they are registered for all servers too: ${doubles.join(', ')}. footnote register --global --clean removes those.`,
    )
  }
}

function drawDifference({ added, changed, gone, same }: Difference): string {
  return [
    ...added.map((name) => `  + ${name}`),
    ...changed.map(({ name, how }) => `  ~ ${name}: ${how.join(', ')}`),
    ...gone.map((name) => `  - ${name}`),
    `  ${same.length} unchanged`,
  ].join('\n')
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new FootnoteError('register/ask', 'Nobody can be asked here.', 'Add --yes to write, or --dry-run to look.')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const said = await lines.question('Write this? [y/N] ')
  lines.close()
  return /^y(es)?$/i.test(said.trim())
}

const tell = (text: string) => process.stdout.write(`${text}\n`)
