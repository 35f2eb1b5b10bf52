// What something costs: sums of money, "free", "half"; in a list of prices the one that the question names.
import type { Token } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { wordsOf } from '../../words/words.ts'
import { nounBehind } from './counted.ts'
import type { NumberRange } from './number-candidates.ts'
import { itemAround } from './value-lists.ts'

const IS = /^(?:and |so )?how much (?:is|are|was|were)\b/i
const COSTS = /^(?:and |so )?how much (?:will|would|must|should|do|does|did|can)\b.*\b(?:costs?|charged?|pay)\b/i
/** "How much is the population": no price. */
const QUANTITY =
  /\b(?:amount|depth|distance|height|left|length|missing|number|percentage|population|rate|score|share|size|speed|temperature|weight)\b/i

/** Whether the price of something is asked for: "how much is parking", but not "how much was raised". */
export function asksPrice({ full, terms }: Asked): boolean {
  if (COSTS.test(full)) return true
  const verbs = terms.filter(({ kind, text }) => kind === 'verb' && !/(?:ing|^charged)$/i.test(text))
  return IS.test(full) && !QUANTITY.test(full) && verbs.length === 0
}

const FREE =
  /\b(?:(?<=\b(?:is|are|was|were|gets?|got) (?:all |also |completely |entirely |in )?)free(?: of charge)?(?! (?:to|from|of)\b|[-\p{L}])|(?<=[,:;] )free(?= (?:for|on|in|with)\b)|free of charge|(?<=\b(?:pays?|paid|costs?) )(?:half|a third|a quarter|double|nothing)\b(?! (?:the|an?|of|to|but)\b))/giu

/** Words that tell a price without a sum: "parking is FREE", "students pay HALF". */
export function wordsOfPrice(text: string): NumberRange[] {
  return [...text.matchAll(FREE)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
}

/** What games and fairs take for money. */
const COINS = /^(?:coins?|credits?|gems?|points?|tokens?|tickets?|vouchers?|gold)$/i

/** Whether a number may be a price though no currency stands there: it counts nothing. */
export function isBareSum(tokens: readonly Token[], number: NumberRange): boolean {
  const noun = nounBehind(tokens, number)
  return noun === undefined || COINS.test(noun)
}

/** Of a sentence's prices those that the question names, where it lists them: "adults £6, children £3". */
export function ofItem<Range extends NumberRange>(
  text: string,
  tokens: readonly Token[],
  sums: readonly Range[],
  { terms }: Asked,
): readonly Range[] {
  if (sums.length < 2) return sums
  const asked = new Set(terms.map(({ term }) => term))
  const named = sums.map((one) => {
    const item = itemAround(text, one, sums)
    // A clause of its own is no item of a list.
    if (tokens.some(({ pos, start }) => pos === 'VERB' && start >= item.start && start < item.end)) return undefined
    return wordsOf(text, item.start, item.end).filter(({ term }) => asked.has(term)).length
  })
  const most = Math.max(...named.map((count) => count ?? 0))
  return named.includes(undefined) || most === 0 ? sums : sums.filter((_, i) => named[i] === most)
}

const PER_SHARE = /^(?: [\p{L}]+)?,? (?:an?|per|each|for each|for every) (?:ordinary )?share\b/iu

/** "Will pay 412 pence a share" tells not what is paid for the company. */
export function withoutRates<Range extends NumberRange>(
  text: string,
  sums: readonly Range[],
  { full }: Asked,
): readonly Range[] {
  return /\bshares?\b/i.test(full) ? sums : sums.filter(({ end }) => !PER_SHARE.test(text.slice(end, end + ITEM_NEAR)))
}

/** Characters behind a sum that are looked at. */
const ITEM_NEAR = 40
