// Whether a date is that of another event in its sentence: "his visit is the first since Trump took office in January".
import type { Article } from '../../articles/index.ts'
import { analysisOf } from '../evidence/deep.ts'
import type { Point } from './dates.ts'
import type { Part } from './links.ts'

const LINK = /^(?:since|before)$/i
const STOP = /^[,;:()—–“”"]$/
/** Of the one whom the sentence tells of: "before he moved there in May". */
const SAME = /^(?:he|she|it|they|I|we)$/i

/** Of a clause of "since" or "before" that has a verb, and neither names the topic nor goes on about the same one. */
export function isOfOtherClause({ start }: Point, part: Part, article: Article): boolean {
  const { tokens } = analysisOf(article, part.start, part.end)
  const date = tokens.findIndex((token) => part.start + token.end > start)
  let hasVerb = false
  for (let i = date - 1; i > 0; i--) {
    const { text, pos, start: at } = tokens[i]!
    if (STOP.test(text)) return false
    if (LINK.test(text)) {
      const names = part.held.places.some((place) => place > part.start + at && place < start)
      return hasVerb && !names && !SAME.test(tokens[i + 1]!.text)
    }
    hasVerb ||= pos === 'VERB' || pos === 'AUX'
  }
  return false
}
