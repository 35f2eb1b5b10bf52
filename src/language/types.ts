// What is known about a text: the annotations of this room. All offsets are UTF-16 units into the text that was analysed.

export interface Span {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Span {
  /** Number of the paragraph, from 0. */
  readonly paragraph: number
}

export interface Token extends Span {
  readonly text: string
  /** Universal part of speech (NOUN, PROPN, VERB, AUX, PRON, NUM, PUNCT ...). */
  readonly pos: string
}

/** A word as index and questions see it: folded, stemmed. */
export interface Term extends Span {
  readonly term: string
}

export interface DateMention extends Span {
  readonly text: string
  readonly kind: 'date' | 'time' | 'duration' | 'set'
  /** TIMEX3 value (ISO 8601): 2017-05-11, 2017-07, P3D, PRESENT_REF. */
  readonly value: string
  /** What the value was counted from: the publication's date, or another date of the text. */
  readonly anchor?: string
}

export interface NameMention extends Span {
  readonly text: string
  readonly kind: 'person' | 'organization' | 'place'
  /** The fullest form of this name in the article; the same for all mentions of one entity. */
  readonly entity: string
  /** What the text calls the bearer at this mention: "US Secretary of State". */
  readonly role?: Span & { readonly text: string }
}

export interface Quote extends Span {
  /** The quoted words with their marks, without the narration between. */
  readonly spans: readonly (readonly [start: number, end: number])[]
  /** The quoted words without marks, the spans joined by a space. */
  readonly text: string
  /** `direct`: whole sentences; `mixed`: a fragment inside a sentence of the reporter. */
  readonly kind: 'direct' | 'mixed'
  readonly cue?: string
  /** Null when the text does not tell. `name` is the fullest name in the article, else the mention's own words. */
  readonly speaker: (Span & { readonly name: string; readonly mention: string }) | null
}

/** The parts of an analysis. */
export type Part = 'sentences' | 'tokens' | 'names' | 'dates' | 'quotes'

/** Everything that is known about one text. Each part is computed when first read, and kept. */
export interface Analysis {
  readonly text: string
  /** ISO date of publication that relative dates are counted from. */
  readonly date?: string
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly quotes: readonly Quote[]
  /** Works parts out before they are read, in turns with whoever else has work to do: those of a large text take seconds. */
  prepare(...parts: Part[]): Promise<Analysis>
}
