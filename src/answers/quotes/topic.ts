// How much of a topic a quote and what stands around it hold: its words weighed by how rare they are in the collection.
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import { type Analysis, type Quote, type Span, termOf } from '../../language/index.ts'
import { finderOf } from '../evidence/overlaps.ts'
import { wantedTerms } from '../people.ts'
import { wordsOf } from '../words/words.ts'
import { basesOf, comparedForms } from './comparatives.ts'

/** Of the topic's weight, what must be held: "control" is not enough of "gun control" where guns are rarer. */
export const TOPIC_MIN = 0.5

/** The words of a topic, as terms, with their weights; those of the speaker's name tell nothing of it. */
export type Topic = ReadonlyMap<string, number>

export interface Held {
  /** Shares of the topic (0 to 1) in the quote's own words, in its sentences, and with those next to them in its paragraph. */
  readonly about: number
  readonly near: number
  readonly beside: number
}

export function topicOf(topic: string, speaker: string, { index }: Collection, filters: Filters): Topic {
  const names = new Set(wantedTerms(speaker))
  const wanted = wantedTerms(topic)
  const own = wanted.some((term) => !names.has(term)) ? wanted.filter((term) => !names.has(term)) : wanted
  const rarity = (term: string) => Math.log((index.passages + 2) / (index.frequency(term, filters) + 1))
  return new Map(own.map((term) => [term, rarity(term)]))
}

/** What is searched for: the topic, and such words of the articles as "colder" where it says "cold". */
export function searchedFor(topic: string, { index }: Collection): string {
  const compared = wordsOf(topic).flatMap(({ text }) => [...comparedForms(text.toLowerCase()), ...basesOf(text)])
  return [topic, ...compared.filter((form) => index.frequency(termOf(form)) > 0)].join(' ')
}

/** How much of a topic each quote of an article holds, the narrower the better; what is next to it is where it is introduced. */
export function holderOf(topic: Topic, { text, sentences, quotes }: Analysis): (quote: Quote) => Held {
  if (topic.size === 0) return () => ({ about: 0, near: 0, beside: 0 })
  const sentencesAt = finderOf(sentences)
  const quotesAt = finderOf(quotes)
  // What somebody else says beside a quote is no word on what this one says.
  const isFree = (one: Span, { speaker: own }: Quote) => {
    const { first, behind } = quotesAt(one.start, one.end)
    return !quotes.slice(first, behind).some(({ end, speaker }) => end > one.start && speaker?.name !== own?.name)
  }
  return (quote) => {
    const { first, behind } = sentencesAt(quote.start, quote.end)
    if (first >= behind) return { about: share(topic, quote.text), near: 0, beside: 0 }
    const [own, end] = [sentences[first]!, sentences[behind - 1]!]
    const [before, after] = [sentences[first - 1], sentences[behind]]
    const introduces =
      before?.paragraph === own.paragraph || (before && text.slice(before.start, before.end).endsWith(':'))
    const from = before && introduces && isFree(before, quote) ? before.start : own.start
    const to = after?.paragraph === end.paragraph && isFree(after, quote) ? after.end : end.end
    return {
      about: share(topic, quote.text),
      near: share(topic, text.slice(own.start, end.end)),
      beside: share(topic, text.slice(from, to)),
    }
  }
}

function share(topic: Topic, text: string): number {
  const held = new Set(wordsOf(text).flatMap(({ text: word, term }) => [term, ...basesOf(word)]))
  const isHeld = (term: string) => held.has(term) || basesOf(term).some((base) => held.has(base))
  const sum = (weights: Iterable<[string, number]>) => [...weights].reduce((all, [, weight]) => all + weight, 0)
  const whole = sum(topic)
  return whole === 0 ? 0 : sum([...topic].filter(([term]) => isHeld(term))) / whole
}
