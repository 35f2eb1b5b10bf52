// Whose relative or rival a question asks for: "who was Guy's rival", "who is the wife of Bo", "whom did Eileen Collins marry".

import { MASK, masked } from '../words/masked.ts'
import { relationNoun } from '../words/relations.ts'
import { wordsOf } from '../words/words.ts'
import type { QuestionTerm } from './question-terms.ts'
import { ORDINALS } from './question-words.data.ts'

export interface Relation {
  /** What the asked one is to the owner, in the singular or plural: "rival"; of "whom did she marry" a spouse. */
  readonly noun: string
  /** To whom, as it is written. */
  readonly owner: string
  /** Number of the term that asks for it. */
  readonly term: number
  /** Numbers of the owner's terms. */
  readonly owners: readonly number[]
}

const NAME = `${MASK}+(?!${MASK})`
const BE = "(?:['’]s| is| was| are| were)"
const [SMALL, NOUN] = ['[a-zß-ÿ][a-zß-ÿ-]*', '(?<noun>[a-zß-ÿ-]+)']
const OWNED = `^whom?(?:${BE}| became| becomes)? (?<owner>${NAME})['’]s? `
const PATTERNS = [
  // "Ann's assistant coach" before "Ann's assistant"; "her first husband" may be told in another way than "husband".
  `${OWNED}(?!(?:${ORDINALS.join('|')}) )${SMALL} ${NOUN}(?= |\\W*$)`,
  `${OWNED}${NOUN}(?= |\\W*$)`,
  `^whom?${BE} (?:(?:the|an?) )?(?:${SMALL} )?${NOUN} (?:of|to) (?<owner>${NAME})(?=\\W*$| (?:in|when|while|at|during|that|who|as|from|until)\\b)`,
  `^whom? (?:did|does|has|had|will) (?<owner>${NAME}) (?<noun>marry|wed|married|wedded)\\b`,
  `^(?:to )?whom?(?: is| was) (?<owner>${NAME}) (?:[a-z]+ )?(?<noun>married|wed|engaged)\\b`,
  `^who(?: has)? (?<noun>married|wed) (?<owner>${NAME})(?=\\W*$| in\\b)`,
].map((pattern) => new RegExp(pattern))
/** What they that do so are to each other. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ marry: 'spouse', married: 'spouse', wed: 'spouse', wedded: 'spouse', engaged: 'fiancé' }),
)
/** Taken with a capital for a name: "Guy's Rival", "the Rival of Guy". */
const CAPITAL = /(?<=^[Ww]hom?(?:['’]s| is| was| are| were) (?:.+['’]s?|the) )\p{Lu}\p{L}+(?=\W*$| (?:of|to) \p{Lu})/u

/** The question with the noun of a relation in small letters. */
export function withSmallNoun(question: string): string {
  return question.replace(CAPITAL, (noun) => (relationNoun(noun) ? noun.toLowerCase() : noun))
}

/** "The manager before Malkin": that is another one. */
const ANOTHER = /\b(?:before|after|besides|except|instead|than)\b/

/** The relation that is asked for; none where the owner is no name, or the noun none of a relation. */
export function relationOf(question: string, terms: readonly QuestionTerm[]): { relation?: Relation } {
  if (ANOTHER.test(question)) return {}
  const text = masked(question.replace(/^(?:Who|To who)/, (words) => words.toLowerCase()))
  for (const pattern of PATTERNS) {
    const found = pattern.exec(text)
    if (!found) continue
    const { noun = '', owner: name = '' } = found.groups!
    if (!(DEEDS.has(noun) || relationNoun(noun))) continue
    const words = wordsOf(question)
    const ownerAt = found[0].indexOf(MASK)
    const owner = question.slice(ownerAt, ownerAt + name.length)
    const numbersIn = (from: number, to: number) =>
      terms.flatMap(({ at }, i) => (words[at]!.start >= from && words[at]!.start < to ? [i] : []))
    const nounAt = found[0].lastIndexOf(noun)
    const [term] = numbersIn(nounAt, nounAt + noun.length)
    const owners = numbersIn(ownerAt, ownerAt + owner.length)
    if (term !== undefined && owners.length > 0)
      return { relation: { noun: DEEDS.get(noun) ?? noun, owner, term, owners } }
  }
  return {}
}
