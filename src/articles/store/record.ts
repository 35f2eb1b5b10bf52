// How a kept article stands in its file: JSON with the article, where it came from and which version it is.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Article } from '../article.ts'
import type { OffsetMap } from '../offsets.ts'

/** What is known of an article without reading its text. */
export type ArticleHead = Omit<Article, 'raw' | 'text' | 'map'>

/** A part of the source that did not reach the clean text; UTF-16 offsets into `raw`. */
export interface KeptCut {
  readonly start: number
  readonly end: number
  readonly reason: string
}

export interface Kept {
  readonly article: Article
  readonly cuts: readonly KeptCut[]
  /** What the reader had to say to the person who added it. */
  readonly notes: readonly string[]
  /** Absolute path or address of what it was read from. */
  readonly place: string
  /** ISO date-time. */
  readonly added: string
  /** From 1. */
  readonly version: number
}

const FORMAT = 1
const text = z.string()
const optional = text.optional()

export const Head = z.object({
  id: text,
  title: optional,
  date: optional,
  dateReason: optional,
  source: optional,
  url: optional,
  author: optional,
  language: text,
  pages: z.array(z.number()).readonly().optional(),
  teaser: z.boolean().optional(),
})

const Stored = z.object({
  format: z.literal(FORMAT),
  place: text,
  added: text,
  version: z.number().int().positive(),
  head: Head,
  raw: text,
  text,
  /** text, raw, length of each run, one after the other. */
  map: z.array(z.number().int().nonnegative()),
  cuts: z.array(z.object({ start: z.number(), end: z.number(), reason: text })),
  notes: z.array(text),
})

/** The file's content. */
export function encode({ article, cuts, ...kept }: Kept): string {
  const { raw, text, map, ...head } = article
  // A reader's cut has its text too, which `raw` holds already.
  const bare = cuts.map(({ start, end, reason }) => ({ start, end, reason }))
  const stored = { format: FORMAT, ...kept, head, raw, text, map: flat(map), cuts: bare }
  return JSON.stringify(stored)
}

/** Throws when the content is not what `encode` made. */
export function decode(content: string): Kept {
  const { head, raw, text, map, ...rest } = Stored.parse(JSON.parse(content))
  return { ...rest, article: { ...defined(head), raw, text, map: runs(map) } }
}

/** `head` of an article. */
export function headOf({ raw: _, text: __, map: ___, ...head }: Article): ArticleHead {
  return head
}

/** zod gives `key: undefined` no place in its output, but in its types: the same object, typed as an article's head. */
export function defined(head: z.output<typeof Head>): ArticleHead {
  return head as ArticleHead
}

const HEAD_FIELDS = Object.keys(Head.shape) as (keyof typeof Head.shape)[]

/**
 * The same for the same article, whenever and from wherever it was added: readers and files have its fields in orders of
 * their own.
 */
export function contentHash(article: Article): string {
  const head = HEAD_FIELDS.map((field) => article[field])
  return sha256(JSON.stringify([head, article.raw, article.text, flat(article.map)]))
}

const NAME = /^[a-z0-9-]{0,40}\.[0-9a-f]{16}\.v[0-9]{1,9}\.([0-9a-f]{16})\.json$/

/** The name of a file: readable words, the id's hash, the version, the hash of the content. */
export function fileName(id: string, version: number, content: string): string {
  const words = id.toLowerCase().replace(/[^a-z0-9]/g, '-')
  return `${words.slice(-40)}.${sha256(id)}.v${version}.${sha256(content)}.json`
}

/** The hash of the content in a name that `fileName` made; undefined for any other file. */
export function hashIn(name: string): string | undefined {
  return NAME.exec(name)?.[1]
}

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16)
}

function flat(map: OffsetMap): number[] {
  return map.flatMap((run) => [run.text, run.raw, run.length])
}

function runs(flat: readonly number[]): OffsetMap {
  return Array.from({ length: Math.floor(flat.length / 3) }, (_, i) => ({
    text: flat[3 * i]!,
    raw: flat[3 * i + 1]!,
    length: flat[3 * i + 2]!,
  }))
}
