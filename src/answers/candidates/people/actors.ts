// Which names and noun phrases of a sentence nobody means who asks "who": a dateline, where something happens, what a person is.

import { foldWord, isGivenName, termOf } from '../../../language/index.ts'
import { perQuestion } from '../../question/per-question.ts'
import type { Asked } from '../../question/question.ts'
import { headWord, isNoun, senseOf } from '../../words/kinds.ts'
import { lastWord } from '../../words/words.ts'
import { isNoAskedGroup, isNoAskedThing } from '../asked-kind.ts'
import type { Candidate } from '../candidates.ts'
import { leadingTo } from '../places/place-candidates.ts'
import { ofAskedObject } from '../told-of.ts'
import { isPlaceDoneTo } from './acted-on.ts'
import { agentsOf } from './agents.ts'
import { behindPreposition } from './behind-preposition.ts'
import { bracketedIn } from './called.ts'
import { conversesOf } from './converses.ts'
import { doersOf } from './doers.ts'
import { formersOf } from './formers.ts'
import { isNobody } from './nobody.ts'
import { notUndergoing } from './not-undergoing.ts'
import { objectsOf } from './objects.ts'
import { ownNames } from './own-names.ts'
import { partiesOf } from './parties.ts'
import { recipients } from './recipients.ts'
import { otherRelations } from './relations.ts'
import { asksWhoOneIs, isSaidOfAsked } from './same-person.ts'
import { inToldPart } from './sentence-parts.ts'
import { spousesOf } from './spouses.ts'
import { undergoersOf } from './undergone.ts'
import { ofToldDeed } from './untold-deeds.ts'

/** Lead to where something happens; "to", "from" and "by" lead to who acts as well ("lost to Brazil"). */
const WHERE = /^(?:in|at|near|inside|outside|throughout)$/i
/** Parts of speech between such a word and a place: "in the western". */
const INSIDE = /^(?:ADJ|DET)$/
/** "PORT MARLOW, Nov 21 (Wire) - ": where and when a story was filed, before its first sentence. */
const DATELINE = /^\p{Lu}[\p{Lu} .\u2019'-]+(?:, [\p{L}\d. ]{2,20})*(?: \([^()]{2,20}\))? (?:-{1,2}|[–—_]) /u

const AGENCY = '(?:AFP|AP|Agency|Bloomberg|EPA|Getty|Images?|News|Pool|Post|Press|Reuters|Shutterstock|TODAY|Times)\\b'
/** Behind and before a name that says whose a picture is: "Ann Low/Agence Press/Getty Images", "(Photo: Ann Low)". */
const CREDITED = new RegExp(`^/[\\p{L} ./]*?${AGENCY}`, 'u')
const CREDITING = /(?:\/|\bPhoto: )$/
/** Before and behind a reporter's name at the end of a sentence: "..., writes Ann Low in Berlin." */
const BYLINE = /, (?:writes|reports) $/
const FILED = /^(?: in \p{Lu}[\p{L} ]{1,25})?[.)]?\s*$/u

/** Patterns of the question's own words are made once for all sentences. */
const testsOf = perQuestion((asked) => ({
  isOwn: ownNames(asked),
  isOtherRelation: otherRelations(asked),
  isRecipient: recipients(asked),
  byName: asksWhoOneIs(asked),
}))

/** Those of a sentence's candidates that can answer "who": names, nouns for people and groups, places that act ("Germany invaded"). */
export function actorsOf(found: readonly Candidate[], asked: Asked): Candidate[] {
  const [first] = found
  if (!first) return []
  const { start, end, article } = first.evidence
  const filed = DATELINE.exec(article.text.slice(start, end))?.[0].length ?? 0
  const places = new Set(found.flatMap((one) => (one.kind === 'place' ? [one.end] : [])))
  const people = new Set(found.flatMap((one) => (one.kind === 'person' ? [one.start] : [])))
  const named = new Set(found.flatMap((one) => (one.kind === 'person' ? [one.end] : [])))
  const { isOwn, isOtherRelation, isRecipient, byName } = testsOf(asked)
  const bearers = bearersIn(first, asked)
  return told(found, asked).filter((one) => {
    const isPlace = one.kind === 'place' || (places.has(one.end) && isPlaced(one)) || HOUSE.test(one.text)
    // Asked first, since it leaves out the most for the least time.
    if (!isPlace && isCommon(one) && !isPeople(one) && !isTownThatActs(one, asked)) return false
    if (
      (byName && !isSaidOfAsked(one, asked)) ||
      (bearers && !bearers.has(one.end)) ||
      one.start < start + filed ||
      isCredit(one) ||
      isOwn(one) ||
      isRecipient(one) ||
      isNobody(one, asked) ||
      isOtherRelation(one) ||
      YEARLY.test(one.text) ||
      isNoAskedGroup(one, asked, named) ||
      isNoAskedThing(one, asked)
    )
      return false
    if (isPlace) return !isWhere(one, asked) && !isOrigin(one, asked, named) && !isPlaceDoneTo(one, asked)
    return !isRoleOf(one, people) && !isApposed(one, asked, named) && !isPlaceDoneTo(one, asked)
  })
}

/** Of a sentence's candidates those that it tells the asked deed of, as far as the order of its words says so. */
function told(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const steps = [
    ofToldDeed,
    conversesOf,
    doersOf,
    ofAskedObject,
    spousesOf,
    formersOf,
    inToldPart,
    agentsOf,
    behindPreposition,
    undergoersOf,
    partiesOf,
    objectsOf,
    notUndergoing,
  ]
  return steps.reduce((left, step) => step(left, asked), found)
}

