// Words from which a notice is told, which speaks to its readers of what is to come.

/** Who is spoken to by a notice, or speaks in it: "We play at home on Saturday", "See you on Sunday". */
export const SPOKEN_TO: ReadonlySet<string> = new Set('we us you'.split(' '))

/** What such a sentence looks back with, though no verb is in the past: "We thank all helpers of the fair on Sunday". */
export const LOOKING_BACK: ReadonlySet<string> = new Set(
  `thank thanks congratulate congratulations apologise apologize apologies sorry regret remember mourn proud know hear
  learn saw believe think`.split(/\s+/),
)
