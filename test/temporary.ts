// One folder for all that the tests write, in place of the system's; it goes when they end.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Run by vitest before its workers start, which inherit the variable. */
export default function setup() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
