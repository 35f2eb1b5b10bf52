// Names in a question typed without capitals get those that the articles write: "nora delgado" becomes "Nora Delgado".
import type { Collection } from '../../collections/index.ts'
import type { Filters } from '../../index/index.ts'
import { isCountry, isDemonym, isGivenName, isOrdinaryWord, isTown } from '../../language/index.ts'
import { bestPassages } from '../evidence/best-passages.ts'
import { passageOf } from '../evidence/passages.ts'
import { isNoun, senseOf } from '../words/kinds.ts'
import { synonymsOf } from '../words/synonyms.ts'
import { isStop, type Word, withoutPossessive, wordsOf } from '../words/words.ts'
import { type Ballot, countForms, type Votes, type Written } from './written-forms.ts'

/**
 * The text with capitals where the passages that it finds have them. How they write a word decides (Lita et al., "tRuEcasIng", 2003); a
 * word that is ordinary English too is a name only beside another word of the same name: "theresa may", "the salt king". Words typed
 * with a capital stay as they are, unless all are.
 */
export async function truecase(typed: string, collection: Collection, filters: Filters): Promise<string> {
  const text = (isShouted(typed) ? typed.toLowerCase() : typed).replace(THE_US, 'the US')
  const words = wordsOf(text)
  if (!words.some(isSmall)) return text
  const hits = await bestPassages(text, collection, filters)
  const passages: Written[] = []
  const titles = new Set<string>()
  for (const { passage } of hits) {
    const article = await collection.article(passage.article)
    if (!article) continue
    const own: Word[] = []
    for (const { words } of passageOf(article, passage.start, passage.end).sentences) own.push(...words)
    passages.push({ text: article.text, words: own })
    if (article.title) titles.add(article.title)
  }
  const votes = countForms(words, passages, [...titles])
  const named = namesAmong(text, words, votes)
  return words.reduceRight(
    (changed, word, at) =>
      named[at] && isSmall(word)
        ? changed.slice(0, word.start) + written(word, words[at + 1], votes.words[at]!) + changed.slice(word.end)
        : changed,
    text,
  )
}

/** "WHO WON THE CUP", but not "NATO". */
const SHOUTED_MIN = 3
const isShouted = (text: string): boolean => text === text.toUpperCase() && wordsOf(text).length >= SHOUTED_MIN

/** No pronoun stands behind an article. */
const THE_US = /\bthe us\b/gi

const isSmall = ({ text }: Word): boolean => /^\p{Ll}+(?:['’]\p{Ll}*)*$/u.test(text)

/** Which words are part of a name: in a row with another part, or alone. */
function namesAmong(text: string, words: readonly Word[], votes: Votes): boolean[] {
  const named = words.map((word, at) => !isPrefix(text, word) && isName(word, votes.words[at]!))
  for (const { first, last, capital, small, opening } of votes.rows)
    if (capital + small > 0 ? capital > small : opening > 0) {
      named[first] = true
      named[last] = true
    }
  return named
}

/** Whether a word is a name by itself. */
function isName({ text, term }: Word, { capital, small, opening, forms }: Ballot): boolean {
  const bare = withoutPossessive(text)
  const isPlace = isCountry(bare) || isDemonym(bare)
  if (isStop(text) || (isOrdinaryWord(bare) && !isPlace)) return false
  const form = forms.get(bare)
  // "CEO", "MVP" are roles.
  if (form && form === form.toUpperCase() && senseOf(bare) === 'person') return false
  if (capital + small > 0) return capital > small
  // "Max" of "max level" is short for a word, as our list of those knows.
  return isPlace || (opening > 0 ? !isNoun(bare) : isTown(bare) || (isGivenName(term) && synonymsOf(term).size === 0))
}

/** "Co-exist", "un-elected": no county and no United Nations. */
const PREFIX_MAX = 3
const isPrefix = (text: string, { start, end }: Word): boolean => text[end] === '-' && end - start <= PREFIX_MAX

/** A word as the articles write it. Who types no capitals leaves out apostrophes too: "nora delgados husband". */
function written({ text }: Word, next: Word | undefined, { forms }: Ballot): string {
  const bare = withoutPossessive(text)
  const form = forms.get(bare)
  if (form) return form + text.slice(bare.length)
  const owner = bare === text && /[^s]s$/.test(text) ? forms.get(text.slice(0, -1)) : undefined
  if (owner && next && !isStop(next.text.toLowerCase())) return `${owner}'s`
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
