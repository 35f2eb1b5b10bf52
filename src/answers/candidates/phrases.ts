// Noun phrases of a tagged sentence, by their parts of speech (the base noun phrases of Ramshaw and Marcus, 1995).
import { isDemonym, type Token } from '../../language/index.ts'

export interface Phrase {
  /** Offsets as the tokens have them. Without a leading article or possessive. */
  readonly start: number
  readonly end: number
  /** Numbers of the first and last token. */
  readonly first: number
  readonly last: number
  /** Its last word is a proper noun. */
  readonly proper: boolean
  /** Joined of several phrases by commas and "and", or by "of". */
  readonly joined?: 'and' | 'of'
  /** A run of proper nouns inside a base phrase. */
  readonly inner?: boolean
  /** Had a leading article: "the", "a". */
  readonly article?: string
}

const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM|X)$/
const HEADS = /^(?:NOUN|PROPN)$/
const LONGEST = 12

/** Base phrases, the names inside them, then those joined by "of" and by "and". */
export function nounPhrases(tokens: readonly Token[]): Phrase[] {
  const base = basePhrases(tokens)
  const single = [...base, ...properRuns(tokens)]
    .filter((one) => !isAdjective(tokens, one))
    .map((one) => behindDay(tokens, one))
  return [...single, ...joinedByOf(tokens, base), ...joinedByAnd(tokens, base)]
}

/** Days and months are tagged as proper nouns, but nobody is called so. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)s?$/
/** "Nov" before a day's number; "Jan" alone is a name. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/

export function isDay(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  return CALENDAR.test(text) || (MONTH.test(text) && /^\d/.test(tokens[at + 1]?.text ?? ''))
}

/** Before a day that is no part of a name: "next Saturday", but not "Ann hosts Saturday Night Live". */
const BEFORE_DAY = /^(?:by|each|every|last|next|on|since|this|until)$/i

/** "Ballin" of "Next Saturday Ballin are at home". */
function behindDay(tokens: readonly Token[], one: Phrase): Phrase {
  const day = BEFORE_DAY.test(tokens[one.first]!.text) ? one.first + 1 : one.first
  const next = tokens[day + 1]
  const isTime = day < one.last && isDay(tokens, day) && BEFORE_DAY.test(tokens[day - 1]?.text ?? '')
  return isTime && next?.pos === 'PROPN' ? { ...one, start: next.start, first: day + 1 } : one
}

/** "German" of "the German consulate", "Norse" of "a Norse-speaking class": tagged as names, they name nobody. */
function isAdjective(tokens: readonly Token[], { last, end }: Phrase): boolean {
  const [next, compound] = [tokens[last + 1], tokens[last + 2]]
  if (next?.pos === 'NOUN') return isDemonym(tokens[last]!.text)
  if (next?.text !== '-' || next.start !== end || compound?.start !== next.end) return false
  return /^(?:ADJ|VERB)$/.test(compound.pos) && /^\p{Ll}/u.test(compound.text)
}

/** What stands inside a name: "Robert of Jumièges", "Edward the Confessor", "Osama bin Laden". */
const PARTICLES = new Set([
  'of',
  'the',
  'de',
  'du',
  'del',
  'della',
  'von',
  'van',
  'der',
  'bin',
  'ibn',
  'al',
  'el',
  'y',
  'la',
  'le',
  'da',
  'dos',
])

/** Runs of proper nouns, and two such runs with one or two particles between. */
function properRuns(tokens: readonly Token[]): Phrase[] {
  const runs: { first: number; last: number }[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!isProper(tokens, i)) continue
    const first = i
    while (i + 1 < tokens.length && isProper(tokens, i + 1)) i++
    runs.push({ first, last: i })
  }
  const found = runs.map(({ first, last }) => phrase(tokens, first, last, { proper: true, inner: true }))
  for (let i = 1; i < runs.length; i++) {
    const [left, right] = [runs[i - 1]!, runs[i]!]
    const between = tokens.slice(left.last + 1, right.first)
    if (between.length > 2 || !between.every((token) => PARTICLES.has(token.text.toLowerCase()))) continue
    found.push(phrase(tokens, left.first, right.last, { proper: true, inner: true }))
  }
  return found
}

/** A proper noun, or a capitalised word of another kind inside the sentence ("Presiding Officer"). */
function isProper(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.pos === 'PROPN') return true
  return (
    at > 0 && (token.pos === 'VERB' || token.pos === 'ADJ' || token.pos === 'NOUN') && /^\p{Lu}\p{Ll}/u.test(token.text)
  )
}

function basePhrases(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    let first = i
    let article: string | undefined
    if (/^(?:DET|PRON)$/.test(tokens[i]!.pos)) {
      if (/^(?:the|a|an)$/i.test(tokens[i]!.text)) article = tokens[i]!.text.toLowerCase()
      first = i + 1
    }
    let last = first - 1
    while (last + 1 < tokens.length && last - first < LONGEST && inside(tokens, last + 1)) last++
    while (last >= first && !HEADS.test(tokens[last]!.pos)) last--
    if (last < first) continue
    found.push(phrase(tokens, first, last, { ...(article && { article }) }))
    i = last
  }
  return found
}

function inside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (INSIDE.test(token.pos) || isProper(tokens, at)) return true
  const next = tokens[at + 1]
  if (!next || !INSIDE.test(next.pos)) return false
  // "people's army", "non-Mongol physicians"; a dash between spaces ends a dateline
  if (/^['’]s?$/.test(token.text)) return true
  return /^[-–]$/.test(token.text) && token.start === tokens[at - 1]?.end && token.end === next.start
}

function phrase(tokens: readonly Token[], first: number, last: number, more: Partial<Phrase> = {}): Phrase {
  return {
    start: tokens[first]!.start,
    end: tokens[last]!.end,
    first,
    last,
    proper: tokens[last]!.pos === 'PROPN',
    ...more,
  }
}

function joinedByOf(tokens: readonly Token[], base: readonly Phrase[]): Phrase[] {
  return base.flatMap((left, i) => {
    const right = base[i + 1]
    if (!right || tokens[left.last + 1]?.text !== 'of') return []
    const between = right.first - left.last
    if (between > 3) return []
    return [
      phrase(tokens, left.first, right.last, {
        joined: 'of',
        proper: left.proper || right.proper,
        ...(left.article && { article: left.article }),
      }),
    ]
  })
}

/** "A, B and C": the whole list. */
function joinedByAnd(tokens: readonly Token[], base: readonly Phrase[]): Phrase[] {
  const found: Phrase[] = []
  for (let i = 0; i < base.length; i++) {
    let j = i
    let closed = false
    while (j + 1 < base.length && !closed) {
      const between = tokens
        .slice(base[j]!.last + 1, base[j + 1]!.first)
        .map((token) => token.text.toLowerCase())
        .join(' ')
      if (/^(?:and|or|, and|, or|&)(?: (?:the|a|an|his|her|their))?$/.test(between)) closed = true
      else if (!/^,(?: (?:the|a|an))?$/.test(between)) break
      j++
    }
    if (closed)
      found.push(
        phrase(tokens, base[i]!.first, base[j]!.last, { joined: 'and', proper: base[i]!.proper && base[j]!.proper }),
      )
  }
  return found
}
