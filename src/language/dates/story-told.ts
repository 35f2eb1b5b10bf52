// Where a story has come to: the date of its sentence, of its paragraph or of the one before that later dates go on from.
import type { Day } from './calendar.ts'
import type { Lexeme } from './lexer.ts'
import type { Match } from './pattern.ts'
import type { Context } from './rule.ts'
import { endsSentence } from './tense.ts'
import { begins, type Told } from './told.ts'

/** How far a date may stand before, so that the cost stays linear. */
const REACH = 500
/** How far before a date the "had" may stand that tells of what was before. */
const HAD_REACH = 10
/** Before a year in which something takes place; "until 1893" and "the 1905 symphony" do not tell when the story is. */
const WITHIN = new Set(['in', 'of', 'during', 'year', 'early', 'late', 'mid', '-'])
const NOT_WITHIN = new Set(['since', 'from', '('])
/** "The end of", which may stand between. */
const PARTS = new Set(['the', 'beginning', 'start', 'middle', 'end', 'of', 'early', 'late', 'mid', '-'])
const PART_OF = 4
/** Too long to go on from, or as vague as a weekend. */
const PERIODS = new Set(['DE', 'CE', 'HALF', 'WE', 'W'])

/** The date that the story has come to. */
export function storyTold(match: Match, context: Context): Told | undefined {
  const [inSentence, ...scopes] = toldBefore(match, context)
  const scope = scopes.find(({ length }) => length > 0)
  return inSentence[0] ?? scope?.find((one) => leads(one, context.lexemes))
}

/** The dates of the story before a place, the last one first: of its sentence, of its paragraph, of the paragraph before. */
export function toldBefore({ from }: Match, { lexemes, told, reference }: Context): [Told[], Told[], Told[]] {
  const scopes: [Told[], Told[], Told[]] = [[], [], []]
  let [sentences, paragraphs, i] = [0, 0, from]
  for (const one of told.toReversed()) {
    if (from - one.to > REACH) break
    for (; i >= one.to; i--) {
      if (begins(lexemes, i)) sentences++
      if (lexemes[i]!.opens) paragraphs++
    }
    if (paragraphs > 1) break
    if (isOfStory(one, lexemes, reference)) scopes[paragraphs === 1 ? 2 : sentences > 0 ? 1 : 0].push(one)
  }
  return scopes
}

/** A year alone goes on in other sentences only from the beginning of its own: "fled on 29 October 1887 and was caught in 1889". */
const leads = ({ days, from }: Told, lexemes: readonly Lexeme[]) => days.unit !== 'Y' || begins(lexemes, from - 1)

function isOfStory({ days, from, to }: Told, lexemes: readonly Lexeme[], reference: Day | undefined): boolean {
  const before = lexemes[from - 1]?.word ?? ''
  const isAhead = reference !== undefined && days.first > reference
  if (PERIODS.has(days.unit) || isAhead || lexemes[to]?.word === ')' || isWithout(lexemes, from)) return false
  return (days.unit !== 'Y' || WITHIN.has(before)) && !isBefore(lexemes, from)
}

/** "Since May 2014", "since the end of May 2014", "(May 2014". */
function isWithout(lexemes: readonly Lexeme[], from: number): boolean {
  const words = lexemes.slice(Math.max(0, from - PART_OF), from).map(({ word }) => word)
  return NOT_WITHIN.has(words.findLast((word) => !PARTS.has(word)) ?? '')
}

/** Whether "had" stands before a date in its clause. */
export function isBefore(lexemes: readonly Lexeme[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - HAD_REACH); i--) {
    const { opens, word } = lexemes[i]!
    if (word === 'had') return true
    if (opens || word === ',' || endsSentence(lexemes, i)) return false
  }
  return false
}
