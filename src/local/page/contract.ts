// What the page and its server say to each other: plain JSON, types only, so that the browser's code can import it.
import type { Answer, Explanation, Question } from '../../answers/index.ts'
import type { Range } from '../../articles/index.ts'
import type { Deed, Doer, LocalMessage, WireEntry } from '../index.ts'

/*
 * Every address takes the token: the page itself and the events as ?token=, the others as "Authorization: Bearer TOKEN".
 * Errors come as { error: "One sentence with the next step." } with status 400, 403, 404, 413 or 500.
 *
 *   GET  /?token=…                     the page: browser/index.html beside the compiled server
 *   GET  /page.js, /page.css           its two files, from the same folder; they hold no secret and take no token
 *   GET  /local/events?token=…         server-sent events, each `data:` a PageEvent as JSON
 *   GET  /local/state?guild=ID         PageState; of the first server when none is named
 *   POST /local/interact               InteractRequest -> InteractResponse
 *   POST /local/say                    { doer, content } -> { message: ID }; what a person says in the channel
 *   GET  /local/article?guild=&id=     PageArticle
 *   POST /local/read?guild=            { url } as JSON, or the file's bytes with x-file-name (percent-encoded) -> PageReading
 *   POST /local/keep                   { guild, key } -> { kept: string[] }   (ids)
 *   POST /local/file                   a file's bytes with x-file-name -> PageFile, for an attachment option
 *   GET  /local/fixture?interaction=ID a fixture for `footnote replay`
 *   GET  /local/file/ID/NAME           that file, for the bot
 *
 * The page needs no more than this Content-Security-Policy (avatars are data: images, no style is inline):
 *   default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none';
 *   form-action 'none'; frame-ancestors 'none'
 */

/** What `POST /local/file` gives: One of `Deed.attachments`. */
export interface PageFile {
  readonly name: string
  readonly url: string
  readonly size: number
}

export interface PageState {
  readonly guilds: readonly { readonly id: string; readonly name: string }[]
  readonly channel: string
  readonly people: readonly { readonly id: string; readonly name: string; readonly canManage: boolean }[]
  readonly roles: readonly { readonly id: string; readonly name: string }[]
  /** Discord's locales that the bot speaks. */
  readonly locales: readonly string[]
  /** What a message says, in each of them, in place of a title that an article does not have. */
  readonly untitled: readonly string[]
  /** As registered with the local Discord: slash and message commands, with their localizations. */
  readonly commands: readonly unknown[]
  /** Of the asked guild's channel, for everybody; `onlyFor` says who may see one. */
  readonly messages: readonly PageMessage[]
  /** What passed already. */
  readonly wire: readonly WireEntry[]
  readonly articles: readonly {
    readonly id: string
    /** Absent for an article without one. */
    readonly title?: string
    readonly date?: string
    readonly source?: string
  }[]
}

export interface PageMessage extends LocalMessage {
  /** Who used which command, drawn above the bot's message; absent for what a person says, and for what a button gives. */
  readonly asked?: { readonly user: string; readonly words: string }
}

export interface InteractRequest {
  readonly doer: Doer
  readonly deed: Deed
}

export interface InteractResponse {
  readonly interaction: string
  /** Acknowledged within 3 s; otherwise the page shows Discord's "The application did not respond". */
  readonly answered: boolean
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[]
  /** `data` of a callback of type 9; it is sent back as a deed { kind: 'modal', customId, fields: { customId, value }[] }. */
  readonly modal?: unknown
  /** Milliseconds until the acknowledgement. */
  readonly ms: number
}

export type PageEvent =
  | { readonly kind: 'wire'; readonly entry: WireEntry }
  | { readonly kind: 'message'; readonly message: PageMessage }
  | { readonly kind: 'gone'; readonly message: string }
  | { readonly kind: 'why'; readonly why: Why }
  /** The bot was started again (`footnote dev`): commands may have changed. */
  | { readonly kind: 'reloaded'; readonly error?: string }

/** Handlers are not told the id of their interaction. This is what they know of it: of a button, the key in its custom_id. */
export type AskedIn =
  | {
      readonly user: string
      readonly channel: string
      readonly command: string
      readonly options: Readonly<Record<string, string | number | boolean | undefined>>
      /** The words that a message command was used on. */
      readonly target?: string
    }
  | { readonly key: string }

export interface Why {
  readonly question: Question
  readonly outcome: 'answered' | 'refused'
  /** A refusal's sentence. */
  readonly reason?: string
  /** What was found, best first: a citation in a message is looked up here when it is clicked. */
  readonly answers: readonly Answer[]
  readonly guild: string | null
  readonly askedIn: AskedIn
  /** The interaction that it was asked in: the server's word, by `askedIn`; absent when it knows none. */
  readonly interaction?: string
  /** ISO time. */
  readonly at: string
  readonly ms: number
  readonly explanation?: Explanation
}

export interface PageArticle {
  readonly id: string
  readonly title?: string
  readonly date?: string
  /** Why the date was read so. */
  readonly dateReason?: string
  readonly source?: string
  readonly url?: string
  readonly language: string
  /** The source; all ranges below are UTF-16 offsets into it. */
  readonly raw: string
  /** What was cut from it, with the reason. */
  readonly cuts: readonly { readonly range: Range; readonly reason: string }[]
  readonly names: readonly { readonly spans: readonly Range[]; readonly kind: string; readonly entity: string }[]
  readonly dates: readonly { readonly spans: readonly Range[]; readonly value: string }[]
  readonly quotes: readonly { readonly spans: readonly Range[]; readonly speaker?: string }[]
}

export interface PageReading {
  /** For `keep`. */
  readonly key: string
  readonly articles: readonly PageArticle[]
  /** Files or entries that are no article, a sentence each. */
  readonly problems: readonly string[]
}
