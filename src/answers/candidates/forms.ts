// Answers that are known by their form: colours, e-mail and web addresses, telephone numbers.

import type { Asked } from '../question/question.ts'
import { PHONE } from './number-candidates.ts'

const COLOUR =
  '(?:(?:bright|dark|deep|light|pale)[ -])?(?:black|white|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|gold|golden|violet|turquoise|crimson|scarlet|maroon|navy|beige|teal|indigo)'
const COLOURS = new RegExp(`\\b${COLOUR}(?:(?:, (?:and )?| and | & )${COLOUR})*\\b`, 'gi')
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
const WEB =
  /\b(?:https?:\/\/|www\.)[^\s<>"”)\]]*[\w/]|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|io|eu|example)\b(?:\/[\w./-]*\w)?/g

/** "3-1", "85", "8 out of 10"; no age, no "118-year". */
const SCORE =
  /(?<![\d.,£$€-])\d{1,3}(?:\.\d+)?(?: ?[-–:] ?\d{1,3}| out of \d{1,3}| ?\/ ?\d{1,3}| points?| ?%| per cent)?(?![\d,]*\d)(?![-–]\p{L})/gu

/** "What is the club's e-mail address for members": asks for nothing but that. */
const asking = (noun: string) =>
  new RegExp(`^what(?:['’]?s| is| are) (?:\\S+ ){0,4}?${noun}(?: (?:of|for|to) .*)?\\W*$`, 'i')

const FORMS: readonly (readonly [question: RegExp, form: RegExp])[] = [
  [/^what colou?rs?\b/i, COLOURS],
  [asking('colou?rs?'), COLOURS],
  [asking('e-?mail(?: address)?'), EMAIL],
  [asking('(?:web ?site|web address|home ?page|url)'), WEB],
  [asking('(?:(?:tele)?phone number|hotline(?: number)?)'), PHONE],
  [/^what(?:['’]?s| is| was| were)? (?:the )?(?:final |half-time |full-time )?score\b/i, SCORE],
  [/\b(?:helpline|mobile|fax)(?:['’]s)? number|\bnumber .*\b(?:call|dial|ring|phone)\b/i, PHONE],
]

/** What the answer must look like; undefined where any name or noun may be it. */
export function formOf({ full }: Asked): RegExp | undefined {
  return FORMS.find(([question]) => question.test(full))?.[1]
}
