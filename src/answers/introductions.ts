// How articles introduce who or what they name: ", a geographer from Leeds,", "is the director of the society".
import type { Article, Range } from '../articles/index.ts'
import type { Span } from '../language/index.ts'
import { cite, snippetOf } from './cite.ts'
import { spanAt } from './evidence/overlaps.ts'
import { REPORT_TERMS } from './quotes/reported.ts'
import { SPANS_MAX } from './snippet.ts'
import type { Answer, Outcome, Question } from './types.ts'
import { lastWord } from './words/words.ts'

const CLAUSE_MAX = 160
/** ", a geographer from Leeds,": behind the name, up to the next comma or full stop. */
const APPOSITION =
  /^(?: \([^()]{1,40}\))?, (?:an?|the|one of|who is|who was) (?:[^,.;:()"“”\n]|\.(?=[\p{L}\p{N}])|(?<=\b\p{Lu})\.){3,120}(?=[,.;:(])/u
/** "is the director of the society". */
const COPULA =
  /^(?: \([^()]{1,40}\))? (?:is|was|were|are|became|has been|serves as|served as) (?:an?|the|one of) (?:[^,.;:()"“”\n]|\.(?=[\p{L}\p{N}])|(?<=\b\p{Lu})\.){3,120}(?=[,.;:(])/u
const LEADING =
  /^(?: \([^()]{1,40}\))?,? (?:(?:who )?(?:is|was|were|are|became|has been|serves as|served as) )?(?:an?|the)? ?/

/** The clause that introduces what ends at an offset, without its article; offsets are into `article.text`. */
export function clauseBehind({ text }: Article, end: number): { range: Range; apposed: boolean } | undefined {
  const behind = text.slice(end, end + CLAUSE_MAX)
  const apposition = APPOSITION.exec(behind)?.[0]
  const clause = apposition ?? COPULA.exec(behind)?.[0]
  if (!clause || endsInReport(clause)) return undefined
  const start = end + LEADING.exec(clause)![0].length
  return { range: [start, end + clause.length], apposed: apposition !== undefined }
}

/** "Jackson, the longtime lawmaker said, has ...": the clause names who says so. Not "the president of the United States". */
function endsInReport(clause: string): boolean {
  const last = lastWord(clause)
  return last !== undefined && /^\p{Ll}/u.test(last.text) && REPORT_TERMS.has(last.term)
}

/** The answer at a range, with its sentence cited; none where the range is empty or its sentence too long. */
export function introduced(
  article: Article,
  sentences: readonly Pick<Span, 'start' | 'end'>[],
  [start, end]: Range,
  score: number,
): Answer[] {
  const sentence = spanAt(sentences, start)
  if (!sentence || sentence.end - sentence.start > SPANS_MAX || end <= start) return []
  const citation = cite(article, sentence.start, sentence.end)
  // A clause ends with its sentence: "an expert in hepatitis C. She lives".
  const clause =
    end > sentence.end ? article.text.slice(start, sentence.end).replace(/[.!?]+$/, '') : article.text.slice(start, end)
  const text = clause.replace(/\s+/g, ' ').trim()
  return [{ text, score, snippet: snippetOf(article, citation), citation }]
}

/** The best of what was found, each once; undefined when nothing was. */
export function introducedBy(found: readonly Answer[], asked: Question, limit: number): Outcome | undefined {
  const best = [...found].sort((a, b) => b.score - a.score)
  const seen = new Set<string>()
  const answers = best.filter(({ text }) => {
    const key = text.toLowerCase()
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
  return answers.length > 0 ? { kind: 'answered', asked, answers: answers.slice(0, limit) } : undefined
}
