// The people, organisations and places that a text names.
import type { NameMention, Token } from '../types.ts'
import { isGivenName } from './gender.ts'

const ORGANIZATION =
  /^(?:inc|corp|co|ltd|plc|llc|party|university|ministry|bank|group|committee|council|association|court|senate|congress|house|department|agency|union|times|post|news)\.?$/i
const TITLE =
  /^(?:mr|mrs|ms|dr|sir|president|minister|secretary|senator|gov|gen|sen|rep|king|queen|pope|prime|chancellor|judge)\.?$/i

/** Names with their kinds and entities, in the order of the text. */
export function names(analysis: { readonly text: string; readonly tokens: readonly Token[] }): NameMention[] {
  const { text, tokens } = analysis
  const found: NameMention[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.pos !== 'PROPN') continue
    let first = i
    while (i + 1 < tokens.length && tokens[i + 1]!.pos === 'PROPN' && tokens[i + 1]!.start - tokens[i]!.end <= 1) i++
    let titled = false
    while (first < i && TITLE.test(tokens[first]!.text)) {
      first++
      titled = true
    }
    const start = tokens[first]!.start
    const end = tokens[i]!.end
    const kind = ORGANIZATION.test(tokens[i]!.text)
      ? 'organization'
      : titled || isGivenName(tokens[first]!.text)
        ? 'person'
        : 'place'
    found.push({ start, end, text: text.slice(start, end), kind, entity: text.slice(start, end) })
  }
  return found
}
