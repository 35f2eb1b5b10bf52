// Abbreviations that end in a period, by what may follow them (Associated Press and Chicago style, chapters on abbreviations).

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Stand before what they belong to, so they never end a sentence: titles, ranks, "vs.", "e.g.". Without their last period. */
export const NEVER_LAST = words(`
  mr mrs ms mx messrs mmes dr prof rev fr sen sens rep reps gov govs gen maj brig lt lieut col cmdr cdr capt cpl sgt pfc pvt spc adm
  ens cpt hon pres supt insp det st ste mt ft msgr mgr sr.a amb atty sec dist asst assoc vs e.g i.e cf viz ca approx resp figs eq eqs
  m mme mlle monsieur`)

/** May end a sentence, which the word behind them tells: companies, degrees, months, states, streets, hours. */
export const MAYBE_LAST = words(`
  inc corp co cos ltd plc llc bros jr sr esq ph.d m.d b.a m.a m.b.a d.d.s r.n etc al dept univ assn ave blvd rd hwy bldg est
  a.m p.m a.d b.c b.c.e c.e jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa tenn tex vt va
  wash wis wyo s.c n.c s.d n.d n.y n.j n.m n.h w.va d.c p.e.i b.c ont que alta sask man e n s w ne nw se sw rte dr ft yd oz lb lbs hr hrs
  min sec tel ext ed eds trans vol vols pp ch par ver rel no nos fig op cit ibid anon comp dept gov mfg natl intl dist bhd pty pte gmbh
  ag sa nv spa kg`)

/** Stand in brackets behind a rank, before the name: "Admiral (ret.) Ada Quist". */
export const IN_BRACKETS = words('ret retd rtd hon hons emer des')

/** Count what follows them: no end before a digit. */
export const BEFORE_NUMBER = words(
  'no nos fig figs vol vols pp p ch art sec par op eq jan feb mar apr jun jul aug sept sep oct nov dec',
)

/** Before a year, in small letters (born, about, died, flourished, reigned): "(b. 1901, d. 1977)", "c. 1501", "(r. 1235–1270)". */
export const BEFORE_YEAR = words('b c ca d fl r')

/** Names that end in an exclamation or question mark. */
export const MARKED_NAMES = words('yahoo jeopardy oklahoma e! panic! wham yum joomla mamma.mia airbnb! godspeed')

/** Months that are written so in German alone, behind a day: "der 1. Oktober". */
export const GERMAN_MONTHS = words('januar jänner februar feber märz mai juni juli oktober dezember')
/** Months that English has too: only behind a German word and a day, "ab dem 1. September". */
export const SHARED_MONTHS = words('april august september november')
export const BEFORE_DAY = words(
  'am ab dem den der des vom zum bis seit im montag dienstag mittwoch donnerstag freitag samstag sonntag',
)

/** Hours, behind which a weekday goes on: "7 p.m. Saturday". */
export const HOURS = words('a.m p.m')
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')

/** Words that, capitalised behind an abbreviation, begin a sentence: articles, pronouns, prepositions, conjunctions, question words. */
export const STARTERS = words(`
  the a an this that these those there here he she it they we i you his her its their our your my who what when where why how which whose
  in on at by for from with without within after before during since until while although though because if unless as but and or so yet nor
  however meanwhile moreover also still then now once both each every some many most few several all no not only even just such another
  one two three four five six seven eight nine ten hundreds thousands millions more less according despite among between under over about
  against across along around to of is are was were do does did has have had can could will would should may might must last next earlier
  later today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday nobody everyone everybody someone somebody
  nothing everything something police officials analysts critics experts investigators prosecutors investors shares stocks`)

/** Verbs that, behind a closed quote and a name, carry on its sentence: `"Why?" Mr. Smith asked`. */
export const SAID = words(`
  said says asked asks told tells wrote writes added adds shouted shouts cried cries replied replies answered answers exclaimed exclaims
  wondered wonders yelled yells tweeted tweets joked jokes quipped quips recalled recalls demanded demands insisted insists whispered
  declared declares announced announces responded responds screamed screams called continued explains explained noted notes`)
