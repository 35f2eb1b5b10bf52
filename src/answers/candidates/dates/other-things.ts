// Of what a sentence tells the deed of a question: "Vetch's mill" where Lund's is asked for, "reached Orra" where it is when Skell was reached.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import { ORDINALS } from '../../question/question-words.data.ts'
import { wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'
import { basePhrasesOf, isPassive } from '../clauses.ts'
import { subjectOfVerb } from '../far-subject.ts'
import type { Phrase } from '../phrases.ts'
import { isWithin, textOf } from '../token-range.ts'
import { partOf, tellersOf } from '../told-deeds.ts'

/** Of candidates that tell when something was done, those that a sentence does not tell of another thing. */
export function ofAskedThing(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const [first] = found
  if (!first || asked.phrase) return found
  const { tokens } = first
  if (isOfOtherOwner(tokens, asked) || isOfOtherRank(tokens, asked)) return []
  const phrases = basePhrasesOf(tokens)
  const left = leftOutTo(tokens, asked)
  const some = left > 0 ? found.filter((one) => !isWithin(one, { from: 0, to: left })) : found
  const tellers = tellersOf(tokens, asked)
  const others = tellers.filter(
    (at) =>
      isOtherObject(first, phrases, at, asked) ||
      isOtherEnd(tokens, phrases, at, asked) ||
      isTurnedRound(tokens, phrases, at, asked),
  )
  if (others.length === 0) return some
  const parts = others.map((at) => partOf(tokens, at))
  return others.length === tellers.length ? [] : some.filter((one) => !parts.some((part) => isWithin(one, part)))
}

/** "Lund's old mill": the owner and what is owned. */
const OWNED = /(\p{Lu}[\p{L}.-]*)['’]s? ((?:\p{Ll}[\p{L}-]* ?){1,3})/u
/** Words of what is owned, at most. */
const OWNED_MAX = 3

/** "Vetch's mill" where Lund's is asked for, and no other mill. */
function isOfOtherOwner(tokens: readonly Token[], { full, terms }: Asked): boolean {
  const [, owner, words] = OWNED.exec(full) ?? []
  const owned = terms.find(({ kind, text }) => kind === 'noun' && words?.split(' ').includes(text))
  if (owner === undefined || !owned) return false
  const places = placesOf(tokens, owned.term)
  return places.length > 0 && places.every((at) => isOthers(tokens, at, termOf(owner)))
}

/** Whether a noun at a place is said to be that of a name which is not `owner`. */
function isOthers(tokens: readonly Token[], at: number, owner: string): boolean {
  for (let i = at - 1; i >= Math.max(0, at - OWNED_MAX); i--) {
    const { pos, text } = tokens[i]!
    if (/^['’]s?$/.test(text)) return tokens[i - 1]?.pos === 'PROPN' && termOf(tokens[i - 1]!.text) !== owner
    if (!/^(?:ADJ|NOUN|NUM|PROPN)$/.test(pos)) return false
  }
  return false
}

const placesOf = (tokens: readonly Token[], term: string): number[] =>
  tokens.flatMap(({ text }, at) => (termOf(text) === term ? [at] : []))

/** Before what is left out: "without the pilot", "instead of the mill". */
const WITHOUT =
  /\b(?:without|except|besides|unlike|(?:instead|in place|apart) (?:of|from)|rather than)(?: (?:the|an?|its|his|her|their))?$/i
/** Tokens of that. */
const WITHOUT_MAX = 4

/**
 * The token up to which a sentence says a noun or name of the question, one before its verb, only as what is left out; 0 for none. "Without
 * the pilot, which was found in 2011" goes on about it.
 */
function leftOutTo(tokens: readonly Token[], { terms }: Asked): number {
  const verb = mainVerb(terms)?.at ?? 0
  for (const { at, kind, term } of terms) {
    if (at > verb || !/^(?:name|noun)$/.test(kind)) continue
    const places = placesOf(tokens, term)
    const isLeft = (place: number) => WITHOUT.test(textOf(tokens, Math.max(0, place - WITHOUT_MAX), place))
    if (places.length > 0 && places.every(isLeft)) return goesOn(tokens, places[0]!) ? places[0]! : tokens.length
  }
  return 0
}

const goesOn = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 3).some(({ text }) => /^(?:who|which|whose|that)$/.test(text))

/** Which one of several: ordinals as their numbers, the last as 0; undefined for other words. */
function rankOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  if (/^(?:last|final)$/.test(lower)) return 0
  const number = ORDINALS.indexOf(lower) + 1 || Number(/^(\d+)(?:st|nd|rd|th)$/.exec(lower)?.[1] ?? 0)
  return number || undefined
}

/** "Her first book" where the last is asked for. */
function isOfOtherRank(tokens: readonly Token[], { terms }: Asked): boolean {
  return terms.some(({ at, text }, i) => {
    const rank = rankOf(text)
    const next = terms[i + 1]
    if (rank === undefined || next?.kind !== 'noun' || next.at !== at + 1) return false
    const places = placesOf(tokens, next.term)
    const isOther = (place: number) => ![undefined, rank].includes(rankOf(tokens[place - 1]?.text ?? ''))
    return places.length > 0 && places.every(isOther) && !tokens.some((token) => rankOf(token.text) === rank)
  })
}

/** From this on a sentence says a name itself, or by the name of its people. */
const SAID = 0.8

/** "Reached Orra" where Skell is asked for, of which the sentence says nothing. */
function isOtherObject({ tokens, evidence }: Candidate, phrases: readonly Phrase[], at: number, asked: Asked): boolean {
  const { terms, verb, full } = asked
  const main = mainVerb(terms)
  if (!main || !ACTIVE.test(full) || termOf(tokens[at]!.text) !== verb || isPassive(tokens, at)) return false
  const object = terms.flatMap((one, i) => (one.kind === 'name' && one.at > main.at ? [i] : []))
  if (
    object.length === 0 ||
    terms[object[0]!]!.at > main.at + 1 + (/^the$/i.test(full.split(' ')[main.at + 1]!) ? 1 : 0)
  )
    return false
  if (object.some((i) => evidence.here[i]! >= SAID)) return false
  const first = /^the$/i.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
  const said = phrases.find((phrase) => phrase.first === first)
  return (
    said?.proper === true && !tokens.slice(said.first, said.last + 1).some(({ text }) => asked.all.has(termOf(text)))
  )
}

/** "The US", which may be written out. */
const ACRONYM = /^[\p{Lu}.]+$/u
/** Before where something begins or ends. */
const END = /^(?:from|out of|to|into|against)$/i

/** "Drove him out of Orra" where it is Skell that he was driven out of. */
function isOtherEnd(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  { terms, full, verb }: Asked,
): boolean {
  const asked = wordsOf(full)
  const name = terms.find(
    (one) => one.kind === 'name' && !ACRONYM.test(one.text) && endBefore(asked, one.at) !== undefined,
  )
  if (!name || termOf(tokens[at]!.text) !== verb || name.at < (mainVerb(terms)?.at ?? 0)) return false
  const end = endBefore(asked, name.at)
  const { from, to } = partOf(tokens, at)
  if (tokens.slice(from, to).some(({ text }) => termOf(text) === name.term)) return false
  const known = new Set(terms.map(({ term }) => term))
  return phrases.some(
    ({ first, last, proper }) =>
      proper &&
      first > at &&
      last < to &&
      endBefore(tokens, first) === end &&
      !tokens.slice(first, last + 1).some(({ text }) => known.has(termOf(text))),
  )
}

/** "Out of", "to" or the like before a word. */
function endBefore(words: readonly { readonly text: string }[], at: number): string | undefined {
  const before = at - (/^the$/i.test(words[at - 1]?.text ?? '') ? 2 : 1)
  const [first, last] = [words[before - 1]?.text.toLowerCase() ?? '', words[before]?.text.toLowerCase() ?? '']
  return [`${first} ${last}`, last].find((one) => END.test(one))
}

const ACTIVE = /^(?:when|(?:in |on )?(?:what|which) \p{L}+) (?:did|does|do|will) /iu

/** "The guild bought its freedom from Lund" where it is asked when Lund bought the guild. */
function isTurnedRound(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  { terms, full }: Asked,
): boolean {
  const main = mainVerb(terms)
  if (!main || !ACTIVE.test(full) || isPassive(tokens, at)) return false
  const askedFor = (isFirst: boolean) =>
    new Set(
      terms.flatMap((one) =>
        one.kind !== 'other' && one.at !== main.at && one.at < main.at === isFirst ? [one.term] : [],
      ),
    )
  const [doers, objects] = [askedFor(true), askedFor(false)]
  const doer = subjectOfVerb(tokens, phrases, at)
  if (!doer || doers.size === 0) return false
  const holds = (from: number, to: number, some: ReadonlySet<string>) =>
    tokens.slice(from, to).some(({ text }) => some.has(termOf(text)))
  const { from, to } = partOf(tokens, at)
  // "The mill built in 1891 by Lund".
  if (tokens.slice(at, to).some(({ text }) => text === 'by')) return false
  return objects.has(termOf(tokens[doer.last]!.text)) && !holds(from, at, doers) && holds(at + 1, to, doers)
}
