// HTML's elements and attributes by what they mean for the text of a page.

/** Elements that show no text of the article: out of the source with all that is in them. */
export const UNSEEN_ELEMENTS: ReadonlySet<string> = new Set('script style noscript svg iframe template link'.split(' '))

/** Elements whose content is no markup (HTML Living Standard, 13.1.2): without an end tag they go on to the page's end. */
export const RAW_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'iframe'])

/** Attributes that tell what an element is. A parser's tree costs as much for an attribute as for an element. */
export const TELLING_ATTRIBUTES: ReadonlySet<string> = new Set([
  ...['class', 'id', 'role', 'rel', 'type', 'dir', 'lang', 'hidden', 'aria-hidden', 'aria-modal', 'itemprop'],
  ...['name', 'property', 'content', 'datetime', 'pubdate', 'rowspan', 'colspan', 'summary'],
  ...['src', 'srcset', 'data-src', 'data-srcset'],
])

/** Elements without an end tag, and those whose end tag may be left out (HTML Living Standard, 13.1.2.4). */
export const NOT_NESTED: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rt rp'.split(
    ' ',
  ),
)

/** Elements that stand inside a line (HTML Living Standard, phrasing content); all others begin a line of their own. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)
