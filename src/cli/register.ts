// `footnote register`: shows what would change at Discord, asks, writes all commands in one call, and reads them back.
import { createInterface } from 'node:readline/promises'
import { commands } from '../../commands/index.ts'
import { readConfig } from '../config.ts'
import { type Difference, type Doubles, difference, openRegistry } from '../discord/index.ts'
import { FootnoteError } from '../error.ts'
import { parseOptions } from './options.ts'
import { print, tell } from './terminal.ts'

const flag = { type: 'boolean' } as const
const OPTIONS = { guild: { type: 'string' }, global: flag, 'dry-run': flag, yes: flag, clean: flag } as const

/** For CI: something would change (--dry-run), or it was not agreed to. */
const NOT_DONE = 3

/** `--clean` also removes what would show twice: a command that is both global and a guild's. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, 0)
  const { guild, global: everywhere, 'dry-run': dry, yes, clean } = values
  if (guild !== undefined && everywhere)
    throw new FootnoteError('cli/usage', '--guild and --global exclude each other.', 'Name one of them.')
  if (guild !== undefined) checkGuild(guild)
  const { token, api } = readConfig()
  if (token === undefined)
    throw new FootnoteError(
      'config/no-token',
      'There is no DISCORD_TOKEN.',
      'Put the bot’s token into .env; README.md says where to find it.',
    )
  const registry = await openRegistry(token, api, (seconds) => tell(`Discord asks to wait ${seconds} s; waiting.`))
  const wanted = commands.map(({ data }) => data)
  const change = difference(wanted, await registry.read(guild))
  const doubles = await registry.doubles(wanted, guild)
  print(`Commands for ${nameOf(guild)}:\n${drawDifference(change)}`)
  for (const one of doubles) print(drawDoubles(one, clean ? 'To be removed, since they are' : SHOWN_TWICE))
  if (countOf(change) === 0 && !(clean && doubles.length > 0)) return 0
  if (dry) return NOT_DONE
  if (!yes && !(await agreed())) return NOT_DONE
  const written = await registry.write(wanted, guild)
  checkReadBack(difference(wanted, written))
  for (const one of clean ? doubles : []) {
    checkReadBack(difference(one.others, await registry.remove(one)))
    print(drawDoubles(one, 'Removed, since they were'))
  }
  print(`Written and read back: ${written.length} commands.`)
  return 0
}

/** An empty one would be all servers, which a variable that is not set must never mean. @throws FootnoteError `cli/usage`. */
function checkGuild(guild: string): void {
  if (/^\d{1,20}$/.test(guild)) return
  const next = 'Give --guild the server’s id: right click the server in Discord, Copy Server ID (17 to 20 digits).'
  throw new FootnoteError('cli/usage', `--guild "${guild}" is not the id of a server.`, next)
}

const countOf = ({ added, changed, gone }: Difference) => added.length + changed.length + gone.length

function checkReadBack(left: Difference): void {
  if (countOf(left) === 0) return
  throw new FootnoteError(
    'register/read-back',
    `Discord keeps something else than was written:\n${drawDifference(left)}`,
    'Run footnote register again.',
  )
}

const nameOf = (guild: string | undefined) => (guild ? `the guild ${guild}` : 'all servers')

const SHOWN_TWICE = 'Shown twice (--clean removes these), since they are'

function drawDoubles({ guild, names }: Doubles, said: string): string {
  return `${said} there for ${nameOf(guild)} too: ${names.join(', ')}`
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
