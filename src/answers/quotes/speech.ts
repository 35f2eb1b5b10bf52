// "Who said ..." and "what did X say about ...": looked up among the quotes, where the words and their speakers are known.
import { termOf } from '../../language/index.ts'
import { snippetOf } from '../cite.ts'
import type { Asked } from '../question/question.ts'
import type { Request } from '../request.ts'
import type { Outcome } from '../types.ts'
import { wordsOf } from '../words/words.ts'
import { citeNamed } from './cite-quote.ts'
import { answerQuote, findQuotes } from './quotes.ts'
import { REPORT_TERMS, reportedOf } from './reported.ts'

/** Verbs that ask for any words of somebody; the others ask for words that were written, announced, replied. */
const PLAIN = 'say|says|said|think|comment'
const OTHER =
  'announce|write|wrote|reply|answer|respond|tweet|post|declare|pledge|vow|joke|shout|remark|explain|insist|claim|admit|deny|predict|demand'
/** Those that have a hearer: "tell the crowd". */
const TOLD = '(?<told>tell|told)|(?<heard>promise|warn|assure|remind)'
const HEARER = '(?:\\S+ ){0,2}?\\S+?'
const ON = 'about|on|of|regarding|concerning'
const AT = 'to|in|at'
const ASKED = new RegExp(
  [
    `^what (?:did|does|has|have|do) (?<speaker>.{2,80}?)`,
    ` (?:(?<plain>${PLAIN})|(?<other>${OTHER})|(?:${TOLD})(?: (?!(?:${ON}|${AT}|that) )(?<hearer>${HEARER}))?)`,
    `(?: (?:${ON}|(?<at>${AT})) (?<topic>.{1,200}?))?\\s*\\?*$`,
  ].join(''),
  'i',
)

interface SpeechAsked {
  readonly speaker: string
  /** Other than of saying: "announce". */
  readonly verb: string
  /** To whom it was said, and what about. */
  readonly topic: string
  /** What a refusal would be about, without the hearer. */
  readonly bare: string
  /** Words of somebody are asked for, and nothing else can be meant. */
  readonly only: boolean
}

/** "What did X tell the crowd about Y", taken apart; undefined when no words of somebody are asked for. */
export function speechAsked(text: string): SpeechAsked | undefined {
  const { speaker, plain, told, other, heard, hearer = '', at, topic = '' } = ASKED.exec(text)?.groups ?? {}
  if (!speaker) return undefined
  const only = Boolean((plain || told) && !hearer && !at)
  return { speaker, verb: other ?? heard ?? '', topic: `${hearer} ${topic}`.trim(), bare: topic, only }
}

const WHO_SAID = /^(?:who )?(?:said|says|has said|told)\b/i
/** Share of the question's words that a quote must hold for its speaker to be the answer. */
const HELD_MIN = 0.75
/** Reported sentences at most; default. */
const REPORTED = 3

/** An answer out of the quotes; undefined when the question does not ask for speech or no quote fits. */
export async function answerSpeech(request: Request, asked: Asked): Promise<Outcome | undefined> {
  const what = request.question.command === 'ask' ? speechAsked(asked.text) : undefined
  if (what) return whatSaid(request, what)
  return asksWhoSaid(asked) ? whoSaid(request, asked) : undefined
}

export function asksWhoSaid({ type, text }: Asked): boolean {
  return type === 'person' && WHO_SAID.test(text)
}

/** What somebody is quoted with, else what the articles report of him; undefined where no words may be meant ("write"). */
async function whatSaid(
  request: Request,
  { speaker, verb, topic, bare, only }: SpeechAsked,
): Promise<Outcome | undefined> {
  const { question, collection, filters, options } = request
  const { limit = REPORTED } = options
  // "What did X announce": what stands with the word "announced", before anything else that X says.
  const [first, ...others] = verb ? [`${verb} ${topic}`.trim(), topic] : [topic, bare]
  const loose = verb === 'announce'
  for (const about of [first!, ...others.filter((other) => other !== first && (other !== '' || loose))]) {
    const quoted = await answerQuote({ ...request, question: { ...question, speaker, topic: about } })
    const told = quoted.kind === 'answered' && (about !== first || !verb || hasWord(quoted.answers[0]!.snippet, verb))
    const answers = told ? quoted.answers : (await reportedOf(speaker, about, collection, filters)).slice(0, limit)
    if (answers.length > 0) return { kind: 'answered', asked: question, answers }
    if (quoted.kind === 'answered' || only) return { ...quoted, asked: question }
  }
  return undefined
}

const hasWord = (text: string, word: string): boolean => wordsOf(text).some(({ term }) => term === termOf(word))

async function whoSaid({ question, collection, filters }: Request, asked: Asked): Promise<Outcome | undefined> {
  const about = asked.terms.filter(({ term }) => !REPORT_TERMS.has(term)).map(({ text }) => text)
  if (about.length < 2) return undefined
  const found = (await findQuotes(collection, filters, '', about.join(' '))).filter(
    ({ quote, near }) => quote.speaker && near >= HELD_MIN,
  )
  found.sort((a, b) => b.about - a.about || b.near - a.near || a.rank - b.rank)
  const best = found[0]
  if (!best?.quote.speaker) return undefined
  const { name, mention } = best.quote.speaker
  const citation = citeNamed(best.article, best.analysis, best.quote)
  const snippet = snippetOf(best.article, citation)
  const text = [name, mention].find((words) => snippet.includes(words))
  if (!text) return undefined
  return {
    kind: 'answered',
    asked: question,
    answers: [{ text, score: best.about, snippet, citation, speaker: name, quote: { kind: best.quote.kind } }],
  }
}
