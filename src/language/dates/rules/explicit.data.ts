// Words beside a number or a name of a month that tell whether it is a date.

/** Behind a number: it counts, and is neither day nor year. */
export const COUNTED: ReadonlySet<string> = new Set(
  `% percent per pct million billion trillion thousand hundred dollars pounds euros yen francs marks rubles people men women
  troops soldiers children students workers employees members votes shares points jobs miles kilometers kilometres km metres
  meters feet yards acres tons tonnes pages words times degrees copies units homes houses cars companies cents`.split(
    /\s+/,
  ),
)

/** Before a number: it is an amount, or a number in a row. */
export const AMOUNT_SIGNS: ReadonlySet<string> = new Set(
  `$ £ € ¥ # no number nos page pages room flight route section some nearly almost over roughly than
  least most only . / * chapter article resolution`.split(/\s+/),
)

/** Before a year that four digits alone would not prove. */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in since by from until till before after during to of and - ( between around circa c early late mid year spring summer
  autumn fall winter as`.split(/\s+/),
)

/** Before or behind "May" and "March" when they are no months. */
export const NOT_MONTH_BEFORE: ReadonlySet<string> = new Set(
  'theresa mrs ms mr miss dr brian sir lady lord prime minister secretary'.split(' '),
)
export const NOT_MONTH_BEHIND: ReadonlySet<string> = new Set(
  `i you he she it we they the there not be have god on for against this that also said says told or`.split(/\s+/),
)

/** Before "May" and "March" when they are months for sure. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in by since until till during late early mid last next'.split(' '),
)

/** Behind "about 1820" when it is a year. */
export const BEHIND_YEAR: ReadonlySet<string> = new Set(
  'and or but when by the in to with at he she it they was were'.split(' '),
)
