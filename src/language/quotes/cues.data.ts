// Verbs and phrases that tell who speaks. After the lists of reporting verbs in newspaper style guides and in Quirk et al.,
// A Comprehensive Grammar of the English Language (1985), 14.28-33 and 16.31.

/** Verbs that may stand beside direct speech ("...", X said). They may be inverted: said X. */
export const SAYING = `say add write ask reply tweet retweet post state note explain continue argue recall conclude declare insist
warn observe remark respond reveal joke quip shout yell scream cry whisper mutter murmur exclaim announce answer comment claim
assert contend maintain confess concede acknowledge admit boast brag complain urge demand demur interject interrupt opine
predict promise propose protest quote read repeat report retort sing suggest tease testify text vow wonder chant charge agree
counter  caution counsel blog email plead pledge muse lament laugh smile sigh snap growl bark  inquire query recount
relate reflect reason reiterate stress emphasize emphasise clarify confirm elaborate proclaim pronounce intone declaim deadpan crow gush
rail rant thunder roar bellow holler fume sneer scoff jeer gripe grumble groan moan beg implore advise recommend allege affirm
attest aver avow posit speculate surmise theorize summarize surmise marvel enthuse chime cackle chuckle croon rap caption`

/** Verbs of saying whose object is the hearer: never inverted. */
export const TELLING = `tell remind inform assure reassure instruct order lecture scold chide admonish  notify brief warn
greet challenge  quiz thank congratulate promise advise urge ask implore beg beseech persuade convince`

/** Verbs that carry somebody's words only as part of a sentence ("called it "a mistake""). */
export const JUDGING = `call describe label dub brand deem denounce accuse blast slam criticize criticise praise mock attack ridicule
deride dismiss decry condemn laud hail tout term characterize characterise refer cite blame defend express voice reject deny
dispute refute rebuke rebut allude hint imply indicate signal point speak talk think believe feel hope expect want fear consider
know regard view see find realize realise understand decide vow swear pledge promise agree disagree advocate support oppose endorse
estimate guess doubt worry imagine portray paint depict cast frame liken compare apologize apologise lambast lambaste
vilify pan hammer savage trash taunt mention discuss detail disclose outline underline underscore highlight show find rule tell
conclude calculate specify stipulate publish issue release preach encourage invite offer  champion hurl lob use  employ
 ridicule lampoon bash skewer rip knock ding hit fault chastise castigate assail excoriate pillory nickname style declare
pronounce introduce propose propose title headline entitle sign chalk deliver utter  invoke echo parrot  channel
demonize demonise question challenge   pitch bill sell  urge seek request  warn threaten proclaim profess
teach suspect assume presume caricature bemoan bewail rue cheer applaud welcome salute celebrate`

/** Forms that no rule gives: base, then its past, participle and others. */
export const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
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
  put: 'it',
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
  weigh: 'in',
  pipe: 'up',
}

/** Phrases that name the speaker of the words beside them: "according to X", "in the words of X". */
export const PHRASES = ['according to', 'in the words of', 'as told to', 'per']

/** What somebody says, as a noun: "Trump's statement that", "in a letter", "a tweet from X". */
export const WORDS_OF = `statement letter tweet tweets message comment comments remark remarks claim claims speech email e-mail memo
op-ed editorial column interview testimony words quote slogan question answer response reply argument
assertion accusation allegation charge complaint warning promise pledge vow call chant headline article report essay
book memoir filing lawsuit petition resolution opinion ruling announcement declaration description characterization motto
mantra refrain joke caption text ad commercial video release assessment advice demand plea prediction suggestion
rant tirade rhetoric criticism praise insult label nickname threat belief`
