// "Useful" and "Not useful": one vote a person and answer, counted for /admin stats.
import { z } from 'zod'
import type { Press } from '../src/replies/index.ts'
import type { Kept, Services } from './command.ts'

export const FEEDBACK_DOCUMENT = 'feedback'
/** Votes of the latest answers are kept, so that nobody votes twice; older ones are only counted. */
const VOTES_MAX = 1_000

export const Feedback = z.object({
  useful: z.number().int(),
  useless: z.number().int(),
  votes: z.array(z.tuple([z.string(), z.boolean()])),
})

/** Counts a vote; a second one of the same person for the same answer takes the place of the first. */
export async function noteUseful(pressed: Press, kept: Kept, useful: boolean, { keeping }: Services): Promise<void> {
  if (!keeping || kept.guild === null) return
  const voter = `${pressed.key}:${pressed.page}:${pressed.user.id}`
  await keeping.documents.update(keeping.id(kept.guild), FEEDBACK_DOCUMENT, Feedback, (now) => {
    const { votes, ...counts } = now ?? { useful: 0, useless: 0, votes: [] }
    const before = votes.find(([id]) => id === voter)
    if (before) counts[before[1] ? 'useful' : 'useless']--
    counts[useful ? 'useful' : 'useless']++
    const others = votes.filter(([id]) => id !== voter)
    return { ...counts, votes: [...others, [voter, useful] as [string, boolean]].slice(-VOTES_MAX) }
  })
}
