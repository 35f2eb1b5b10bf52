// What is asked and what comes out: plain data that every room above shares.
import type { Range } from '../articles/index.ts'
import type { Filters } from '../index/index.ts'

export type Kind = 'who' | 'when' | 'where' | 'quote' | 'ask' | 'timeline'

export interface Question extends Omit<Filters, 'person' | 'language'> {
  readonly command: Kind
  /** The question or keyword phrase; the topic of a timeline. */
  readonly question?: string
  /** /quote: any form of a name, or a role. */
  readonly speaker?: string
  readonly topic?: string
  /** /quote: words to find the speaker of, and to check. */
  readonly text?: string
}

export interface Citation {
  readonly article: string
  readonly title?: string
  readonly date?: string
  readonly source?: string
  readonly url?: string
  readonly page?: number
  /** UTF-16 offsets into `Article.raw`. */
  readonly spans: readonly Range[]
}

export interface Answer {
  /** The bare words asked for, as they stand in the snippet: no preposition, no role, no title. */
  readonly text: string
  /** Calibrated: of answers given at 0.8, about 8 of 10 are right. */
  readonly score: number
  /** Whole sentences of the article, but for `cut`; equal to the citation's spans, folded. */
  readonly snippet: string
  /** Where words of a long sentence were left out: before the snippet, after it. They are no part of the spans. */
  readonly cut?: { readonly before?: true; readonly after?: true }
  readonly citation: Citation
  /** The answer with its preposition: "on Thursday". */
  readonly shown?: string
  readonly role?: string
  readonly resolved?: { readonly value: string; readonly basis: 'event' | 'publication' }
  readonly speaker?: string
  readonly quote?: {
    /** `narration`: the words stand in the article, but nobody is quoted with them. */
    readonly kind: 'direct' | 'mixed' | 'narration'
    /** `shortened`: word for word but for what an ellipsis stands for. */
    readonly check?: 'verbatim' | 'shortened' | 'altered'
    readonly difference?: readonly { readonly op: 'same' | 'added' | 'removed'; readonly text: string }[]
    /** Whose words they are not: the speaker that was asked for. */
    readonly notBy?: string
    /** Who repeats these words of somebody else, in words of his own. */
    readonly within?: string
  }
  /** Copies of the same wire story, and other articles that say the same. */
  readonly alsoIn?: readonly Citation[]
}

export interface Refusal {
  readonly code:
    | 'nothing-speaks-of'
    | 'filters-leave-nothing'
    | 'filters-apart'
    | 'days-reversed'
    | 'no-such-article'
    | 'no-such-source'
    | 'named-but-unanswered'
    | 'no-dated-event'
    | 'yes-no'
    | 'empty-question'
    | 'no-such-quote'
    | 'no-quote-about'
    | 'no-such-words'
    | 'words-of-title'
    | 'no-articles'
  /** For a person, in English; `replies` says it in the asker's language by the other fields. */
  readonly sentence: string
  /** A name, or words of the question; those are shown in quotation marks (`literal`). */
  readonly subject?: string
  readonly literal?: true
  readonly topic?: string
  /** Of a time counted from today: its year or day, or "2025-05-04/2025-05-10". */
  readonly time?: string
  /** Of an article or source that there is not: the id or name that comes nearest. */
  readonly meant?: string
  /** The question had filters: it is said of the articles that they leave. */
  readonly filtered?: true
}

export interface Correction {
  readonly from: string
  readonly to: string
}

export type Outcome =
  | {
      readonly kind: 'answered'
      readonly asked: Question
      readonly answers: readonly Answer[]
      readonly corrected?: Correction
      /** Independent articles say different things; the first two answers are what they say. */
      readonly disagree?: boolean
      /** Of a timeline: how many events there are beside these, which are the most important. */
      readonly left?: number
      readonly explanation?: Explanation
    }
  | {
      readonly kind: 'refused'
      readonly asked: Question
      readonly reason: Refusal
      /** Passages that bear on the question, for a person to read; never an answer. */
      readonly nearest: readonly Answer[]
      readonly corrected?: Correction
      readonly explanation?: Explanation
    }

/** What `explain` adds: every step from the question to the answer, as plain data. */
export interface Explanation {
  /** How the question was understood. */
  readonly question: Readonly<Record<string, unknown>>
  /** The sentences looked at, best first, with the scores of their passages. */
  readonly sentences: readonly {
    readonly article: string
    readonly text: string
    readonly passageScore: number
    readonly inSentence: number
    readonly merit: number
  }[]
  /** Best first. Offsets are UTF-16 units into `Article.text`. */
  readonly candidates: readonly {
    readonly text: string
    readonly article: string
    readonly start: number
    readonly end: number
    readonly sentence: Range
    readonly score: number
    readonly features: Readonly<Record<string, number>>
  }[]
  /** The first candidate as an answer, whether it was given or refused. */
  readonly best?: Answer
  /** What the first candidate's probability was made of. */
  readonly trust: Readonly<Record<string, number>>
  readonly family: string
  readonly probability: number
  /** Answers less probable than this are refused. */
  readonly threshold: number
}

export interface AnswerOptions {
  /** Adds an `Explanation` to the outcome. */
  readonly explain?: boolean
  /** Answers at most; by default each way of answering has its own number. */
  readonly limit?: number
  /** The ISO day that "yesterday" in a question is counted from; default today's (UTC). */
  readonly today?: string
}
