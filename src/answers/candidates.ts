// What might be the answer in a sentence: names, noun phrases, dates or numbers, by the kind of answer asked for.
import type { DateMention, NameMention, Token } from '../language/index.ts'
import { actorsOf } from './actors.ts'
import { isOfAskedKind, isOwner } from './asked-kind.ts'
import { datesOffered, eventsOffered } from './date-candidates.ts'
import { analysisOf } from './deep.ts'
import type { Evidence } from './evidence.ts'
import { canBeOfLife } from './life-places.ts'
import { isOfAnotherLife } from './lifespans.ts'
import { agesOffered, isMoney, isShare, isTold, measuresOffered, numbersOffered } from './number-candidates.ts'
import { isOfAnother } from './own-names.ts'
import { nounPhrases, type Phrase } from './phrases.ts'
import { isPlaceName, isPlacePhrase } from './place-candidates.ts'
import { pointsBack, tellsWhen } from './points.ts'
import type { AnswerType, Asked } from './question.ts'
import { candidatesIn } from './value-candidates.ts'

type CandidateKind = 'person' | 'organization' | 'place' | 'proper' | 'noun' | 'date' | 'number' | 'sentence'

export interface Candidate {
  readonly evidence: Evidence
  /** UTF-16 offsets into `article.text`. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: CandidateKind
  readonly date?: DateMention
  /** A date made of two: "1562 to 1598". */
  readonly range?: boolean
  readonly name?: NameMention
  readonly phrase?: Phrase
  /** The sentence's tokens; offsets are from the sentence's start. */
  readonly tokens: readonly Token[]
}

type Maker = (evidence: Evidence, asked: Asked) => Candidate[]

/** All candidates of one sentence. */
export function candidatesOf(evidence: Evidence, asked: Asked): readonly Candidate[] {
  const found = MAKERS[asked.type](evidence, asked).filter(
    ({ kind, text }) => kind !== 'number' || !isTold(text, asked),
  )
  return evidence.value ? candidatesIn(evidence.value, evidence, found, asked.type) : found
}

const MAKERS: Readonly<Record<AnswerType, Maker>> = {
  person: (evidence, asked) => actorsOf(named(evidence), asked),
  place: placed,
  thing: (evidence, asked) => named(evidence).filter((one) => isOfAskedKind(one, asked)),
  sentence: whole,
  'yes-no': whole,
  date: (evidence, asked) => ofLife(evidence) ?? timesOf(evidence, asked),
  duration: lasting,
  frequency: (evidence) => dated(evidence).filter(({ date, range }) => date?.kind === 'set' && !range),
  age: aged,
  number: numbered,
  money: paid,
  share: (evidence) => numbered(evidence).filter(isShare),
  measure: measured,
}

