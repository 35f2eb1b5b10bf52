// Text -> the words that it quotes, and who said them.
import { names as namesOf } from '../names/index.ts'
import { sentences as sentencesOf } from '../sentences/index.ts'
import { tokens as tokensOf } from '../tokens.ts'
import type { NameMention, Quote, Sentence, Token } from '../types.ts'
import { withNames } from './capitals.ts'
import { type Quoted, quotedIn } from './marks.ts'
import { isPersonal, type NounPhrase } from './noun-phrases.ts'
import { paragraphsOf } from './paragraphs.ts'
import { pronounsOf } from './people.ts'
import { type Scene, sceneOf, tokenAt } from './scene.ts'
import { tagAfter, tagBefore } from './tags.ts'

/** What is known about the text already; what is missing is worked out. */ import { looksLikeTitle } from './titles.ts'
import { type Utterance, utterancesOf } from './utterances.ts'

export interface QuoteOptions {
  readonly sentences?: readonly Sentence[]
  readonly tokens?: readonly Token[]
  readonly names?: readonly NameMention[]
}

/** The quotes of a text, in the order of their first words. Offsets are UTF-16 units into `text`. */
export function quotes(text: string, known: QuoteOptions = {}): Quote[] {
  const sentences = known.sentences ?? sentencesOf(text)
  const tokens = known.tokens ?? tokensOf(text, sentences)
  const names = known.names ?? namesOf({ text, sentences })
  const paragraphs = paragraphsOf(text)
  const quoted = paragraphs.flatMap((paragraph, i) => quotedIn(text, paragraph, paragraphs[i + 1]))
  const plain = sceneOf(text, tokens, sentences, paragraphs, quoted)
  const named = withNames(plain, names)
  const all = { ...plain, tokens: named }
  const titles = quoted.filter((quote) => looksLikeTitle(all, quote) && !isTagged(all, quote))
  const spoken = quoted.filter((quote) => !titles.includes(quote))
  const scene = sceneOf(text, named, sentences, paragraphs, spoken, titles)
  const pronouns = pronounsOf(scene, names)
  return utterancesOf(scene).flatMap((utterance) => {
    const quote = quoteOf(scene, utterance, names, pronouns)
    return quote ? [quote] : []
  })
}

/** Whether a tag stands right beside a quote. */
function isTagged(scene: Scene, quote: Quoted): boolean {
  if (tagAfter(scene, quote)) return true
  const tag = tagBefore(scene, quote)
  if (!tag?.saying) return false
  const lo = tokenAt(scene, quote.start)
  return tag.cue.hi === lo || (tag.cue.hi === lo - 1 && /^[,:]$/.test(scene.tokens[lo - 1]!.text))
}

function quoteOf(
  scene: Scene,
  { parts, tag }: Utterance,
  names: readonly NameMention[],
  pronouns: ReadonlyMap<number, string>,
): Quote | undefined {
  const { text } = scene
  const spans = parts.map((part) => [part.start, part.end] as const)
  const words = parts.map((part) => bare(text, part)).join(' ')
  if (!tag && words.split(/\s+/).length < 5) return undefined
  const speaker = tag?.speaker
  return {
    start: spans[0]![0],
    end: spans.at(-1)![1],
    spans,
    text: words,
    kind: tag?.saying === false || /^\p{Ll}/u.test(words) ? 'mixed' : 'direct',
    ...(tag && {
      cue: text.slice(scene.tokens[tag.cue.lo]!.start, scene.tokens[tag.cue.hi - 1]!.end),
    }),
    speaker: speaker ? mentionOf(scene, speaker, names, pronouns) : null,
  }
}

function bare(text: string, part: Quoted): string {
  return text
    .slice(part.start, part.end)
    .replace(/^["“”„‟＂«»‹›'‘’‚‛`]+|["“”„‟＂«»‹›'‘’‚‛`]+$/g, '')
    .trim()
}

function mentionOf(
  scene: Scene,
  phrase: NounPhrase,
  names: readonly NameMention[],
  pronouns: ReadonlyMap<number, string>,
): Quote['speaker'] {
  const start = scene.tokens[phrase.lo]!.start
  const end = scene.tokens[phrase.hi - 1]!.end
  const coreStart = scene.tokens[phrase.core.lo]!.start
  const coreEnd = scene.tokens[phrase.core.hi - 1]!.end
  const name = names.findLast((name) => name.start >= coreStart && name.end <= coreEnd)
  const mention = scene.text.slice(start, end)
  const pronoun = isPersonal(scene.tokens[phrase.core.lo]) ? pronouns.get(phrase.core.lo) : undefined
  return { name: pronoun ?? name?.entity ?? mention, mention, start, end }
}
