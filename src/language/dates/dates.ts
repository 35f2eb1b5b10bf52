// Dates, times, durations and sets in a text, with TIMEX3 values (first version: chrono-node as it comes).
import * as chrono from 'chrono-node'
import type { DateMention, Sentence, Token } from '../types.ts'

export interface DateOptions {
  /** ISO date or date-time of publication; without it a value that needs one stays open (XXXX-WXX-4). */
  readonly date?: string
  readonly sentences?: readonly Sentence[]
  readonly tokens?: readonly Token[]
}

/** All mentions of dates in a text, in its order. Offsets are UTF-16 units into `text`. */
export function dates(text: string, options: DateOptions = {}): DateMention[] {
  const reference = options.date ? new Date(options.date.slice(0, 10) + 'T12:00Z') : undefined
  return chrono.parse(text, { instant: reference, timezone: 'UTC' }).map((result) => {
    const { start } = result
    const pad = (n: number | null, size = 2) => String(n ?? 0).padStart(size, '0')
    let value = pad(start.get('year'), 4)
    if (start.isCertain('month') || start.isCertain('day') || start.isCertain('weekday'))
      value += `-${pad(start.get('month'))}`
    if (start.isCertain('day') || start.isCertain('weekday')) value += `-${pad(start.get('day'))}`
    const kind = start.isCertain('hour') ? 'time' : 'date'
    if (kind === 'time') value += `T${pad(start.get('hour'))}:${pad(start.get('minute'))}`
    const end = result.index + result.text.length
    const bare = result.text.replace(/^(?:on|at|in|the) /i, '')
    return { start: end - bare.length, end, text: bare, kind, value }
  })
}
