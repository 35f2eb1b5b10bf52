#!/usr/bin/env node
// The `footnote` program: picks the command, and turns every error into one sentence and a non-zero exit.
import { FootnoteError, sentenceOf } from '../error.ts'
import { tell } from './terminal.ts'
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

async function main([name, ...args]: string[]): Promise<number> {
  if (!name || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage(args[0]))
    return name ? 0 : 2
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

// A reader that closes the pipe early (| head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  tell(sentenceOf(error))
  if (process.env.LOG_LEVEL === 'debug' && error instanceof Error) tell(String(error.stack))
  process.exitCode = error instanceof FootnoteError && error.code.startsWith('cli/') ? 2 : 1
}
