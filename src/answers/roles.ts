// What an article calls a person: at the mention itself, else elsewhere in the article.
import type { Collection } from '../collections/index.ts'
import type { NameMention } from '../language/index.ts'
import type { Candidate } from './candidates.ts'

/** The role of a candidate that is a person; undefined when the article does not tell. */
export async function roleOf(candidate: Candidate, collection: Collection): Promise<string | undefined> {
  if (candidate.name?.role) return candidate.name.role.text
  const analysis = await collection.analysis(candidate.evidence.article.id)
  const own = analysis?.names.find((name) => name.start < candidate.end && name.end > candidate.start)
  return own && analysis?.names.find((name) => sameBearer(name, own) && name.role)?.role?.text
}

function sameBearer(a: NameMention, b: NameMention): boolean {
  return a.kind === b.kind && a.entity === b.entity
}
