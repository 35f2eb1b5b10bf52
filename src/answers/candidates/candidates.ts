// What might be the answer in a sentence: names, noun phrases, dates or numbers, by the kind of answer asked for.
import type { DateMention, NameMention, Token } from '../../language/index.ts'
import { analysisOf } from '../evidence/deep.ts'
import type { Evidence } from '../evidence/evidence.ts'
import { headAt } from '../evidence/tables.ts'
import type { AnswerType, Asked } from '../question/question.ts'
import { mayBeSame, nameParts } from '../words/same-name.ts'
import { isOfAskedKind, isOwner } from './asked-kind.ts'
import { partBefore } from './dates/date-candidates.ts'
import { dated, timesOf } from './dates/times.ts'
import { formOf } from './forms.ts'
import { areListed, isChannel, spotsOf } from './handles.ts'
import { make } from './make-candidate.ts'
import { amountsOf, valuesOf } from './numbers/amounts.ts'
import { asksLength } from './numbers/measures.ts'
import { isTold } from './numbers/number-candidates.ts'
import { actorsOf } from './people/actors.ts'
import { personIn } from './people/person-in.ts'
import { isDay, nounPhrases, type Phrase } from './phrases.ts'
import { canBeOfLife } from './places/life-places.ts'
import { ownPlaces } from './places/own-places.ts'
import { isPlaceName, isPlacePhrase } from './places/place-candidates.ts'
import { thingsOf } from './things.ts'
import { isDenied, tellersOf } from './told-deeds.ts'
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
  /** What is taken off its score. */
  readonly handicap?: number
  readonly name?: NameMention
  readonly phrase?: Phrase
  /** The sentence's tokens; offsets are from the sentence's start. */
  readonly tokens: readonly Token[]
}

type Maker = (evidence: Evidence, asked: Asked) => readonly Candidate[]

/** All candidates of one sentence. */
export function candidatesOf(evidence: Evidence, asked: Asked): readonly Candidate[] {
  if (isOnlyDenied(evidence, asked)) return []
  const form = formOf(asked)
  const found = (form ? formed(evidence, form) : MAKERS[asked.type](evidence, asked)).filter(
    (one) => one.kind !== 'number' || !(isTold(one.text, asked) || isRowNumber(one, asked)),
  )
  return evidence.value && !form ? candidatesIn(evidence.value, evidence, found, asked.type) : found
}

/** "Levien refused to lend" does not tell who lent; of "when did he say that she lent" the verb may be either. */
function isOnlyDenied({ article, start, end }: Evidence, asked: Asked): boolean {
  if (asked.negated || !/^(?:person|date|place)$/.test(asked.type) || / that /.test(asked.full)) return false
  const { tokens } = analysisOf(article, start, end)
  const tellers = tellersOf(tokens, asked)
  return tellers.length > 0 && tellers.every((at) => isDenied(tokens, at))
}

const ROW_NUMBER = /^\W*(?:#|no|nr|pos|position|place|rank)\W*$/i
const ASKS_RANK = /\b(?:number|place|position|rank)/i

/** Number 4 of a list is no answer to how many, but to which place. */
function isRowNumber({ evidence: { article }, start }: Candidate, { full }: Asked): boolean {
  return ROW_NUMBER.test(headAt(article, start) ?? '') && !ASKS_RANK.test(full)
}

const MAKERS: Readonly<Record<AnswerType, Maker>> = {
  person: (evidence, asked) => relativesOf(evidence) ?? actorsOf(named(evidence), asked).filter(isNoOwner(asked)),
  place: placed,
  thing: things,
  sentence: whole,
  'yes-no': whole,
  date: timesOf,
  duration: lasting,
  frequency: (evidence) => dated(evidence).filter(({ date, range }) => date?.kind === 'set' && !range),
  age: amounts,
  number: amounts,
  money: amounts,
  share: amounts,
  measure: amounts,
}

/** Names, and noun phrases that are no name: "the citizens", "Peruvian fishermen". */
function named(evidence: Evidence): Candidate[] {
  const { tokens, names } = analysisOf(evidence.article, evidence.start, evidence.end)
  const found = new Map<string, Candidate>()
  for (const name of names) {
    const made = make(evidence, name.start, name.end, name.kind, tokens, { name })
    found.set(`${made.start}:${made.end}`, made)
  }
  for (const cut of nounPhrases(tokens)) {
    if (isDay(tokens, cut.last)) continue
    const phrase = withWholeName(cut, names, tokens)
    const made = make(evidence, phrase.start, phrase.end, phrase.proper ? 'proper' : 'noun', tokens, { phrase })
    const key = `${made.start}:${made.end}`
    if (!found.has(key)) found.set(key, made)
  }
  return [...found.values()]
}

function things(evidence: Evidence, asked: Asked): readonly Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  const values = valuesOf(evidence, asked)
  if (values.length > 0) return values.map(({ start, end }) => make(evidence, start, end, 'number', tokens))
  const all = named(evidence).filter((one) => isOfAskedKind(one, asked))
  const channels = /^channels?$/.test(asked.only ?? '') ? all.filter(({ text }) => isChannel(text)) : []
  const found = channels.length > 0 ? channels : all
  return [...thingsOf(found, evidence, tokens, asked), ...amounts(evidence, asked)]
}

