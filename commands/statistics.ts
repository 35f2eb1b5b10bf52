// How much was asked, by command and outcome: counted beside the replies, for /admin stats.
import { z } from 'zod'
import type { Outcome } from '../src/answers/index.ts'
import type { Services } from './command.ts'

export const STATISTICS_DOCUMENT = 'statistics'

export const Statistics = z.object({ counts: z.record(z.string(), z.number().int().positive()) })

/** Counts an outcome after its reply has gone: no answer waits for the disk. */
export function noteAsked(outcome: Outcome, guild: string | null, { keeping }: Services): void {
  if (!keeping || guild === null) return
  const key = `${outcome.asked.command} ${outcome.kind}`
  keeping.later(async () => {
    await keeping.documents.update(keeping.id(guild), STATISTICS_DOCUMENT, Statistics, (now) => ({
      counts: { ...now?.counts, [key]: (now?.counts[key] ?? 0) + 1 },
    }))
  })
}
