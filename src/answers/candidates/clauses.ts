// Who acts and to whom it is done in the clause of a verb, active or passive, told from the order of the phrases around it.
import { type Token, termOf } from '../../language/index.ts'
import { nounPhrases, type Phrase } from './phrases.ts'

/** Ranges are offsets as the tokens have them. */
export interface Clause {
  /** Who acts: the subject of an active verb, the phrase behind "by" of a passive one. */
  readonly actor?: Phrase
  /** Whom it is done to: the object of an active verb, the subject of a passive one. */
  readonly patient?: Phrase
}

/** A clause with the token of its verb. */
export interface ClauseAt extends Clause {
  readonly at: number
}

/** Tokens between a verb and the phrases that belong to it, at most. */
const REACH = 14

const BE = /^(?:is|was|are|were|be|been|being|'s|’s)$/i

/** The clause of the verb at token `at`. */
export function clauseAt(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Clause {
  const subject = subjectBefore(tokens, phrases, at)
  if (isPassive(tokens, at)) {
    const agent = phraseAfter(tokens, phrases, at, (before) => before === 'by')
    return { ...(agent && { actor: agent }), ...(subject && { patient: subject }) }
  }
  const participle = !hasAuxiliary(tokens, at) && tokens[at]!.pos === 'VERB'
  if (participle && hasAgent(tokens, at)) {
    const agent = phraseAfter(tokens, phrases, at, (before) => before === 'by')
    // "For the clock given by": the noun right before, whatever it hangs on.
    const noun = phrases.find(({ last }) => last === at - 1) ?? subject
    return { ...(agent && { actor: agent }), ...(noun && { patient: noun }) }
  }
  const object = phraseAfter(tokens, phrases, at, (before, pos) => pos !== 'ADP' || before === 'to')
  return { ...(subject && { actor: subject }), ...(object && { patient: object }) }
}

/** The clauses of a verb, by its term, in a sentence; `isAlso` tells which tokens are one though they are tagged as something else. */
export function clausesOf(
  tokens: readonly Token[],
  verb: string,
  isAlso: (at: number) => boolean = () => false,
): ClauseAt[] {
  return tokens.flatMap(({ pos, text }, at) =>
    termOf(text) === verb && (pos === 'VERB' || isAlso(at))
      ? [{ at, ...clauseAt(tokens, basePhrasesOf(tokens), at) }]
      : [],
  )
}

/** "Was chosen", "had soon been chosen": `at` is the verb. */
export function isPassive(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (BE.test(tokens[i]!.text)) return !/ing$/.test(tokens[at]!.text)
    if (!/^(?:ADV|AUX|PART)$/.test(tokens[i]!.pos)) return false
  }
  return false
}

/** "By" behind a verb, or behind those joined to it: "designed by", "designed and directed by". */
export function hasAgent(tokens: readonly Token[], at: number): boolean {
  let next = at + 1
  while (/^(?:and|or|,)$/.test(tokens[next]?.text ?? '')) {
    const verb = tokens[next + 1]?.text === 'and' ? next + 2 : next + 1
    if (tokens[verb]?.pos !== 'VERB' || !/(?:ed|en|n|t)$/.test(tokens[verb].text)) return false
    next = verb + 1
  }
  return tokens[next]?.text.toLowerCase() === 'by'
}

function hasAuxiliary(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.pos === 'AUX'
}

/** The nearest phrase before a verb that hangs on no preposition; a relative pronoun's own noun for "who", "which". */
function subjectBefore(tokens: readonly Token[], phrases: readonly Phrase[], at: number): Phrase | undefined {
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]!
    if (phrase.last >= at) continue
    if (at - phrase.last > REACH) return undefined
    if (!hangsOnPreposition(tokens, phrase.first) || opensClause(tokens, phrase, at)) return phrase
  }
  return undefined
}

function phraseAfter(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  at: number,
  fits: (before: string, pos: string) => boolean,
): Phrase | undefined {
  for (const phrase of phrases) {
    if (phrase.first <= at) continue
    if (phrase.first - at > REACH) return undefined
    const before = tokens[beforeArticle(tokens, phrase.first)]
    if (before && fits(before.text.toLowerCase(), before.pos)) return phrase
  }
  return undefined
}

function hangsOnPreposition(tokens: readonly Token[], first: number): boolean {
  return tokens[beforeArticle(tokens, first)]?.pos === 'ADP'
}

/** "After the referee found it": tagged as prepositions, these begin a clause as well, whose verb follows at once. */
const CONJUNCTION = /^(?:after|before|since|until)$/i

function opensClause(tokens: readonly Token[], { first, last }: Phrase, verb: number): boolean {
  if (!CONJUNCTION.test(tokens[beforeArticle(tokens, first)]!.text)) return false
  return tokens.slice(last + 1, verb).every(({ pos }) => pos === 'AUX' || pos === 'ADV')
}

/** The token before a phrase and its article. */
function beforeArticle(tokens: readonly Token[], first: number): number {
  let at = first - 1
  while (
    at >= 0 &&
    /^(?:DET|PRON)$/.test(tokens[at]!.pos) &&
    /^(?:the|a|an|its|his|her|their|this|that|these|those)$/i.test(tokens[at]!.text)
  )
    at--
  return at
}

/** Several rules look at the same sentence. */
const known = new WeakMap<readonly Token[], readonly Phrase[]>()

/** The base phrases of a sentence, in order. */
export function basePhrasesOf(tokens: readonly Token[]): readonly Phrase[] {
  let phrases = known.get(tokens)
  if (!phrases) {
    phrases = nounPhrases(tokens).filter(({ joined, inner }) => !joined && !inner)
    known.set(tokens, phrases)
  }
  return phrases
}
