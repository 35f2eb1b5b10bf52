// What a sentence calls a person beside the name: "Ada Quist (treasurer)", "its owner, Ada Quist", "the smith Ada Quist", "the chair is Ada Quist".
import type { Article, Range } from '../../../articles/index.ts'
import type { Span, Token } from '../../../language/index.ts'
import { analysisOf } from '../../evidence/deep.ts'
import { REPORT_TERMS } from '../../quotes/reported.ts'
import { headWord, isKindOf, isNoun, senseOf } from '../../words/kinds.ts'
import { wordsOf } from '../../words/words.ts'

type Place = Pick<Span, 'start' | 'end'>

/** Where a sentence says who the bearer of a name is; offsets are into `article.text`. */
export function callings(article: Article, sentence: Place, name: Place): Range[] {
  const found = [bracketed(article, sentence, name), equated(article, sentence, name), apposed(article, sentence, name)]
  return found.filter((range) => range !== undefined)
}

/** A name with what it is in brackets; no "(2-1)", "(R-Ohio)", "(pen)". */
const BRACKETED = /(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*) \((\p{Ll}[\p{L} -]{3,40})\)/gu
/** Tells where in a picture somebody stands. */
const PICTURED = /\b(?:pictured|left|right|centre|center|above|below|top|bottom|front|back|middle)\b/

/** "Judges" is a book of the Bible as well. */
const isPerson = (noun: string): boolean =>
  isKindOf(noun, 'person') === true || isKindOf(noun.replace(/s$/, ''), 'person') === true

interface Bracketed {
  /** Where the name ends, and what it is. */
  readonly end: number
  readonly role: Range
}

/**
 * The names of a sentence behind which brackets say what they are. In a list they may name a task alone: "(boats)"; elsewhere
 * they must say what a person is, for "(retired)" and "(loan)" are none.
 */
export function bracketedIn({ text }: Article, { start, end }: Place): Bracketed[] {
  const all = [...text.slice(start, end).matchAll(BRACKETED)].flatMap(({ 0: whole, 1: name, 2: role, index }) => {
    const behind = start + index + whole.length - 1
    const isRole = !PICTURED.test(role!) && name!.includes(' ')
    return isRole
      ? [{ end: start + index + name!.length, role: [behind - role!.length, behind] as const, text: role! }]
      : []
  })
  const people = all.filter((one) => isPerson(headWord(one.text)))
  return people.length > 1 ? all : people
}

function bracketed(article: Article, sentence: Place, name: Place): Range | undefined {
  return bracketedIn(article, sentence).find(({ end }) => end === name.end)?.role
}

/** "The moderators are Ada Quist, Bo", "; the architect was Ada Quist": nothing but names up to this one. */
const EQUATED =
  /(?:^|[;:,] )(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur) ([^,;:()]{3,60}) (?:is|are|was|were|remains|became) (?:\p{Lu}[\p{L}.’'-]*(?: \(\p{Ll}+\.\))?,? (?:and )?)*$/u
/** Behind the name nothing more is said: no "was Ada Quist asleep". */
const CLOSES = /^(?:$|[.,;:()!?”"—–-]| [(—–-]| and | or )/

function equated({ text }: Article, { start, end }: Place, name: Place): Range | undefined {
  if (!CLOSES.test(text.slice(name.end, end))) return undefined
  const before = text.slice(start, name.start)
  const [whole, called = ''] = EQUATED.exec(before) ?? []
  if (whole === undefined || !isPerson(headWord(called))) return undefined
  const from = start + before.length - whole.length + whole.indexOf(called)
  return [from, from + called.length]
}

const INSIDE = /^(?:ADJ|NOUN|PROPN|NUM)$/
const OPENS = /^(?:the|an?|its|their|his|her|our|my|['’]s?)$/i
/** Titles between what somebody is and the name: "the chair, Dr. Ada Quist". */
const TITLES = /^(?:\p{Lu}\p{Ll}{1,9}\.?|\.)$/u

/** "Its owner, Ada Quist, said", "the smith Ada Quist": the noun phrase right before a name. */
function apposed(article: Article, sentence: Place, name: Place): Range | undefined {
  const { tokens } = analysisOf(article, sentence.start, sentence.end)
  const at = tokens.findIndex(({ start }) => start === name.start - sentence.start)
  let last = at - 1
  while (last > 0 && TITLES.test(tokens[last]!.text)) last--
  const hasComma = tokens[last]?.text === ','
  if (hasComma) last--
  else last = at - 1
  const head = tokens[last]
  if (at < 0 || head?.pos !== 'NOUN' || !(hasComma ? isBearer(head) && isClosed() : isBeside(head))) return undefined
  let first = last
  while (first > 0 && INSIDE.test(tokens[first - 1]!.pos)) first--
  // "The town's chief inspector"
  if (!OPENS.test(tokens[first - 1]?.text ?? '')) return undefined
  return [sentence.start + tokens[first]!.start, sentence.start + head.end]

  /** "According to the coach, Ada Quist was ill": she need not be the coach. */
  function isClosed(): boolean {
    return (
      CLOSES.test(article.text.slice(name.end, sentence.end)) && !/^ (?:and|or) /.test(article.text.slice(name.end))
    )
  }
}

/** What one person may be: "owner", "chair", but no "party", no "owners". */
const isBearer = ({ text }: Token): boolean => !/[^s]s$/.test(text) && isPerson(text) && senseOf(text) !== 'group'

/** Without a comma what is no word of the dictionary may be a person too ("archmage"); no "night", "film". */
const isBeside = ({ text }: Token): boolean =>
  senseOf(text) === 'person' || (/^\p{Ll}{4,}$/u.test(text) && !isNoun(text))

const DOES =
  /^(?: \([^()]{1,40}\))?, who ((?!(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|did|does|do|also|never|only|then|later|first)\b)(\p{Ll}+)(?:[^,.;:()"“”\n]|\.(?=[\p{L}\p{N}])){3,120})(?=[,.;:(]|$)/u

/** ", who runs the harbour": what somebody does, where nothing says what he is; not what he says. */
export function doingBehind({ text }: Article, { end }: Place, { end: last }: Place): Range | undefined {
  const [whole, clause, verb = ''] = DOES.exec(text.slice(end, last)) ?? []
  if (whole === undefined || wordsOf(verb).some(({ term }) => REPORT_TERMS.has(term))) return undefined
  return [end + whole.length - clause!.length, end + whole.length]
}
