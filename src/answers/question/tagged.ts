// What each word of a question is, where its place tells that better than the tagger.
import { baseFormOf, type Token } from '../../language/index.ts'
import { senseOf } from '../words/kinds.ts'
import { verbOfDo } from './do-verb.ts'
import { isVerbOfWho } from './question-syntax.ts'
import { tokensOf } from './tokens-of.ts'
import { withVerbsInPlace } from './verb-places.ts'

/** The question's words, without signs. */
export function tagged(asked: string): Token[] {
  const tokens = withVerbsInPlace(tokensOf(asked).filter(({ pos }) => pos !== 'PUNCT' && pos !== 'SPACE'))
  const verb = tokens.some((token, at) => token.pos === 'VERB' && !isPluralOfDo(tokens, at))
    ? undefined
    : verbOfDo(asked)
  return tokens.map((token, at, all) => {
    if (isVerb(token, at, all) || isParticipleOfGet(token, all[at - 1]) || token.start === verb?.start)
      return { ...token, pos: 'VERB' as const }
    if (verb && token.pos === 'VERB') return { ...token, pos: 'NOUN' as const }
    return isOffice(token, all[at - 1]) ? { ...token, pos: 'NOUN' as const } : token
  })
}

/** "Did the council plan WORKS": behind "did" a verb has no "s". */
function isPluralOfDo(tokens: readonly Token[], at: number): boolean {
  const isDone = tokens.slice(0, at).some(({ text }) => /^(?:do|does|did)$/i.test(text))
  return isDone && /^\p{Ll}+[^s]s$/u.test(tokens[at]!.text)
}

/** "Did she get TAKEN prisoner": tagged as an adjective. */
const isParticipleOfGet = ({ pos, text }: Token, before: Token | undefined): boolean =>
  pos === 'ADJ' &&
  /^(?:get|gets|got)$/i.test(before?.text ?? '') &&
  /(?:ed|en)$/.test(text) &&
  baseFormOf(text) !== text

function isVerb(token: Token, at: number, all: readonly Token[]): boolean {
  return at === 1 && all.length > 2 && /^who$/i.test(all[0]!.text) && token.pos === 'NOUN' && isVerbOfWho(token)
}

/** "Who is CHAIRMAN of the club": tagged as a verb. */
function isOffice({ pos, text }: Token, before: Token | undefined): boolean {
  if (pos !== 'VERB' || !/^(?:is|was|are|were|became)$/i.test(before?.text ?? '')) return false
  return senseOf(text) === 'person' && !/(?:ed|en|ing)$/.test(text)
}
