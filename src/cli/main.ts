#!/usr/bin/env node
// The file that runs as `footnote`.
import { footnote } from './program.ts'
import { tell } from './terminal.ts'

process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early (| head) is no error.
  if (code === 'EPIPE') process.exit(0)
  tell(`The results cannot be written (${code ?? message}). Make room, or send them elsewhere.`)
  process.exit(1)
})

process.exitCode = await footnote(process.argv.slice(2))
