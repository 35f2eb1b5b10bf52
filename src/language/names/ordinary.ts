// Which words are ordinary English, whatever else they name: "mark", "bill", "rose".
import { fold } from '../terms.ts'
import { LIST, listsOf } from './lists.ts'

/** Whether a word, in any case, is one of the 38,000 commonest of English that are no names. */
export function isOrdinaryWord(word: string): boolean {
  return (listsOf(fold(word)) & LIST.common) !== 0
}
