// Words beside a month or weekday that tell whether it is part of a name.

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
