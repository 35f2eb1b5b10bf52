// "Who is Ada Quist": whether a candidate tells that, or only stands in a sentence about her.
import { isGivenName, isOrdinaryWord } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { senseOf } from '../../words/kinds.ts'
import type { Candidate } from '../candidates.ts'

/** Between two names of one person. */
const SAME =
  /^(?: (?:is|was) | \()$|\b(?:known|called|named|nicknamed|dubbed|alias|aka|born|née|pseudonym|pen name|stage name|real name|birth name|alter ego)\b/i
/** Before what somebody is. */
const BEING = /\b(?:is|are|was|were|became|remains|as)(?: (?:an?|the|one of the))? $/i

/** Whether somebody is asked after by name, in which case other people of the sentence are no answer. */
export function asksWhoOneIs({ whoIs, type }: Asked): boolean {
  if (whoIs === undefined || type !== 'person' || /['’]s?$/.test(whoIs)) return false
  const words = whoIs.toLowerCase().split(' ')
  // "Who is Prime Minister" asks for somebody else; "Mark Carter" is a name.
  const isOffice = senseOf(words.at(-1)!) === 'person' && isOrdinaryWord(words[0]!) && !isGivenName(words[0]!)
  return /^\p{Lu}/u.test(whoIs) && !isOffice
}

/** Whether a candidate is what the asked one is, or another name of the same. */
export function isSaidOfAsked({ evidence, kind, start, end }: Candidate, { whoIs = '' }: Asked): boolean {
  const { article, start: from, end: to } = evidence
  if (kind === 'noun' && BEING.test(article.text.slice(from, start))) return true
  const surname = whoIs.split(' ').at(-1)!
  const at = article.text.slice(from, to).indexOf(surname) + from
  if (at < from) return false
  const isBehind = at < start
  const between = isBehind ? article.text.slice(at + surname.length, start) : article.text.slice(end, at)
  return SAME.test(between) || (kind === 'noun' && isBehind && between === ', ')
}
