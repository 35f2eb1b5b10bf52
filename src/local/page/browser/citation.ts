// Finds the citations in a reply of the bot's, so that a click on one can open its place. The forms are those of replies/.
/** A citation as a message shows it. */
export interface Cited {
  readonly title: string
  /** What is quoted above it; empty in a refusal. */
  readonly quoted: string
  readonly href?: string
}

/** A run of a message: markdown, or a line with a citation and the markdown around it. */
export type Part =
  | { readonly kind: 'text'; readonly content: string }
  | {
      readonly kind: 'citation'
      readonly small: boolean
      readonly before: string
      readonly cited: Cited
      readonly after: string
    }

const SMALL = '-# '
const DASH = '— '
/** Up to the source or the date. */
const UNLINKED = /^(.*?)(?= · |$)/u
const LINK = /^\[((?:\\.|[^\]\\])+)\]\(<?([^)>\s]+)>?\)/u

/** Discord markdown as it reads: without escapes, bold and the marks of a quote. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^(?:-# )?> ?/gm, '')
    .replace(/\\([^\sA-Za-z0-9])|\*\*/gu, '$1')
    .trim()

/**
 * Splits a message at its citations: lines "— Title · Source · date", and lines of a timeline, "**date** words — Title".
 * @param known whether an article has this title, for those that are no links.
 */
export function partsOf(content: string, known: (title: string) => boolean): Part[] {
  const parts: Part[] = []
  let text: string[] = []
  let quote: string[] = []
  const flush = () => {
    if (text.length > 0) parts.push({ kind: 'text', content: text.join('\n') })
    text = []
  }
  let quoting = false
  for (const line of content.split('\n')) {
    const part = citationOf(line, quote.join('\n'), known)
    const quoted = line.startsWith('> ')
    if (quoted) quote = quoting ? [...quote, line] : [line]
    quoting = quoted
    if (part) {
      flush()
      parts.push(part)
    } else text.push(line)
  }
  flush()
  return parts
}

function citationOf(line: string, quote: string, known: (title: string) => boolean): Part | undefined {
  const small = line.startsWith(SMALL)
  const body = small ? line.slice(SMALL.length) : line
  const leading = body.startsWith(DASH)
  const at = leading ? 0 : body.lastIndexOf(` ${DASH}`) + 1
  if (!leading && (at === 0 || body.startsWith('> '))) return undefined
  const before = body.slice(0, at + DASH.length)
  const rest = body.slice(at + DASH.length)
  const [whole = '', title = '', href] = LINK.exec(rest) ?? UNLINKED.exec(rest) ?? []
  const quoted = leading ? plain(quote) : plain(before.slice(0, -DASH.length).replace(/^\*\*.*?\*\* /, ''))
  const cited: Cited = { title: plain(title), quoted, ...(href !== undefined && { href }) }
  if (!cited.title || (!leading && href === undefined && !known(cited.title))) return undefined
  return { kind: 'citation', small, before, cited, after: rest.slice(whole.length) }
}
