// What an article calls a person: at the mention itself, else elsewhere in the article.
import type { Article } from '../articles/index.ts'
import type { Collection } from '../collections/index.ts'
import type { Analysis, NameMention, Span } from '../language/index.ts'
import type { Candidate } from './candidates/candidates.ts'
import { analysisOf } from './evidence/deep.ts'
import { spanAt } from './evidence/overlaps.ts'

type Place = Pick<Span, 'start' | 'end'>

/** The role of a candidate that is a person; undefined when the article does not tell. */
export async function roleOf(
  { evidence, name, start, end }: Candidate,
  collection: Collection,
): Promise<string | undefined> {
  const { article } = evidence
  const textOf = (role: Place) => article.text.slice(role.start, role.end)
  if (name?.role) {
    const role = { start: evidence.start + name.role.start, end: evidence.start + name.role.end }
    return textOf(wholeRole(article, evidence, role))
  }
  const analysis = await collection.analysis(article.id, 'names')
  const own = analysis?.names.find((one) => one.start < end && one.end > start)
  const other = own && analysis?.names.find((one) => sameBearer(one, own) && one.role)
  return other && analysis && textOf(wholeRole(article, sentenceAt(analysis, other), other.role!))
}

function sameBearer(a: NameMention, b: NameMention): boolean {
  return a.kind === b.kind && a.entity === b.entity
}

/** The sentence of an article that a mention with a role stands in. */
export function sentenceAt({ sentences, text }: Analysis, { start }: Place): Place {
  return spanAt(sentences, start) ?? { start: 0, end: text.length }
}

/** A role with the nouns right before it in its sentence: "project manager" of "manager". Offsets are into `article.text`. */
export function wholeRole(article: Article, sentence: Place, role: Place): Place {
  const { tokens } = analysisOf(article, sentence.start, sentence.end)
  let at = tokens.findIndex(({ start }) => start === role.start - sentence.start)
  if (at < 0) return role
  // What begins a sentence has a capital: "Police chief".
  const isNoun = (i: number) => tokens[i]?.pos === 'NOUN' || (i === 0 && tokens[i]?.pos === 'PROPN')
  while (isNoun(at - 1) && tokens[at - 1]!.end + 1 === tokens[at]!.start) at--
  return { start: sentence.start + tokens[at]!.start, end: role.end }
}
