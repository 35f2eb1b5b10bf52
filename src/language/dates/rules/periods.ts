// Quarters, halves, seasons, decades and centuries: "the third quarter of 1990", "this fall", "the '90s".
import { fromDay, pad } from '../calendar.ts'
import { BEHIND_EARLY_YEAR } from '../early-year.data.ts'
import { endsAsYear } from '../early-year.ts'
import type { Lexeme } from '../lexer.ts'
import { fullYear } from '../lexicon.ts'
import { nearestQuarter } from '../nearest.ts'
import type { Match } from '../pattern.ts'
import { MONTH_OF_SEASON } from '../range.ts'
import { type Context, date, type Reading, type Rule, rule, tenseOf } from '../rule.ts'
import { AHEAD, BEHIND, PRESENT } from '../tense.data.ts'
import { yearTold } from '../year-told.ts'

const QUARTERS_PER_YEAR = 4
const CENTURY_MAX = 21
/** Before it "the 1500s" are a century; "the 2000s" are a decade. */
const CENTURY_NAMES_END = 2000

/** Behind "the summer", beside verbs and the words behind any year. */
const BEHIND_SEASON = new Set(
  'i you of off or term season months holiday holidays break solstice equinox ago'.split(' '),
)

export const periodRules: readonly Rule[] = [
  rule(
    [
      'ORDINAL -? quarter|quarters of? fiscal? YEAR',
      'the|its|their|our fiscal? -? ORDINAL -? quarter|quarters of? fiscal? YEAR',
      'the? fiscal? YEAR ORDINAL -? quarter',
      'the? fiscal? YEAR fiscal ORDINAL -? quarter',
    ],
    ({ tags }) => quarter(tags.ORDINAL!, String(tags.YEAR)),
  ),
  rule(['q NUMBER of? fiscal? YEAR', 'NUMBER q YEAR'], ({ tags }) => quarter(tags.NUMBER!, String(tags.YEAR))),
  rule(
    [
      "SHIFT year 's fiscal? ORDINAL -? quarter",
      'ORDINAL -? quarter of SHIFT year',
      'the|its|their ORDINAL -? quarter of SHIFT fiscal? year',
      'the|its|their ORDINAL -? quarter SHIFT year',
    ],
    ({ tags }, { reference }) =>
      quarter(tags.ORDINAL!, reference === undefined ? 'XXXX' : String(fromDay(reference).year + tags.SHIFT!)),
  ),
  rule(
    ['fiscal? -? ORDINAL -? quarter', 'the|its|their|our fiscal? -? ORDINAL -? quarter|quarters'],
    (match, context) =>
      match.tags.ORDINAL! <= QUARTERS_PER_YEAR
        ? date(nearestQuarter(context.reference, match.tags.ORDINAL!, tenseOf(match, context)))
        : undefined,
  ),
  rule(
    ['the? first|second|last half of YEAR', 'the? first two quarters of YEAR', 'the? YEAR first|second half'],
    (match) => date(`${match.tags.YEAR}-H${match.words.includes('first') ? 1 : 2}`),
  ),
  rule(['the? first|second half of SHIFT year', 'the? first|second half of the year', 'the first|second half'], half),
  rule(['SEASON of? YEAR', 'the? early|late? SEASON of YEAR'], ({ tags }) => date(`${tags.YEAR}-${tags.SEASON}`)),
  rule(['SEASON of EARLY ad|ce?', 'the? early|late? SEASON of EARLY ad|ce?'], ({ tags, to }, { lexemes }) =>
    endsAsYear(lexemes, to) ? date(`${pad(tags.EARLY!, 4)}-${tags.SEASON}`) : undefined,
  ),
  rule(['SHIFT SEASON', 'the early|late|coming|past? SEASON', 'in|by|since SEASON'], season),
  rule(['the DECADE', "the? ' DECADE", 'early|late|mid -? DECADE', 'DECADE'], decade),
  rule(['ORDINAL -? century ad|ce?', 'the? early|late|mid? -? ORDINAL -? century|centuries ad|ce?'], ({ tags }) =>
    tags.ORDINAL! <= CENTURY_MAX ? date(pad(tags.ORDINAL! - 1)) : undefined,
  ),
  rule("' NUMBER", shortYear),
]

function quarter(number: number, year: string): Reading | undefined {
  return number >= 1 && number <= QUARTERS_PER_YEAR ? date(`${year}-Q${number}`) : undefined
}

function half({ tags, words }: Match, { reference }: Context): Reading {
  const year = reference === undefined ? 'XXXX' : String(fromDay(reference).year + (tags.SHIFT ?? 0))
  return date(`${year}-H${words.includes('second') ? 2 : 1}`)
}

/** "The spring fair" is a fair; "the spring they met", "the summer was hot", "the winter months" are times. */
function isOfThing(next: Lexeme | undefined): boolean {
  if (next === undefined || next.opens || !/^[a-z]/.test(next.word) || next.tags.UNIT !== undefined) return false
  return !(BEHIND_EARLY_YEAR.has(next.word) || isVerb(next.word) || BEHIND_SEASON.has(next.word))
}

const isVerb = (word: string) => BEHIND.has(word) || AHEAD.has(word) || PRESENT.has(word) || word.endsWith('ed')

/** "this summer", "last fall", "the spring": without a word that shifts it, the one that the tense points to. */
function season(match: Match, context: Context): Reading | undefined {
  const { SHIFT, SEASON } = match.tags
  if (/^(?:in|by|since)$/.test(match.words[0]!)) return undefined
  if (SHIFT === undefined && isOfThing(context.lexemes[match.to])) return undefined
  if (context.reference === undefined) return date(`XXXX-${SEASON}`)
  const now = fromDay(context.reference)
  const told = SHIFT === undefined ? yearTold(match, context, MONTH_OF_SEASON[SEASON!]!) : undefined
  if (told !== undefined) return date(`${told}-${SEASON}`)
  const begun = now.month >= MONTH_OF_SEASON[SEASON!]!
  if (SHIFT !== undefined && SHIFT < 0) {
    const over = now.month >= MONTH_OF_SEASON[SEASON!]! + 3
    return date(`${over ? now.year : now.year - 1}-${SEASON}`)
  }
  const isNext = SHIFT === 1 || (SHIFT === undefined && tenseOf(match, context) === 'future')
  return date(`${isNext && begun ? now.year + 1 : now.year}-${SEASON}`)
}

/** "the 1980s", "the '80s", "the eighties". Two digits or a word alone are somebody's age. */
function decade({ tags, words }: Match): Reading | undefined {
  const value = tags.DECADE!
  if (value >= 1000 && value < CENTURY_NAMES_END && value % 100 === 0) return date(String(value).slice(0, 2))
  if (value >= 1000) return date(String(value).slice(0, 3))
  if (value > 9 || !(words.includes('the') || words.includes("'"))) return undefined
  return date(String(fullYear(value * 10)).slice(0, 3))
}

/** "'97": the apostrophe stands close before the digits and not behind a letter. */
function shortYear({ from, tags }: Match, { lexemes }: Context): Reading | undefined {
  const [mark, digits] = [lexemes[from]!, lexemes[from + 1]!]
  if (digits.spaced || !mark.spaced || digits.end - digits.start !== 2 || lexemes[from - 1]?.word === 'the')
    return undefined
  return tags.NUMBER! % 1 ? undefined : date(String(fullYear(tags.NUMBER!)))
}
