// Words beside three digits that tell whether they are a year.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

export const EARLY_PREPOSITIONS: ReadonlySet<string> = words(
  'in by since until till before after circa early late mid born died',
)

/** Marks behind a year. */
export const STOPS: ReadonlySet<string> = words('. , ; : ! ? ( ) [ ] " “ ”')

/** Words behind a year that count nothing. */
export const BEHIND_EARLY_YEAR: ReadonlySet<string> = words(
  `and or but when while by the in on at with without he she it they we was is had his her its their this these that
  a an as under after before during until to for from into against because between following there then who which where if so`,
)

/** Before "in": "resulted in 120", "brought in 300". */
export const NOT_IN_A_YEAR: ReadonlySet<string> = words(
  'resulted results resulting result brought brings bring took takes take drew draws packed pulled raked present every',
)

/** Before "from 731 to 740". */
export const REIGNED: ReadonlySet<string> = words(
  'reigned reign ruled rule governed lived served lasted held occupied king queen emperor bishop abbot pope abbess was',
)

/** Before "(104-113)". */
export const SCORED: ReadonlySet<string> = words(
  'won lost win wins loss losses beat defeat defeated points score record',
)

/** At the beginning of a line they are mostly no years: "404 – Page not found", "911: what is your emergency?". */
export const NUMBERS_OF_FAME: ReadonlySet<number> = new Set([100, 101, 404, 500, 911, 999])

/** Before "of 912": what is done or written in a year. Those that are made up of people too ("a council of 120") need a name between. */
export const DATED: ReadonlySet<string> = words(
  `act agreement armistice battle charter conquest constitution coronation crusade decree earthquake edict election eruption
  expedition famine fire flood invasion law massacre pact peace plague raid rebellion revolt revolution rising sack siege
  statute treaty truce uprising war`,
)
export const DATED_WITH_NAME: ReadonlySet<string> = words('assembly convention council diet parliament synod')
