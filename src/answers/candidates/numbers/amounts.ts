// Which numbers of a sentence may answer a question that asks for one: a count, a sum, a share, a measure or an age.

import type { DateMention, Token } from '../../../language/index.ts'
import { analysisOf } from '../../evidence/deep.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Asked } from '../../question/question.ts'
import { agesOffered, isAgeOfAnother } from './ages.ts'
import { asksChange, changesIn, inForce } from './changes.ts'
import { countsAnother, countsAsked } from './counted.ts'
import { asksLength, measuresOffered, withUnit } from './measures.ts'
import { hasCurrency, isMoney, isShare, type NumberRange, numbersOffered, withCurrency } from './number-candidates.ts'
import { isOfOlderEvent } from './older-events.ts'
import { predicated } from './predicated.ts'
import { asksPrice, isBareSum, ofItem, withoutRates, wordsOfPrice } from './prices.ts'
import { isOfList, ofLaterItem } from './value-lists.ts'

/** Offsets are from the sentence's start. */
interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly dates: readonly DateMention[]
}

function read({ article, start, end }: Evidence): Sentence {
  const { tokens, dates } = analysisOf(article, start, end)
  return { text: article.text.slice(start, end), tokens, dates }
}

/** Offsets are from the sentence's start. */
export function amountsOf(evidence: Evidence, asked: Asked): readonly NumberRange[] {
  const sentence = read(evidence)
  const { text, tokens, dates } = sentence
  if (asked.type === 'age') return agesOffered(text, asked).filter((age) => !isAgeOfAnother(text, tokens, age, asked))
  if (asked.type === 'measure' || asksLength(asked))
    return ofLaterItem(text, tokens, inForce(text, measuresOffered(text, tokens, dates, asked), asked), asked)
  const changes = asksChange(asked) ? changesIn(text, numbersOffered(text, tokens, dates)) : []
  if (changes.length > 0) return changes.filter(isOfList(text, changes, asked)).map((one) => withUnit(text, one))
  const numbers = numbersOf(sentence, asked)
  if (asked.type === 'thing')
    return ASKS_NUMBER.test(asked.oneOf ?? '') ? numbers.map((one) => withUnit(text, one)) : []
  if (asked.type === 'money' || asksPrice(asked)) return sumsOf(sentence, numbers, asked)
  const counts = countsOf(sentence, numbers, asked)
  const later = ofLaterItem(text, tokens, counts, asked)
  return counts.filter((one) => later.includes(one) || countsAsked(tokens, one, asked))
}

/** The numbers that a sentence says to be what is asked for; nothing else of it is an answer then. */
export function valuesOf(evidence: Evidence, asked: Asked): readonly NumberRange[] {
  if (asked.type !== 'thing' || asked.head === undefined) return []
  const sentence = read(evidence)
  return predicated(sentence.tokens, numbersOf(sentence, asked), asked).map((one) => withUnit(sentence.text, one))
}

/** Those that hold and count nothing that is not asked for. */
function numbersOf({ text, tokens, dates }: Sentence, asked: Asked): NumberRange[] {
  return inForce(text, numbersOffered(text, tokens, dates), asked).filter(
    (number) => !countsAnother(tokens, number, asked) && !isOfOlderEvent(text, number, asked),
  )
}

function countsOf({ text, tokens }: Sentence, numbers: readonly NumberRange[], asked: Asked): readonly NumberRange[] {
  if (asked.type === 'share') return numbers.filter((one) => isShare(inText(text, one)))
  if (HOW_BIG.test(asked.full)) return numbers.map((one) => withUnit(text, one))
  // "260 votes, 74 per cent of all"
  const told = numbers.filter((one) => countsAsked(tokens, one, asked))
  return told.length > 0 ? numbers.filter((one) => told.includes(one) || !isShare(inText(text, one))) : numbers
}

function sumsOf({ text, tokens }: Sentence, numbers: readonly NumberRange[], asked: Asked): readonly NumberRange[] {
  const isPrice = asksPrice(asked)
  const isSum = asked.type === 'money' ? isMoney : hasCurrency
  const sums = numbers.filter((one) => isSum(inText(text, one)))
  const words = isPrice ? wordsOfPrice(text) : []
  // Of a sentence that has no sum in a currency that is known, any number; a price counts nothing.
  const others = isPrice ? numbers.filter((one) => isBareSum(tokens, one)) : numbers
  const told = sums.length + words.length > 0 ? [...withoutRates(text, sums, asked), ...words] : others
  return ofItem(text, tokens, told, asked).map((one) => withCurrency(text, one))
}

const inText = (text: string, { start, end }: NumberRange) => ({
  text: text.slice(start, end),
  behind: text.slice(end),
})

/** Nouns of which each is a number: "what is the maximum LEVEL". */
const ASKS_NUMBER =
  /^(?:average|capacity|count|depth|distance|height|length|level|limit|maximum|minimum|size|speed|total|weight|width)$/
/** A number without its unit tells not how big something is; "how many" asks for the number alone. */
const HOW_BIG = /\bhow (?:much|big|large)\b/i
