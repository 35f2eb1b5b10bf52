// Which numbers of a sentence may answer a question that asks for one: a count, a sum, a share, a measure or an age.

import { analysisOf } from '../evidence/deep.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Asked } from '../question/question.ts'
import { agesOffered } from './ages.ts'
import { inForce } from './changes.ts'
import { countsAnother, countsAsked } from './counted.ts'
import { asksLength, measuresOffered, withUnit } from './measures.ts'
import { hasCurrency, isMoney, isShare, type NumberRange, numbersOffered } from './number-candidates.ts'
import { isOfAnother } from './own-names.ts'
import { asksPrice, isBareSum, ofItem, wordsOfPrice } from './prices.ts'

/** Offsets are from the sentence's start. */
export function amountsOf(evidence: Evidence, asked: Asked): readonly NumberRange[] {
  const text = evidence.article.text.slice(evidence.start, evidence.end)
  const { tokens, dates } = analysisOf(evidence.article, evidence.start, evidence.end)
  if (asked.type === 'age') return agesOffered(text, asked).filter(({ end }) => !isOfAnother(tokens, end, asked))
  if (asked.type === 'measure' || asksLength(asked))
    return inForce(text, measuresOffered(text, tokens, dates, asked), asked)
  const offered = numbersOffered(text, tokens, dates)
  const numbers = inForce(text, offered, asked).filter((number) => !countsAnother(tokens, number, asked))
  const asCandidate = ({ start, end }: NumberRange) => ({
    text: text.slice(start, end),
    end: evidence.start + end,
    evidence,
  })
  if (asked.type === 'thing')
    return ASKS_NUMBER.test(asked.oneOf ?? '') ? numbers.map((one) => withUnit(text, one)) : []
  if (asked.type === 'share') return numbers.filter((one) => isShare(asCandidate(one)))
  const isPrice = asksPrice(asked)
  if (asked.type !== 'money' && !isPrice) {
    if (HOW_BIG.test(asked.full)) return numbers.map((one) => withUnit(text, one))
    // "260 votes, 74 per cent of all"
    const told = numbers.filter((one) => countsAsked(tokens, one, asked))
    return told.length > 0 ? numbers.filter((one) => told.includes(one) || !isShare(asCandidate(one))) : numbers
  }
  const isSum = asked.type === 'money' ? isMoney : hasCurrency
  const sums = numbers.filter((one) => isSum(asCandidate(one)))
  const words = isPrice ? wordsOfPrice(text) : []
  // Of a sentence that has no sum in a currency that is known, any number; a price counts nothing.
  const others = isPrice ? numbers.filter((one) => isBareSum(tokens, one)) : numbers
  return ofItem(text, tokens, sums.length + words.length > 0 ? [...sums, ...words] : others, asked)
}

/** Nouns of which each is a number: "what is the maximum LEVEL". */
const ASKS_NUMBER =
  /^(?:average|capacity|count|depth|distance|height|length|level|limit|maximum|minimum|size|speed|total|weight|width)$/
/** A number without its unit tells not how big something is; "how many" asks for the number alone. */
const HOW_BIG = /\bhow (?:much|big|large)\b/i
