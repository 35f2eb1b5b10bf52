// The filters of a question: whether they leave any article, and if they do not, which of them is why.
import type { Collection } from '../collections/index.ts'
import { type Filters, passes } from '../index/index.ts'
import { refusal } from './refuse.ts'
import type { Refusal } from './types.ts'

/** Why no article passes the filters; undefined when there are none, or some article does. */
export function noneLeftBy(filters: Filters, collection: Collection): Refusal | undefined {
  if (leaves(filters, collection)) return undefined
  const { after, before, ...others } = filters
  const { article, source } = filters
  if (article !== undefined && !leaves({ article }, collection))
    return unknown('no-such-article', article, collection.catalogue.suggest('article', article, 1))
  if (source !== undefined && !leaves({ source }, collection))
    return unknown('no-such-source', source, collection.catalogue.suggest('source', source, 1))
  if (after !== undefined && before !== undefined && after > before) return refusal('days-reversed')
  return refusal(leaves(others, collection) ? 'filters-leave-nothing' : 'filters-apart')
}

function leaves(filters: Filters, collection: Collection): boolean {
  if (Object.keys(filters).length === 0) return true
  for (const head of collection.list()) if (passes(head, filters)) return true
  return false
}

function unknown(code: Refusal['code'], name: string, [nearest]: readonly { readonly value: string }[]): Refusal {
  return refusal(code, name, { literal: true, ...(nearest && { meant: nearest.value }) })
}
