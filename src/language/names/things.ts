// Organisations and places of an article: full names, their beginnings, their acronyms.
import { mapped, type Steps } from '../steps.ts'
import { fold } from '../terms.ts'
import type { Entity, Named } from './entities.ts'

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

/** What short forms are found by; the longer names have entered before them. */
interface Known {
  readonly byKey: Map<string, Entity>
  readonly byAcronym: Map<string, Entity>
  /** By the beginning of a name; null where several names begin so. */
  readonly byBeginning: Map<string, Entity | null>
  /** By the offset at which a mention ends. */
  readonly byEnd: Map<number, Entity>
}

/** Gives each mention of one kind its entity. Longer names come first, so that "Jones" finds "Jones Medical Industries Inc". */
export function* things(
  text: string,
  mentions: readonly Named[],
  join: (mention: Named, entity: Entity) => void,
): Steps<void> {
  const known: Known = { byKey: new Map(), byAcronym: new Map(), byBeginning: new Map(), byEnd: new Map() }
  const sized = mentions.map((mention) => ({ mention, size: mention.name.split(' ').length }))
  yield* mapped(
    sized.sort((a, b) => b.size - a.size),
    ({ mention }) => {
      const key = keyOf(mention.name)
      const same =
        known.byKey.get(key) ?? (mention.kind === 'organization' ? longerOf(text, mention, key, known) : undefined)
      const thing = same ?? { name: mention.name }
      known.byEnd.set(mention.end, thing)
      if (!known.byKey.has(key)) enter(known, key, mention.name, thing)
      join(mention, thing)
    },
  )
}

function enter({ byKey, byAcronym, byBeginning }: Known, key: string, name: string, thing: Entity): void {
  byKey.set(key, thing)
  const acronym = acronymOf(name)
  if (!byAcronym.has(acronym)) byAcronym.set(acronym, thing)
  for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) {
    const beginning = key.slice(0, space)
    const other = byBeginning.get(beginning)
    byBeginning.set(beginning, other === undefined || other === thing ? thing : null)
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

/** The one longer name that a short one abbreviates ("European Commission (EC)", else by its letters) or begins. */
function longerOf(text: string, { name, start }: Named, key: string, known: Known): Entity | undefined {
  if (!ACRONYM.test(name)) return known.byBeginning.get(key) ?? undefined
  const explained = text.slice(start - 2, start) === ' (' ? known.byEnd.get(start - 2) : undefined
  return explained ?? known.byAcronym.get(name.replace(/[.&]/g, ''))
}
