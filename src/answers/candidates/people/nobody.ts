// Names that nobody means who asks "who": battles, laws, rivers, what is said of a people ("Newtonian"), pieces of a longer name.
import { isDemonym, isGivenName, type Token, termOf } from '../../../language/index.ts'
import type { Asked } from '../../question/question.ts'
import { headWord, isNoun, senseOf } from '../../words/kinds.ts'
import type { Candidate } from '../candidates.ts'

/** What such names say that they are: events, times, texts and rules, waters, buildings. Of each the singular. */
const THINGS = new Set(
  (
    'Act Age Agreement Airport Anthem Armistice Article Battle Bay Bible Bill Blitz Book Bridge Campaign Canal Cape Castle Cathedral ' +
    'Ceasefire Celebration Centenary Century Ceremony Charter Code Constant Constitution Crusade Cup Day Decade Declaration Decree ' +
    'Depression Directive Disaster Earthquake Edict Election Enlightenment Epidemic Era Equation Experiment Expedition Festival Final ' +
    'Fire Flood Forest Fort Gala Games Gate Genocide Glacier Gulf Harbour Harbor Highway Hill Holocaust Hurricane Inquisition Island Journey ' +
    'Lake Law Line Mandate Manifesto Massacre Match Metro Month Mount Mountain Olympics Pact Palace Pandemic Park Peace Peninsula Plague ' +
    'Principle Prize Proclamation Project Protocol Reformation Regulation Referendum Renaissance Report Restoration Revolution River Road ' +
    'Route Rule Ruling Scripture Sea Season Siege Square Stadium Statute Storm Strait Summit Symphony Theorem Theory Thought ' +
    'Throne Tournament Tower Treaty Trial Triangle Tunnel Turnpike Typhoon Valley Verdict Village Volcano Voyage War Week Wildfire Year Zone'
  ).split(' '),
)
/** "Catholicism", but no "prism". */
const BELIEF = /^\p{Lu}\p{Ll}{3,}ism$/u
/** "Newtonian", "Byzantine": said of somebody or something where a noun follows; "Julian" is a name. */
const SAID = /(?:ian|ean|ese|ish)$/
const INITIAL = /^\p{L}\.?$/u
/** Before a piece of a longer name: "Battle of ", "Fort ". */
const LED = /(?<![\p{L}-])(\p{Lu}[\p{L}-]+) (?:of (?:the )?)?$/u
/** "Time for Reflection" inside a sentence. */
const TITLE = /(?<=[\p{Ll}\d,;:“"] )(\p{Lu}\p{Ll}+) (?:for|in|on|to|with|from) (?:the )?(\p{Lu}\p{Ll}+)/gu
/** Before the second half of a name: "Brandt & ", 'Nora "Pip" '. */
const PARTNERED = /\p{Lu}[\p{L}.]* (?:&|["“‘']\p{L}+["”’']) $/u
/** Around a nickname inside a name. */
const NICKING = /\p{Lu}[\p{L}.]* ["“‘']$/u
const NICKED = /^["”’'] \p{Lu}/u
/** Begin the names of places: "Fort William Henry". */
const LEADING = /^(?:Cape|Fort|Lake|Mount|Port)$/

/** Whether a candidate for "who" is nobody by what it is or how it stands. */
export function isNobody(one: Candidate, asked: Asked): boolean {
  if (INITIAL.test(one.text) || isAdjective(one) || isPiece(one) || isOfTitle(one)) return true
  if (isOwnerOfAsked(one, asked) || isNoLonger(one, asked)) return true
  if (one.kind === 'person' || one.kind === 'noun') return false
  // "Rosa Parks", whom the tagger took for no person; "Charles River" it knows for a place.
  return isThing(one.text) && (one.kind === 'place' || !isGivenName(one.text.split(' ')[0]!.toLowerCase()))
}

/** "Battle of Hastings", "Newton's First Law", "Charles River", "Catholicism". */
export function isThing(name: string): boolean {
  const head = headWord(name)
  return THINGS.has(head) || THINGS.has(head.replace(/s$/, '')) || BELIEF.test(head)
}

/** "Newtonian mechanics", "the Venetian and Amalfitan merchants", "non-Afghan veterans". */
function isAdjective({ evidence, end, text, tokens }: Candidate): boolean {
  const last = /[\p{L}]+$/u.exec(text)?.[0] ?? ''
  if (!isDemonym(last) && !(SAID.test(last) && !isGivenName(last.toLowerCase()))) return false
  const at = tokens.findIndex((token) => token.start >= end - evidence.start)
  const isNounAt = (place: number) => tokens[place]?.pos === 'NOUN' && /^\p{Ll}/u.test(tokens[place]!.text)
  if (at < 0) return false
  return isNounAt(at) || (isAdjoined(tokens, at) && isNounAt(at + 2)) || (tokens[at]!.pos === 'ADJ' && isNounAt(at + 1))
}

const isAdjoined = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|or)$/.test(tokens[at]!.text) && /^(?:ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? '')

/** "Hastings" of "Battle of Hastings", "William Henry" of "Fort William Henry". */
function isPiece({ evidence, start, end, kind }: Candidate): boolean {
  const before = evidence.article.text.slice(Math.max(evidence.start, start - 30), start)
  if (PARTNERED.test(before) || (NICKING.test(before) && NICKED.test(evidence.article.text.slice(end, end + 3))))
    return true
  const [whole, head] = LED.exec(before) ?? []
  if (whole === undefined) return false
  if (!whole.includes(' of ')) return LEADING.test(head!)
  return kind !== 'person' && (THINGS.has(head!) || (isNoun(head!) && senseOf(head!) === undefined))
}

/** "Reflection" of "Time for Reflection": of two things with capitals, no "Labour" of "Minister for Labour". */
function isOfTitle({ evidence, start, end, kind }: Candidate): boolean {
  if (kind !== 'proper') return false
  const own = evidence.article.text.slice(evidence.start, evidence.end)
  return [...own.matchAll(TITLE)].some(({ index, 0: { length }, 1: first, 2: last }) => {
    const from = evidence.start + index
    return start >= from && end <= from + length && [first!, last!].every((word) => isMereThing(word.toLowerCase()))
  })
}

const isMereThing = (word: string): boolean => isNoun(word) && senseOf(word) === undefined && !isGivenName(word)

const OWNED = /^['’]s?((?: \p{Ll}[\p{L}-]*){1,3})(?:,? (?:the (?:\p{Ll}+ ){1,2})?(\p{Lu}[\p{L}-]*))?/u

/** "Robert's son" where "Bohemond's son" is asked for; "Brandt's director, Ann Lee," or "Brandt's brother, the pilot Bo Ek" where something was done: by her. */
function isOwnerOfAsked({ evidence, end }: Candidate, { terms, verb, head, text }: Asked): boolean {
  if (/\b(?:whose|ha[sd]|have)\b/i.test(text)) return false
  const [, owned, name] = OWNED.exec(evidence.article.text.slice(end, end + 80)) ?? []
  const words = owned?.split(' ') ?? []
  const isOfPerson = name !== undefined && senseOf(words.at(-1)!) === 'person'
  if (verb !== undefined) return isOfPerson
  // "Married" may pass as no verb: "Brandt's granddaughter Ann".
  if (isOfPerson && head === undefined && terms.some(({ kind, term }) => kind === 'name' && term === termOf(name)))
    return true
  return words.some((word) => isNounOf(terms, word))
}

/** "Who is the mayor". */
const OF_TODAY = /^who(?:['’]s| is| are)\b/i
const PAST = '(?:former|ex|late|one-time|onetime|retired|ousted|deposed|then)[ -]'
const PAST_WORD = new RegExp(`\\b${PAST}`, 'i')
const PAST_BEFORE = new RegExp(`\\b${PAST}((?:[\\p{L}-]+ ){1,3})$`, 'iu')
const PAST_BEHIND = new RegExp(
  `^,? (?:\\d+, )?(?:(?:the|an?|his|her|its|their) )?${PAST}((?:[\\p{L}-]+[ ,.]){1,3})`,
  'iu',
)

/** "Former mayor Ann Lee" and "Ann Lee, the former mayor," where it is asked who is the mayor. */
function isNoLonger({ evidence, start, end }: Candidate, { full, terms }: Asked): boolean {
  if (!OF_TODAY.test(full) || PAST_WORD.test(full)) return false
  const { text: own } = evidence.article
  const before = PAST_BEFORE.exec(own.slice(Math.max(evidence.start, start - 60), start))?.[1]
  const said = before ?? PAST_BEHIND.exec(own.slice(end, Math.min(evidence.end, end + 60)))?.[1]
  return said?.split(/[^\p{L}]+/u).some((word) => isNounOf(terms, word)) ?? false
}

function isNounOf(terms: Asked['terms'], word: string): boolean {
  return terms.some(({ kind, term }) => kind === 'noun' && term === termOf(word))
}
