// How a sentence tells who is what to whom: "Ann's brother Bo", "Bo, a brother of Ann", "his brother was Bo", "Bo married Ann".
import { isCountry, isDemonym, isGivenName, isTown, type Span } from '../../language/index.ts'
import { senseOf } from '../words/kinds.ts'
import { capitalsIn, MASK, masked } from '../words/masked.ts'

export type Pronoun = 'his' | 'her' | 'their' | 'its'

/** Two of whom a sentence tells; offsets into it. */
export interface Pair {
  readonly one: Span | Pronoun
  readonly owner: Span | Pronoun
  /** What tells it. */
  readonly text: string
  /** Where that begins: a pronoun means whoever stands before. */
  readonly at: number
}

const NAME = `${MASK}+(?!${MASK})`
const NAMES = `${NAME}(?:(?:, | and |, and )${NAME})*`
/** No adjective, and no part of a role. */
const FUNCTION =
  'and|or|but|of|to|with|by|in|on|at|for|from|as|than|that|who|whom|whose|was|is|were|are|had|has|the|an?|his|her|their|its|he|she|they'
const SMALL = `(?:(?!(?:${FUNCTION})\\b)[a-zß-ÿ][a-zß-ÿ-]* ){0,3}`
/** "Elder", "late", "first American". */
const ADJECTIVES = `${SMALL}(?:${NAME} )?`
const OWNER = `(?:\\b(?<his>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)|(?<owner>${NAME}) ?['’]s?|(?<whose>${NAME}),? whose)`
const OF = `(?:of|to) (?:the (?:late )?)?(?<owner>${NAME})(?: and (?<second>${NAME}))?`
const ROLE = `(?<role>(?:the |an? )?${SMALL})`
const COPULA = '(?: (?:is|was|are|were|became|remained)|,? (?:named|called))'
const APPOSED = `(?:(?:, | \\()(?:who (?:is|was) )?|${COPULA} )`
/** Places stand behind these, and others than who is told. */
const PLACING = `(?<!\\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]o|[Oo]f|[Oo]n|[Ff]or) |${MASK})`

const kept = new Map<string, readonly RegExp[]>()

/** The patterns for some nouns. */
function patternsFor(nouns: readonly string[]): readonly RegExp[] {
  const key = nouns.join('|')
  let patterns = kept.get(key)
  if (!patterns) {
    const noun = `(?<![a-zß-ÿ-])(?:${key})(?<many>s|ren)?(?![a-zß-ÿ-])`
    patterns = [
      // "Ann's brother Bo", "his brother, the pilot Bo Ek,", "Ann's brother was Bo"
      `${OWNER} ${ADJECTIVES}${noun} ${ROLE}(?<one>${NAMES})`,
      `${OWNER} ${ADJECTIVES}${noun}, ${ROLE}(?<one>${NAMES})(?=[,.;:)]|$| and\\b| who\\b| \\()`,
      `${OWNER} ${ADJECTIVES}${noun}${COPULA} ${ROLE}(?<one>${NAMES})`,
      // "Bo, her brother,", "Bo is Ann's brother"
      `${PLACING}(?<one>${NAME})${APPOSED}${OWNER} ${ADJECTIVES}${noun}(?=[,.;:)]|$)`,
      // "Bo, a brother of Ann", "the brother of Ann was Bo"
      `${PLACING}(?<one>${NAME})${APPOSED}(?:the |an? )?${ADJECTIVES}${noun} ${OF}`,
      `${noun} ${OF}${COPULA} ${ROLE}(?<one>${NAMES})`,
    ].map((pattern) => new RegExp(pattern, 'dg'))
    kept.set(key, patterns)
  }
  return patterns
}

/** All who are one of some nouns to somebody. */
export function pairsIn(text: string, nouns: readonly string[]): Pair[] {
  if (nouns.length === 0 || !nouns.some((noun) => text.includes(noun))) return []
  return patternsFor(nouns).flatMap((pattern) =>
    [...masked(text).matchAll(pattern)].flatMap((found) => {
      const { his, many, role } = found.groups!
      const { owner, whose, second, one } = found.indices!.groups!
      if (role && !isRole(role)) return []
      const owners = his
        ? [his.toLowerCase() as Pronoun]
        : [owner ?? whose, second].flatMap((place) => namesAt(text, place))
      const ones = namesAt(text, one)
      return (many ? ones : ones.slice(0, 1)).flatMap((one) => owners.map((owner) => pairOf(text, found, one, owner)))
    }),
  )
}

function pairOf(text: string, { index, 0: told }: RegExpExecArray, one: Span, owner: Span | Pronoun): Pair {
  return { one, owner, text: text.slice(index, index + told.length), at: index }
}

const isRole = (role: string): boolean => senseOf(role.trim().split(' ').at(-1)!) === 'person'

const ADVERBS = '(?: (?:had|has|have|later|then|also|first|secretly|eventually|finally|soon|once|[a-z]+ly|in \\d{4}))*'
const MARRY = '(?:married|wed|wedded|marries|(?:was|is|were|got) married to)'
const SPOUSES = [
  `(?:\\b(?<he>[Hh]e|[Ss]he)|${PLACING}(?<owner>${NAME})(?: \\([^()]*\\))?(?:, (?:the|an?|who|son|daughter)\\b[^,;:()]{1,60},)?),?${ADVERBS} ${MARRY} (?:(?:${NAME}['’]s?|his|her|the|an?) )?${SMALL}(?<one>${NAME})(?!['’]s? [a-z])`,
  `(?<owner>${NAME}) and (?<one>${NAME}) (?:were |got |had )?(?:married|wed)(?= (?:in|on|at|after|when)\\b|[,.;]|$)`,
].map((pattern) => new RegExp(pattern, 'dg'))

/** All who married. */
export function weddingsIn(text: string): Pair[] {
  if (!/marri|wed/.test(text)) return []
  return SPOUSES.flatMap((pattern) =>
    [...masked(text).matchAll(pattern)].flatMap((found) => {
      const { he } = found.groups!
      const { owner, one } = found.indices!.groups!
      const [other] = namesAt(text, one)
      const owners = he ? [he.toLowerCase() === 'he' ? ('his' as const) : ('her' as const)] : namesAt(text, owner)
      return other ? owners.map((own) => pairOf(text, found, other, own)) : []
    }),
  )
}

const DAY_OR_MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Yester|To|Holi|Birth)day)$/
/** What a sentence begins with before a place. */
const AT_ONCE = /^(?:In|At|From|Near|To|Of|On|For|By|During|Since|Until) (?:the )?$/

/** The names of a sentence that may be people's, in order. */
export function namesIn(text: string): Span[] {
  return capitalsIn(text).filter(
    ({ start, end }) => !AT_ONCE.test(text.slice(0, start)) && mayBePerson(text.slice(start, end)),
  )
}

/** Those of a list. */
function namesAt(text: string, place: readonly [number, number] | undefined): Span[] {
  if (!place) return []
  const [from, to] = place
  return capitalsIn(text.slice(from, to)).map(({ start, end }) => ({ start: from + start, end: from + end }))
}

/** No "Swedish", "France", "May", "Mayor of Osk". */
export function mayBePerson(name: string): boolean {
  const [first, second] = name.split(' ') as [string, string | undefined]
  if (isGivenName(first.toLowerCase())) return true
  if (second !== undefined) return second !== 'of' || senseOf(first.toLowerCase()) !== 'person'
  return !(isDemonym(first) || isCountry(first) || isTown(first) || DAY_OR_MONTH.test(first))
}
