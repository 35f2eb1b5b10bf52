#!/usr/bin/env node
// The file that runs as `footnote`.
import { footnote } from './program.ts'

// A reader that closes the pipe early (| head) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await footnote(process.argv.slice(2))
