// Verbs and phrases that tell who speaks. After the lists of reporting verbs in newspaper style guides and in Quirk et al.,
// A Comprehensive Grammar of the English Language (1985), 14.28-33 and 16.31.

/** Verbs that may stand beside direct speech ("...", X said). They may be inverted: said X. */
export const SAYING = `
  acknowledge add admit advise affirm agree allege announce answer argue ask assert attest aver avow bark beg
  bellow blog boast brag cackle caption caution chant charge chime chuckle claim clarify comment complain concede
  conclude confess confirm contend continue counsel counter croon crow cry deadpan declaim declare demand demur
  elaborate email emphasise emphasize enthuse exclaim explain fume gasp giggle gripe groan growl grumble gush hiss holler
  implore inquire insist interject interrupt intone jeer joke lament laugh maintain marvel moan mumble murmur muse mutter
  note observe opine plead pledge posit post predict proclaim promise pronounce propose protest query quip quote rail
  rant rap read reason recall recommend recount reflect reiterate relate remark repeat reply report respond retort
  retweet reveal roar say scoff scream shout shriek sigh sing smile snap snarl sneer snipe snort sob speculate splutter
  squeal stammer state stress stutter suggest summarize surmise tease testify text theorize thunder tweet urge vow wail
  warn whine whisper wonder write yell`

/** Verbs of saying whose object is the hearer: never inverted. */
export const TELLING = `
  admonish advise ask assure beg beseech brief challenge chide congratulate convince greet implore inform instruct
  lecture notify order persuade promise quiz reassure remind scold tell thank urge warn`

/** Verbs that carry somebody's words only as part of a sentence ("called it "a mistake""). */
export const JUDGING = `
  accuse advocate agree allude apologise apologize applaud assail assume attack bash believe bemoan bewail bill
  blame blast brand calculate call caricature cast castigate celebrate chalk challenge champion channel
  characterise characterize chastise cheer cite compare conclude condemn consider criticise criticize decide
  declare decry deem defend deliver demonise demonize denounce deny depict deride describe detail ding disagree
  disclose discuss dismiss dispute doubt dub echo employ encourage endorse entitle estimate excoriate expect
  express fault fear feel find frame guess hail hammer headline highlight hint hit hope hurl imagine imply
  indicate introduce invite invoke issue knock know label lambast lambaste lampoon laud liken lob mention mock
  nickname offer oppose outline paint pan parrot pillory pitch pledge point portray praise preach presume proclaim
  profess promise pronounce propose publish question realise realize rebuke rebut refer refute regard reject
  release request ridicule rip rue rule salute savage see seek sell show sign signal skewer slam speak specify
  stipulate style support suspect swear talk taunt teach tell term think threaten title tout trash underline
  underscore understand urge use utter view vilify voice vow want warn welcome worry`

/** Forms that no rule gives: base, then its past, participle and others. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  blog: 'blogs blogged blogging',
  counsel: 'counsels counseled counselled counseling counselling',
  signal: 'signals signaled signalled signaling signalling',
  label: 'labels labeled labelled labeling labelling',
  plead: 'pleads pleaded pled pleading',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  sing: 'sings sang sung singing',
  read: 'reads read reading',
  quip: 'quips quipped quipping',
  sign: 'signs signed signing',
  admit: 'admits admitted admitting',
  beg: 'begs begged begging',
  brag: 'brags bragged bragging',
  chat: 'chats chatted chatting',
  crow: 'crows crowed crowing',
  demur: 'demurs demurred demurring',
  snap: 'snaps snapped snapping',
  rap: 'raps rapped rapping',
  sob: 'sobs sobbed sobbing',
  dub: 'dubs dubbed dubbing',
  slam: 'slams slammed slamming',
  refer: 'refers referred referring',
  rebut: 'rebuts rebutted rebutting',
  quiz: 'quizzes quizzed quizzing',
  beseech: 'beseeches besought beseeching',
  think: 'thinks thought thinking',
  feel: 'feels felt feeling',
  speak: 'speaks spoke spoken speaking',
  know: 'knows knew known knowing',
  see: 'sees saw seen seeing',
  find: 'finds found finding',
  understand: 'understands understood understanding',
  swear: 'swears swore sworn swearing',
  cast: 'casts cast casting',
  show: 'shows showed shown showing',
  go: 'goes went gone going',
  put: 'puts put putting',
  shoot: 'shoots shot shooting',
  cut: 'cuts cut cutting',
  bite: 'bites bit bitten biting',
  clap: 'claps clapped clapping',
  throw: 'throws threw thrown throwing',
  chip: 'chips chipped chipping',
  hit: 'hits hit hitting',
  rip: 'rips ripped ripping',
  pan: 'pans panned panning',
  teach: 'teaches taught teaching',
  seek: 'seeks sought seeking',
  sell: 'sells sold selling',
  bet: 'bets bet betting',
  deny: 'denies denied denying',
}

/** Verbs that speak only together with a word behind them. */
export const PHRASAL: Readonly<Record<string, string>> = {
  go: 'on',
  put: 'it in',
  bite: 'back',
  clap: 'back',
  fire: 'back',
  shoot: 'back',
  hit: 'back',
  snap: 'back',
  point: 'out',
  call: 'out',
  cry: 'out',
  blurt: 'out',
  cut: 'in',
  chip: 'in',
  chime: 'in',
  jump: 'in',
  butt: 'in',
  throw: 'in',
  weigh: 'in',
  pipe: 'up',
}

/** What somebody says, as a noun: "Trump's statement that", "in a letter", "a tweet from X". */
export const WORDS_OF = `
  accusation ad advice allegation announcement answer argument article assertion assessment belief book call
  caption chant characterization charge claim claims column comment comments commercial complaint criticism
  declaration demand description e-mail editorial email essay filing headline insult interview joke label lawsuit
  letter mantra memo memoir message motto nickname op-ed opinion petition plea pledge praise prediction promise
  question quote rant refrain release remark remarks reply report resolution response rhetoric ruling slogan
  speech statement suggestion testimony text threat tirade tweet tweets video vow warning words`
