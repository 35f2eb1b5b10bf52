// Whether a sentence tells the deed that is asked for at all: who stood beside the general did not kill him.
import { termOf } from '../../../language/index.ts'
import { headAt } from '../../evidence/tables.ts'
import { perQuestion } from '../../question/per-question.ts'
import type { Asked } from '../../question/question.ts'
import { familyOf } from '../../words/converses.ts'
import { relatedTo } from '../../words/lexicon.ts'
import { synonymsOf } from '../../words/synonyms.ts'
import { DEED_WORDS } from '../../words/word-tables.ts'
import { type Word, wordsOf } from '../../words/words.ts'
import type { Candidate } from '../candidates.ts'

/** What is said to be somebody's, or by somebody, was made by him: "the ferry Swan by Bo Ek", "Bo Ek's hymn". */
const MADE: ReadonlySet<string> = new Set(
  (
    'architect author build builder carve carver cinematographer compose composer create creator design designer develop developer direct ' +
    'director discover discoverer draft edit editor film founded founder illustrate illustrator invent inventor map paint painter perform ' +
    'performer photograph photographer print printer produce producer propose publish publisher sculpt sculptor sing singer translate ' +
    'translator write writer'
  )
    .split(' ')
    .map(termOf),
)

/** Begins a sentence about what the one before it told: "The man was Bo Ek". */
const GOES_ON =
  /^(?:The \p{Ll}+|This|That|These|Those|Such|Another|Among (?:them|these|those)) (?:was|were|is|are|included?)\b/u

/** Of candidates for "who killed", none where neither their sentence nor what goes on about them tells of it in some word. */
export function ofToldDeed(found: readonly Candidate[], asked: Asked): readonly Candidate[] {
  const telling = tellingOf(asked)
  const [first] = found
  if (!telling || !first || first.evidence.told > 0) return found
  const { evidence } = first
  // Phrasal verbs and other words that the matching of words knows.
  if (asked.terms.some(({ term }, i) => term === deedOf(asked) && evidence.here[i]! > 0)) return found
  const { article, passage, order, pronounHere, pronounNext } = evidence
  const tells = (words: readonly Word[]) => words.some(({ term }) => telling.has(term))
  const goesOn = pronounHere || GOES_ON.test(article.text.slice(evidence.start, evidence.end))
  const around = [...(goesOn ? [order - 1] : []), ...(pronounNext ? [order + 1] : [])]
  if (tells(evidence.words) || around.some((at) => tells(passage.sentences[at]?.words ?? []))) return found
  const isMade = MADE.has(deedOf(asked) ?? '')
  return found.filter((one) => tells(wordsOf(headAt(article, one.start) ?? '')) || (isMade && isMaker(one)))
}

/** The term of the verb asked with, or of the noun for who does so. */
const deedOf = ({ head, verb }: Asked): string | undefined => verb ?? head

/** Terms of all words that tell the asked deed; undefined for deeds that are told in too many ways. */
const tellingOf = perQuestion((asked): ReadonlySet<string> | undefined => {
  const deed = asked.phrase ? '' : (deedOf(asked) ?? '')
  const own = DEED_WORDS.get(deed)
  const telling = own && new Set([...own, ...synonymsOf(deed), ...relatedTo(deed), ...familyOf(deed)])
  // The question's own words stand in many a sentence: "who nursed Ann during her illness". Of a work they say whose it is: "in his book".
  if (!MADE.has(deed)) for (const { term } of asked.terms) if (term !== deed) telling?.delete(term)
  return telling
})

/** "By Bo Ek", "Bo Ek's". */
function isMaker({ evidence, start, end }: Candidate): boolean {
  const { text } = evidence.article
  return (
    /\bby (?:(?:a|an|the|his|her) )?(?:\p{Ll}+ ){0,2}$/u.test(
      text.slice(Math.max(evidence.start, start - 40), start),
    ) || /^['’]/.test(text.slice(end, end + 1))
  )
}
