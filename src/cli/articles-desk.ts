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
