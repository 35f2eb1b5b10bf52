// The program compiled as it is shipped, for tests that run it as people do: from a shell, with signals and threads.
import { execFile, spawn } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** Beside `dist`, so that the compiled code finds seeds/ and node_modules. */
const OUT = join(ROOT, `dist-test-${process.pid}`)
/** The program's own file. */
export const MAIN = join(OUT, 'src', 'cli', 'main.js')

/** Compiles; for `beforeAll`, which calls what this gives when the tests of the file are over. */
export async function compileProgram(): Promise<() => Promise<void>> {
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
  await promisify(execFile)(tsc, ['-p', join(ROOT, 'tsconfig.build.json'), '--outDir', OUT, '--incremental', 'false'])
  // Data files, as scripts/finish-build.mjs does it.
  const filter = (path: string) => extname(path) !== '.ts'
  for (const room of ['src', 'commands']) await cp(join(ROOT, room), join(OUT, room), { recursive: true, filter })
  return () => rm(OUT, { recursive: true, force: true })
}

/** A module of the compiled program: threads run from compiled code only. */
export function compiled<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(OUT, path)).href)
}

/** Starts `footnote ARGS`; `done` is its exit code and all that it wrote. Killed when the test is over. */
export function footnote(args: readonly string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      written[name] += text
    })
  }
  const done = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, ...written }))
  })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await done
  })
  return { child, written, done }
}
