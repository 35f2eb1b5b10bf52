// How much was asked, by command and outcome: counted beside the replies, for /admin stats.
import { z } from 'zod'
import type { Outcome } from '../src/answers/index.ts'
import type { Services } from './command.ts'
import { addCounts, createTally } from './tally.ts'

export const STATISTICS_DOCUMENT = 'statistics'

export const Statistics = z.object({ counts: z.record(z.string(), z.number().int().positive()) })

const count = createTally((keeping, guild, counts) =>
  keeping.documents.update(keeping.id(guild), STATISTICS_DOCUMENT, Statistics, (now) => ({
    counts: addCounts(now?.counts ?? {}, counts),
  })),
)

/** Counts an outcome after its reply has gone: no answer waits for the disk. */
export function noteAsked(outcome: Outcome, guild: string | null, { keeping }: Services): void {
  if (keeping && guild !== null) count(keeping, guild, `${outcome.asked.command} ${outcome.kind}`)
}
