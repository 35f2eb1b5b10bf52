// Text -> the words of a line as the tagger sees them. Scanned by hand: this runs over every character of every article.

/** Words and signs of one stretch of text: `starts[i]`..`ends[i]` are UTF-16 offsets, `words[i]` the characters between. */
export interface Scanned {
  readonly words: string[]
  readonly starts: number[]
  readonly ends: number[]
}

const SPACE = 0
const SIGN = 1
const LETTER = 2
const DIGIT = 3
const WHITE = /\s/
const LETTERS = /[\p{L}\p{M}]/u
const DIGITS = /\p{N}/u
/** Class + 1 of each UTF-16 unit, filled as units are met. */
const classes = new Uint8Array(0x10000)

function classOf(code: number): number {
  const known = classes[code]!
  if (known) return known - 1
  const char = String.fromCharCode(code)
  const kind = WHITE.test(char) ? SPACE : LETTERS.test(char) ? LETTER : DIGITS.test(char) ? DIGIT : SIGN
  classes[code] = kind + 1
  return kind
}

const APOSTROPHE = 39
const CURLY_APOSTROPHE = 0x2019
const PERIOD = 46
const COMMA = 44
const HYPHEN = 45
const AMPERSAND = 38
const COLON = 58
const SLASH = 47
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === CURLY_APOSTROPHE
const isWord = (code: number): boolean => classOf(code) >= LETTER

/** The words of `text.slice(start, end)`. A possessive "'s" is a word of its own; a hyphenated word is one. */
export function scan(text: string, start: number, end: number): Scanned {
  const found: Scanned = { words: [], starts: [], ends: [] }
  for (let i = start; i < end; ) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === SPACE) {
      i++
      continue
    }
    const from = i++
    if (kind === SIGN) {
      if (isApostrophe(text.charCodeAt(from)) && isPossessive(text, from, end)) i++
    } else i = endOfWord(text, i, end)
    found.words.push(text.slice(from, i))
    found.starts.push(from)
    found.ends.push(i)
  }
  return found
}

function endOfWord(text: string, i: number, end: number): number {
  const from = i - 1
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isWord(code)) i++
    else if (i + 1 < end && isWord(text.charCodeAt(i + 1)) && joins(text, i, code, end)) i += 2
    else break
  }
  if (i < end && text.charCodeAt(i) === PERIOD && keepsPeriod(text, from, i)) i++
  return i
}

/** Whether a sign between two word characters holds them together: "O'Brien", "U.S", "AT&T", "Osc-Dis", "1,000". */
function joins(text: string, i: number, code: number, end: number): boolean {
  if (isApostrophe(code)) return !isPossessive(text, i, end)
  if (code === HYPHEN || code === AMPERSAND) return true
  if (code === PERIOD) return true
  const digits = classOf(text.charCodeAt(i - 1)) === DIGIT && classOf(text.charCodeAt(i + 1)) === DIGIT
  return digits && (code === COMMA || code === COLON || code === SLASH)
}

function isPossessive(text: string, i: number, end: number): boolean {
  const next = text.charCodeAt(i + 1)
  if (i + 1 >= end || (next !== 115 && next !== 83)) return false
  return i + 2 >= end || !isWord(text.charCodeAt(i + 2))
}

/** Abbreviations that take their period along into a name. */
const WITH_PERIOD = new Set(
  `Mr Mrs Ms Dr Prof Rev Gen Sen Rep Gov Lt Col Maj Capt Sgt Adm Cmdr St Jr Sr Inc Corp Co Ltd Bros Ala Ariz Ark Calif Colo Conn Del Fla
  Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Mt Ft No vs Jan Feb Mar Apr Aug
  Sept Oct Nov Dec`.split(/\s+/),
)
const LONGEST_ABBREVIATION = 5

function keepsPeriod(text: string, from: number, i: number): boolean {
  const length = i - from
  if (length === 1) return isCapital(text[from]!)
  if (text.charCodeAt(i - 2) === PERIOD) return classOf(text.charCodeAt(i - 1)) === LETTER
  return length <= LONGEST_ABBREVIATION && WITH_PERIOD.has(text.slice(from, i))
}

const isCapital = (char: string): boolean => char !== char.toLowerCase()
