// Which names and noun phrases of a sentence can be a place: what answers "where" and "which city".
import type { DateMention, NameMention, Token } from '../../../language/index.ts'
import { isKindOf, isMostly, senseOf } from '../../words/kinds.ts'
import { wordsOf } from '../../words/words.ts'
import type { Phrase } from '../phrases.ts'

/** Prepositions of place; "to" and "from" tell where something went. */
const OF_PLACE =
  /^(?:in|at|on|near|off|outside|inside|into|onto|to|from|across|along|around|behind|beneath|beside|between|beyond|through|throughout|toward|towards|under|over|above|below|within|aboard|opposite|past|via|upon|amid|among|against)$/i
/** Those that hardly ever lead to a person. */
const STRICTLY_OF_PLACE = /^(?:in|at|on|near|off|outside|inside|within|aboard)$/i
/** Those that lead to a group as a place: "at the White House", but not "over Real Cordera", "between the unions". */
const TO_GROUP = /^(?:in|at|on|near|off|outside|inside|within|aboard|into|onto|to|from|behind|beside|opposite)$/i
const DETERMINER = /^(?:DET|PRON|NUM|ADJ)$/
/** Idioms: "take PLACE", "in ADDITION", "at TIMES", "on BEHALF of". */
const NO_PLACE =
  /^(?:place|places|part|parts|case|cases|time|times|way|ways|fact|addition|order|favou?r|behalf|terms?|response|return|turn|total|general|particular|account|board|hold|talks?|charge|question|doubt|person|pictures?|photos?|names?|deals?|making)$/i

/** A name that can be a place: a place's, one that ends like it, or an organization's behind a preposition ("at the White House"). */
export function isPlaceName({ kind, start, text }: NameMention, tokens: readonly Token[]): boolean {
  if (kind === 'person') return PLACE_LAST.test(text) && standsBehindPreposition(tokens, start, STRICTLY_OF_PLACE)
  return kind === 'place' || (kind === 'organization' && standsBehindPreposition(tokens, start, TO_GROUP))
}

/** Taken for a person's name: "at Malin Head". */
const PLACE_LAST =
  / (?:Airport|Arena|Bay|Beach|Bridge|Castle|Cove|Creek|Cross|Farm|Field|Gardens?|Gate|Green|Hall|Head|Heath|Hill|House|Lane|Mill|Moor|Mount|Park|Pier|Point|Quay|Road|Rock|Square|Stadium|Station|Street|Tower|Valley|Wharf)$/

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
  if (dates.some(within) || names.some((name) => name.kind === 'person' && within(name) && name.end >= phrase.end))
    return false
  const first = firstHead(tokens, phrase)
  if (MANY.test(first) || senseOf(first) === 'person' || (phrase.joined === 'of' && isAbstract(first))) return false
  const end = names.find((name) => within(name) && name.end === phrase.end)
  if (end)
    return (
      end.kind === 'place' || (end.kind === 'organization' && standsBehindPreposition(tokens, phrase.start, TO_GROUP))
    )
  if (isAbstract(head)) return false
  const sense = senseOf(wordsOf(head)[0]?.text ?? '')
  return (
    (sense === 'place' && phrase.joined !== 'and') ||
    standsBehindPreposition(tokens, phrase.start, sense === 'person' ? STRICTLY_OF_PLACE : OF_PLACE)
  )
}

const MANY = /^(?:dozens|hundreds|thousands|millions|billions|scores|number|numbers|kind|kinds|sort|sorts|type|types)$/i

/** The noun before the first "of", comma or "and" of a phrase: "hundreds" of "hundreds of Ukraine", "principles" of "principles of law". */
function firstHead(tokens: readonly Token[], { first, last }: Phrase): string {
  const end = tokens.findIndex(({ text }, at) => at > first && at < last && /^(?:of|,|and|or|&)$/.test(text))
  return tokens[end - 1]?.text ?? ''
}

/** What stands "in" or "at" in a manner of speaking: "in history", "in critical condition", "at the start of the war". */
const ABSTRACT = ['act', 'attribute', 'cognition', 'communication', 'event', 'measure']
/** Where people come together is somewhere: "at the summit", "at the festival". */
const GATHERINGS = ['celebration', 'ceremony', 'contest', 'gathering', 'performance', 'social event']

/** "In custody", "in space" do tell where. */
const HELD = /^(?:captivity|custody|detention|hiding|space)$/

/** Whether a noun is seldom where somebody can be. */
function isAbstract(noun: string): boolean {
  return (
    noun === noun.toLowerCase() &&
    !HELD.test(noun) &&
    isMostly(noun, ABSTRACT) &&
    !GATHERINGS.some((kind) => isKindOf(noun, kind))
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
