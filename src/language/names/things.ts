// Organisations and places of an article: full names, their beginnings, their acronyms.
import { fold } from '../terms.ts'
import type { Entity, Named } from './entities.ts'

interface Thing extends Entity {
  readonly key: string
  readonly acronym: string
}

const ENDINGS = new Set(
  'inc inc. corp corp. co co. ltd ltd. plc llc ag sa nv s.a. n.v. spa company corporation'.split(' '),
)
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'de', 'du', 'des', '&'])
/** Forms of one name that share no word. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ...['us', 'u.s.', 'usa', 'u.s.a.', 'united states of america'].map((form) => [form, 'united states'] as const),
  ...['uk', 'u.k.'].map((form) => [form, 'united kingdom'] as const),
  ...['un', 'u.n.'].map((form) => [form, 'united nations'] as const),
  ...['eu', 'e.u.'].map((form) => [form, 'european union'] as const),
])
const ACRONYM = /^[\p{Lu}.&]{2,8}$/u

/** Gives each mention of one kind its entity. Longer names come first, so that "Jones" finds "Jones Medical Industries Inc". */
export function things(text: string, mentions: readonly Named[], join: (mention: Named, entity: Entity) => void): void {
  const byKey = new Map<string, Thing>()
  const order = [...mentions].sort((a, b) => b.name.split(' ').length - a.name.split(' ').length)
  for (const mention of order) {
    const key = keyOf(mention.name)
    const same =
      byKey.get(key) ??
      (mention.kind === 'organization' ? longerOf(text, mention, key, [...byKey.values()]) : undefined)
    const thing = same ?? { name: mention.name, starts: [], key, acronym: acronymOf(mention.name) }
    byKey.set(key, thing)
    join(mention, thing)
  }
}

/** Lower case, without "the" and the legal form; one key for the forms of one country. */
function keyOf(name: string): string {
  const words = fold(name).split(' ')
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && ENDINGS.has(words.at(-1)!)) words.pop()
  const key = words.join(' ')
  return ALIASES.get(key) ?? key
}

const acronymOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) => word[0]!.toUpperCase())
    .join('')

/** The one longer name that a short one abbreviates or begins. */
function longerOf(text: string, { name, start }: Named, key: string, things: readonly Thing[]): Thing | undefined {
  const letters = name.replace(/[.&]/g, '')
  if (ACRONYM.test(name)) {
    const explained =
      text.slice(start - 2, start) === ' ('
        ? things.find(({ starts, name }) => starts.some((at) => at + name.length + 2 === start))
        : undefined
    return explained ?? things.find(({ acronym }) => acronym === letters)
  }
  const longer = new Set(things.filter((thing) => thing.key.startsWith(`${key} `)))
  return longer.size === 1 ? [...longer][0] : undefined
}
