// Questions asked of collections, with what came of each: the cases that weights are fitted on.
import { answer } from '../../dist/src/answers/index.js'
import { readQuestion } from '../../dist/src/answers/question/question.js'
import { memoryCollection } from '../../dist/src/collections/index.js'
import { ofWhole, piecesOf } from './pieces.mjs'
import { isRight } from './tools.mjs'

export const COMMANDS = ['who', 'when', 'where', 'ask']
export const commandOf = ({ type }) => (COMMANDS.includes(type) ? type : 'ask')

/** The day of asking tells nothing here: no question is about today. */
const TODAY = '2026-01-01'
/** Of the many questions for things, one in so many is enough where not all are needed. */
const OTHERS = 2
export const fewer = (questions) => questions.filter((q, i) => i % OTHERS === 0 || asksFor(q) !== 'thing')

/** The kind of answer, all that is neither somebody nor a time nor a place taken together. */
function asksFor(q) {
  const { type } = readQuestion(commandOf(q), q.question, TODAY)
  return ['person', 'date', 'place'].includes(type) || commandOf(q) !== 'ask' ? type : 'thing'
}

/** A question that the articles answer, where the best candidate is wrong: how far it is no case for a refusal. */
const MISSED = 0.6

/** A collection whose searches are done once: the weights change between runs, the hits do not. */
async function remembering(articles) {
  const made = await memoryCollection(articles)
  const hits = new Map()
  const search = async (query, top) => {
    const key = JSON.stringify([query, top])
    if (!hits.has(key)) hits.set(key, await made.index.search(query, top))
    return hits.get(key)
  }
  const { passages } = made.index
  return { ...made, index: { ...made.index, passages, search } }
}

/** A set's articles as they are and, of a set of long ones, cut into short ones. */
export async function collectionsOf({ articles, long }) {
  return { whole: await remembering(articles), ...(long && { short: await memoryCollection(piecesOf(articles)) }) }
}

/** The cases of questions asked of their own set as it is: what the figures are of. */
export const asAsked = (cases) => cases.filter(({ away, short }) => !away && !short)

/** Asks; candidates are kept only where they are fitted on. */
export async function explained(questions, collection, keep = false) {
  const out = []
  for (const q of questions) {
    const { explanation } = await answer({ command: commandOf(q), question: q.question }, collection, { explain: true })
    if (explanation)
      out.push({
        q,
        family: explanation.family,
        best: explanation.best && ofWhole(explanation.best),
        trust: explanation.trust,
        // Copied: an explanation's features are put together when read, and `addEvidence` writes into them.
        ...(keep && { candidates: explanation.candidates.map((candidate) => ({ ...candidate })) }),
      })
  }
  return out
}

/**
 * What comes of a set's questions of one fold: asked of its articles (`kept`: by set, what `collectionsOf` made), and where their article is missing (`away`:
 * whatever is found there is wrong), of that set without the fold and of other sets; of a set of long articles where these are cut into
 * short ones, too.
 */
export async function casesOf(set, fold, others, kept) {
  const mine = set.questions.filter((q) => set.foldOf(q.doc_id) === fold)
  const rest = set.articles.filter(({ id }) => set.foldOf(id) !== fold)
  const ways = [
    { questions: mine, where: kept.get(set).whole },
    { questions: fewer(mine), where: await memoryCollection(rest), away: true },
    ...others.map((other) => ({ questions: fewer(mine), where: kept.get(other).whole, away: true })),
  ]
  if (set.long)
    ways.push(
      { questions: fewer(mine), where: kept.get(set).short, short: true },
      { questions: fewer(mine), where: await memoryCollection(piecesOf(rest)), away: true, short: true },
    )
  const cases = []
  for (const { questions, where, away = false, short = false } of ways) {
    for (const one of await explained(questions, where)) {
      const right = !away && isRight(one.q, one.best) ? 1 : 0
      const target = right || (one.q.answerable && !away ? MISSED : 0)
      cases.push({ ...one, set: set.name, fold, away, short, right, target })
    }
  }
  return cases
}
