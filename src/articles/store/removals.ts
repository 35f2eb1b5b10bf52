// Which articles were removed by hand, so that reading their feed or file again does not bring them back.
import { appendFile, readFile } from 'node:fs/promises'
import { unlessMissing } from './files.ts'

/** Ids; a line that a killed writer left torn is left out. */
export async function readRemovals(path: string): Promise<ReadonlySet<string>> {
  const content = (await unlessMissing(readFile(path, 'utf8'))) ?? ''
  return new Set(content.split('\n').flatMap((line) => parseLine(line) ?? []))
}

/** To be called before the article goes: a line too many is harmless while the article is there. */
export async function appendRemoval(path: string, id: string): Promise<void> {
  // The line feed in front closes a line that a killed writer left open.
  await appendFile(path, `\n${JSON.stringify(id)}\n`, { flush: true })
}

function parseLine(line: string): string | undefined {
  try {
    const id: unknown = JSON.parse(line)
    return typeof id === 'string' ? id : undefined
  } catch {
    return undefined
  }
}
