// Who of a sentence only underwent the asked deed: "the Council appoints the Commissioners", "Ann Lee, who was dismissed", "he fled until it was taken".
import type { Token } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { mainVerb } from '../../question/question-terms.ts'
import type { Candidate } from '../candidates.ts'
import { basePhrasesOf, clauseAt, hasAgent, isPassive } from '../clauses.ts'
import type { TokenRange } from '../token-range.ts'
import { tellersOf } from '../told-deeds.ts'
import { RECIPROCAL_TERMS } from './parties.ts'

/** Tokens behind a passive verb among which its "by" stands: "killed with poison by". */
const REACH = 14
/** The verb's place in a question that begins with "who", at most. */
const VERB_AT = 2
/** What stands between a verb and the noun of its object. */
const INSIDE = /^(?:ADJ|DET|NUM|NOUN|PRON|PROPN)$/

/** Of a sentence's candidates for who did something to somebody, those that it does not tell to have undergone it. */
export function notUndergoing(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const { verb, side, terms } = asked
  const [first] = found
  const main = mainVerb(terms)
  if (!first || !main || !/^(?:subject|agent)$/.test(side) || RECIPROCAL_TERMS.has(verb!)) return found
  // "Who first crossed the pass", but not "who are left out".
  const hasObject = terms.some(({ kind, at }) => /^n(?:ame|oun)$/.test(kind) && at > main.at)
  if (side === 'subject' && !(main.at <= VERB_AT && hasObject)) return found
  const { tokens } = first
  const tellers = tellersOf(tokens, asked)
  if (tellers.length === 0) return found
  const objects = tellers.flatMap((at) => objectOf(tokens, at) ?? [])
  const left = found.filter(({ start, evidence }) => {
    const at = tokens.findIndex((token) => token.end > start - evidence.start)
    return !objects.some(({ from, to }) => at >= from && at < to)
  })
  const undergone = tellers.every((at) => isPassive(tokens, at) && !hasBy(tokens, at))
  if (!undergone) return left
  const verbs = tellers.map((at) => tokens[at]!.start)
  return left.filter((one) => isLed(one) || verbs.some((start) => one.start - one.evidence.start > start))
}

/** The object right behind an active verb. */
function objectOf(tokens: readonly Token[], at: number): TokenRange | undefined {
  if (isPassive(tokens, at) || hasAgent(tokens, at)) return undefined
  const { patient } = clauseAt(tokens, basePhrasesOf(tokens), at)
  if (!patient || patient.first < at) return undefined
  const between = tokens.slice(at + 1, patient.first)
  return between.every(({ pos }) => INSIDE.test(pos)) ? { from: at + 1, to: patient.last + 1 } : undefined
}

/** Whether a candidate stands behind a preposition: "under King Osk it was built". */
function isLed({ tokens, start, evidence }: Candidate): boolean {
  let at = tokens.findLastIndex((token) => token.end <= start - evidence.start)
  while (at >= 0 && /^(?:ADJ|DET|NOUN|PROPN|NUM)$/.test(tokens[at]!.pos)) at--
  return tokens[at]?.pos === 'ADP' && tokens[at]!.text.toLowerCase() !== 'of'
}

const hasBy = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 1 + REACH).some(({ text }) => text === 'by')
