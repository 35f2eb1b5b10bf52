// Words around "Friday's ..." that tell that this Friday is over, whatever is said of what comes of it.

/** What has happened once people speak of it: "Wednesday's announcement will allow tourists from China". */
export const HAPPENED: ReadonlySet<string> = new Set(
  `close closing price prices finish gains gain losses loss rally selloff announcement decision ruling verdict judgment attack
  attacks shooting shootings bombing bombings blast explosion crash accident fire killing killings massacre murder raid
  earthquake quake storm tornado flood collapse disaster incident tragedy violence clash clashes arrest arrests death deaths
  defeat victory win result results revelation approval statement remarks comments performance`.split(/\s+/),
)

/** Before the weekday. */
export const LOOKS_BACK: ReadonlySet<string> = new Set(
  'by above below over than from since following despite unlike under'.split(' '),
)

/** Before "of" and the weekday. */
export const OF_WHAT_WAS: ReadonlySet<string> = new Set(
  'result results outcome aftermath wake light because approval victims survivors footage coverage'.split(' '),
)
