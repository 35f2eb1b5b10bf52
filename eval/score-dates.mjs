// Dates: TempEval-3's measures, spans that touch and values that are equal as strings.
import { scoreSpans } from './spans.mjs'

/** The table of a set that holds the annotation. */
export const GOLD = 'dates'

export const score = (docs, gold, ours) => scoreSpans(docs, gold, ours, (mine, theirs) => mine.value === theirs.value)
