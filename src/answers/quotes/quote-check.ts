// /quote text: who said these words, and whether they are verbatim, shortened, altered, or not in the articles.
import { fold } from '../../articles/index.ts'
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import type { Analysis } from '../../language/index.ts'
import { cite, snippetOf } from '../cite.ts'
import { refusal, refused } from '../refuse.ts'
import type { Request } from '../request.ts'
import type { Answer, Outcome } from '../types.ts'
import { headWord, isNoun } from '../words/kinds.ts'
import { citeQuotes } from './cite-quote.ts'
import { plainWords } from './difference.ts'
import { findWords, PASSAGES } from './find-words.ts'
import type { Match } from './match-words.ts'
import { bySpeaker } from './quotes.ts'

/** Fewer words may be any title's by chance. */
const TITLE_WORDS_MIN = 3
const ANSWERS = 3

/** Looks words up in the articles; `question.text` must not be blank. */
export async function checkQuote(request: Request): Promise<Outcome> {
  const { question, collection, filters, options } = request
  const { limit = ANSWERS } = options
  const { text = '', speaker } = question
  const matches = await findWords(text, collection, filters)
  const good = bestOf(matches)
  const titled = good[0]?.check === 'verbatim' ? undefined : await titleWith(text, collection, filters)
  if (titled) return refused(question, refusal('words-of-title'), [titled])
  if (good.length === 0) return refused(question, refusal('no-such-words'), matches.slice(0, 1).map(answerOf))
  const by = speaker ? good.filter(saidBy(speaker)) : good
  const answers = folded((by.length > 0 ? by : good).map(answerOf)).slice(0, limit)
  const told = by.length > 0 ? answers : answers.map((one) => notBy(one, speaker!))
  return { kind: 'answered', asked: question, answers: told }
}

/** The same sentences of several articles as one answer, with where else they stand. */
function folded(answers: readonly Answer[]): Answer[] {
  const groups = new Map<string, Answer[]>()
  for (const one of answers) {
    const key = [one.speaker, one.quote?.check, fold(one.snippet)].join('\n')
    const group = groups.get(key)
    if (!group) groups.set(key, [one])
    else if (group.every(({ citation }) => citation.article !== one.citation.article)) group.push(one)
  }
  return [...groups.values()].map(([first, ...also]) => ({
    ...first!,
    ...(also.length > 0 && { alsoIn: also.map(({ citation }) => citation) }),
  }))
}

/** Those that pass as the words; where they stand so somewhere, not those that are only like them. */
export function bestOf(matches: readonly Match[]): Match[] {
  const good = matches.filter((match) => match.good)
  const exact = good.filter(({ check }) => check !== 'altered')
  return exact.length > 0 ? exact : good
}

function saidBy(speaker: string): (match: Match) => boolean {
  const known = new Map<Analysis, ReturnType<typeof bySpeaker>>()
  return ({ analysis, quotes: [quote], relayed }) => {
    if (!quote || relayed) return false
    const isBy = known.get(analysis) ?? bySpeaker(speaker, analysis)
    known.set(analysis, isBy)
    return isBy(quote)
  }
}

/** Whose they are not can only be said where the article tells whose they are; "police" may be what it calls him elsewhere. */
function notBy(answer: Answer, claimed: string): Answer {
  const isName = (!/^(?:the|an?) /iu.test(claimed) && /\p{Lu}/u.test(claimed)) || !isNoun(headWord(claimed))
  return answer.speaker && isName ? { ...answer, quote: { ...answer.quote!, notBy: claimed } } : answer
}

export function answerOf(match: Match): Answer {
  const { article, analysis, quotes, marked, relayed, start, end, pieces, like, check } = match
  const [quote] = quotes
  const speaker = quotes.find((one) => one.speaker)?.speaker?.name
  const citation = quote ? citeQuotes(article, analysis, quotes) : cite(article, ...sentencesAround(match))
  const snippet = snippetOf(article, citation)
  const words = article.text.slice(start, end).replace(/\s+/g, ' ')
  return {
    text: snippet.includes(words) ? words : snippet,
    score: Math.round(like * 1000) / 1000,
    snippet,
    citation,
    ...(speaker && !relayed && { speaker }),
    quote: {
      kind: quote?.kind ?? (marked ? 'mixed' : 'narration'),
      check,
      ...(speaker && relayed && { within: speaker }),
      ...(check !== 'verbatim' && { difference: pieces }),
    },
  }
}

function sentencesAround({ analysis: { sentences }, start, end }: Match): [number, number] {
  const own = sentences.filter((sentence) => sentence.start < end && sentence.end > start)
  return own.length ? [own[0]!.start, own.at(-1)!.end] : [start, end]
}

/** The beginning of an article whose title holds the words, as the nearest that there is. */
export async function titleWith(text: string, collection: Collection, filters: Filters): Promise<Answer | undefined> {
  const keys = (of: string) =>
    ` ${plainWords(of)
      .map(({ key }) => key)
      .join(' ')} `
  if (plainWords(text).length < TITLE_WORDS_MIN) return undefined
  const hits = await collection.index.search({ text, ...filters }, PASSAGES)
  for (const id of new Set(hits.map(({ passage }) => passage.article))) {
    const article = await collection.article(id)
    const first = (await collection.analysis(id, 'sentences'))?.sentences[0]
    if (!article?.title || !first || !keys(article.title).includes(keys(text))) continue
    const citation = cite(article, first.start, first.end)
    const snippet = snippetOf(article, citation)
    return { text: snippet, score: 0, snippet, citation }
  }
  return undefined
}
