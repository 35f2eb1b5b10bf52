// Which verbs tell a question's deed from the other side, and where each has who is asked for (see converses.data.ts).
import { termOf } from '../../language/index.ts'
import type { Asked } from '../question/question.ts'
import { mainVerb } from '../question/question-terms.ts'
import { AGENT_NOUNS, CONVERSES, ROLE_NOUNS } from './converses.data.ts'
import { expressionAt } from './synonyms.ts'
import { wordsOf } from './words.ts'

/** Where in a clause a role stands; prepositions otherwise. */
export type Slot = 'subject' | 'object' | readonly string[]

/** One verb or noun of a family. */
export interface Frame {
  readonly family: string
  /** Its term; of a verb with a particle that of the verb. */
  readonly term: string
  readonly particle?: string
  readonly isNoun: boolean
  readonly slots: ReadonlyMap<string, Slot>
  /** Prepositions of which it needs one. */
  readonly needs: readonly string[]
  /** Terms of the things that it must be said of. */
  readonly things: ReadonlySet<string>
  /** Of these, or of nothing. */
  readonly orNone: boolean
}

/** The role of those who are called by what they do. */
const AGENT = 'agent'
const agents = rowsOf(AGENT_NOUNS)

const frames: readonly Frame[] = [
  ...rowsOf(CONVERSES),
  ...agents.map(([noun, verbs]) => [noun!, verbs!, `${AGENT}=subject`]),
].flatMap(([family = '', words = '', roles = '', needs, things]) => {
  const slots = new Map(
    roles.split(' ').map((one): [string, Slot] => {
      const [role, slot] = one.split('=') as [string, string]
      return [role, slot === 'subject' || slot === 'object' ? slot : slot.split('|')]
    }),
  )
  return words.split(' ').map((word) => {
    const [verb, particle] = word.replace('@', '').split('_')
    return {
      family,
      term: termOf(verb!),
      ...(particle && { particle }),
      isNoun: word.startsWith('@'),
      slots,
      needs: needs ? needs.split('|') : [],
      things: new Set(things?.split(' ').map(termOf)),
      orNone: things?.startsWith('- ') ?? false,
    }
  })
})

/** Whether a verb is there for the noun of who does so: "write" for "author". */
export const isAgentFrame = ({ slots }: Frame): boolean => slots.has(AGENT)

const roleNouns = [...rowsOf(ROLE_NOUNS), ...agents.map(([noun]) => [noun, noun, AGENT])].map(
  ([noun, family, role]) => ({
    term: termOf(noun!),
    family: family!,
    role: role!,
  }),
)

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('; '))
}

/** Who is asked for: the role in a family; and the frame that the question asks by, if it has its verb. */
export interface Role {
  readonly role: string
  readonly family: string
  readonly frame?: Frame
}

/** The roles that a question asks for; none for most. */
export function rolesAsked(asked: Asked): readonly Role[] {
  return asked.phrase || asked.negated || asked.type !== 'person' ? [] : readRoles(asked)
}

function readRoles(asked: Asked): readonly Role[] {
  const { head, side, verb, preposition = '', full } = asked
  if (verb === undefined) return side === 'subject' ? roleNouns.filter(({ term }) => term === head) : []
  const words = wordsOf(full)
  const place = mainVerb(asked.terms)!.at
  const particle = expressionAt(words, place).split('_')[1]
  const texts = new Set(words.map(({ text }) => text.toLowerCase()))
  return frames.flatMap((frame) => {
    if (
      frame.isNoun ||
      frame.slots.has(AGENT) ||
      frame.term !== verb ||
      (frame.particle && termOf(frame.particle) !== particle)
    )
      return []
    if (frame.needs.length > 0 && !frame.needs.some((one) => texts.has(one))) return []
    const role = [...frame.slots].find(([, slot]) =>
      typeof slot === 'string' ? slot === wantedSlot(side, preposition, full) : slot.includes(preposition),
    )?.[0]
    return role === undefined ? [] : [{ role, family: frame.family, frame }]
  })
}

const PASSIVE = /^who (?:(?:has|have) been|is|was|are|were) /i

/** Of a verb's own places the one that is asked for: "who bought", "whom did she hire", "who was hired". */
function wantedSlot(side: Asked['side'], preposition: string, full: string): Slot | undefined {
  if (side === 'agent' || (side === 'subject' && preposition === '')) return 'subject'
  return preposition === '' && (side === 'object' || PASSIVE.test(full)) ? 'object' : undefined
}

/** Frames of the same family that have the role, with where; of the question's own verb only what stands behind a preposition. */
export function framesFor({ role, family, frame }: Role): readonly (readonly [Frame, Slot])[] {
  return frames.flatMap((other) => {
    const slot = other.family === family ? other.slots.get(role) : undefined
    if (slot === undefined || (other.term === frame?.term && typeof slot === 'string')) return []
    return [[other, slot] as const]
  })
}

/** Terms of all verbs and nouns that tell a verb's deed from one side or the other. */
export function familyOf(verb: string): readonly string[] {
  const families = new Set(
    frames.flatMap(({ family, term, slots }) => (term === verb && !slots.has(AGENT) ? family : [])),
  )
  return frames.flatMap(({ family, term }) => (families.has(family) ? term : []))
}
