// Chooses the reason of a refusal: what the articles do not speak of, or what they name without answering.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import { foldWord, isDemonym, isGivenName, isOrdinaryWord } from '../language/index.ts'
import { bestPassages } from './evidence/best-passages.ts'
import { isHeld, isUnknown, otherWordsFor, type Weigh, weigher } from './evidence/matching.ts'
import { isoOf, metByTime, shareWithin } from './question/period.ts'
import type { Asked } from './question/question.ts'
import type { TermKind } from './question/question-terms.ts'
import { PAYING } from './question/question-words.data.ts'
import type { Ranking } from './ranking/rank.ts'
import { refusal } from './refuse.ts'
import { type Subject, saidOf, subjectsOf } from './subjects.ts'
import type { Refusal } from './types.ts'
import { isNoun } from './words/kinds.ts'

/** From this share of the question's weight on, a passage is about the question though a noun of it is missing there. */
const ABOUT = 0.5

/** Why `ranking` gives no answer. */
export async function reasonFor(
  asked: Asked,
  collection: Collection,
  filters: Filters,
  ranking: Ranking,
): Promise<Refusal> {
  const { period, terms } = asked
  // Nothing but a time: articles of that time need not say it.
  if (period?.terms.length === terms.length && shareWithin(period, collection) > 0)
    return refusal('named-but-unanswered', period.text)
  const subjects = subjectsOf(asked)
  const missing = missingIn(asked, subjects, collection, filters, ranking)
  if (missing) return about('nothing-speaks-of', missing.text, missing, asked)
  if (ranking.evidence.length === 0 && period?.relative)
    return refusal('nothing-speaks-of', period.text, { literal: true, time: isoOf(period) })
  // A name may stand in titles alone.
  if (ranking.evidence.length === 0 && !subjects.some(isTelling))
    return refusal('nothing-speaks-of', terms.map(({ text }) => text).join(' '), { literal: true })
  return unanswered(asked, subjects, collection, filters, ranking)
}

/**
 * What no article speaks of: a name or number, else a noun, rather one that is not ordinary English ("the ceo of microsoft"). A noun
 * may be missing because the articles say it in other words: it is none where they have the question's names, or most of its words.
 */
function missingIn(
  asked: Asked,
  subjects: readonly Subject[],
  collection: Collection,
  filters: Filters,
  { evidence, hits }: Ranking,
): Subject | undefined {
  // "Week" of "last week" is not said to be missing: no article of that time is.
  const met = asked.period?.relative ? asked.period.terms : metByTime(asked, evidence)
  const unknown = asked.terms.filter((term, i) => isUnknown(collection, term, filters) && !met.includes(i))
  const of = (term: Asked['terms'][number] | undefined) =>
    subjects.find(({ terms }) => term && terms.includes(asked.terms.indexOf(term)))
  const names = unknown.filter(({ kind }) => kind === 'name' || kind === 'number')
  if (names[0]) return of(names[0])
  const isAbout = evidence.some(({ inPassage, inTitle }) => Math.max(inPassage, inTitle) >= ABOUT)
  if (isAbout || (hits.length > 0 && subjects.some(isTelling))) return undefined
  const nouns = unknown.filter((term) => term.kind === 'noun' && otherWordsFor(collection, term, filters).length === 0)
  return of(nouns.find(({ text }) => !isOrdinaryWord(text) && !isNoun(text)) ?? nouns[0])
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?: [\d ]+)?$/i

/** Whether a subject is a name that tells what the question is about: more than a day or "British". */
function isTelling({ isName, text }: Subject): boolean {
  return isName && !CALENDAR.test(text) && !isDemonym(text)
}