/** Where the names end that brackets call what is asked for: of "Ada (chair), Bo (secretary)" one is the secretary; undefined for none. */
function bearersIn({ evidence }: Candidate, { head, side }: Asked): ReadonlySet<number> | undefined {
  if (head === undefined || side !== 'subject') return undefined
  const { text } = evidence.article
  const called = bracketedIn(evidence.article, evidence).filter(
    ({ role: [start, end] }) => lastWord(text.slice(start, end))?.term === head,
  )
  return called.length > 0 ? new Set(called.map(({ end }) => end)) : undefined
}

function isCredit({ evidence, start, end }: Candidate): boolean {
  const { text } = evidence.article
  const [before, behind] = [text.slice(Math.max(0, start - 10), start), text.slice(end, evidence.end)]
  return CREDITED.test(behind) || CREDITING.test(before) || (BYLINE.test(before) && FILED.test(behind))
}

/** "At Sotheby's". */
const HOUSE = /['’]s$/

/** "western Japan", "city of Nara": a place's name with what it is; no "president of Japan". */
function isPlaced({ kind, phrase, text }: Candidate): boolean {
  return kind === 'proper' && (!phrase?.joined || senseOf(text.split(' of ')[0]!) === 'place')
}

/** "in western Japan", unless that preposition is asked for ("who did he confide in"); and "Japan's longest-serving minister". */
function isWhere({ evidence, start, end, tokens }: Candidate, { preposition, text }: Asked): boolean {
  let at = leadingTo(tokens, start - evidence.start, INSIDE)
  const [noun, of] = [tokens[at - 1], tokens[at]]
  // "in the city of Nara"
  if (noun && of?.text === 'of' && senseOf(noun.text) === 'place') at = leadingTo(tokens, noun.start, INSIDE)
  const before = tokens[at]?.text.toLowerCase()
  if (before !== undefined && before !== preposition && WHERE.test(before)) return true
  return /^['’]s\b/.test(evidence.article.text.slice(end, end + 3)) && !/\bwhose\b/i.test(text)
}

/** "A choir from Ballin", "Ann Lee from Osk": where they are from, unless that is asked for. */
function isOrigin(
  { evidence, start, tokens }: Candidate,
  { preposition }: Asked,
  persons: ReadonlySet<number>,
): boolean {
  const at = leadingTo(tokens, start - evidence.start, INSIDE)
  const before = tokens[at - 1]
  if (tokens[at]?.text !== 'from' || preposition === 'from' || !before) return false
  return persons.has(evidence.start + before.end) || (before.pos === 'NOUN' && isFolk(before.text))
}

/** "The county bought the mill": a place that does what is asked. */
function isTownThatActs({ evidence, end, text, tokens }: Candidate, { verb }: Asked): boolean {
  const next = tokens.find((token) => token.start >= end - evidence.start)
  return next?.pos === 'VERB' && termOf(next.text) === verb && senseOf(lastWord(text)?.text ?? '') === 'place'
}

/** "The soldiers", "conquest of Cyprus": a noun phrase that is no name. */
function isCommon({ kind, phrase, text }: Candidate): boolean {
  if (kind === 'noun' || (phrase?.joined === 'of' && /^\p{Ll}/u.test(headWord(text)))) return true
  // Tagged as a name: "café".
  return kind === 'proper' && /^\p{Ll}+$/u.test(text) && isNoun(foldWord(text))
}

/** "The soldiers", "dozens of soldiers", "a group of islands", but no "celebration of the first woman". */
function isPeople({ text, phrase }: Candidate): boolean {
  const head = headWord(text)
  if (phrase?.joined === 'of' && !MANY.test(head)) return isFolk(head)
  return isFolk(lastWord(text)?.text ?? '')
}

const isFolk = (noun: string): boolean => /^(?:person|group)$/.test(senseOf(noun) ?? '')
const MANY =
  /^(?:all|couple|dozens?|half|handful|hundreds?|lots?|majority|many|members?|millions?|most|numbers?|one|pair|part|rest|scores|several|some|thousands?|third|two|three)$/i
/** "The 2019 Masters": an event. */
const YEARLY = /^\d{4} \p{Lu}/u

/** Between a name and what is said of it: "Ann Lee, the ", "Ann Lee, chair of the board and ". */
const APPOSED = /^, (?:(?:the|an?) )?(?:[\p{L}' -]{1,60} (?:and|of) (?:(?:the|an?) )?)?$/u

/** "Chair" and "sister of the founder" behind "Ann Lee, ", where it is asked who is the chair: that is she. */
function isApposed({ kind, evidence, start }: Candidate, { head, whoIs }: Asked, named: ReadonlySet<number>): boolean {
  if (kind === 'person' || head === undefined || whoIs !== undefined) return false
  return [...named].some((name) => name <= start && APPOSED.test(evidence.article.text.slice(name, start)))
}

/** Between an office and the name of who holds it: "Minister for Industry, ". */
const HELD_BY = /^(?: (?:for|of) [\p{L} ]{2,30})?, /u

/** "A blind prospector, Silas Crane", "an English admirer, Lady Harwood": what a person is, where his name follows. */
function isRoleOf({ evidence, end, phrase, text: own, kind }: Candidate, people: ReadonlySet<number>): boolean {
  const head = phrase?.joined === 'of' ? headWord(own) : (lastWord(own)?.text ?? '')
  const isOffice = kind === 'proper' && senseOf(head.toLowerCase()) === 'person' && !isGivenName(head.toLowerCase())
  if (!phrase || head.endsWith('s') || !(isOffice || /^\p{Ll}/u.test(lastWord(own)?.text ?? ''))) return false
  const between = HELD_BY.exec(evidence.article.text.slice(end, end + 40))?.[0]
  return between !== undefined && people.has(end + between.length)
}
