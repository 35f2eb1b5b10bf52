// What people asked in vain, for /admin unanswered: most frequent first, with names removed.
import { z } from 'zod'
import type { Question } from '../src/answers/index.ts'
import { analyse } from '../src/language/index.ts'
import type { Services } from './command.ts'
import { addCounts, createTally } from './tally.ts'

export const UNANSWERED_DOCUMENT = 'unanswered'
/** The rarest are forgotten beyond this many. */
const KEPT_MAX = 500

export const Unanswered = z.object({ questions: z.record(z.string(), z.number().int().positive()) })

const count = createTally((keeping, guild, asked) =>
  keeping.documents.update(keeping.id(guild), UNANSWERED_DOCUMENT, Unanswered, (now) => {
    const most = Object.entries(addCounts(now?.questions ?? {}, namelessAll(asked))).sort(([, a], [, b]) => b - a)
    return { questions: Object.fromEntries(most.slice(0, KEPT_MAX)) }
  }),
)

/** Counts a question without the people it names; who asked it is never kept. */
export function noteUnanswered(question: Question, guild: string | null, { keeping }: Services): void {
  const words = question.question ?? question.topic ?? ''
  if (keeping && guild !== null && words !== '') count(keeping, guild, words)
}

/** Names are looked for when counts are written, not while somebody waits for a reply. */
function namelessAll(asked: Readonly<Record<string, number>>): Record<string, number> {
  let counts: Record<string, number> = {}
  for (const [words, times] of Object.entries(asked)) {
    const bare = nameless(words)
    if (bare !== '') counts = addCounts(counts, { [bare]: times })
  }
  return counts
}

function nameless(text: string): string {
  let bare = text
  for (const { kind, start, end } of [...analyse(text).names].reverse()) {
    if (kind === 'person') bare = `${bare.slice(0, start)}…${bare.slice(end)}`
  }
  return bare
    .replace(/<?@!?\d+>?/g, '…')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
