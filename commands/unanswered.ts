// What people asked in vain, for /admin unanswered: most frequent first, with names removed.
import { z } from 'zod'
import type { Question } from '../src/answers/index.ts'
import { analyse } from '../src/language/index.ts'
import type { Services } from './command.ts'

export const UNANSWERED_DOCUMENT = 'unanswered'
/** The rarest are forgotten beyond this many. */
const KEPT_MAX = 500

export const Unanswered = z.object({ questions: z.record(z.string(), z.number().int().positive()) })

/** Counts a question without the people it names; who asked it is never kept. */
export function noteUnanswered(question: Question, guild: string | null, { keeping }: Services): void {
  if (!keeping || guild === null) return
  keeping.later(async () => {
    const words = nameless(question.question ?? question.topic ?? '')
    if (words === '') return
    await keeping.documents.update(keeping.id(guild), UNANSWERED_DOCUMENT, Unanswered, (now) => {
      const counts = { ...now?.questions, [words]: (now?.questions[words] ?? 0) + 1 }
      const most = Object.entries(counts).sort(([, a], [, b]) => b - a)
      return { questions: Object.fromEntries(most.slice(0, KEPT_MAX)) }
    })
  })
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
