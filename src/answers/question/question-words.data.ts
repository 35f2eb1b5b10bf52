// Words of questions and what kind of answer they ask for (after the answer types of Li and Roth, 2002).

/** A table without what objects inherit: "constructor" is no unit. */
const own = <T>(table: Record<string, T>): Readonly<Record<string, T>> => Object.assign(Object.create(null), table)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that begin a question without a question word: "met Lavrov", "is the spokesperson", "did he go". */
export const AUXILIARIES = words(`
  is are was were am be been do does did has have had can could will would shall should may might must isn't aren't wasn't
  weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't`)

export const NEGATIONS = words(`
  not never no none neither nor without cannot isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't
  won't wouldn't shouldn't nobody nothing n't n’t unable fail fails failed`)

/** By place in the list: the first is 1. */
export const ORDINALS: readonly string[] = [
  ...words(`
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth`),
]
export const CARDINALS: readonly string[] = [
  ...words(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty`),
]

/** Tagged as nouns, but verbs right behind "who": "who shot the sheriff". */
export const ALSO_NOUNS = words('bid bit cast shot split')
/** Verbs whose subject and object may change places and the sentence stays true (reciprocal verbs). */
export const RECIPROCAL_VERBS = words('meet marry wed divorce fight face debate date embrace')

/** Nouns of time: "what year", "which day"; the value is how fine the answer must be. */
export const TIME_HEADS: Readonly<Record<string, Granularity>> = own({
  year: 'year',
  years: 'year',
  date: 'day',
  day: 'day',
  days: 'day',
  month: 'month',
  months: 'month',
  century: 'century',
  centuries: 'century',
  decade: 'decade',
  decades: 'decade',
  time: 'any',
  hour: 'time',
  weekday: 'weekday',
  weekdays: 'weekday',
  season: 'any',
  era: 'any',
  period: 'any',
  dates: 'any',
})
export type Granularity = 'year' | 'day' | 'month' | 'century' | 'decade' | 'time' | 'weekday' | 'any'

export const PLACE_HEADS = words(`
  country countries city cities town state states place places location region regions continent province village area district
  nation nations county capital island venue stadium street neighbourhood neighborhood airport river river lake`)

/** Kinds of which the answers are known by a list or a sign. */
export const LISTED_HEADS = words('language languages percent percentage')

/** Kinds of which each is known by its sign: "#rules". */
export const SIGNED_HEADS = words('channel channels')

export const PERSON_HEADS = words(`
  person people man woman men women leader leaders president king queen minister author actor actress singer player scientist
  scientists researcher researchers politician politicians general generals emperor ruler mathematician individual individuals
  architect explorer official officials philosopher inventor founder director monarch spokesman spokesperson spokeswoman
  group groups organization organisation company companies team party parties tribe army country-man writer artist engineer`)

/** Words that say which of many: a match of the wrong one is no match ("first", "most", "least"). */
export const SELECTORS = words(`
  first last second third only oldest youngest newest latest earliest largest biggest smallest highest lowest longest shortest best
  worst most least more less fewer fewest greatest main major minor former current original next previous final initial final top
  early late`)

/** Units after "how": what is counted. */
export const HOW: Readonly<Record<string, 'number' | 'money' | 'duration' | 'frequency' | 'date' | 'measure' | 'age'>> =
  own({
    many: 'number',
    much: 'money',
    long: 'duration',
    often: 'frequency',
    old: 'age',
    far: 'measure',
    tall: 'measure',
    high: 'measure',
    large: 'number',
    big: 'number',
    heavy: 'measure',
    fast: 'measure',
    deep: 'measure',
    wide: 'measure',
    few: 'number',
    soon: 'date',
    recently: 'date',
  })

/** What asks for the first day of a life or an era, and for the last: "when was she BORN". */
export const BEGINNINGS = words('born birth begin began start started founded established formed created')
export const ENDINGS = words('die died death end ended fall fell collapse collapsed dissolved')

/** What is said of sums of money: "what is the COST of". */
export const SUMS = words(`
  bill cost costs price salary budget debt fee fine loss profit ransom revenue reward value income expenditure expenses surplus deficit
  turnover proceeds earnings rent wage`)

/** What is counted though nobody asks "how many": "what is the death TOLL". */
export const TALLIES = words('attendance population score toll')

/** What is done with money: "how much did it COST". */
export const PAYING = words(`
  money cost costs pay pays paid offer offers offered spend spends spent raise raised earn earns earned win wins won sell sells sold worth price priced
  fine fined donate donated invest invested buy bought charge charged owe owes owed budget valued salary bid`)

/** "What HAPPENED to", "what CAUSED": no name or number answers, but a sentence. */
export const TOLD_AT_LENGTH = words('happened happens caused causes about became')

/** Nouns that need no article, and that some tagger takes for verbs: "did they purchase LAND". */
export const MASS_NOUNS = words(`
  land water coal rice food money gold silver iron steel wood timber oil gas grain wheat cotton wool tea coffee sugar salt tobacco power
  electricity aid help music film evidence information news equipment property furniture weapons fuel fish meat milk beer wine`)

/** Verbs by which articles report what somebody says without quoting it. */
export const REPORT_VERBS = words(`
  say tell announce claim add state write comment declare admit warn confirm note explain insist deny argue promise report suggest
  stress reveal acknowledge estimate predict propose pledge vow urge recall concede complain boast reply testify`)

/** Currencies, as alternatives of a pattern. */
export const CURRENCIES =
  'dollars?|cents?|euros?|pounds?|pence|francs?|marks?|guilders?|crowns?|kron(?:er?|or)|yen|yuan|rupees?|rub(?:el|le)s?|pesos?|reais|rand|dinars?|lira|zlotys?|shillings?|won'

/** Units, by what they measure, as alternatives of a pattern. */
export const UNITS = {
  length:
    '(?:kilo|centi|milli)?met(?:re|er)s?|km|cm|mm|m|miles?|feet|foot|ft|inch(?:es)?|yards?|fathoms?|leagues?|light[ -]years?|blocks?',
  weight: '(?:kilo|milli)?gram(?:me)?s?|kilos?|kg|mg|g|tons?|tonnes?|pounds?|lbs?|ounces?|oz|stone',
  speed:
    'mph|km/h|kph|knots?|(?:kilomet(?:re|er)s?|met(?:re|er)s?|km|m|miles?|feet|ft) ?(?:an|per|/) ?(?:hour|minute|second|h|s)',
  time: 'hours?|minutes?|seconds?',
  heat: 'degrees?|°C|°F|°',
  area: 'acres?|hectares?|square (?:kilo|centi)?(?:met(?:re|er)s?|miles?|feet|yards?|inch(?:es)?)|sq (?:km|m|ft)|km²|m²',
  volume:
    '(?:milli|centi)?lit(?:re|er)s?|ml|cl|l|gallons?|pints?|cups?|tablespoons?|teaspoons?|tbsp|tsp|cubic met(?:re|er)s?|barrels?',
  data: '(?:kilo|mega|giga|tera)?bytes?|[KMGT]i?B',
} as const
