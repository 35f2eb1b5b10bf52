// Full names of people whose first name was not seen as one: "81-year-old Aloisia Gruber", "the Conservative Alasdair Munro".
import { LIST, listsOf } from '../names/lists.ts'
import type { NameMention } from '../types.ts'
import { NARRATION, type Scene, tokenAt } from './scene.ts'

/** What stands before a last name and is no first name: ranks, parties, peoples, words that are no names. */
const NO_FIRST_NAME =
  LIST.common | LIST.address | LIST.role | LIST.calendar | LIST.demonym | LIST.organization | LIST.modifier | LIST.place
/** "Conservative", "German": what somebody is. */
const WHAT_SOMEBODY_IS = LIST.modifier | LIST.demonym | LIST.role
const WORD = /^\p{Lu}[\p{L}’'-]*\p{Ll}$/u

/** The names of a text, people of one word with the first name that stands before them somewhere; in the order of the text. */
export function withFirstNames(scene: Scene, names: readonly NameMention[]): readonly NameMention[] {
  const single = new Set(names.filter(isSingle).map(({ entity }) => entity))
  if (single.size === 0) return names
  const full = new Map<string, string>()
  const read = names.map((name, i) => {
    const longer = single.has(lastWord(name.text)) ? (personIn(name) ?? longerOf(scene, name, names[i - 1])) : undefined
    if (longer && !full.has(lastWord(name.text))) full.set(lastWord(name.text), longer.text)
    return longer ?? name
  })
  return read.map((name) => {
    const entity = name.kind === 'person' ? full.get(name.entity) : undefined
    return entity ? { ...name, entity } : name
  })
}

const isSingle = ({ kind, entity }: NameMention): boolean => kind === 'person' && !entity.includes(' ')

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** "Conservative Alasdair Munro", taken for an organization: the person. */
function personIn({ kind, text, start, end }: NameMention): NameMention | undefined {
  const [first, ...rest] = text.split(' ')
  if (kind !== 'organization' || rest.length < 2 || !(listsOf(first!.toLowerCase()) & WHAT_SOMEBODY_IS))
    return undefined
  const name = rest.join(' ')
  const role = { start, end: start + first!.length, text: first! }
  return { kind: 'person', start: end - name.length, end, text: name, entity: name, role }
}

/** "Aloisia Gruber", of which only the last word was taken for a name. */
function longerOf(scene: Scene, name: NameMention, before: NameMention | undefined): NameMention | undefined {
  const { text, tokens, begins, within } = scene
  const at = tokenAt(scene, name.start)
  const first = tokens[at - 1]
  if (!isSingle(name) || !first || within[at] !== NARRATION || within[at - 1] !== NARRATION) return undefined
  if (begins[at] || begins[at - 1] || first.pos !== 'PROPN' || tokens[at - 2]?.pos === 'PROPN') return undefined
  if (!WORD.test(first.text) || text.slice(first.end, name.start) !== ' ') return undefined
  if ((before && before.end > first.start) || listsOf(first.text.toLowerCase()) & NO_FIRST_NAME) return undefined
  const words = text.slice(first.start, name.end)
  return { ...name, start: first.start, text: words, entity: words }
}
