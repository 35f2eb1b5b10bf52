// The program compiled as it is shipped, for tests that run it as people do: from a shell, with signals and threads.
import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import { withLock } from '../src/articles/index.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
/** The folder of the compiled program. */
export const PROGRAM = process.env.TEST_PROGRAM!
/** The program's own file. */
export const MAIN = join(PROGRAM, 'src', 'cli', 'main.js')
/** Compiling takes seconds, on a busy machine many. */
const COMPILED_WITHIN_MS = 60_000

/** Compiles, once for all the tests of a run. */
export async function compileProgram(): Promise<void> {
  await withLock(join(tmpdir(), 'compiling'), compile, COMPILED_WITHIN_MS)
}

async function compile(): Promise<void> {
  const done = join(PROGRAM, 'compiled')
  if (existsSync(done)) return
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc')
  const project = join(ROOT, 'tsconfig.build.json')
  // With what tsc knows of it, by paths from here, so that a copy of the source beside it is not compiled anew.
  const known = join(PROGRAM, '.tsbuildinfo')
  await promisify(execFile)(tsc, ['-p', project, '--outDir', PROGRAM, '--tsBuildInfoFile', known])
  // Data files, as scripts/finish-build.mjs does it.
  const filter = (path: string) => extname(path) !== '.ts'
  for (const room of ['src', 'commands']) await cp(join(ROOT, room), join(PROGRAM, room), { recursive: true, filter })
  await writeFile(done, '')
}

/** A module of the compiled program: threads run from compiled code only. */
export function compiled<T>(path: string): Promise<T> {
  return import(pathToFileURL(join(PROGRAM, path)).href)
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
