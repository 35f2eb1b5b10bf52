// What tells that a sentence speaks of something else though it holds most of the question's words: another number, another
// name in the same place, the opposite, a denial.
import { termOf } from '../../language/index.ts'
import type { Matcher } from '../evidence/matching.ts'
import { metByTime } from '../question/period.ts'
import type { Asked } from '../question/question.ts'
import { CARDINALS, NEGATIONS, ORDINALS } from '../question/question-words.data.ts'
import { oppositesOf } from '../words/lexicon.ts'
import { OPPOSITES } from '../words/opposites.data.ts'
import { isStop, type Word, wordsOf } from '../words/words.ts'
import type { Gathered } from './features.ts'
import type { Ranked } from './rank.ts'

const OPPOSED = new Map<string, Set<string>>()
for (const pair of OPPOSITES.split(';')) {
  const [one, other] = pair.trim().split(' ').map(termOf)
  for (const [a, b] of [
    [one!, other!],
    [other!, one!],
  ] as const)
    OPPOSED.set(a, (OPPOSED.get(a) ?? new Set()).add(b))
}

/** Adds the features of the best candidate's sentence, and of it with its neighbours. */
export function addContradictions(into: Gathered, { candidate }: Ranked, asked: Asked, matcher: Matcher): void {
  const { evidence } = candidate
  const question = wordsOf(asked.text)
  const { sentences } = evidence.passage
  const around = sentences.slice(Math.max(0, evidence.order - 1), evidence.order + 2).flatMap(({ words }) => words)
  addOpposites(into, question, evidence.words, around)
  if (evidence.converse) into.opposedHere = 0
  const met = metByTime(asked, [evidence]).map((i) => asked.terms[i]!.term)
  const open = question.filter(({ term }) => !met.includes(term))
  addNumbers(into, open, evidence.words, around)
  addReplaced(into, evidence.words, termsOf(around), asked, matcher)
  into.birthUntold =
    BIRTH.test(asked.text) && !tellsBirth(evidence.article.text.slice(evidence.start, evidence.end)) ? 1 : 0
  into.verbDenied = !asked.negated && deniesVerb(evidence.words, asked, matcher) ? 1 : 0
}

const termsOf = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(({ term }) => term))

/** Words of the question whose opposite stands in the sentence, or around it, and they do not. */
function addOpposites(into: Gathered, question: readonly Word[], here: readonly Word[], around: readonly Word[]): void {
  const [said, near] = [termsOf(here), termsOf(around)]
  into.opposedHere = 0
  into.opposedNear = 0
  for (const { term } of question) {
    const others = [...(OPPOSED.get(term) ?? []), ...oppositesOf(term)]
    if (!said.has(term) && others.some((other) => said.has(other))) into.opposedHere = 1
    if (!near.has(term) && others.some((other) => near.has(other))) into.opposedNear = 1
  }
}

/** A name's number: "Elizabeth II", "Charles III". */
const ROMAN = /^[IVX]{1,5}$/

/** Numbers in one spelling, an ordinal apart from a cardinal: "third" and "3rd" are "#3", "three" is "3". */
function numbersOf(words: readonly Word[]): string[] {
  return words.flatMap(({ text }, i) => {
    const word = text.toLowerCase()
    const ordinal = ORDINALS.indexOf(word) + 1 || Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1] ?? 0)
    if (ordinal) return [`#${ordinal}`]
    const cardinal = CARDINALS.indexOf(word) + 1
    if (cardinal) return [String(cardinal)]
    if (ROMAN.test(text) && /^\p{Lu}/u.test(words[i - 1]?.text ?? '')) return [text]
    return /^\d/.test(text) ? [word] : []
  })
}

function addNumbers(into: Gathered, question: readonly Word[], here: readonly Word[], around: readonly Word[]): void {
  const asked = numbersOf(question)
  const said = numbersOf(here)
  const near = numbersOf(around)
  const missing = asked.filter((number) => !said.includes(number))
  into.numberMissing = missing.length > 0 ? 1 : 0
  into.numberNowhere = missing.some((number) => !near.includes(number)) ? 1 : 0
  into.numberOther = missing.length > 0 && said.length > 0 ? 1 : 0
  into.numberHeld = asked.length > 0 && missing.length === 0 ? 1 : 0
  const rank = (number: string) => number.startsWith('#') || ROMAN.test(number)
  into.ordinalOther = missing.some(rank) && said.some(rank) ? 1 : 0
}

/** Another word where a word of the question should stand, beside that word's neighbour: "Second Minister", "First Minister". */
function addReplaced(
  into: Gathered,
  here: readonly Word[],
  near: ReadonlySet<string>,
  asked: Asked,
  matcher: Matcher,
): void {
  into.nameReplaced = 0
  into.otherReplaced = 0
  for (const [i, term] of asked.terms.entries()) {
    if (near.has(term.term) || term.kind === 'verb' || term.kind === 'noun') continue
    const feature = term.kind === 'name' ? 'nameReplaced' : 'otherReplaced'
    for (const step of [1, -1]) {
      const neighbour = asked.terms[i + step]
      if (neighbour && neighbour.at - term.at === step && hasOther(here, i + step, step, term.kind === 'name', matcher))
        into[feature] = 1
    }
  }
}

/** Whether a word of the same sort, and none of the question's, stands before (step 1) or behind (step -1) term `neighbour`. */
function hasOther(words: readonly Word[], neighbour: number, step: number, name: boolean, matcher: Matcher): boolean {
  return words.some(({ term }, at) => {
    if (matcher.match(term)?.term !== neighbour) return false
    const other = words[at - step]
    if (!other || isStop(other.term) || matcher.match(other.term)) return false
    return name === (at - step > 0 && /^\p{Lu}/u.test(other.text))
  })
}

const BIRTH = /\b(?:born|birth|birthday)\b/i
/** "born", or years of life behind a name: "(1862-90)". */
const BIRTH_TOLD = /\b(?:born|birth|birthday)\b|\bb\. ?\d|\([^()\d]{0,20}\d{4} ?[–-]/i

const tellsBirth = (sentence: string): boolean => BIRTH_TOLD.test(sentence)

/** Words behind a negation that it may deny. */
const DENIED = 3

function deniesVerb(words: readonly Word[], asked: Asked, matcher: Matcher): boolean {
  return words.some(
    ({ text }, i) =>
      NEGATIONS.has(text.toLowerCase()) &&
      words.slice(i + 1, i + 1 + DENIED).some(({ term }) => {
        const match = matcher.match(term)
        return match !== undefined && asked.terms[match.term]!.kind === 'verb'
      }),
  )
}
