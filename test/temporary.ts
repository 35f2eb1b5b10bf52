// One folder for all that the tests write, in place of the system's, and one for the program that they compile; both go
// when they end.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Run by vitest before its workers start, which inherit the variables. */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-tests-'))
  process.env.TMPDIR = folder
  // Beside `dist`, so that the compiled code finds seeds/ and node_modules.
  const program = join(import.meta.dirname, '..', `dist-test-${process.pid}`)
  process.env.TEST_PROGRAM = program
  return () => {
    for (const path of [folder, program]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
}
