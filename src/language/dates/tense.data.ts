// Words from which the tense of a clause is read.

/** What is said to lie ahead: auxiliaries, and words for what is arranged or due. */
export const AHEAD: ReadonlySet<string> = new Set(
  `will shall would ll may might can could should must wo expected scheduled slated due planned planning intends
  intend intended hoping wants upcoming projected expects expect expecting anticipates begins expires expire matures
  payable effective be until deadline supposed soon meets meet starts opens arrives takes wouldn shouldn`.split(/\s+/),
)

/** These look ahead when an infinitive follows: "plans to", "is set to". */
export const AHEAD_TO: ReadonlySet<string> = new Set(
  'plan plans hope hopes promise promises vow vows likely set agreed agreement offer bid ready about'.split(' '),
)

/** Those of them that a bare verb follows: "will have a scan". */
export const MODALS: ReadonlySet<string> = new Set(
  'will shall would ll may might can could should must wo wouldn shouldn'.split(' '),
)

/** A participle behind one of these says how something is to be, and the tense stands before them: "will stay closed". */
export const STATES: ReadonlySet<string> = new Set('stay remain keep get become go'.split(' '))

/** Irregular past forms, and those in -ed of four letters; a longer word in -ed counts as past too. */
export const BEHIND: ReadonlySet<string> = new Set(
  `was were had did said told went came got gave took made saw knew began became brought bought built broke chose drew
  drove ate fell felt fought found flew forgot froze grew held hit hurt kept laid led left lent lost met paid put
  quit ran rang rose sat sent shot showed shut sang sank slept sold spoke spent stood stole struck swore swept
  taught thought threw understood woke wore won wrote cut set beat bore bit blew cost dealt dug hid lay lit
  rode sought shook split spread stuck swam withdrew been ago died lied tied vied used owed fled sped bled bred arose
  awoke bent burst clung crept drank flung forbade forgave foresaw hung knelt leapt meant misled overcame oversaw
  overtook rebuilt shone shrank slid sprang spun stung strode strove sung swung tore undertook upheld wept withheld
  wasn weren didn hadn couldn`.split(/\s+/),
)

/** Verbs of the present that carry the clause themselves. */
export const PRESENT: ReadonlySet<string> = new Set('is are am has have does do says say'.split(' '))

/** Close before "in" or "on" and a date they tell of what is fixed for it: "the lease ends in August". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  `ends,finishes,concludes,resumes,closes,reopens,retires,lapses,returns,launches,debuts,premieres,runs,turns,airs,goes on,
  go on,comes out,come out,run out,follows,comes on,come on,continues,faces,hosts,plays,sets off,
  sets out,kicks off,kick off,gets under,get under,takes place,take place,heads to,head to,heads for,
  leaves for,departs for,sets sail`.split(/,\s*/),
)

/** The same right before the preposition only: "The ferry leaves on Sunday", but "A plane lands in Paris on Sunday" is a caption. */
export const SCHEDULED_CLOSE: ReadonlySet<string> = new Set(
  `lands,land,leaves,leave,departs,depart,sails,sail,goes live,go live,goes out,go out,goes up,go up,goes down,go down,
  rolls out,roll out,play,is closed,are closed,is shut,are shut,is open,are open,is free,are free,is off`.split(/,\s*/),
)

/** The same in the plural, right behind what ends in -s: "Fireworks follow on Sunday", but not "they had to follow". */
export const SCHEDULED_PLURAL: ReadonlySet<string> = new Set(
  `follow begin start open end close finish conclude resume reopen return continue premiere arrive meet vote`.split(
    ' ',
  ),
)

/** The same behind "is" and "are": "is leaving office in May". */
export const SCHEDULED_PARTICIPLES: ReadonlySet<string> = new Set(
  `ending closing leaving retiring returning heading moving launching opening reopening expiring resuming resigning arriving coming
  starting beginning`.split(/\s+/),
)

/** Words in -ed that are no past verbs. */
export const NOT_VERBS: ReadonlySet<string> = new Set('united hundred sacred kindred naked wicked'.split(' '))

/** A word in -ed behind one of these describes a thing: "an unspecified date", "its reported loss". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the its his her their our this that these those still newly previously once'.split(' '),
)
