// Phrasal verbs and set phrases, and the plain verbs for them: "took the firm to court" says "sued" (see idioms.data.txt).
import { readFileSync } from 'node:fs'
import { termOf } from '../../language/index.ts'

/** Verbs that say little without the rest of an idiom: "took" of "took to court", but not "paid" of "paid for". */
const LIGHT: ReadonlySet<string> = new Set(
  'be break bring call carry come cut do draw fall get give go have hold keep lay let look lose make part pass pick play put run set stand take tell throw tie turn'
    .split(' ')
    .map(termOf),
)

export interface Idiom {
  /** Terms of its words: the verb, and what stands together behind it. */
  readonly head: string
  readonly tail: readonly string[]
  /** An object may stand between: "took THE FIRM to court". */
  readonly parted: boolean
  /** Its verb alone says little. */
  readonly isLight: boolean
  /** Terms of the plain verbs. */
  readonly verbs: readonly string[]
}

const NONE: readonly Idiom[] = []
const byHead = new Map<string, Idiom[]>()
const byVerb = new Map<string, Idiom[]>()
for (const line of readFileSync(new URL('./idioms.data.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  if (line.startsWith('#')) continue
  const [words, ...verbs] = line.split(' ') as [string, ...string[]]
  const [head, ...tail] = words.split(/[_~]/).map(termOf) as [string, ...string[]]
  const idiom = { head, tail, parted: words.includes('~'), isLight: LIGHT.has(head), verbs: verbs.map(termOf) }
  put(byHead, head, idiom)
  for (const verb of idiom.verbs) put(byVerb, verb, idiom)
}
// "Fall out with" before "fall out".
for (const idioms of byHead.values()) idioms.sort((a, b) => b.tail.length - a.tail.length)

function put(into: Map<string, Idiom[]>, key: string, idiom: Idiom): void {
  into.set(key, [...(into.get(key) ?? []), idiom])
}

/** Idioms that say the same as a plain verb, by its term. */
export function idiomsFor(verb: string): readonly Idiom[] {
  return byVerb.get(verb) ?? NONE
}

/** Words that an object has at most. */
const OBJECT = 4
/** Where another clause or another object begins. */
const PARTS: ReadonlySet<string> = new Set(['and', 'or', 'but', 'who', 'which', 'that'])

const TIMES: ReadonlySet<string> = new Set(
  (
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday ' +
    'Saturday Sunday spring summer autumn winter'
  )
    .split(' ')
    .map(termOf),
)

/** "Told on Friday", "brought in 1990": no "tell on". */
function isBeforeTime(terms: readonly string[], at: number): boolean {
  if (!/^(?:in|on)$/.test(terms[at - 1]!)) return false
  const next = terms[at] ?? ''
  return /^\d/.test(next) || TIMES.has(next)
}

/** Where the tail of an idiom begins whose verb is word `at`; undefined where it does not follow. */
export function tailAt(terms: readonly string[], at: number, { tail, parted }: Idiom): number | undefined {
  for (let from = at + 1; from <= at + 1 + (parted ? OBJECT : 0); from++) {
    if (tail.every((term, i) => terms[from + i] === term) && !isBeforeTime(terms, from + tail.length)) return from
    if (PARTS.has(terms[from] ?? '')) return undefined
  }
  return undefined
}

/** The idiom whose verb is word `at`, with the numbers of its words; the longest of several. */
export function idiomAt(terms: readonly string[], at: number): { idiom: Idiom; places: number[] } | undefined {
  for (const idiom of byHead.get(terms[at] ?? '') ?? NONE) {
    const from = tailAt(terms, at, idiom)
    if (from !== undefined) return { idiom, places: [at, ...idiom.tail.map((_, i) => from + i)] }
  }
  return undefined
}
