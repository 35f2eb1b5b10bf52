// Articles cut into short ones, so that trust is fitted on a collection of many short articles too, as news is, not of a few long ones.
import { identityMap } from '../../dist/src/articles/index.js'

/** About the length of a news story, in characters. */
const PIECE_MIN = 2500

/** Pieces of whole paragraphs, without a title; a piece's id tells where in its article it begins. */
export function piecesOf(articles) {
  return articles.flatMap(({ id, text }) => {
    const pieces = []
    for (let start = 0; start < text.length; ) {
      const gap = text.indexOf('\n', start + PIECE_MIN)
      const end = gap < 0 ? text.length : gap + 1
      const raw = text.slice(start, end)
      pieces.push({ id: `${id}~${start}`, text: raw, language: 'en', raw, map: identityMap(raw) })
      start = end
    }
    return pieces
  })
}

/** An answer out of a piece, as if it came from the whole article. */
export function ofWhole(best) {
  const [article, start] = best.citation.article.split('~')
  if (start === undefined) return best
  const spans = best.citation.spans.map(([from, to]) => [from + Number(start), to + Number(start)])
  return { ...best, citation: { ...best.citation, article, spans } }
}
