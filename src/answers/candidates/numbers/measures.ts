// Numbers with their unit: "12 kilometres", "4.7 GB", "200-metre"; which of them tell how deep, how fast or how long a thing is.
import type { DateMention, Token } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { UNITS } from '../../question/question-words.data.ts'
import { type NumberRange, numbersOffered } from './number-candidates.ts'

type Unit = keyof typeof UNITS
const ALL = Object.keys(UNITS) as Unit[]

/** What stands for "12-metre" and "12 metres"; a longer unit first: "miles an hour" is no length. */
const PATTERNS = new Map(
  ALL.map((unit) => [unit, new RegExp(`^[ -]?(?:${UNITS[unit]})(?![\\p{L}\\d])`, unit === 'data' ? 'u' : 'iu')]),
)
const LONGEST_UNIT = 24

interface Measure extends NumberRange {
  readonly unit: Unit
}

/** The unit right behind a number of a text. */
function unitAt(text: string, end: number): { unit: Unit; length: number } | undefined {
  const behind = text.slice(end, end + LONGEST_UNIT)
  const found = ALL.flatMap((unit) => {
    const length = PATTERNS.get(unit)!.exec(behind)?.[0].length
    return length ? [{ unit, length }] : []
  })
  return found.sort((a, b) => b.length - a.length)[0]
}

/** A number with the unit behind it, if there is one. */
export function withUnit(text: string, { start, end }: NumberRange): NumberRange {
  return { start, end: end + (unitAt(text, end)?.length ?? 0) }
}

interface Dimension {
  readonly units: readonly Unit[]
  /** One stands in a sentence that tells a measure of this dimension. */
  readonly words?: RegExp
  /** A shorter measure is of this dimension where no other is told: "the 30-metre tower". */
  readonly isPlain?: boolean
}

/** By the word behind "how". */
const DIMENSIONS: ReadonlyMap<string, Dimension> = new Map([
  ['far', { units: ['length', 'time'] }],
  [
    'tall',
    {
      units: ['length'],
      words: /\b(?:tall|tallest|taller|high|height|stands?|stood|ris(?:e|es|ing)|rose)\b/i,
      isPlain: true,
    },
  ],
  [
    'high',
    {
      units: ['length', 'heat'],
      words:
        /\b(?:tall|high|higher|highest|height|altitude|elevation|stands?|stood|ris(?:e|es|ing)|rose|above|up|peaks?|reach(?:es|ed)?)\b/i,
      isPlain: true,
    },
  ],
  [
    'deep',
    { units: ['length'], words: /\b(?:deep|deeper|deepest|depths?|down|below|beneath|under(?:water)?|fathoms?)\b/i },
  ],
  ['wide', { units: ['length'], words: /\b(?:wide|wider|widest|widths?|across|broad|breadth|diameter)\b/i }],
  [
    'long',
    {
      units: ['length'],
      words:
        /\b(?:long|longer|longest|lengths?|stretch(?:es|ed|ing)?|runs?|flows?|spans?)\b|\d-(?:\p{L}*met|mile|km|foot|yard)/iu,
    },
  ],
  ['heavy', { units: ['weight'] }],
  ['fast', { units: ['speed', 'time'] }],
] as const satisfies readonly (readonly [string, Dimension])[])
/** What stands right behind a measure and tells its dimension: "412 kilometres LONG". */
const TELLS = /^ ?-? ?(?:long|in length|wide|in width|across|deep|in depth|tall|high|in height|thick|away|from)\b/i
/** "A detour OF 23 miles". */
const LENGTH_OF =
  /\b(?:circuit|course|detour|diversion|distance|length|path|queue|road|route|trail|tunnel|walk) of (?:about |some |only )?$/i
const GREAT = /(?:k|kilo|miles?|leagues?|years?|blocks?)/i

/** Numbers with a unit of measure behind them, of the dimension that is asked for: "12 kilometres", "200-metre". */
export function measuresOffered(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  { full }: Asked,
): NumberRange[] {
  const how = /\bhow (\p{L}+)/u.exec(full.toLowerCase())?.[1] ?? ''
  const { units, words, isPlain }: Dimension = DIMENSIONS.get(how) ?? { units: ALL }
  const isAsked = ({ unit, start, end }: Measure) => {
    if (!units.includes(unit)) return false
    // A time tells how fast somebody ran, not how fast a ship is.
    if (unit === 'time' && how === 'fast') return !/\bhow fast (?:is|are|was|were|can)\b/i.test(full)
    if (words === undefined) return true
    if (how === 'long' && LENGTH_OF.test(text.slice(Math.max(0, start - LONGEST_UNIT), start))) return true
    const own = TELLS.exec(text.slice(end, end + LONGEST_UNIT))?.[0]
    return words.test(own ?? text) || (isPlain === true && own === undefined && !GREAT.test(text.slice(start, end)))
  }
  return numbersOffered(text, tokens, dates)
    .flatMap(({ start, end }): Measure[] => {
      const found = unitAt(text, end)
      return found ? [{ start, end: end + found.length, unit: found.unit }] : []
    })
    .filter(isAsked)
}

/** What has a length of its own, as the last word of what is asked about; a river has its name behind it too. */
const LONG_THING =
  /\b(?:(?:aqueduct|avenue|beach|boat|border|bridge|cable|canal|circuit|cliff|coast|coastline|course|creek|dam|detour|diversion|fence|fer(?:ry|ries)|highway|lake|motorway|path|pier|pipe|pipeline|railway|reef|river|road|rope|route|runway|shark|ship|shore|snake|stream|street|trail|train|tunnel|valley|viaduct|wall|whale|yacht)s?$|^rivers? )/i
const HOW_LONG =
  /^how long (?:is|are|was|were) (?:the |an? )?([^?]*?)(?: (?:of|in|on|at|from|to|between|through|via|across|along|around|round|over) [^?]*)?\W*$/i

/** Whether the length of a thing is asked for, not how long something lasts: "how long is the river", but "is the river closed". */
export function asksLength({ full }: Asked): boolean {
  return LONG_THING.test(HOW_LONG.exec(full)?.[1] ?? '')
}
