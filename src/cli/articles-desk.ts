// What every subcommand of `footnote articles` works with.
import type { Store } from '../articles/index.ts'
import type { Config } from '../config.ts'

export interface Desk {
  readonly store: Store
  readonly collection: string
  readonly dataDir: string
  readonly config: Config
  readonly json: boolean
  readonly explain: boolean
  /** An older version to show. */
  readonly version: string | undefined
}

/** A line for the person, apart from the results. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A result for the person. An article's control characters are left out: a terminal would obey them. */
export function print(text: string): void {
  process.stdout.write(`${text.replace(/[^\P{Cc}\n\t]/gu, '')}\n`)
}
