// The one promise, checked where a reply leaves: a snippet is what its spans say in the source.
import type { Answer, Citation } from '../answers/index.ts'
import { type Article, fold, readSpans } from '../articles/index.ts'
import { FootnoteError } from '../error.ts'

/** Where the articles of citations come from; a collection is one. */
export interface Articles {
  article(id: string): Promise<Article | undefined>
}

/**
 * Throws FootnoteError `reply/invariant` when the snippet is not what the spans hold, folded, or when the article is gone.
 * Nothing of the snippet is in the error: it may be wrong, and it may be somebody's text.
 */
export async function checkCitation(
  cited: Pick<Answer, 'snippet'> & { citation: Citation },
  from: Articles,
): Promise<void> {
  const { article: id, spans } = cited.citation
  const article = await from.article(id)
  const inside =
    article && spans.length > 0 && spans.every(([start, end]) => 0 <= start && start < end && end <= article.raw.length)
  if (inside && readSpans(article.raw, spans) === fold(cited.snippet)) return
  throw new FootnoteError(
    'reply/invariant',
    `The snippet cited from article ${id} is not what its spans ${JSON.stringify(spans)} hold.`,
    'The reply was not sent. Rebuild the index of this collection; if it happens again, report it with the article.',
  )
}
