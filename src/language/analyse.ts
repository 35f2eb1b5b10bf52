// Everything that is known about one text, each part worked out when it is first asked for.
import { dateSteps } from './dates/index.ts'
import { names } from './names/index.ts'
import { quoteSteps } from './quotes/index.ts'
import { sentences } from './sentences/index.ts'
import { atOnce, inTurns, type Steps } from './steps.ts'
import { tokens } from './tokens.ts'
import type { Analysis, Part } from './types.ts'

/** How each part is made. */
const STEPS: { readonly [P in Part]: (analysis: Analysis) => Steps<Analysis[P]> } = {
  *sentences({ text }) {
    yield
    return sentences(text)
  },
  tokens: ({ text, sentences }) => tokens(text, sentences),
  names,
  dates: (analysis) => dateSteps(analysis.text, analysis),
  quotes: (analysis) => quoteSteps(analysis.text, analysis),
}

/** The parts that each is made from. */
const FROM: { readonly [P in Part]: readonly Part[] } = {
  sentences: [],
  tokens: ['sentences'],
  names: ['sentences'],
  dates: [],
  quotes: ['sentences', 'tokens', 'names'],
}

/**
 * The annotations of a text; `date` is its ISO date of publication, which relative dates are counted from.
 * Names, dates and quotes share its sentences and tokens: each takes the analysis itself and reads what it needs.
 */
export function analyse(text: string, { date }: { date?: string } = {}): Analysis {
  const made: { [P in Part]?: unknown } = {}
  const making: { [P in Part]?: Promise<void> } = {}
  const part = <P extends Part>(name: P) => (made[name] ??= atOnce(STEPS[name](analysis))) as Analysis[P]

  async function make(name: Part): Promise<void> {
    for (const needed of FROM[name]) await (making[needed] ??= make(needed))
    if (made[name]) return
    const result = await inTurns<unknown>(STEPS[name](analysis))
    made[name] ??= result
  }

  const analysis: Analysis = {
    text,
    ...(date !== undefined && { date }),
    get sentences() {
      return part('sentences')
    },
    get tokens() {
      return part('tokens')
    },
    get names() {
      return part('names')
    },
    get dates() {
      return part('dates')
    },
    get quotes() {
      return part('quotes')
    },
    async prepare(...wanted) {
      for (const name of wanted) await (making[name] ??= make(name))
      return analysis
    },
  }
  return analysis
}
