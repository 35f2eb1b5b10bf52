// A later figure of the same thing: "the toll rose to 29", of a newer article than "killed at least 17 people".
import type { Collection } from '../collections/index.ts'
import type { AnswerType, Asked } from './question/question.ts'
import type { Ranked } from './ranking/rank.ts'

const FIGURES: ReadonlySet<AnswerType> = new Set(['number', 'money', 'share', 'measure'])
/** A term is said when its word, or one much like it, stands there. */
const SAID = 0.5
/** The passage must hold this share of the question's weight that the best one's holds, or it may be of another matter. */
const AS_FULL = 0.6
const ABOUT = '(?:(?:a total of|about|almost|around|at least|at most|just under|more than|nearly|over|some) )?'
const CHANGED =
  '(?:brings?|brought|climb(?:s|ed)|corrected|cut|drop(?:s|ped)|fall(?:s|en)|fell|gr[eo]ws?|grown|increased?s?|jump(?:s|ed)|lowered|raised|revised|ris(?:es|en|ing)|rose|soar(?:s|ed)|updated)'
/** What stands before a figure that takes the place of an older one. */
const UPDATING = new RegExp(
  `(?:\\b${CHANGED}\\b[^.;!?]{0,40}? to |\\bnow (?:at|stands? at) |\\bstands? at |\\bhas (?:now )?reached )${ABOUT}$`,
  'iu',
)
const BEFORE_MAX = 80

/**
 * Among the candidates, best first, the newest that says to what the figure of the best one has changed since: from an article of a later
 * day, in a sentence that tells the same; undefined where there is none, or where the best is no figure or without a day.
 */
export function updateOf(ranked: readonly Ranked[], asked: Asked, collection: Collection): Ranked | undefined {
  const best = ranked[0]?.candidate
  const day = best?.evidence.article.date?.slice(0, 10)
  if (!best || !day || !FIGURES.has(asked.type)) return undefined
  const copies = collection.copiesOf(best.evidence.article.id)
  let newest: Ranked | undefined
  for (const one of ranked) {
    const { article } = one.candidate.evidence
    const date = article.date?.slice(0, 10) ?? ''
    if (date <= day || copies.includes(article.id) || !isUpdate(one, ranked[0]!, asked)) continue
    if (!newest || date > newest.candidate.evidence.article.date!.slice(0, 10)) newest = one
  }
  return newest
}

function isUpdate({ candidate }: Ranked, { candidate: best }: Ranked, asked: Asked): boolean {
  const { evidence, start } = candidate
  const before = evidence.article.text.slice(Math.max(evidence.start, start - BEFORE_MAX), start)
  if (!UPDATING.test(before) || evidence.inPassage < AS_FULL * best.evidence.inPassage) return false
  return (
    asked.terms.every(({ kind }, i) => kind !== 'name' || evidence.around[i]! >= SAID) && saysIt(candidate, best, asked)
  )
}

/** Whether both sentences have what is counted or happened, the first such word of the question: "members", "missing", "killed". */
function saysIt({ evidence }: Ranked['candidate'], best: Ranked['candidate'], { terms }: Asked): boolean {
  const told = terms.findIndex(({ kind, text }) => kind !== 'name' && !ANYBODY.test(text))
  return told >= 0 && evidence.here[told]! >= SAID && best.evidence.here[told]! >= SAID
}

/** They are counted in much of the news. */
const ANYBODY = /^(?:men|people|persons?|women)$/i
