// Words from which is told that something happens again and again.

/** In the sentence of what is done each time: "The choir usually meets on Sunday". */
export const HABITS: ReadonlySet<string> = new Set(
  'usually always normally traditionally annually generally typically regularly ordinarily'.split(' '),
)

/** Behind "is" and "are", close before a month or day: "The general meeting is held in October". */
export const YEARLY: ReadonlySet<string> = new Set(
  'held elected chosen celebrated awarded collected renewed planted sown harvested picked'.split(' '),
)

/** What was or will be once: "It will be closed from Monday to Friday". */
export const ONCE: ReadonlySet<string> = new Set(
  'will ll shall due expected scheduled planned likely next this'.split(' '),
)

/** Behind the weekday of a list of hours: "Sunday: closed". */
export const HOURS: ReadonlySet<string> = new Set('closed open noon midday midnight from by till until'.split(' '))
