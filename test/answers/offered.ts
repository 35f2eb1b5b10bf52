// What a collection offers as answers to a question, best first, whether it is answered or refused.
import { answer, type Kind } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'

/** The texts of all candidates; none where the question is not looked into. */
export async function offeredBy(
  collection: Collection | Promise<Collection>,
  command: Kind,
  question: string,
): Promise<string[]> {
  const { explanation } = await answer({ command, question }, await collection, { explain: true })
  return explanation?.candidates.map(({ text }) => text) ?? []
}