function formed(evidence: Evidence, form: RegExp): readonly Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  return [...text.matchAll(form)].map(({ 0: { length }, index }) =>
    make(evidence, index, index + length, 'proper', tokens),
  )
}

/** "Library of the University of Oslo" where a phrase ends inside the name. */
function withWholeName(phrase: Phrase, names: readonly NameMention[], tokens: readonly Token[]): Phrase {
  const cut = names.find(({ start, end }) => phrase.start < start && start < phrase.end && phrase.end < end)
  const last = cut ? tokens.findIndex(({ end }) => end === cut.end) : -1
  return last < 0 ? phrase : { ...phrase, end: cut!.end, last }
}

function placed(evidence: Evidence, asked: Asked): Candidate[] {
  const { tokens, names, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  const isPlace = ({ name, phrase }: Candidate) =>
    name ? isPlaceName(name, tokens) : phrase !== undefined && isPlacePhrase(phrase, tokens, names, dates)
  const isOwn = ownPlaces(asked)
  const spots = spotsOf(evidence, asked)
  // Of a sentence that lists what goes where, nothing else is a place.
  const isList = areListed(evidence)
  const isPart = ({ start, end }: Candidate) => spots.some((spot) => spot.start <= start && end <= spot.end)
  const places = named(evidence)
    .filter((one) => !isList && !isPart(one))
    .filter((one) => isPlace(one) && isOfAskedKind(one, asked) && !isOwner(one, asked) && !isOwn(one))
    .filter(({ start }) => canBeOfLife(evidence, start, asked))
    .map((one) => withNumber(one, asked))
  const { start: from } = evidence
  return [...places, ...spots.map(({ start, end }) => make(evidence, start - from, end - from, 'place', tokens))]
}

/** "Hall 9", "the voice channel Barn 1": the number tells which. "Sotheby's" is a house, where no "country's" is asked for. */
function withNumber(one: Candidate, { only }: Asked): Candidate {
  const { evidence, end, text, kind } = one
  const behind = evidence.article.text.slice(end, Math.min(evidence.end, end + 8))
  const isNamed = kind !== 'place' && /(?:^| )\p{Lu}\p{L}*$/u.test(text)
  const number = NUMBERED.test(text) ? NUMBER : isNamed ? NUMBER_LAST : undefined
  const more = number?.exec(behind)?.[0] ?? (only === undefined ? /^['’]s\b/.exec(behind)?.[0] : undefined)
  return more ? { ...one, end: end + more.length, text: text + more } : one
}

const NUMBER = /^ [A-Z]?\d{1,4}[A-Z]?\b/
/** Behind any name only where nothing is counted by it: "at Barn 1.", but not "in Barn 3 people". */
const NUMBER_LAST = /^ \d{1,3}(?=[.,;:)]|$)/
const NUMBERED =
  /\b(?:Area|Block|Building|Camp|District|Dock|Gate|Hall|Highway|Interstate|Pier|Platform|Room|Route|Runway|Sector|Stage|Terminal|Track|Ward|Zone)$/

/** "Edgar Atheling" is not whom Edgar married. */
function isNoOwner({ relation }: Asked): (candidate: Candidate) => boolean {
  if (!relation) return () => true
  const { length } = nameParts(relation.owner)
  return ({ text }) => nameParts(text).length < length || !mayBeSame(text, relation.owner)
}

/** Who is told to be the asked relative, and nobody beside. */
function relativesOf(evidence: Evidence): readonly Candidate[] | undefined {
  const { article, start: from, end: to, relatives } = evidence
  if (!relatives) return undefined
  const all = named(evidence)
  const { tokens } = analysisOf(article, from, to)
  return relatives.named.map(
    (place) => personIn(all, place) ?? make(evidence, place.start - from, place.end - from, 'person', tokens),
  )
}

/** Spans of time, and dates that make one: "three-day", "from 1562 to 1598"; of a river how long it is. */
function lasting(evidence: Evidence, asked: Asked): Candidate[] {
  if (asksLength(asked)) return amounts(evidence, asked)
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  return dated(evidence)
    .filter(({ date, range }) => date?.kind === 'duration' || range)
    .map((one) => {
      const part = partBefore(text, one.start - evidence.start)
      return part === 0
        ? one
        : { ...one, start: one.start - part, text: evidence.article.text.slice(one.start - part, one.end) }
    })
}

/** Numbers, sums, shares, measures or ages, by what is asked for. */
function amounts(evidence: Evidence, asked: Asked): Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  return amountsOf(evidence, asked).map(({ start, end }) => make(evidence, start, end, 'number', tokens))
}

function whole(evidence: Evidence): Candidate[] {
  const { tokens } = analysisOf(evidence.article, evidence.start, evidence.end)
  return [make(evidence, 0, evidence.end - evidence.start, 'sentence', tokens)]
}
