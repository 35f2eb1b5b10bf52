// Where somebody was born or died: told behind "born" or by a word for it, in a sentence that speaks of dying, and nowhere else.
import type { Evidence } from '../../evidence/evidence.ts'
import type { Asked } from '../../question/question.ts'

const BIRTH_ASKED = /\bborn\b|\bbirthplace\b/i
/** "Norwegian-born" tells another kind of place. */
const BORN = /(?<![-‑])\bborn\b/gi
const NATIVE = /\b(?:birthplace|native of|hails? from|hailed from|home ?town)\b/i
/** "Was born on Feb. 3, 1932, in Hammerfest": so many characters lie between at most, and no end of an aside. */
const REACH = 90
const ENDS = /[;)]/

const DEATH_ASKED = /\b(?:die|dies|died)\b/i
const DEATH =
  /\b(?:die[ds]?|dying|dead|death|killed|drown(?:s|ed)?|perish(?:es|ed)?|executed|murdered|assassinated|shot|fell)\b/i

/** Whether a place, at an offset of the article's text, can be where the one who is asked for was born or died; true where neither is asked. */
export function canBeOfLife({ article, start, end, value }: Evidence, place: number, { text }: Asked): boolean {
  if (value) return true
  const sentence = article.text.slice(start, end)
  if (DEATH_ASKED.test(text)) return DEATH.test(sentence)
  if (!BIRTH_ASKED.test(text) || NATIVE.test(sentence)) return true
  return [...sentence.matchAll(BORN)].some(({ index, 0: born }) => {
    const from = start + index + born.length
    return place > from && place - from <= REACH && !ENDS.test(article.text.slice(from, place))
  })
}
