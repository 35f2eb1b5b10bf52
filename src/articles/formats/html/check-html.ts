// Refuses pages that a parser would not come back from, before it sees them.
import { FootnoteError } from '../../../error.ts'

/** linkedom overflows its stack near 10,000 open levels; real pages have a few thousand tags and some 50 levels. */
const TAGS_MAX = 100_000
const LEVELS_MAX = 2_000
/** Elements without an end tag, and those whose end tag may be left out (HTML Living Standard, 13.1.2.4). */
const NOT_NESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp'.split(
    ' ',
  ),
)
const TAG = /<!--|<(\/?)([a-z][a-z0-9:-]{0,40})/gi
const RAW_TEXT = new Set(['script', 'style', 'textarea', 'title', 'noscript'])

/** @throws FootnoteError `articles/html-size` for too many tags or levels. */
export function checkHtml(html: string): void {
  let tags = 0
  let level = 0
  TAG.lastIndex = 0
  for (let match = TAG.exec(html); match; match = TAG.exec(html)) {
    const name = match[2]?.toLowerCase()
    if (name === undefined) skipTo(html, '-->')
    else if (!match[1]) {
      if (++tags > TAGS_MAX) throw tooLarge(`more than ${TAGS_MAX.toLocaleString('en')} tags`)
      if (RAW_TEXT.has(name)) skipTo(html, `</${match[2]}`)
      else if (!NOT_NESTED.has(name) && ++level > LEVELS_MAX)
        throw tooLarge(`more than ${LEVELS_MAX.toLocaleString('en')} elements inside each other`)
    } else if (!NOT_NESTED.has(name) && !RAW_TEXT.has(name)) level = Math.max(0, level - 1)
  }
}

/** Goes on behind the end of a comment or a script; to the end of the page where there is none. */
function skipTo(html: string, end: string): void {
  const at = html.indexOf(end, TAG.lastIndex)
  TAG.lastIndex = at < 0 ? html.length : at + end.length
}

function tooLarge(what: string): FootnoteError {
  return new FootnoteError('articles/html-size', `The page has ${what}.`, 'Save its article as text and add that.')
}
