// The name at the head of a noun phrase: "President Donald Trump", "Secretary of State Rex Tillerson", not "Trump's lawyer".
import type { NameMention } from '../types.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Scene } from './scene.ts'

/** The name of whom a phrase speaks; `names` in the order of the text. */
export function nameOf(
  { text, tokens }: Scene,
  { lo, hi, core }: NounPhrase,
  names: readonly NameMention[],
): NameMention | undefined {
  const start = tokens[lo]!.start
  const whole = lastWithin(names, start, tokens[hi - 1]!.end)
  if (whole?.role && whole.role.start >= start && whole.role.end <= whole.start) return whole
  const coreEnd = tokens[core.hi - 1]!.end
  const last = lastWithin(names, tokens[core.lo]!.start, coreEnd)
  if (!last || /['’]/.test(text[last.end] ?? '')) return undefined
  return last.end === coreEnd || last.kind === 'person' ? last : undefined
}

function lastWithin(names: readonly NameMention[], start: number, end: number): NameMention | undefined {
  let lo = 0
  let hi = names.length
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if (names[middle]!.end <= end) lo = middle + 1
    else hi = middle
  }
  const last = names[lo - 1]
  return last && last.start >= start ? last : undefined
}
