// Answers that are known by their form: colours, e-mail and web addresses, telephone numbers.

import type { Form } from '../question/form-words.ts'
import type { Asked } from '../question/question.ts'
import { PHONE } from './numbers/number-candidates.ts'

const COLOUR =
  '(?:(?:bright|dark|deep|light|pale)[ -])?(?:black|white|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|gold|golden|violet|turquoise|crimson|scarlet|maroon|navy|beige|teal|indigo)'
const COLOURS = new RegExp(`\\b${COLOUR}(?:(?:, (?:and )?| and | & )${COLOUR})*\\b`, 'gi')
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const WEB =
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]*[\w/]|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|io|eu|example)\b(?:\/[\w./-]*\w)?/g

/** "3-1", "85", "8 out of 10"; no age, no "118-year". */
const SCORE =
  /(?<![\d.,£$€-])\d{1,3}(?:\.\d+)?(?: ?[-–:] ?\d{1,3}| out of \d{1,3}| ?\/ ?\d{1,3}| points?| ?%| per cent)?(?![\d,]*\d)(?![-–]\p{L})/gu

const PATTERNS: Readonly<Record<Form, RegExp>> = {
  colour: COLOURS,
  email: EMAIL,
  web: WEB,
  phone: PHONE,
  contact: new RegExp(`${EMAIL.source}|${PHONE.source}`, 'g'),
  score: SCORE,
}

/** What the answer must look like; undefined where any name or noun may be it. */
export function formOf({ form }: Asked): RegExp | undefined {
  return form && PATTERNS[form]
}
