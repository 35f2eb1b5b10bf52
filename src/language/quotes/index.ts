// Text -> the words that it quotes, and who said them.
import { names as namesOf } from '../names/index.ts'
import { sentences as sentencesOf } from '../sentences/index.ts'
import { atOnce, mapped, type Steps } from '../steps.ts'
import { tokens as tokensOf } from '../tokens.ts'
import type { NameMention, Quote, Sentence, Token } from '../types.ts'
import { withNames } from './capitals.ts'
import { withFirstNames } from './full-names.ts'
import { type Turn, turnsOf } from './interview.ts'
import { type Quoted, quotedIn } from './marks.ts'
import type { NounPhrase } from './noun-phrases.ts'
import { paragraphsOf } from './paragraphs.ts'
import { pronounsOf } from './people.ts'
import { type Scene, sceneOf } from './scene.ts'
import { announcedAs, type Cast, castOf, speakerOf } from './speakers.ts'
import { isSpeech, isTitle } from './speech.ts'
import { type Utterance, utterancesOf } from './utterances.ts'

/** A mark of punctuation, a nested mark and the mark itself; one more behind it, for marks before the comma. */
const ENDING_LENGTH = 3
const MARKS = /["“”„‟＂«»‹›'‘’‚‛`\s]/

/** What is known about the text already; what is missing is worked out. */
export interface QuoteOptions {
  readonly sentences?: readonly Sentence[]
  readonly tokens?: readonly Token[]
  readonly names?: readonly NameMention[]
}

/** The quotes of a text, in the order of their first words. Offsets are UTF-16 units into `text`. */
export function quotes(text: string, known: QuoteOptions = {}): Quote[] {
  return atOnce(quoteSteps(text, known))
}

/** The same in steps. */
export function* quoteSteps(text: string, known: QuoteOptions = {}): Steps<Quote[]> {
  const sentences = known.sentences ?? sentencesOf(text)
  const tokens = known.tokens ?? (yield* tokensOf(text, sentences))
  const names = known.names ?? (yield* namesOf({ text, sentences }))
  const paragraphs = paragraphsOf(text)
  yield
  const turns = turnsOf(text, paragraphs, names)
  const spoken = new Set(turns.flatMap(({ spans }) => spans.map(({ end }) => end)))
  const marked = yield* mapped(paragraphs, (paragraph, i) =>
    spoken.has(paragraph.end) ? [] : quotedIn(text, paragraph, paragraphs[i + 1]),
  )
  const quoted = marked.flat()
  const plain = sceneOf(text, tokens, sentences, paragraphs, quoted)
  yield
  const draft = { ...plain, tokens: yield* withNames(plain, names) }
  const isTitled = yield* mapped(quoted, (quote) => isTitle(draft, quote))
  const speech = quoted.filter((_, i) => !isTitled[i])
  const titles = quoted.filter((_, i) => isTitled[i])
  const scene = sceneOf(text, draft.tokens, sentences, paragraphs, speech, titles)
  yield
  const people = withFirstNames(scene, names)
  yield
  const cast = castOf(scene, people, yield* pronounsOf(scene, people))
  yield
  const utterances = yield* utterancesOf(scene)
  const said = yield* mapped(utterances, (utterance) =>
    isSpeech(scene, utterance) ? [quoteOf(scene, utterance, cast)] : [],
  )
  return [...said.flat(), ...turns.map((turn) => quoteOfTurn(text, turn))].sort((a, b) => a.start - b.start)
}

function quoteOf(scene: Scene, { parts, tag, speaker }: Utterance, cast: Cast): Quote {
  const { text, tokens } = scene
  const words = parts.map((part) => bare(text.slice(part.start, part.end))).join(' ')
  return {
    start: parts[0]!.start,
    end: parts.at(-1)!.end,
    spans: parts.map((part) => [part.start, part.end]),
    text: words,
    kind: tag?.saying === false || !isWhole(scene, parts) ? 'mixed' : 'direct',
    ...(tag && { cue: text.slice(tokens[tag.cue.lo]!.start, tokens[tag.cue.hi - 1]!.end).replace(/\.$/, '') }),
    speaker: speaker ? whoSpeaks(scene, parts[0]!, speaker, cast) : null,
  }
}

function whoSpeaks(scene: Scene, quote: Quoted, phrase: NounPhrase, cast: Cast): Quote['speaker'] {
  return announcedAs(scene, quote, phrase, speakerOf(scene, phrase, cast), cast)
}

/** Whether the words begin and end as sentences do; "..., he said" ends one with a comma, a slip with nothing. */
function isWhole({ text }: Scene, parts: Utterance['parts']): boolean {
  const first = bare(text.slice(parts[0]!.start, parts[0]!.end))
  const last = parts.at(-1)!
  const ending = text.slice(last.end - ENDING_LENGTH, last.end + 1)
  return !/^\p{Ll}/u.test(first) && (!last.closed || parts.length > 1 || /[.,?!;:…—―–-]/.test(ending))
}

function quoteOfTurn(text: string, { label, spans, speaker }: Turn): Quote {
  return {
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    spans: spans.map(({ start, end }) => [start, end]),
    text: spans.map(({ start, end }) => bare(text.slice(start, end))).join(' '),
    kind: 'direct',
    cue: ':',
    speaker: speaker === null ? null : { name: speaker, mention: text.slice(label.start, label.end), ...label },
  }
}

/** Words without the marks and the white space around them. */
function bare(words: string): string {
  let [start, end] = [0, words.length]
  while (start < end && MARKS.test(words[start]!)) start++
  while (end > start && MARKS.test(words[end - 1]!)) end--
  return words.slice(start, end)
}
