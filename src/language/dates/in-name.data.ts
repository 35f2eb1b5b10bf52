// Words beside a month, weekday or holiday that tell whether it is part of a name.

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Months that are given names; "May" and "August" are told by their own rule (rules/explicit.ts). */
export const PEOPLE_CALLED: ReadonlySet<string> = words('april june')

/** A full stop and a name behind them: "Dr. June Dahl". */
export const TITLES: ReadonlySet<string> = words('dr mr mrs ms st sr prof')

/** With a capital letter because a sentence or a headline begins there; a month behind them is one. */
export const OPENERS: ReadonlySet<string> = words(
  `in by since until till during from before after between through throughout on at of for to with about around early late
  mid the a an one every each and or but when while as if though although that maybe perhaps only even then later earlier
  our its his her their your my these those some most no any both all what which who how why where yes so than like
  come comes until beginning starting following`,
)

/** Before "April" they speak of the month whatever stands behind it: "in April Jamaica rolled back ...". */
export const TIME_BEFORE: ReadonlySet<string> = words(
  `in since until till during from through throughout before after between early late mid last next this the a an of for
  its his her their our every each`,
)

/** What a weekday with a capital letter before it is a name after, not a day of this week. */
export const DAYS_CALLED: ReadonlySet<string> = words(
  'black good super bloody cyber palm ash ruby holy maundy shrove giving robinson freaky casual',
)

/** Behind a weekday: "Wednesday Addams", "the Sunday Times", "Monday Night Football", "Saturday Night Live". */
export const NAME_BEHIND_DAY: ReadonlySet<string> = words(
  'addams weld times telegraph mirror express mail herald football baseball live lights fever raw smackdown',
)

/** What is of a holiday's kind whatever stands before: "Christmas trees", "Halloween costumes". */
export const OF_HOLIDAY: ReadonlySet<string> = words(
  `tree trees market markets carol carols card cards gift gifts present presents shopping lights decorations decoration decor
  album albums song songs movie movies film films show shows special specials concert concerts costume costumes candy egg eggs
  bunny basket baskets cake pudding turkey turkeys dinner dinners meal meals party parties parade parades fair event events
  jumper sweater stocking stockings bonus rush sales spending spirit story stories play pageant list wish wishes`,
)

/** Behind a holiday they are the time itself: "Christmas morning", "the Easter weekend". */
export const TIME_BEHIND: ReadonlySet<string> = words(
  'morning afternoon evening night day eve week weekend season period holiday holidays break time',
)

/** Before a holiday and a thing: "the town's Christmas fete", "a Christmas truce". */
export const OWNERS: ReadonlySet<string> = words(
  "a an the 's its his her their our my your another annual first traditional",
)

/** Before a holiday that is a day, though a name stands behind it: "On Christmas Jamaica said". */
export const BEFORE_HOLIDAY: ReadonlySet<string> = words(
  'on at by since until till before after around over from last this next',
)
