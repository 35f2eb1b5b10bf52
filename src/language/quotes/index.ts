// Text -> the words that it quotes, and who said them.
import { names as namesOf } from '../names/index.ts'
import { sentences as sentencesOf } from '../sentences/index.ts'
import { tokens as tokensOf } from '../tokens.ts'
import type { NameMention, Quote, Sentence, Token } from '../types.ts'
import { type Quoted, quotedIn } from './marks.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Scene, sceneOf, tokenAt } from './scene.ts'
import { type Tag, tagAfter, tagBefore } from './tags.ts'

/** What is known about the text already; what is missing is worked out. */
export interface QuoteOptions {
  readonly sentences?: readonly Sentence[]
  readonly tokens?: readonly Token[]
  readonly names?: readonly NameMention[]
}

/** The quotes of a text, in the order of their first words. Offsets are UTF-16 units into `text`. */
export function quotes(text: string, known: QuoteOptions = {}): Quote[] {
  const sentences = known.sentences ?? sentencesOf(text)
  const tokens = known.tokens ?? tokensOf(text, sentences)
  const names = known.names ?? namesOf({ text, tokens })
  const paragraphs = paragraphsOf(text)
  const quoted = paragraphs.flatMap((paragraph, i) => quotedIn(text, paragraph, paragraphs[i + 1]))
  const scene = sceneOf(text, tokens, sentences, paragraphs, quoted)
  const groups = grouped(scene)
  return groups.flatMap((group) => {
    const quote = quoteOf(scene, group, names)
    return quote ? [quote] : []
  })
}

interface Group {
  readonly parts: Quoted[]
  tag: Tag | undefined
}

function grouped(scene: Scene): Group[] {
  const groups: Group[] = []
  scene.quoted.forEach((quote, i) => {
    const last = groups.at(-1)
    const previous = scene.quoted[i - 1]
    const lo = tokenAt(scene, quote.start)
    if (last && previous) {
      const tail = tokenAt(scene, previous.end)
      if (!previous.closed && scene.beginsParagraph[lo] && lo === tail) {
        last.parts.push(quote)
        last.tag ??= tagAfter(scene, quote)
        return
      }
      const tag = last.tag
      if (
        tag?.place === 'after' &&
        tag.cue.lo >= tail &&
        !paragraphBetween(scene, tail, lo) &&
        goesOn(scene, tag, lo)
      ) {
        last.parts.push(quote)
        return
      }
    }
    groups.push({ parts: [quote], tag: tagAfter(scene, quote) ?? tagBefore(scene, quote) })
  })
  return groups
}

function paragraphBetween(scene: Scene, lo: number, hi: number): boolean {
  for (let i = lo; i <= hi; i++) if (scene.beginsParagraph[i]) return true
  return false
}

/** One sentence of narration between: no second cue in front of the second part. */
function goesOn(scene: Scene, tag: Tag, lo: number): boolean {
  for (let i = tag.cue.hi; i < lo; i++) if (scene.begins[i]) return false
  const last = scene.tokens[lo - 1]!.text
  return last === '.' || last === ','
}

function quoteOf(scene: Scene, group: Group, names: readonly NameMention[]): Quote | undefined {
  const { text } = scene
  const spans = group.parts.map((part) => [part.start, part.end] as const)
  const words = group.parts.map((part) => bare(text, part)).join(' ')
  if (!group.tag && words.split(/\s+/).length < 5) return undefined
  const speaker = group.tag?.speaker
  return {
    start: spans[0]![0],
    end: spans.at(-1)![1],
    spans,
    text: words,
    kind: group.tag?.saying === false || /^\p{Ll}/u.test(words) ? 'mixed' : 'direct',
    ...(group.tag && {
      cue: text.slice(scene.tokens[group.tag.cue.lo]!.start, scene.tokens[group.tag.cue.hi - 1]!.end),
    }),
    speaker: speaker ? mentionOf(scene, speaker, names) : null,
  }
}

function bare(text: string, part: Quoted): string {
  return text
    .slice(part.start, part.end)
    .replace(/^["“”„‟＂«»‹›'‘’‚‛`]+|["“”„‟＂«»‹›'‘’‚‛`]+$/g, '')
    .trim()
}

function mentionOf(scene: Scene, phrase: NounPhrase, names: readonly NameMention[]): Quote['speaker'] {
  const start = scene.tokens[phrase.lo]!.start
  const end = scene.tokens[phrase.hi - 1]!.end
  const coreStart = scene.tokens[phrase.core.lo]!.start
  const coreEnd = scene.tokens[phrase.core.hi - 1]!.end
  const name = names.findLast((name) => name.start >= coreStart && name.end <= coreEnd)
  const mention = scene.text.slice(start, end)
  return { name: name?.entity ?? mention, mention, start, end }
}