function make(
  evidence: Evidence,
  start: number,
  end: number,
  kind: CandidateKind,
  tokens: readonly Token[],
  more: Partial<Candidate> = {},
): Candidate {
  const { text } = evidence.article
  const [from, to] = wholeWords(text, evidence, evidence.start + start, evidence.start + end)
  return { evidence, start: from, end: to, text: text.slice(from, to), kind, tokens, ...more }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** "► Ukraine", "• the mayor". */
const SYMBOL = /[\s•►▶▪■●◆★→|]/
const JOINT = /[-‑’']/
const HYPHEN = /[-‑]/

/** Widens a range to whole words, hyphenated ones too, where the tagger's tokens are finer: "Jean-Claude", "Płock". */
function wholeWords(text: string, sentence: Evidence, start: number, end: number): [number, number] {
  let from = start
  let to = end
  while (from < to - 1 && SYMBOL.test(text[from]!)) from++
  const joins = (at: number) =>
    LETTER.test(text[at]!) ||
    (JOINT.test(text[at]!) && LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' '))
  // A phrase may begin with the hyphen itself: "-white" of "black-and-white".
  if (LETTER.test(text[from]!) || (HYPHEN.test(text[from]!) && joins(from)))
    while (from > sentence.start && joins(from - 1)) from--
  if (LETTER.test(text[to - 1]!))
    while (to < sentence.end && joins(to) && !/^['’]s\b/.test(text.slice(to, to + 3))) to++
  return [from, to]
}

/** Names, and noun phrases that are no name: "the citizens", "Peruvian fishermen". */
function named(evidence: Evidence): Candidate[] {
  const { tokens, names } = analysisOf(evidence.article, evidence.start, evidence.end)
  const found = new Map<string, Candidate>()
  for (const name of names) {
    const made = make(evidence, name.start, name.end, name.kind, tokens, { name })
    found.set(`${made.start}:${made.end}`, made)
  }
  for (const phrase of nounPhrases(tokens)) {
    if (isDay(tokens, phrase.last)) continue
    const made = make(evidence, phrase.start, phrase.end, phrase.proper ? 'proper' : 'noun', tokens, { phrase })
    const key = `${made.start}:${made.end}`
    if (!found.has(key)) found.set(key, made)
  }
  return [...found.values()]
}

function placed(evidence: Evidence, asked: Asked): Candidate[] {
  const { tokens, names, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  const isPlace = ({ name, phrase }: Candidate) =>
    name ? isPlaceName(name, tokens) : phrase !== undefined && isPlacePhrase(phrase, tokens, names, dates)
  return named(evidence)
    .filter((one) => isPlace(one) && isOfAskedKind(one, asked) && !isOwner(one, asked))
    .filter(({ start }) => canBeOfLife(evidence, start, asked))
    .map(withNumber)
}

/** "Hall 9", "Room B204", "Highway 30": the number tells which. */
function withNumber(one: Candidate): Candidate {
  const { text } = one.evidence.article
  const number = NUMBERED.test(one.text)
    ? /^ [A-Z]?\d{1,4}[A-Z]?\b/.exec(text.slice(one.end, one.end + 8))?.[0]
    : undefined
  return number ? { ...one, end: one.end + number.length, text: one.text + number } : one
}

const NUMBERED =
  /\b(?:Area|Block|Building|Camp|District|Dock|Gate|Hall|Highway|Interstate|Pier|Platform|Room|Route|Runway|Sector|Stage|Terminal|Track|Ward|Zone)$/

/** Days and months are tagged as proper nouns, but nobody is called so. */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)s?$/

/** "Nov" before a day's number; "Jan" alone is a name. */
const MONTH = /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/

function isDay(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!
  return CALENDAR.test(text) || (MONTH.test(text) && /^\d/.test(tokens[at + 1]?.text ?? ''))
}

function dated(evidence: Evidence): Candidate[] {
  const { tokens, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  const offered = datesOffered(text, dates)
  const events = eventsOffered(tokens).filter(
    ({ start, end }) => !offered.some((one) => one.start < end && one.end > start),
  )
  return [...offered, ...events].map(({ start, end, date, range }) =>
    make(evidence, start, end, 'date', tokens, { date, ...(range && { range }) }),
  )
}

/** What tells when, but "the same evening" only where nothing else does. */
function timesOf(evidence: Evidence, asked: Asked): Candidate[] {
  const { text } = evidence.article
  const times = dated(evidence).filter((one) => tellsWhen(one) && !isOfAnotherLife(text, evidence, one, asked))
  const telling = times.filter((one) => !pointsBack(one))
  return telling.some(({ date }) => date?.value) ? telling : times
}

/** The end of a life that is asked for, where it is told, and nothing beside it. */
function ofLife(evidence: Evidence): Candidate[] | undefined {
  const { article, lifeDate } = evidence
  if (!lifeDate) return undefined
  const { start, end } = lifeDate
  const text = article.text.slice(start, end)
  const { tokens } = analysisOf(article, evidence.start, evidence.end)
  // A year alone is no date to the language.
  const [date = { text, value: text, kind: 'date' as const }] = analysisOf(article, start, end).dates
  const own = { ...date, start: start - evidence.start, end: end - evidence.start }
  return [{ evidence, start, end, text, kind: 'date', tokens, date: own }]
}

/** Spans of time, and dates that make one: "three-day", "from 1562 to 1598". */
function lasting(evidence: Evidence): Candidate[] {
  return dated(evidence).filter(({ date, range }) => date?.kind === 'duration' || range)
}

function numbered(evidence: Evidence): Candidate[] {
  const { tokens, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  return numbersOffered(tokens, dates).map(({ start, end }) => make(evidence, start, end, 'number', tokens))
}

/** Sums of money; of a sentence that has none in a currency that is known, any number. */
function paid(evidence: Evidence): Candidate[] {
  const numbers = numbered(evidence)
  const sums = numbers.filter(isMoney)
  return sums.length > 0 ? sums : numbers
}

function measured(evidence: Evidence): Candidate[] {
  const { tokens, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  return measuresOffered(text, tokens, dates).map(({ start, end }) => make(evidence, start, end, 'number', tokens))
}

/** Not that of somebody else: "30-year-old Bethanie" is not how old Serena is. */
function aged(evidence: Evidence, asked: Asked): Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  return agesOffered(text)
    .filter(({ end }) => !isOfAnother(tokens, end, asked))
    .map(({ start, end }) => make(evidence, start, end, 'number', tokens))
}

function whole(evidence: Evidence): Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  return [make(evidence, 0, evidence.end - evidence.start, 'sentence', tokens)]
}
