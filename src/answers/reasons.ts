// Chooses the reason of a refusal: what the articles do not speak of, or what they name without answering.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
import { isUnknown } from './matching.ts'
import { metByTime, shareWithin } from './period.ts'
import type { Asked } from './question.ts'
import type { Ranking } from './rank.ts'
import { refusal } from './refuse.ts'
import type { Refusal } from './types.ts'

/** Why `ranking` gives no answer. */
export async function reasonFor(
  asked: Asked,
  collection: Collection,
  filters: Filters,
  ranking: Ranking,
): Promise<Refusal> {
  if (ranking.hits.length === 0 && (await foundWithout(filters, asked.text, collection)))
    return refusal('filters-leave-nothing')
  const met = metByTime(asked, ranking.evidence)
  const unknown = asked.terms.filter((term, i) => isUnknown(collection, term) && !met.includes(i))
  const names = unknown.filter(({ kind }) => kind === 'name' || kind === 'number')
  const { period } = asked
  // Nothing but a time: articles of that time need not say it.
  if (period?.terms.length === asked.terms.length && shareWithin(period, collection) > 0)
    return refusal('named-but-unanswered', period.text)
  if (!names[0] && period?.relative && ranking.evidence.length === 0)
    return refusal('nothing-speaks-of', period.text, { literal: true })
  const missing = names[0] ?? unknown.find(({ kind }) => kind === 'noun')
  if (missing) return about('nothing-speaks-of', asked, missing)
  if (ranking.evidence.length === 0)
    return refusal('nothing-speaks-of', asked.terms.map(({ text }) => text).join(' '), { literal: true })
  const first = (wanted: Term['kind']) => asked.terms.find(({ kind }) => kind === wanted)
  const subject = first('name') ?? first('noun') ?? asked.terms[0]
  return subject
    ? about('named-but-unanswered', asked, subject)
    : refusal('nothing-speaks-of', asked.text, { literal: true })
}

/** Whether the filters, if there are any, are why a search for a text that found nothing did so. */
export async function foundWithout(filters: Filters, text: string, collection: Collection): Promise<boolean> {
  return Object.keys(filters).length > 0 && (await collection.index.search({ text }, 1)).length > 0
}

type Term = Asked['terms'][number]

/** A refusal about the whole name that a term of the question belongs to, or about the word as it was typed. */
function about(code: Refusal['code'], asked: Asked, { kind, text, at }: Term): Refusal {
  if (kind === 'name') return refusal(code, wholeName(asked, at))
  return refusal(code, text, kind === 'number' ? {} : { literal: true })
}

/** The name that a word of the question belongs to: "Eiffel Tower" for "Eiffel", "Talbot" for the first of "Talbot's lawyer". */
function wholeName(asked: Asked, at: number): string {
  const byPlace = new Map(asked.terms.map((term) => [term.at, term]))
  const isName = (place: number) => byPlace.get(place)?.kind === 'name'
  let [first, last] = [at, at]
  while (isName(first - 1)) first--
  while (isName(last + 1)) last++
  const words = Array.from({ length: last + 1 - first }, (_, i) => byPlace.get(first + i)!.text)
  const name = words.join(' ')
  return byPlace.has(last + 1) ? name.replace(/['’]s?$/, '') : name
}
