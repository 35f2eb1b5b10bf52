// Everything that is known about one text, each part worked out when it is first asked for.
import { dates } from './dates/index.ts'
import { names } from './names/index.ts'
import { quotes } from './quotes/index.ts'
import { sentences } from './sentences/index.ts'
import { tokens } from './tokens.ts'
import type { Analysis } from './types.ts'

/**
 * The annotations of a text; `date` is its ISO date of publication, which relative dates are counted from.
 * Names, dates and quotes share its sentences and tokens: each takes the analysis itself and reads what it needs.
 */
export function analyse(text: string, { date }: { date?: string } = {}): Analysis {
  const parts: Partial<Record<keyof Analysis, unknown>> = {}
  const once = <T>(name: keyof Analysis, make: () => T): T => (parts[name] ??= make()) as T
  const analysis: Analysis = {
    text,
    ...(date !== undefined && { date }),
    get sentences() {
      return once('sentences', () => sentences(text))
    },
    get tokens() {
      return once('tokens', () => tokens(text, analysis.sentences))
    },
    get names() {
      return once('names', () => names(analysis))
    },
    get dates() {
      return once('dates', () => dates(text, analysis))
    },
    get quotes() {
      return once('quotes', () => quotes(text, analysis))
    },
  }
  return analysis
}
