// The commands of `footnote`: picks one, and turns every error into one sentence and a non-zero exit code.
import { readFile } from 'node:fs/promises'
import { FootnoteError, sentenceOf } from '../error.ts'
import { ROOT } from './root.ts'
import { print, tell } from './terminal.ts'
import { usage } from './usage.ts'

type Run = (args: string[]) => Promise<number>

/** Each command's module is loaded only when asked for, so that `footnote --help` starts at once. */
const COMMANDS: Record<string, () => Promise<{ run: Run }>> = {
  articles: () => import('./articles.ts'),
  ask: () => import('./ask.ts'),
  dev: () => import('./dev.ts'),
  eval: () => import('./eval.ts'),
  inspect: () => import('./inspect.ts'),
  register: () => import('./register.ts'),
  replay: () => import('./replay.ts'),
  search: () => import('./search.ts'),
  start: () => import('./start.ts'),
}

/** Runs what was typed after `footnote`, and gives the exit code. */
export async function footnote(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args)
  } catch (error) {
    tell(sentenceOf(error))
    if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) tell(String(error.stack))
    return error instanceof FootnoteError && error.code.startsWith('cli/') ? 2 : 1
  }
}

async function runCommand([name, ...args]: readonly string[]): Promise<number> {
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage(args[0]))
    return name ? 0 : 2
  }
  if (name === '--version') {
    const { version } = JSON.parse(await readFile(new URL('package.json', ROOT), 'utf8')) as { version: string }
    print(version)
    return 0
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load)
    throw new FootnoteError('cli/unknown', `There is no command "${name}".`, 'Type footnote --help to see the list.')
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage(name))
    return 0
  }
  return (await load()).run(args)
}
