// The content words of a question, with what each is.
import { type Token, termOf } from '../../language/index.ts'
import { emptyWords, type Word, wordsOf } from '../words/words.ts'
import { SELECTORS } from './question-words.data.ts'
import { isHollow } from './spoken.ts'
import { isControl, isRaising } from './verb-places.ts'

export type TermKind = 'name' | 'number' | 'verb' | 'noun' | 'selector' | 'other'

export interface QuestionTerm {
  readonly text: string
  readonly term: string
  readonly kind: TermKind
  /** Place among the question's words, to compare order and neighbours. */
  readonly at: number
}

/** In the order asked. `tokens` are the question's; a `phrase` is a heading or a list of keywords. */
export function termsOf(asked: string, tokens: readonly Token[], phrase: boolean): QuestionTerm[] {
  const tagAt = new Map(tokens.map((token) => [token.start, token]))
  const words = wordsOf(asked)
  const empty = emptyWords(words)
  const verbs = tokens.filter((token) => token.pos === 'VERB').length
  const isRaised = (token: Token | undefined) => {
    const at = token ? tokens.indexOf(token) : -1
    return at >= 0 && (isRaising(tokens, at) || isControl(tokens, at))
  }
  const found: QuestionTerm[] = []
  words.forEach((word, at) => {
    const selector = SELECTORS.has(word.text.toLowerCase())
    const token = tagAt.get(word.start)
    if (!selector && (empty[at] || isHollow(tokens, token))) return
    const kind = selector ? 'selector' : isRaised(token) ? 'other' : kindOf(word.text, token, at, phrase, verbs)
    const past = kind === 'verb' && !found.some((one) => one.kind === 'verb') ? pastOf(words, at) : undefined
    found.push({ text: word.text, term: past ?? word.term, kind, at })
  })
  return found
}

const DO = /^(?:do|does|did)$/i
/** Verbs that are spelt as the past of another one, each with its own past. */
const OWN_PASTS: ReadonlyMap<string, string> = new Map([
  ['bore', 'bored'],
  ['bound', 'bounded'],
  ['fell', 'felled'],
  ['found', 'founded'],
  ['ground', 'grounded'],
  ['lay', 'laid'],
  ['wound', 'wounded'],
])

/** The term of the past of a verb behind "did": whoever did FOUND a mill founded it, and did not find it. */
function pastOf(words: readonly Word[], at: number): string | undefined {
  const past = OWN_PASTS.get(words[at]!.text)
  return past !== undefined && words.slice(0, at).some(({ text }) => DO.test(text)) ? termOf(past) : undefined
}

function kindOf(text: string, token: Token | undefined, at: number, phrase: boolean, verbs: number): TermKind {
  if (/\d/.test(text)) return 'number'
  const pos = token?.pos ?? 'NOUN'
  if (/^\p{Lu}/u.test(text) && (at > 0 || (phrase && pos === 'PROPN'))) return 'name'
  if (pos === 'VERB') return 'verb'
  if (pos === 'NOUN' || pos === 'PROPN') return verbs === 0 && /(?:ed|ing)$/.test(text) ? 'verb' : 'noun'
  return 'other'
}

/** The main verb: the first that a question has. */
export function mainVerb(terms: readonly QuestionTerm[]): QuestionTerm | undefined {
  return terms.find(({ kind }) => kind === 'verb')
}

/** The numbers of the question's terms right behind "how many" or "how much", the noun last; none where nothing is counted. */
export function countedIn(asked: string, terms: readonly QuestionTerm[]): readonly number[] {
  const words = wordsOf(asked)
  const many = words.findIndex(
    ({ text }, i) => /^(?:many|much)$/i.test(text) && /^how$/i.test(words[i - 1]?.text ?? ''),
  )
  const counted: number[] = []
  if (many < 0) return counted
  for (const [i, { at, kind }] of terms.entries()) {
    if (at !== many + 1 + counted.length) continue
    const isBehind = counted.length > 0 && (kind === 'verb' || terms[counted.at(-1)!]!.kind === 'noun')
    if (kind === 'name' || (isBehind && kind !== 'noun')) break
    counted.push(i)
  }
  return counted
}
