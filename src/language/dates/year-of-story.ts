// The year of the story that a text without a date of publication tells: "The war began in 1992. In October he left."
import type { Match } from './pattern.ts'
import { type Context, tenseOf } from './rule.ts'
import { tenseAt } from './tense.ts'
import { beginsEntry } from './year-signs.ts'

/** Before a year alone in which something takes place; "since 2008" and "the 2020 election" do not tell when the story is. */
const WITHIN = new Set(['in', 'of', 'during', 'year'])
/** Behind them stands when it was told, and the text may be of any year: "The firm, founded in 2011, said on May 20 that". */
const TELLING = new Set(['said', 'says', 'announced', 'reported', 'told'])

/**
 * The year of the date mentioned last, for a month or a day without one; undefined when the two do not belong to one story.
 * The year of something past is not that of what is no past, nor the other way round: "It was founded in 2011. A decision is
 * due on May 20."
 */
export function yearOfStory(match: Match, context: Context): number | undefined {
  const { lexemes, reference, focus, focusAt = 0 } = context
  if (reference !== undefined || focus === undefined || !/^\d{4}/.test(focus)) return undefined
  if (focus.length === 4 && !tellsWhen(context, focusAt)) return undefined
  const [before, tense] = [tenseAt(lexemes, focusAt), tenseOf(match, context)]
  if (before === 'past' ? tense !== 'past' : before === 'future' && tense === 'past') return undefined
  const lead = lexemes[match.from - 1]?.word === 'on' ? lexemes[match.from - 2] : lexemes[match.from - 1]
  return lead !== undefined && TELLING.has(lead.word) ? undefined : Number(focus.slice(0, 4))
}

function tellsWhen({ lexemes }: Context, at: number): boolean {
  return lexemes[at]!.line || WITHIN.has(lexemes[at - 1]?.word ?? '') || beginsEntry(lexemes, at)
}
