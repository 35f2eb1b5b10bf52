// Which names and noun phrases of a sentence can be a place: what answers "where" and "which city".
import type { DateMention, NameMention, Token } from '../language/index.ts'
import { senseOf } from './lexicon.ts'
import type { Phrase } from './phrases.ts'
import { wordsOf } from './words.ts'

/** Prepositions of place; "to" and "from" tell where something went. */
const OF_PLACE =
  /^(?:in|at|on|near|off|outside|inside|into|onto|to|from|across|along|around|behind|beneath|beside|between|beyond|through|throughout|toward|towards|under|over|above|below|within|aboard|opposite|past|via|upon|amid|among|against)$/i
/** Those that hardly ever lead to a person. */
const STRICTLY_OF_PLACE = /^(?:in|at|on|near|off|outside|inside|within|aboard)$/i
const DETERMINER = /^(?:DET|PRON|NUM|ADJ)$/
/** Idioms: "take PLACE", "in ADDITION", "at TIMES", "on BEHALF of". */
const NO_PLACE =
  /^(?:place|places|part|parts|case|cases|time|times|way|ways|fact|addition|order|favou?r|behalf|terms?|response|return|turn|total|general|particular|account|board|hold|talks?|charge|question|doubt|pictures?|photos?)$/i

/** A name that can be a place: a place's, or an organization's behind a preposition ("at the White House"). */
export function isPlaceName({ kind, start }: NameMention, tokens: readonly Token[]): boolean {
  return kind === 'place' || (kind === 'organization' && standsBehindPreposition(tokens, start))
}

/** A noun phrase that can be a place: it names one, or stands behind a preposition of place and is nobody and no time. */
export function isPlacePhrase(
  phrase: Phrase,
  tokens: readonly Token[],
  names: readonly NameMention[],
  dates: readonly DateMention[],
): boolean {
  const head = tokens[phrase.last]!.text
  if (NO_PLACE.test(head)) return false
  const within = (one: { start: number; end: number }) => one.start < phrase.end && one.end > phrase.start
  if (dates.some(within)) return false
  const end = names.find((name) => within(name) && name.end === phrase.end)
  if (end) return end.kind === 'place' || (end.kind === 'organization' && standsBehindPreposition(tokens, phrase.start))
  const sense = senseOf(wordsOf(head)[0]?.text ?? '')
  return (
    sense === 'place' ||
    standsBehindPreposition(tokens, phrase.start, sense === 'person' ? STRICTLY_OF_PLACE : OF_PLACE)
  )
}

/** Whether a preposition of place leads to what starts at an offset. */
function standsBehindPreposition(tokens: readonly Token[], start: number, prepositions = OF_PLACE): boolean {
  return prepositions.test(tokens[leadingTo(tokens, start)]?.text ?? '')
}

/** Number of the token before what starts at an offset, over articles and adjectives; -1 when there is none. */
export function leadingTo(tokens: readonly Token[], start: number, over = DETERMINER): number {
  let at = tokens.findIndex((token) => token.end > start) - 1
  while (at > 0 && over.test(tokens[at]!.pos)) at--
  return at
}
