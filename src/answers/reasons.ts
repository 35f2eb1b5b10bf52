// Chooses the reason of a refusal: what the articles do not speak of, or what they name without answering.
import type { Collection } from '../collections/index.ts'
import type { Filters } from '../index/index.ts'
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
  if (collection.size === 0) return refusal('no-articles')
  if (ranking.hits.length === 0 && Object.keys(filters).length > 0) {
    const without = await collection.index.search({ text: asked.text }, 1)
    if (without.length > 0) return refusal('filters-leave-nothing')
  }
  const unknown = asked.terms.filter(({ term }) => collection.index.frequency(term) === 0)
  const names = unknown.filter(({ kind }) => kind === 'name' || kind === 'number')
  const missing = names[0] ?? unknown.find(({ kind }) => kind === 'noun')
  if (missing) return refusal('nothing-speaks-of', together(asked, missing.at))
  if (ranking.evidence.length === 0) return refusal('nothing-speaks-of', asked.terms.map(({ text }) => text).join(' '))
  const named = asked.terms.filter(({ kind }) => kind === 'name')
  const subject = named[0]
    ? together(asked, named[0].at)
    : (asked.terms.find(({ kind }) => kind === 'noun') ?? asked.terms[0])?.text
  return subject ? refusal('named-but-unanswered', subject) : refusal('nothing-speaks-of', `“${asked.text}”`)
}

/** The name that a word of the question belongs to: "Eiffel Tower" for "Eiffel". */
function together(asked: Asked, at: number): string {
  const byPlace = new Map(asked.terms.map((term) => [term.at, term]))
  const kind = byPlace.get(at)!.kind
  const words = [byPlace.get(at)!.text]
  if (kind !== 'name') return words[0]!
  for (let i = at - 1; byPlace.get(i)?.kind === 'name'; i--) words.unshift(byPlace.get(i)!.text)
  for (let i = at + 1; byPlace.get(i)?.kind === 'name'; i++) words.push(byPlace.get(i)!.text)
  return words.join(' ')
}
