// Who said some words: looked up as they stand, so that the answer is whoever says them, and not whoever says something like them.
import type { Collection } from '../../collections/index.ts'
import { snippetOf } from '../cite.ts'
import { refusal, refused } from '../refuse.ts'
import type { Request } from '../request.ts'
import type { Answer, Outcome, Question } from '../types.ts'
import { isStop, wordsOf } from '../words/words.ts'
import { citeNamed } from './cite-quote.ts'
import { plainWords } from './difference.ts'
import { findWords } from './find-words.ts'
import type { Match } from './match-words.ts'
import { answerOf, bestOf, titleWith } from './quote-check.ts'
import { REPORT_TERMS } from './reported.ts'

const ASKS_WHO = /^\W*(?:by )?(?:who|whom|whose|which)\b/iu
const QUOTED = /["“”„«]([^"“”„«»]{3,})["“”»]|(?:^|\s)['‘]([^‘]{8,})['’]\W*$/u
const WROTE = /\b(?:wrote|written|tweeted|posted|joked|quipped|shouted|cried|exclaimed|remarked)\W*$/iu
/** "Who wrote a pamphlet" asks for no words. */
const SAID =
  /^\W*(?:who )?(?:first |once |also |ever )?(?:says?|said|wrote(?= that\b|[:,])|told \S+|has said)(?: that)?[:,]? (.+?)\W*$/iu
/** Fewer words without marks of quotation may be what somebody speaks of rather than what he says. */
const BARE_MIN = 4
/** Fewer words in marks, among others of the question, are a word that is used oddly. */
const MARKED_MIN = 3
const BARE_LIKE = 0.75
const ANSWERS = 3

interface Sought {
  readonly words: string
  /** In marks of quotation: these words and no others. */
  readonly marked: boolean
  /** May be a title as well: `who wrote "The Raven"`. */
  readonly titled?: boolean
}

/** An answer from where the words stand; undefined when the question gives no words, or when it may be a paraphrase. */
export async function answerWhoSaid(request: Request): Promise<Outcome | undefined> {
  const { question, collection, filters, options } = request
  const { limit = ANSWERS } = options
  const sought = soughtIn(question)
  if (!sought) return undefined
  const matches = await findWords(sought.words, collection, filters)
  const said = bestOf(matches).filter((match) => passes(match, sought))
  if (said.length > 0) {
    const answers = oneEach(said.map(namedAnswer))
    return { kind: 'answered', asked: question, answers: answers.slice(0, limit) }
  }
  if (sought.titled) return undefined
  const titled = await titleWith(sought.words, collection, filters)
  if (titled) return refused(question, refusal('words-of-title'), [titled])
  if (sought.marked) return refused(question, refusal('no-such-words'), matches.slice(0, 1).map(answerOf))
  return undefined
}

function passes({ check, like, marked, quotes: [quote] }: Match, sought: Sought): boolean {
  if (sought.titled) return check === 'verbatim' && quote?.kind === 'direct' && quote.speaker !== null
  return sought.marked ? marked || check !== 'altered' : marked && like >= BARE_LIKE
}

/** The words that a question wants the speaker of: `who said "..."`, "who said ..."; for /who, the "who" may be left out. */
function soughtIn({ command, question = '' }: Question): Sought | undefined {
  if (command !== 'who' && !(command === 'ask' && ASKS_WHO.test(question))) return undefined
  const quoted = QUOTED.exec(question)
  if (quoted) {
    const words = quoted[1] ?? quoted[2]!
    const around = wordsOf(`${question.slice(0, quoted.index)} ${question.slice(quoted.index + quoted[0].length)}`)
    if (WROTE.test(question.slice(0, quoted.index)) && plainWords(words).length >= BARE_MIN)
      return { words, marked: true, titled: true }
    // `Who shot "Liberty Valance"`: nobody's words.
    const asksForWords = around.some(
      ({ text, term }) => (REPORT_TERMS.has(term) && !/^wr/iu.test(text)) || /^words$/iu.test(text),
    )
    // `Who suggested that imperialism was the "highest" form`: marks around a word, and nobody's words either.
    const rest = around.filter(({ term }) => !isStop(term) && !REPORT_TERMS.has(term))
    const enough = plainWords(words).length >= (rest.length === 0 ? 1 : MARKED_MIN)
    return asksForWords && enough ? { words, marked: true } : undefined
  }
  const bare = SAID.exec(question)?.[1]
  return bare && plainWords(bare).length >= BARE_MIN ? { words: bare, marked: false } : undefined
}

/** The speaker as the answer, with the sentence that names him; without one that the article tells, the words themselves. */
function namedAnswer(match: Match): Answer {
  const answer = answerOf(match)
  const quote = match.quotes.find(({ speaker }) => speaker)
  if (!answer.speaker || !quote?.speaker) return answer
  const { name, mention } = quote.speaker
  const named = (snippet: string) => [name, mention].find((words) => snippet.includes(words))
  const here = named(answer.snippet)
  if (here === name || match.quotes.length > 1) return { ...answer, text: here ?? answer.text }
  const citation = citeNamed(match.article, match.analysis, quote)
  const snippet = snippetOf(match.article, citation)
  const text = named(snippet)
  return text ? { ...answer, text, snippet, citation } : answer
}

/** Each speaker once; those who only repeat the words, and words of nobody, only where nobody is known to say them. */
function oneEach(answers: readonly Answer[]): Answer[] {
  const known = answers.filter(({ speaker }) => speaker)
  if (known.length === 0) return answers.slice()
  return known.filter(({ speaker }, i) => known.findIndex((other) => other.speaker === speaker) === i)
}

/** Without places, that are no people: "the dam of Brennholt" said nothing; but "Moscow said" is a way to say who did. */
export async function withoutPlaces(outcome: Outcome, collection: Collection): Promise<Outcome> {
  if (outcome.kind === 'refused') return outcome
  const kept: Answer[] = []
  for (const answer of outcome.answers) {
    const names = (await collection.analysis(answer.citation.article, 'names'))?.names ?? []
    const isPlace = names.some(({ kind, text, entity }) => kind === 'place' && [text, entity].includes(answer.text))
    if (!isPlace || answer.snippet.includes(`${answer.text} said`)) kept.push(answer)
  }
  if (kept.length > 0) return { ...outcome, answers: kept }
  return refused(outcome.asked, refusal('no-such-words'), outcome.answers)
}
