// Words of a question that say what kind of answer it asks for: evidence need not hold them.
import { type Form, saysForm } from './form-words.ts'
import type { QuestionTerm } from './question-terms.ts'
import { HOW, LISTED_HEADS, PLACE_HEADS, SIGNED_HEADS, TIME_HEADS } from './question-words.data.ts'

/** Without the words that say what kind of answer is asked for, where others are left: "how old must I be" has no other. */
export function withoutKind(
  terms: readonly QuestionTerm[],
  lower: readonly string[],
  whAt: number,
  form: Form | undefined,
): readonly QuestionTerm[] {
  const told = terms.filter(({ text, at }) => !namesType(text, at, lower, whAt) && !saysForm(text, form))
  const isLeft = told.length > 0 || (lower[whAt] === 'how' ? lower.length <= whAt + 2 : form === undefined)
  return isLeft ? told : terms
}

/** "Which CITY", "what CENTURY", "how LONG": the word says what kind of answer is asked for; its evidence need not hold it. */
function namesType(text: string, at: number, lower: readonly string[], whAt: number): boolean {
  const word = text.toLowerCase()
  if (whAt >= 0 && lower[whAt] === 'how') return word in HOW && at === whAt + 1
  return (
    whAt >= 0 &&
    (word in TIME_HEADS || PLACE_HEADS.has(word) || LISTED_HEADS.has(word) || SIGNED_HEADS.has(word)) &&
    text === word &&
    at === lower.indexOf(word) &&
    at > whAt &&
    at - whAt <= 2 &&
    /^(?:what|which)$/.test(lower[whAt]!)
  )
}
