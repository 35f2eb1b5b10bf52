// The annotations of single sentences, kept for the sentences asked for last.
import { analyse } from '../../language/index.ts'
import { createRecent } from './recent.ts'

/** Sentences whose annotations are kept, and as many from before; some 9 kB each. */
const KEPT = 6000

/** The annotations of `article.text.slice(start, end)`; their offsets are from `start`. */
export const analysisOf = createRecent(KEPT, ({ text, date }, start, end) =>
  analyse(text.slice(start, end), { ...(date && { date }) }),
)
