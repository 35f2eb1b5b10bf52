// `footnote ARGS` in this process, as main.ts runs it: no program starts, and no model is loaded anew for each line.
import { vi } from 'vitest'
import { footnote } from '../../src/cli/program.ts'

/** The exit code and all that it wrote; one at a time, for all write to the same terminal. */
export async function typed(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' }
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += text
      return true
    }),
  )
  try {
    return { code: await footnote(args), ...written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