/** That the articles speak of the question's name, else of its noun phrase, else of its verb: of several, of the rarest. */
async function unanswered(
  asked: Asked,
  subjects: readonly Subject[],
  collection: Collection,
  filters: Filters,
  ranking: Ranking,
): Promise<Refusal> {
  const weigh = weigher(collection, asked)
  const known = new Map<Subject, number[]>()
  for (const subject of subjects)
    known.set(
      subject,
      subject.terms.filter((i) => isHeld(collection, asked.terms[i]!.term, filters)),
    )
  // Nothing of it but in other words: "mods" where the articles have moderators.
  if ([...known.values()].every(({ length }) => length === 0))
    for (const subject of subjects)
      known.set(
        subject,
        subject.terms.filter((i) => otherWordsFor(collection, asked.terms[i]!, filters).length > 0),
      )
  const rarity = (subject: Subject) => known.get(subject)!.reduce((sum, i) => sum + weigh(asked.terms[i]!.term), 0)
  const has = (kind: TermKind) => (subject: Subject) =>
    known.get(subject)!.some((i) => asked.terms[i]!.kind === kind && !PAYING.has(asked.terms[i]!.text.toLowerCase()))
  const likely = [isTelling, has('noun'), has('name'), has('verb'), () => true]
    .map((is) => subjects.filter((subject) => rarity(subject) > 0 && is(subject)))
    .find(({ length }) => length > 0)
  if (!likely) return refusal('nothing-speaks-of', asked.text, { literal: true })
  const subject = likely.reduce((best, one) => (rarity(one) > rarity(best) ? one : best))
  const anchor = anchorOf(asked, known.get(subject)!, weigh)
  const said = saidOf(asked, subject, anchor, sayers(ranking))
  if (said !== subject.text && subject.terms.length > 1) {
    if (await isSaidAnywhere(subject, collection, filters))
      return about('named-but-unanswered', subject.text, subject, asked)
    if (!said.includes(' ') && isApart(asked, subject, ranking))
      return about('nothing-speaks-of', subject.text, subject, asked)
  }
  return about('named-but-unanswered', said, subject, asked)
}

/** From this on a sentence holds a word itself, or another for it; what only its title holds counts less. */
const OWN = 0.7

/** Whether articles have a subject of several words as it stands, beyond the passages that were found. */
async function isSaidAnywhere({ text }: Subject, collection: Collection, filters: Filters): Promise<boolean> {
  const words = plain(text)
  for (const { passage } of await bestPassages(text, collection, filters)) {
    const article = await collection.article(passage.article)
    const said = `${article?.title ?? ''}\n${article?.text.slice(passage.start, passage.end) ?? ''}`
    if (plain(said).includes(words)) return true
  }
  return false
}

/**
 * Whether no sentence has the words of a subject together: a "copper spoon" where there are a copper kettle and a wooden spoon. A person
 * may be called by the last name alone.
 */
function isApart({ terms, only, head }: Asked, subject: Subject, { evidence }: Ranking): boolean {
  const { isName } = subject
  // Where it is asked which version of Node, "Node 18" says enough.
  const own = subject.terms.filter((i) => terms[i]!.kind !== 'other' && !(only && terms[i]!.term === head))
  if (own.length < 2) return false
  const isOrdinary = (i: number) => isOrdinaryWord(terms[i]!.text.toLowerCase()) || isNoun(terms[i]!.text.toLowerCase())
  if (isName && !own.every((i) => terms[i]!.kind === 'number' || isOrdinary(i))) return false
  return !evidence.some(({ here }) => own.every((i) => here[i]! >= OWN))
}

/** Which of some terms stays when a subject is not said as a whole: no adjective, and no first name ("Tolland" of "Klara Tolland"). */
function anchorOf({ terms }: Asked, some: readonly number[], weigh: Weigh): number {
  const telling = some.filter((i) => terms[i]!.kind !== 'other' && !isGivenName(terms[i]!.term))
  const anchors = telling.length > 0 ? telling : some
  return anchors.reduce((best, i) => (weigh(terms[i]!.term) >= weigh(terms[best]!.term) ? i : best))
}

const plain = (text: string): string => foldWord(text).replace(/[-\s]+/g, ' ')

/** Whether a text stands in one of the passages that were found, or in the title of its article. */
function sayers({ evidence }: Ranking): (text: string) => boolean {
  const passages = new Map(evidence.map(({ article, passage }) => [passage, article]))
  const texts = [...passages].map(([{ start, end }, { title = '', text }]) =>
    plain(`${title}\n${text.slice(start, end)}`),
  )
  return (text) => texts.some((one) => one.includes(plain(text)))
}

function about(code: Refusal['code'], text: string, { isName, terms }: Subject, asked: Asked): Refusal {
  const isBare = isName || terms.every((i) => asked.terms[i]!.kind === 'number')
  return refusal(code, text, isBare ? {} : { literal: true })
}
