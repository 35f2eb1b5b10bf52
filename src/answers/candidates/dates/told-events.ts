// Whether a sentence tells the single event that is asked for at all: when somebody took command is not when she was married.
import { type Token, termOf } from '../../../language/index.ts'
import { SYNONYM } from '../../evidence/matching.ts'
import { headAt } from '../../evidence/tables.ts'
import { perQuestion } from '../../question/per-question.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import { tenseAsked } from '../../question/tense-asked.ts'
import { type Idiom, idiomAt, idiomsFor, tailAt } from '../../words/idioms.ts'
import { expressionAt, synonymsOf } from '../../words/synonyms.ts'
import { EVENT_WORDS } from '../../words/word-tables.ts'
import { wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'
import { isPassive } from '../clauses.ts'

/** What years in parentheses may tell without a verb: "Lund (1920-1999)", "the war (1701-1714)", "Lund's first novel (1961)". */
const IN_PARENTHESES = new Set(['born', 'die', 'begin', 'start', 'end', 'finish', 'publish'].map(termOf))

/** "The treaty of Osk of " before its year: it was signed then. */
const OF_TEXT =
  /\b(?:accord|act|agreement|armistice|charter|convention|pact|peace|treaty|truce)(?: (?:of|the|\p{Lu}[\p{L}-]*))+ of $/iu
const LONGEST_TEXT = 80
const SIGN = termOf('sign')

/** A single event that is asked for. */
interface Event {
  /** The term of the verb asked with, also where it is read as an adjective: "when was Vane MARRIED". */
  readonly verb: string
  /** Terms of the words that tell it. */
  readonly telling: ReadonlySet<string>
  /** Asked with a verb and what stands behind it. */
  readonly isPhrasal?: boolean
}

/** A single event with what tells it in a question's own words. */
interface AskedEvent extends Event {
  /** Of its verb, and of the one asked with. */
  readonly idioms: readonly Idiom[]
  /** Terms of the question's names: the Salt Union tells of no union. */
  readonly names: ReadonlySet<string>
}

const eventOf = perQuestion((asked): AskedEvent | undefined => {
  const event = asked.phrase ? undefined : (phrasalEvent(asked) ?? plainEvent(asked))
  if (!event) return undefined
  const { terms } = asked
  const idioms = [...idiomsFor(event.verb), ...idiomsFor(mainVerb(terms)?.term ?? '')]
  return { ...event, idioms, names: new Set(terms.flatMap(({ kind, term }) => (kind === 'name' ? [term] : []))) }
})

function plainEvent({ terms, verb: own }: Asked): Event | undefined {
  const verb = own ?? terms.findLast(({ kind, term }) => kind !== 'name' && EVENT_WORDS.has(term))?.term
  const telling = verb === undefined ? undefined : EVENT_WORDS.get(verb)
  return verb !== undefined && telling ? { verb, telling } : undefined
}

/** Of a verb that says another one with what stands behind it: "die" of "pass away". */
function phrasalEvent({ full, terms }: Asked): Event | undefined {
  const main = mainVerb(terms)
  if (!main) return undefined
  const words = wordsOf(full)
  const key = expressionAt(words, main.at)
  const all = words.map(({ term }) => term)
  const meant = idiomAt(all, main.at)?.idiom.verbs ?? []
  // What may also say something that is no single event is told in too many ways.
  const verbs = meant.every((one) => EVENT_WORDS.has(one)) ? [...meant, ...synonymsOf(key)] : []
  const telling = verbs.flatMap((one) => [...(EVENT_WORDS.get(one) ?? [])])
  const verb = verbs.find((one) => EVENT_WORDS.has(one))
  return verb === undefined ? undefined : { verb, telling: new Set([...verbs, ...telling]), isPhrasal: true }
}

/**
 * Of candidates that tell when a single event was, none where their sentence tells that event by no word, and no other event that is
 * named by it: "until Holm's death" does not say when Vane died.
 */
export function ofToldEvent(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const event = eventOf(asked)
  const [first] = found
  if (!event || !first || first.evidence.told > 0) return found
  const { verb, telling } = event
  const { tokens, evidence } = first
  const { text } = evidence.article
  const tells = (part: string) => wordsOf(part).some(({ term }) => telling.has(term))
  const isTold = eventsIn(tokens, asked).length > 0 || (event.isPhrasal && saysVerb(evidence, asked))
  return found.filter((one) => {
    // What was done once was not done "every two years".
    if (isTold)
      return one.date?.kind === 'set' ? tenseAsked(asked) !== 'past' : one.date?.value !== '' || !tells(one.text)
    return (
      (IN_PARENTHESES.has(verb) && isInParentheses(text, one)) ||
      (verb === SIGN && isOfText(text.slice(evidence.start, one.start), asked)) ||
      tells(headAt(evidence.article, one.start) ?? '')
    )
  })
}

/** Whether a sentence says the question's verb in other words that the matching of words knows. */
const saysVerb = ({ here }: Candidate['evidence'], { terms }: Asked): boolean =>
  terms.some((one, i) => one === mainVerb(terms) && here[i]! >= SYNONYM)

/** Numbers of the tokens that tell the single event asked for: "death", "until he drowned", "gave up the ghost". */
export function eventsIn(tokens: readonly Token[], asked: Asked): number[] {
  const event = eventOf(asked)
  if (!event) return []
  const { telling, idioms, names } = event
  const terms = tokens.map(({ text }) => termOf(text))
  const isTold = (at: number) =>
    (telling.has(terms[at]!) && !(tokens[at]!.pos === 'PROPN' && names.has(terms[at]!))) ||
    idioms.some((idiom) => idiom.head === terms[at] && tailAt(terms, at, idiom) !== undefined)
  return tokens.flatMap((_, at) => (isTold(at) && !isProposed(tokens, at) ? [at] : []))
}

const PROPOSING =
  /^(?:propos|plan|attempt|offer|threat|refus|want|motion|demand|campaign|effort|bid|call|fail|bill)(?:s|e[sd]?|al|als|ned|ing|ed)?$/i
const PROPOSED =
  /^(?:proposed|planned|suggested|discussed|debated|considered|contemplated|demanded|sought|refused|rejected|threatened|talked|mooted|attempted)$/i
/** Words between an event and the verb that it is the subject of, at most. */
const REACH = 12

/** "Proposals to abolish it were put to the vote", "a union with the guild was talked of". */
function isProposed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text === 'to') return PROPOSING.test(tokens[at - 2]?.text ?? '')
  if (tokens[at]!.pos !== 'NOUN') return false
  const verb = tokens.findIndex(({ pos, text }, i) => i > at && (pos === 'VERB' || CLOSES.test(text)))
  return verb > 0 && verb - at <= REACH && PROPOSED.test(tokens[verb]!.text) && isPassive(tokens, verb)
}

const CLOSES = /^[,;:.()]$/

/** Whether what is signed stands before its year with all names of the question. */
function isOfText(before: string, { terms }: Asked): boolean {
  const text = OF_TEXT.exec(before.slice(-LONGEST_TEXT))?.[0]
  const said = new Set(text === undefined ? [] : wordsOf(text).map(({ term }) => term))
  const names = terms.filter(({ kind }) => kind === 'name')
  return names.length > 0 && names.every(({ term }) => said.has(term))
}

function isInParentheses(text: string, { start, end }: Candidate): boolean {
  const open = text.lastIndexOf('(', start)
  const close = text.indexOf(')', end)
  return open >= 0 && close >= 0 && !/[()]/.test(text.slice(open + 1, start) + text.slice(end, close))
}
