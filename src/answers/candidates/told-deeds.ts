// Where a sentence tells the deed that a question asks for: at which of its verbs, in which part, and whether it says that it was not done.
import { type Token, termOf } from '../../language/index.ts'
import { perQuestion } from '../question/per-question.ts'
import type { Asked } from '../question/question.ts'
import { mainVerb } from '../question/question-terms.ts'
import { idiomAt } from '../words/idioms.ts'
import { relatedTo, singleOf } from '../words/lexicon.ts'
import { expressionAt, synonymsOf } from '../words/synonyms.ts'
import { wordsOf } from '../words/words.ts'
import type { Candidate } from './candidates.ts'
import { basePhrasesOf } from './clauses.ts'
import { eventsIn } from './dates/told-events.ts'
import type { Phrase } from './phrases.ts'
import { isWithin, type TokenRange, textOf } from './token-range.ts'

/** Numbers of the tokens that say what a question's verb says, by itself or as another verb for it: "resigned" for "gave up". */
export function tellersOf(tokens: readonly Token[], asked: Asked): number[] {
  const { verb } = asked
  if (verb === undefined) return []
  const [same, others]: [number[], number[]] = [[], []]
  for (const [i, { pos, text }] of tokens.entries()) {
    const term = termOf(text)
    if (term === verb && (pos === 'VERB' || VERBAL.test(tokens[i - 1]?.text ?? ''))) same.push(i)
    else if (pos === 'VERB' && othersFor(asked).has(term)) others.push(i)
  }
  return same.length > 0 ? same : others
}

/** Terms of other verbs for a question's own, with its particle if one follows. */
const othersFor = perQuestion((asked): ReadonlySet<string> => {
  const verb = mainVerb(asked.terms)
  if (!verb) return new Set()
  const words = wordsOf(asked.full)
  const key = expressionAt(words, verb.at)
  const keys = [verb.term, key]
  const idiom = idiomAt(
    words.map(({ term }) => term),
    verb.at,
  )
  return new Set([
    ...keys.flatMap((one) => [...synonymsOf(one)]),
    ...relatedTo(verb.term),
    ...singleOf(key),
    ...(idiom?.idiom.verbs ?? []),
  ])
})

