// Words that tell a time without a date: conjunctions, ends of a span, deeds and hours that stand without an article.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Conjunctions of time, the longest first; "since" and "as" mostly give a reason. */
export const CONJUNCTIONS: readonly (readonly string[])[] = [
  'by the time',
  'each time',
  'every time',
  'the moment',
  'as soon as',
  'after',
  'before',
  'once',
  'until',
  'till',
  'when',
  'whenever',
  'while',
  'on',
  'upon',
].map((one) => one.split(' '))

/** What may stand before a conjunction and go with it: "only when", "shortly after". */
export const BEFORE_CONJUNCTION = words(`
  only just even right immediately shortly soon directly always usually normally automatically again and or but not except`)

/** Behind "on" and "upon" these tell a time: "upon reaching the summit", but not "insists on paying". */
export const ARRIVING = words(`
  arriving attaining becoming completing discovering entering finding finishing hearing joining leaving learning reaching receiving
  returning seeing signing`)

/** Behind these "when" begins what is known, said or asked: "check when it opens". */
export const BEFORE_CONTENT = words(`
  know knows knew known see sees saw seen tell tells told ask asks asked say says said decide decides decided check checks checked learn
  find finds found show shows showed shown choose chooses chose remember remembers remembered wonder explain explains explained
  determine determines determined announce announces announced specify specifies indicate indicates set sets`)

/** Right behind these "when" begins a clause of theirs: "the day when it opened", "about when it opens". */
export const OWNERS_OF_WHEN = words(`
  about of on to from by day days date dates time times moment moments year years month months week weeks period periods era age century
  decade case cases hour point occasion occasions`)

/** Where a span of time has its ends: "at the BEGINNING of each session". */
export const ENDS_OF_SPAN = words(
  'beginning start outset end close conclusion finish middle midpoint height peak turn eve',
)

/** Of these an end or a beginning is a place, or a part of something to read. */
export const NOT_SPANS = words(`
  line queue road street corridor hall tunnel bridge pier row list table page chapter book text file sentence word name url address track path
  trail alley lane rope stick pole arm bed room valley river spectrum scale tail message post article document paragraph`)

/** Deeds that tell a time behind "on" and "upon" without an article: "on arrival", "on completion of the form". */
export const DEEDS = words(`
  acceptance activation admission appointment approval arrival boarding birth cancellation  checkout closing closure
  collection completion confirmation death delivery departure discharge dispatch election enrolment enrollment entry evaluation exit
  expiration expiry graduation impact induction installation introduction landing launch login logout maturity opening order payment
  presentation promotion publication purchase receipt redemption registration release removal renewal request resignation
  retirement return shipment signature signing startup submission surrender termination verification withdrawal`)

/** Times of a day or of a course of things behind "at" without an article: "at sunset", "at halftime". */
export const COURSE_TIMES = words(`
  bedtime birth breakfast checkout closing daybreak dawn death departure dinner dusk graduation harvest kickoff
  halftime launch lunchtime lunch  mealtimes nightfall release retirement startup  sunrise sunset supper twilight`)
