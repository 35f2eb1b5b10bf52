// Mentions -> entities: which names of an article are one bearer's, and the fullest of them.
import { mapped, type Steps } from '../steps.ts'
import type { Mention } from './mentions.ts'
import { persons } from './persons.ts'
import { things } from './things.ts'

/** A bearer of names. */
export interface Entity {
  /** The fullest form so far. */
  name: string
}

/** A mention with its words as the text has them, white space folded. */
export interface Named extends Mention {
  readonly name: string
}

/** For each mention the fullest form of its bearer's name in the article. */
export function* entitiesOf(text: string, mentions: readonly Mention[]): Steps<string[]> {
  const named = yield* mapped(mentions, (mention) => ({
    ...mention,
    name: text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
  }))
  const entities = new Map<Mention, Entity>()
  const join = (mention: Named, entity: Entity, renames = true): void => {
    entities.set(mention, entity)
    if (renames && isFuller(mention.name, entity.name)) entity.name = mention.name
  }
  yield* persons(
    text,
    named.filter(({ kind }) => kind === 'person'),
    join,
  )
  for (const kind of ['organization', 'place'] as const)
    yield* things(
      text,
      named.filter((mention) => mention.kind === kind),
      join,
    )
  return named.map((mention) => entities.get(mention)!.name)
}

/** More words, or as many but written out and not in capitals. */
function isFuller(name: string, than: string): boolean {
  const words = name.split(' ').length - than.split(' ').length
  if (words !== 0) return words > 0
  const capitals = Number(isCapitals(than)) - Number(isCapitals(name))
  if (capitals !== 0) return capitals > 0
  return name.length > than.length
}

/** All capitals, as a headline writes; acronyms count too, which any other form beats. */
const isCapitals = (name: string): boolean => name.length > 1 && name === name.toUpperCase()
