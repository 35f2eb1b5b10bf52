// Links to the exact place: #page= for a PDF, a text fragment for a page. Only https becomes a link.

/** Beyond this a link eats too much of a message of 2,000 characters; it then goes without its fragment, or not at all. */
const LINK_MAX = 500
/** Words at either end of a snippet that a text fragment names. */
const FRAGMENT_WORDS = 5

/**
 * The address of the cited place, safe inside `[title](<here>)`; undefined for what is no https address.
 * `#page=N` is Adobe's open parameter for PDF (https://www.rfc-editor.org/rfc/rfc8118#section-3); text fragments: https://wicg.github.io/scroll-to-text-fragment/.
 */
export function linkTo(url: string, place: { readonly page?: number; readonly snippet?: string }): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol !== 'https:' || parsed.username || parsed.password) return undefined
  const bare = encodeMarks(parsed.href)
  if (bare.length > LINK_MAX) return undefined
  if (place.page !== undefined) {
    parsed.hash = `page=${place.page}`
    return encodeMarks(parsed.href)
  }
  if (!place.snippet || /\.pdf$/i.test(parsed.pathname)) return bare
  const exact = `${bare}${parsed.hash ? '' : '#'}:~:text=${textDirective(place.snippet)}`
  return exact.length <= LINK_MAX ? exact : bare
}

/** `start,end` of a snippet, or the whole of a short one. Hyphen, comma and ampersand mean something here, so they are encoded. */
function textDirective(snippet: string): string {
  const words = snippet.trim().split(/\s+/)
  const encode = (some: string[]) =>
    encodeMarks(encodeURIComponent(some.join(' ').replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D'))
  if (words.length <= 2 * FRAGMENT_WORDS) return encode(words)
  return `${encode(words.slice(0, FRAGMENT_WORDS))},${encode(words.slice(-FRAGMENT_WORDS))}`
}

/** Parentheses and whatever else could end a masked link, percent-encoded. */
function encodeMarks(href: string): string {
  return href.replace(/[()[\]<>\\*_~|`"'!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}
