// Whether a sentence tells the single event that is asked for at all: when somebody took command is not when she was married.
import { type Token, termOf } from '../../../language/index.ts'
import { headAt } from '../../evidence/tables.ts'
import type { Asked } from '../../question/question.ts'
import { tenseAsked } from '../../question/tense-asked.ts'
import { EVENT_WORDS } from '../../words/word-tables.ts'
import { wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'

/** What years in parentheses may tell without a verb: "Lund (1920-1999)", "the war (1701-1714)", "Lund's first novel (1961)". */
const IN_PARENTHESES = new Set(['born', 'die', 'begin', 'start', 'end', 'finish', 'publish'].map(termOf))

/** "The treaty of Osk of " before its year: it was signed then. */
const OF_TEXT =
  /\b(?:accord|act|agreement|armistice|charter|convention|pact|peace|treaty|truce)(?: (?:of|the|\p{Lu}[\p{L}-]*))+ of $/iu
const LONGEST_TEXT = 80
const SIGN = termOf('sign')

/** The term of the verb asked with, also where it is read as an adjective: "when was Vane MARRIED". */
function eventOf({ phrase, terms, verb }: Asked): string | undefined {
  if (phrase) return undefined
  return verb ?? terms.findLast(({ kind, term }) => kind !== 'name' && EVENT_WORDS.has(term))?.term
}

/**
 * Of candidates that tell when a single event was, none where their sentence tells that event by no word, and no other event that is
 * named by it: "until Holm's death" does not say when Vane died.
 */
export function ofToldEvent(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const event = eventOf(asked)
  const telling = event === undefined ? undefined : EVENT_WORDS.get(event)
  const [first] = found
  if (!telling || !first || first.evidence.told > 0) return found
  const { tokens, evidence } = first
  const { text } = evidence.article
  const tells = (part: string) => wordsOf(part).some(({ term }) => telling.has(term))
  const isTold = eventsIn(tokens, asked).length > 0
  return found.filter((one) => {
    // What was done once was not done "every two years".
    if (isTold)
      return one.date?.kind === 'set' ? tenseAsked(asked) !== 'past' : one.date?.value !== '' || !tells(one.text)
    return (
      (IN_PARENTHESES.has(event!) && isInParentheses(text, one)) ||
      (event === SIGN && isOfText(text.slice(evidence.start, one.start), asked)) ||
      tells(headAt(evidence.article, one.start) ?? '')
    )
  })
}

/** Numbers of the tokens that tell the single event asked for: "death", "until he drowned". */
export function eventsIn(tokens: readonly Token[], asked: Asked): number[] {
  const telling = EVENT_WORDS.get(eventOf(asked) ?? '')
  return tokens.flatMap(({ text }, i) => (telling?.has(termOf(text)) && !isProposed(tokens, i) ? [i] : []))
}

const PROPOSING =
  /^(?:propos|plan|attempt|offer|threat|refus|want|motion|demand|campaign|effort|bid|call|fail|bill)(?:s|e[sd]?|al|als|ned|ing|ed)?$/i

/** "Proposals to abolish it were put to the vote". */
const isProposed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === 'to' && PROPOSING.test(tokens[at - 2]?.text ?? '')

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
