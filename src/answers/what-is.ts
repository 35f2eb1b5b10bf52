// "What is X": how the articles define it, in the clause behind its name or as that which is called so.
import type { Article } from '../articles/index.ts'
import { sentences } from '../language/index.ts'
import { clauseBehind, introduced, introducedBy } from './introductions.ts'
import type { Request } from './request.ts'
import type { Answer, Outcome } from './types.ts'

const PASSAGES = 60
const ANSWERS = 3
/** Scores by how the articles tell. */
const SCORES = { is: 0.8, called: 0.75, apposed: 0.7 } as const
/** Said of words rather than of what they name. */
const MEANS =
  /^(?: \([^()]{1,40}\))?,? (?:stands for|is short for|refers to|is defined as|is the (?:name|term) (?:for|of|given to)) (?:an? |the )?([^.;:()"“”\n]{3,120}?)(?=[.;:(]|, )/
/** What may stand before a name that something is said of: "Testing for monkeypox is a problem" says it of the test. */
const SUBJECT = /(?:^|[.!?,;:(“"\n]|\b(?:and|but|that|where|which))\s*(?:(?:an?|the) )?["“]?$/i
/** Before a name with an apposition: "in places such as Spain, the thinking is" has none, nor has an item of a list. */
const APPOSED_TO = /(?:^|[.!?:(“"\n]|\b(?:but|that|called|named))\s*(?:(?:an?|the) )?["“]?$/i
/** A clause with a verb of its own: "Amazon, the company said Tuesday", "China, the two countries signed". */
const CLAUSE =
  /(?<!\b(?:who|which|that) )\b(?:is|are|was|were|has|had|have|will|would|can|could|does|do|did|said|says|told|announced|became|began|signed|makes?|feels?)\b/i
/** "An extremely rare disease called", "a system known as". */
const CALLED = /\b(?:an?|the) ([^,.;:()"“”\n]{3,80}) (?:called|named|known as|dubbed) (?:the )?["“]?$/i
const BEFORE_MAX = 120
const BEHIND_MAX = 200

/** Answers that define `name`; undefined when no article does. */
export async function answerWhatIs(
  { question, collection, filters, options: { limit = ANSWERS } }: Request,
  name: string,
): Promise<Outcome | undefined> {
  const hits = await collection.index.search({ text: name, ...filters }, PASSAGES)
  const found: Answer[] = []
  for (const { passage } of hits) {
    const article = await collection.article(passage.article)
    if (article) found.push(...definitions(article, passage.start, passage.end, name))
  }
  return introducedBy(found, question, limit)
}

function definitions(article: Article, start: number, end: number, name: string): Answer[] {
  const passage = article.text.slice(start, end)
  const mentions = [...passage.matchAll(mentionsOf(name))]
  if (mentions.length === 0) return []
  const bounds = sentences(passage).map((one) => ({ start: start + one.start, end: start + one.end }))
  return mentions.flatMap(({ 0: text, index }) => {
    const at = start + index
    const before = article.text.slice(Math.max(0, at - BEFORE_MAX), at)
    const called = CALLED.exec(before)?.[1]
    if (called !== undefined) {
      const from = at - before.length + before.lastIndexOf(called)
      return introduced(article, bounds, [from, from + called.length], SCORES.called)
    }
    const clause = meaningBehind(article, at + text.length) ?? clauseBehind(article, at + text.length)
    if (!clause || !standsAlone(before, clause.apposed)) return []
    if (clause.apposed && CLAUSE.test(article.text.slice(...clause.range))) return []
    return introduced(article, bounds, clause.range, clause.apposed ? SCORES.apposed : SCORES.is)
  })
}

function meaningBehind({ text }: Article, end: number): ReturnType<typeof clauseBehind> {
  const told = MEANS.exec(text.slice(end, end + BEHIND_MAX))
  if (!told) return undefined
  const last = end + told[0].length
  return { range: [last - told[1]!.length, last], apposed: false }
}

function standsAlone(before: string, apposed: boolean): boolean {
  return (apposed ? APPOSED_TO : SUBJECT).test(before)
}

/** A name as it may be written, one or many, in any case. */
function mentionsOf(name: string): RegExp {
  const words = name.split(/\s+/).map((word) => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])${words.join('\\s+')}(?:e?s)?(?![\\p{L}\\p{N}])\\)?`, 'giu')
}