/** Before a verb, whatever it is tagged: "did not land", "never divorced". */
const VERBAL = /^(?:not|never|to|d(?:id|oes|o)|will|would|can|could|may|might|shall|should|must)$|n['’]t$/i

const NOT = /^(?:not|never|nor|neither|hardly|scarcely|cannot)$|n['’]t$/i
const NOBODY = /^(?:nobody|none|neither)$/i
/** Who refuses to do something does not do it. */
const REFUSING = /^(?:refus|declin|fail|omit|neglect|unable|forb|unwilling|reluctant)/i
const LATER = /^(?:until|till|before)$/i

/** Nothing came of it: "led to nothing", "was sought in vain". */
const VAIN = /^(?:to nothing|in vain|to nowhere|nowhere)\b/i
const VAIN_MAX = 2
/** "Was invited to join but did not", "had offered to pay, but never did". */
const UNDONE =
  /\bbut (?:\w+ )?(?:(?:did|was|were|had|could|would) (?:not|never)|(?:did|was|were|had|could|would)n['’]t|never|declined|refused|failed)\b/i

/** "Did not land", "refused to call", "nobody was hurt", "was to be opened, but", "led to nothing"; not "did not graduate until 1974". */
export function isDenied(tokens: readonly Token[], verb: number): boolean {
  const [was, to, be] = tokens.slice(verb - 3, verb).map(({ text }) => text.toLowerCase())
  if (/^(?:was|were)$/.test(was ?? '') && to === 'to' && be === 'be')
    return tokens.slice(verb).some(({ text }) => text === 'but')
  if (VAIN.test(textOf(tokens, verb + 1, verb + 1 + VAIN_MAX))) return true
  if (tokens[verb - 1]?.text === 'to' && UNDONE.test(textOf(tokens, verb + 1))) return true
  if (tokens.slice(verb + 1).some(({ text }) => LATER.test(text))) return false
  for (let i = verb - 1; i >= Math.max(0, verb - 5); i--) {
    const { text, pos } = tokens[i]!
    if (NOT.test(text)) return true
    if (text === 'to') return REFUSING.test(tokens[i - 1]?.text ?? '')
    if (!/^(?:AUX|ADV|PART)$/.test(pos))
      return NOBODY.test(text) || (text.toLowerCase() === 'one' && /^no$/i.test(tokens[i - 1]?.text ?? ''))
  }
  return false
}

/** Begins another part of a sentence where a verb stands on both sides. */
const CUT =
  /^(?:[,;:–—()]|and|but|or|nor|who|whom|which|when|where|while|until|after|before|as|because|although|though)$/i

/**
 * Of candidates that tell when, those of the part of the sentence that tells the deed, where it has any: of "begun in 1712 and finished in
 * 1739". A date that stands beside a name of the question is the name's: "the Single European Act 1986".
 */
export function ofToldPart(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const [first] = found
  if (!first || asked.phrase || found.length < 2) return found
  const { tokens } = first
  const verbs = tellersOf(tokens, asked)
  const parts = (verbs.length > 0 ? verbs : eventsIn(tokens, asked)).map((at) => partOf(tokens, at))
  const own = found.filter((one) => parts.some((part) => isWithin(one, part)))
  if (own.length === 0) return found
  return found.filter((one) => own.includes(one) || isOfName(one, asked))
}

/** Whether a date stands right behind a name of the question: "the Single European Act 1986". */
export function isOfName({ tokens, evidence, start }: Candidate, { terms }: Asked): boolean {
  const before = tokens.findLast((token) => token.end <= start - evidence.start)
  return before !== undefined && terms.some(({ kind, term }) => kind === 'name' && term === termOf(before.text))
}

/** Of candidates those in no part of their sentence that tells the asked deed of another, as its verb at a token shows. */
export function notOfAnother(
  found: readonly Candidate[],
  asked: Asked,
  isOfAnother: (tokens: readonly Token[], phrases: readonly Phrase[], verb: number) => boolean,
): readonly Candidate[] {
  const [first] = found
  if (!first) return found
  const { tokens } = first
  const phrases = basePhrasesOf(tokens)
  const own = tokens.flatMap(({ pos, text }, at) =>
    termOf(text) === asked.verb && (pos === 'VERB' || BE.test(tokens[at - 1]?.text ?? '')) ? [at] : [],
  )
  const others = own.filter((at) => isOfAnother(tokens, phrases, at)).map((at) => partOf(tokens, at))
  const rest = found.filter((one) => !others.some((part) => isWithin(one, part)))
  if (others.length === 0 || others.length < own.length) return rest
  // "Hart was taken in May and not freed until June" tells nothing of Lund, but for another word for the deed: "Lund drowned, and Hart died".
  const isElsewhere = (at: number) => !others.some(({ from, to }) => at >= from && at < to)
  return eventsIn(tokens, asked).some(isElsewhere) ? rest : []
}

/** Before a participle, whatever that is tagged. */
const BE = /^(?:was|were|be|been)$/i

/** The tokens from the cut behind the verb before it to the cut before the next verb. */
export function partOf(tokens: readonly Token[], verb: number): TokenRange {
  const isVerb = (i: number) => tokens[i]!.pos === 'VERB'
  let from = 0
  for (let i = verb - 1, cut = 0; i >= 0; i--) {
    if (cut === 0 && CUT.test(tokens[i]!.text)) cut = i
    if (!isVerb(i)) continue
    if (cut > i) {
      from = cut
      break
    }
    cut = 0
  }
  let to = tokens.length
  for (let i = verb + 1, cut = 0; i < tokens.length; i++) {
    if (CUT.test(tokens[i]!.text)) cut = i
    if (!isVerb(i)) continue
    if (cut > 0) {
      to = cut
      break
    }
    cut = 0
  }
  return { from, to }
}
