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
const BEFORE_DASH = / (?=— )/gu
/** Before the source or the date; a title may hold it too. */
const SEPARATOR = / · |$/gu
const LINK = /^\[((?:\\.|[^\]\\])+)\]\(<?([^)>\s]+)>?\)/u

/** Discord markdown as it reads: without escapes, bold and the marks of a quote. */
const plain = (markdown: string): string =>
  markdown
    .replace(/^(?:-# )?> ?/gm, '')
    .replace(/\\([^\sA-Za-z0-9])|\*\*/gu, '$1')
    .trim()

/**
 * Splits a message at its citations: lines "— Title · Source · date", and lines of a timeline, "**date** words — Title".
 * @param known whether an article has this title, for those that are no links: a title may hold what parts it from the rest.
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
  if (body.startsWith('> ')) return undefined
  const leading = body.startsWith(DASH)
  const places = leading ? [0] : Array.from(body.matchAll(BEFORE_DASH), ({ index }) => index + 1)
  for (const at of places) {
    const before = body.slice(0, at + DASH.length)
    const rest = body.slice(at + DASH.length)
    const { whole, title, href } = titleIn(rest, known)
    const quoted = leading ? plain(quote) : plain(before.slice(0, -DASH.length).replace(/^\*\*.*?\*\* /, ''))
    const cited: Cited = { title, quoted, ...(href !== undefined && { href }) }
    if (title && (leading || href !== undefined || known(title)))
      return { kind: 'citation', small, before, cited, after: rest.slice(whole.length) }
  }
  return undefined
}

/** The title that the rest of a line begins with: that of a link, else the longest that an article has, else all up to the source. */
function titleIn(rest: string, known: (title: string) => boolean): { whole: string; title: string; href?: string } {
  const [linked, words = '', href = ''] = LINK.exec(rest) ?? []
  if (linked !== undefined) return { whole: linked, title: plain(words), href }
  const titles = Array.from(rest.matchAll(SEPARATOR), ({ index }) => rest.slice(0, index))
  const whole = titles.findLast((one) => known(plain(one))) ?? titles[0] ?? ''
  return { whole, title: plain(whole) }
}
