// Which places tell not where something is: what is in it, what it is named beside, where it was made.
import { termOf } from '../../../language/index.ts'
import { analysisOf } from '../../evidence/deep.ts'
import type { Asked } from '../../question/question.ts'
import { senseOf } from '../../words/kinds.ts'
import { wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'

/** "Where is the museum", without a verb that tells what was done there. */
const WHERE_IS = /^where(?:['’]?s| is| was| are| were)\b/i
const OF = /^ of (?:(?:the|an?|its|his|her) )?([\p{L}\p{N}-]+)/u
const POSSESSED = /\b(?:its|their) (?:[\p{L}-]+ )?$/iu
const MADE = /\b(?:born|made|manufactured|produced) in (?:the )?$/i
const BEFORE_MAX = 30

/** Tells which places of a sentence cannot be where that is which the question names. */
export function ownPlaces(asked: Asked): (candidate: Candidate) => boolean {
  const { terms, verb, full } = asked
  const names = new Set(terms.flatMap(({ kind, term }) => (kind === 'name' ? [term] : [])))
  // "Between Osk and Velden" is not where Velden is, nor where anything happened to it.
  const isBesideItself = ({ phrase, text }: Candidate) =>
    phrase?.joined === 'and' && wordsOf(text).some(({ term }) => names.has(term))
  if (verb !== undefined || !WHERE_IS.test(full)) return isBesideItself
  const isOwn = (word: string | undefined) => word !== undefined && terms.some(({ term }) => term === termOf(word))
  const isPeople = terms.some(({ kind, text }) => kind === 'noun' && senseOf(text.toLowerCase()) === 'person')
  return (one) => {
    const { evidence, start, end, text } = one
    const before = evidence.article.text.slice(Math.max(evidence.start, start - BEFORE_MAX), start)
    if (isBesideItself(one) || MADE.test(before)) return true
    const kind = names.size === terms.length ? kindOf(one, names) : undefined
    if (isPeople || kind === 'person') return false
    const behind = evidence.article.text.slice(end, Math.min(evidence.end, end + BEFORE_MAX))
    const whole = OF.exec(text.slice(Math.max(0, text.indexOf(' of '))))?.[1] ?? OF.exec(behind)?.[1]
    return isOwn(whole) || (kind !== undefined && POSSESSED.test(before))
  }
}

/** What a sentence knows the names of the question to be. */
function kindOf({ evidence }: Candidate, names: ReadonlySet<string>): string | undefined {
  const { names: known } = analysisOf(evidence.article, evidence.start, evidence.end)
  return known.find(({ text }) => wordsOf(text).every(({ term }) => names.has(term)))?.kind
}
