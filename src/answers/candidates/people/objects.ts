// "Whom did Ann beat": whom a sentence says that she did it to, and nobody where it only tells it the other way round.
import { type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import type { Candidate } from '../candidates.ts'
import { basePhrasesOf, type ClauseAt, clausesOf, isPassive } from '../clauses.ts'
import type { Phrase } from '../phrases.ts'
import type { TokenRange } from '../token-range.ts'
import { behind } from './behind-preposition.ts'
import { endsWith, RECIPROCAL_TERMS } from './parties.ts'

/** Of a sentence's candidates for whom somebody did something to, those that it does not say to have done it to him. */
export function objectsOf(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, side, preposition } = asked
  const [first] = found
  if (!first || verb === undefined || side !== 'object' || RECIPROCAL_TERMS.has(verb)) return found
  const doers = namesBeforeVerb(asked)
  if (doers.size === 0) return found
  const { tokens } = first
  const holds = (part: TokenRange) => tokens.slice(part.from, part.to).some(({ text }) => doers.has(termOf(text)))
  const isDoer = (phrase: Phrase | undefined) => phrase !== undefined && holds(wholeOf(tokens, phrase))
  const clauses = clausesOf(tokens, verb)
  const isTurned = ({ at, actor, patient }: ClauseAt) => {
    if (isDoer(actor)) return false
    const party = preposition === undefined ? undefined : behind(tokens, at, preposition)
    if (party) return holds(party)
    // "The Petras are descended from": no passive.
    return isDoer(patient) && (actor?.proper === true || (preposition === undefined && isPassive(tokens, at)))
  }
  const turned = clauses.filter(isTurned)
  if (clauses.length > 0 && turned.length === clauses.length) return []
  return found.filter((one) => !turned.some(({ actor }) => actor && endsWith(one, actor)))
}

function namesBeforeVerb({ terms }: Asked): ReadonlySet<string> {
  const verb = mainVerb(terms)?.at ?? 0
  return new Set(terms.flatMap(({ at, kind, term }) => (kind === 'name' && at < verb ? [term] : [])))
}

/** A phrase with the name that it stands in apposition to: "Ann Lee, the leader of the Front,". */
function wholeOf(tokens: readonly Token[], { first, last }: Phrase): TokenRange {
  const article = tokens[first - 1]?.pos === 'DET' ? first - 1 : first
  const named =
    tokens[article - 1]?.text === ',' ? basePhrasesOf(tokens).find((one) => one.last === article - 2) : undefined
  return { from: named?.proper ? named.first : first, to: last + 1 }
}
