// Whether two names may be one person's: "Obama" and "Barack Obama", "Bill" and "William J. Clinton"; not "Tugh" and "Yesün Temür".
import { foldWord, isCountry, isDemonym, isGivenName, isOrdinaryWord } from '../../language/index.ts'
import { senseOf } from './kinds.ts'
import { NICKNAMES } from './nicknames.data.ts'

/** Numbers of the lines of short forms that a given name stands in. */
const LINES = new Map<string, number[]>()
for (const [number, line] of NICKNAMES.trim().split('\n').entries())
  for (const name of line.split(' ')) LINES.set(name, [...(LINES.get(name) ?? []), number])

/** Titles that no list of nouns for people has, and words inside a name that tell nobody apart. */
const TITLE = /^(?:capt|col|dr|fr|gen|gov|hon|lt|mr|mrs|ms|mx|prof|rep|rev|sen|sgt|st)$/
const SUFFIX = /^(?:jr|khan|sr)$/
const PARTICLE = /^(?:al|and|bin|da|de|del|della|der|di|dos|du|el|ibn|la|le|of|san|ten|ter|the|van|von|zu)$/

/** What tells a name apart, in order: without titles, "former", particles, accents and capitals. */
export function nameParts(name: string): string[] {
  const words = name
    .split(/[\s-]+/)
    .filter((word, i, all) => i === all.length - 1 || !(isDemonym(word) || isCountry(word)))
    .map((word) => foldWord(word.replace(/['’]s?$/, '')).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '' && !PARTICLE.test(word))
  const own = words.filter((word, i) => i === 0 || !SUFFIX.test(word))
  const first = own.findIndex((word, i) => i === own.length - 1 || !isTitle(word))
  return own.slice(Math.max(0, first))
}

/** "King", "Chief", "former". */
const isTitle = (word: string): boolean =>
  !isGivenName(word) && (TITLE.test(word) || senseOf(word) === 'person' || isOrdinaryWord(word))

/** Whether each part of the shorter name is one of the longer, in the same order: in full, as an initial, or as a short form. */
export function mayBeSame(one: string, other: string): boolean {
  const [short, long] = [nameParts(one), nameParts(other)].sort((a, b) => a.length - b.length) as [string[], string[]]
  let at = 0
  for (const part of short) {
    while (at < long.length && !isSamePart(part, long[at]!)) at++
    if (at++ === long.length) return false
  }
  return short.length > 0
}

/** "Otto I" is not Otto II. */
const ROMAN = /^[ivx]+$/

function isSamePart(one: string, other: string): boolean {
  if (one === other) return true
  if (ROMAN.test(one) && ROMAN.test(other)) return false
  if (one.length === 1 || other.length === 1) return one[0] === other[0]
  const lines = LINES.get(one)
  return lines !== undefined && (LINES.get(other)?.some((line) => lines.includes(line)) ?? false)
}
