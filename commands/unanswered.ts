// What people asked in vain, for /admin unanswered: most frequent first, with names removed.
import { z } from 'zod'
import type { Question } from '../src/answers/index.ts'
import type { Collection } from '../src/collections/index.ts'
import { analyse, genderOf } from '../src/language/index.ts'
import type { Services } from './command.ts'
import { addCounts, type Counts, createTally } from './tally.ts'

export const UNANSWERED_DOCUMENT = 'unanswered'
/** Names that are ordinary words of questions too, and stay. */
const ORDINARY = new Set(
  'will may mark art grant bill april june august sue rose hope grace faith joy dawn summer chance drew dean page rich gene lance miles chase frank norm'.split(
    ' ',
  ),
)
/** People of the articles that a word may be a part of the name of. */
const LOOKED_AT = 10
/** The rarest are forgotten beyond this many. */
const KEPT_MAX = 500

export const Unanswered = z.object({ questions: z.record(z.string(), z.number().int().positive()) })

const count = createTally(async (keeping, guild, asked) => {
  const { catalogue } = await keeping.all(guild)
  await keeping.documents.update(keeping.id(guild), UNANSWERED_DOCUMENT, Unanswered, (now) => {
    const counts = addCounts(now?.questions ?? {}, namelessAll(asked, catalogue))
    const most = Object.entries(counts).sort(([, a], [, b]) => b - a)
    return { questions: Object.fromEntries(most.slice(0, KEPT_MAX)) }
  })
})

/** Counts a question without the people it names; who asked it is never kept. */
export function noteUnanswered(question: Question, guild: string | null, { keeping }: Services): void {
  const words = question.question ?? question.topic ?? ''
  if (keeping && guild !== null && words !== '') count(keeping, guild, words)
}

/** Names are looked for when counts are written, not while somebody waits for a reply. */
function namelessAll(asked: Counts, people: People): [question: string, times: number][] {
  return Array.from(asked, ([words, times]): [string, number] => [nameless(words, people), times]).filter(
    ([bare]) => bare !== '',
  )
}

type People = Pick<Collection['catalogue'], 'suggest'>

/** Names as they are written; and, since many write all in small letters, given names and the people of the articles. */
function nameless(text: string, people: People): string {
  let bare = text
  for (const { kind, start, end } of [...analyse(text).names].reverse()) {
    if (kind === 'person') bare = `${bare.slice(0, start)}…${bare.slice(end)}`
  }
  return bare
    .replace(/<?@!?\d+>?/g, '…')
    .replace(/\p{L}{3,}/gu, (word) => (isName(word, people) ? '…' : word))
    .replace(/(?:…\s*)+/g, '… ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

function isName(word: string, people: People): boolean {
  const small = word.toLowerCase()
  if (ORDINARY.has(small)) return false
  if (genderOf(word)) return true
  return people.suggest('person', word, LOOKED_AT).some(({ name }) => name.toLowerCase().split(/\s+/).includes(small))
}
