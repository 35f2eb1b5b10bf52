// Compares the words that somebody passes on with a run of words of an article: what is the same, and whose words it is.
import type { Article } from '../../articles/index.ts'
import type { Analysis, Quote, Steps } from '../../language/index.ts'
import { isStop, wordsOf } from '../words/words.ts'
import { COMPARED_MAX, type Piece, type PlainWord, piecesOf, plainWords } from './difference.ts'
import { type Claimed, fit, type Step } from './fit.ts'
import { isInMarks, isRelayed } from './quote-marks.ts'
import type { Run } from './word-runs.ts'

/** Words in common from which a text passes as an altered form of the other, and as worth a look. */
const ALTERED_MIN = 0.6
const NEAR_MIN = 0.3
/** Of the words that carry the sense, this share must be the same: "It is an insult" is no form of "It is an outrage". */
const SENSE_MIN = 0.5
/** An ellipsis between two words: something was left out. */
const ELLIPSIS = /…|\.{3}|\. \. \./u

export interface Match {
  readonly article: Article
  readonly analysis: Analysis
  /** The words that match, as ranges of `article.text`, in order. */
  readonly start: number
  readonly end: number
  /** The quotes that they are of; none where the article says them itself. */
  readonly quotes: readonly Quote[]
  /** The words stand between marks of quotation, whether or not a quote was understood there. */
  readonly marked: boolean
  /** The words stand in a quote within the quote: somebody repeats them. */
  readonly relayed: boolean
  readonly check: 'verbatim' | 'shortened' | 'altered'
  readonly pieces: readonly Piece[]
  readonly like: number
  /** Whether so much is the same that it passes as these words. */
  readonly good: boolean
}

export interface Claim {
  readonly text: string
  readonly words: readonly (PlainWord & Claimed)[]
}

/** What is passed on, as words; an ellipsis in it is a gap. */
export function claimOf(text: string): Claim {
  const words = plainWords(text).slice(0, COMPARED_MAX)
  return {
    text,
    words: words.map((word, i) => ({
      ...word,
      gap: i > 0 && ELLIPSIS.test(text.slice(words[i - 1]!.end, word.start)),
    })),
  }
}

/** The stretch of a run most like the claim; undefined where little is. */
export function* matchIn(run: Run, claim: Claim, article: Article, analysis: Analysis): Steps<Match | undefined> {
  const held = new Set(run.words.map(({ key }) => key))
  const shared = claim.words.filter(({ key }) => held.has(key)).length
  if (shared < NEAR_MIN * claim.words.length) return undefined
  const found = yield* fit(run.words, claim.words)
  if (!found || found.like <= NEAR_MIN) return undefined
  const steps = withinBounds(found.steps, run)
  const places = steps.flatMap(({ original }) => (original === undefined ? [] : [original]))
  if (places.length === 0) return undefined
  const [start, end] = [run.words[places[0]!]!.at, run.words[places.at(-1)!]!.until]
  const same = steps.flatMap(({ op, original }) => (op === 'same' ? [run.words[original!]!] : []))
  const { quotes, several } = quotesOf(run, analysis, same)
  const check = checkOf(steps, claim)
  return {
    article,
    analysis,
    start,
    end,
    quotes,
    marked: quotes.length > 0 || [start, end].some((at) => isInMarks(article.text, at)),
    relayed: quotes[0] !== undefined && isRelayed(article.text, quotes[0], start),
    // Nobody shortens what two people said into one: that is another quote.
    check: several && check === 'shortened' ? 'altered' : check,
    pieces: piecesOf({ ...found, steps }, run, claim),
    like: found.like,
    good: found.like >= ALTERED_MIN && sense(steps, claim) >= SENSE_MIN,
  }
}

/** At the ends, a word stands for another of the same sentence only: what is behind the full stop was not changed. */
function withinBounds(steps: readonly Step[], run: Run): Step[] {
  const inner = [...steps]
  const parted = (one: number, next: number) =>
    /[.!?"“”]/.test(run.text.slice(run.words[one]!.end, run.words[next]!.start))
  const freed = ({ claimed }: Step): Step => ({ op: 'added', claimed: claimed! })
  const first = inner.findIndex(({ op }) => op === 'same')
  const last = inner.findLastIndex(({ op }) => op === 'same')
  for (let i = first - 1; i >= 0; i--) {
    const { op, original } = inner[i]!
    if (op === 'changed' && parted(original!, inner[first]!.original!)) inner[i] = freed(inner[i]!)
  }
  for (let i = last + 1; last >= 0 && i < inner.length; i++) {
    const { op, original } = inner[i]!
    if (op === 'changed' && parted(inner[last]!.original!, original!)) inner[i] = freed(inner[i]!)
  }
  return inner
}

/** The quotes that most of the words stand in; none where they are of `several` speakers. */
function quotesOf(run: Run, { quotes }: Analysis, same: readonly { at: number; until: number }[]) {
  const within = (quote: Quote) => same.filter(({ at, until }) => quote.start <= at && until <= quote.end)
  const from = Math.min(...same.map(({ at }) => at))
  const to = Math.max(...same.map(({ until }) => until))
  const own = (run.quotes.length > 0 ? run.quotes : quotes).filter(
    (quote) => quote.start <= to && quote.end >= from && within(quote).length > 0,
  )
  if (run.quotes.length > 0) return { quotes: own, several: false }
  const several = new Set(own.map(({ speaker }) => speaker?.name)).size > 1
  const inside = own.reduce((sum, quote) => sum + within(quote).length, 0)
  return { quotes: !several && 2 * inside > same.length ? own : [], several }
}

/** `shortened` where nothing but what the claim says to leave out is left out. */
function checkOf(steps: readonly Step[], { words }: Claim): Match['check'] {
  if (steps.every(({ op }) => op === 'same')) return 'verbatim'
  const next = (from: number) => steps.slice(from).find(({ claimed }) => claimed !== undefined)?.claimed
  const told = steps.every(({ op }, i) => op === 'same' || (op === 'removed' && words[next(i) ?? -1]?.gap))
  return told ? 'shortened' : 'altered'
}

/** The share of the claim's words of sense that are the same; of all where none has any. */
function sense(steps: readonly Step[], { text, words }: Claim): number {
  const carries = words.map(({ start, end }) => wordsOf(text, start, end).some(({ term }) => !isStop(term)))
  const counts = (i: number) => !carries.includes(true) || carries[i]!
  const same = new Set(steps.flatMap(({ op, claimed }) => (op === 'same' ? [claimed!] : [])))
  const all = words.flatMap((_, i) => (counts(i) ? [i] : []))
  return all.filter((i) => same.has(i)).length / Math.max(1, all.length)
}
