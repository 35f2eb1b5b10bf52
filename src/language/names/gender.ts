// The gender that a given name or a title tells, for pronouns.
import { fold } from '../terms.ts'
import { EITHER, FEMALE, MALE } from './given-names.data.ts'

/** The gender of a given name ("Angela"), undefined when it is unknown or serves both ("Robin"). Case and accents do not matter. */
export function genderOf(givenName: string): 'female' | 'male' | undefined {
  const name = fold(givenName)
  if (EITHER.has(name)) return undefined
  const female = FEMALE.has(name)
  if (female === MALE.has(name)) return undefined
  return female ? 'female' : 'male'
}
