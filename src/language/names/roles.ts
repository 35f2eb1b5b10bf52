// What a text calls a person at a mention: "US Secretary of State" before the name, "the Kremlin spokesman" behind it.
import { STARTERS } from '../sentences/abbreviations.data.ts'
import type { NameMention } from '../types.ts'
import { type Word, wordOf } from './lexicon.ts'
import { LIST } from './lists.ts'
import type { Mention } from './mentions.ts'
import type { Scanned } from './scan.ts'

/** Words that a role is looked for in, on either side of a name. */
const ROLE_MAX = 14
/** Small words that join the parts of a role. */
const JOINING = new Set(['of', 'for', 'and', 'to', 'the', 'at', 'on', 'in', '&', '-', "'s", '’s'])
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'one'])
const BEFORE_HEAD = new Set(['of', 'for', 'at', 'in', 'to', 'on', 'with', 'from'])
const ENDS = new Set([',', '.', ';', ':', '(', ')', '"', '“', '”', '--', '—', '–', '?', '!'])
/** Where the narration goes on behind a role. */
const GOES_ON = new Set(
  'who whom whose which that said says told was is has had and but as when while where after before in on at by'.split(
    ' ',
  ),
)
const POSSESSIVE = /^['’]s$/

type Range = readonly [first: number, last: number]

/** The role of a person's mention in its line, as a stretch of the text; undefined when the text gives none. */
export function roleOf(text: string, scanned: Scanned, mention: Mention): NameMention['role'] {
  const { starts, ends } = scanned
  const range = before(scanned, mention.first) ?? behind(scanned, mention.last)
  if (!range) return undefined
  const [start, end] = [starts[range[0]]!, ends[range[1]]!]
  return { start, end, text: text.slice(start, end) }
}

const isRole = (word: Word): boolean => (word.lists & LIST.role) !== 0
const isModifier = (word: Word): boolean => (word.lists & (LIST.modifier | LIST.role | LIST.demonym)) !== 0

/** "[US Secretary of State] Rex Tillerson", "the [Russian presidential aide] Ushakov". */
function before({ words }: Scanned, name: number): Range | undefined {
  const last = name - 1
  let first = name
  let head = -1
  for (let i = last; i >= 0 && last - i < ROLE_MAX; i--) {
    const word = wordOf(words[i]!)
    const isPossessive = POSSESSIVE.test(word.text)
    if (!word.letters && !isPossessive) break
    if (head < 0 && isRole(word)) head = i
    else if (!(word.capital || (head < 0 ? word.text === 'of' : isPossessive || isModifier(word)))) break
    first = i
  }
  if (head < 0 || words[last] === 'of' || (head < last && words[head + 1] !== 'of')) return undefined
  while (first < head && isOutside(words[first]!, first)) first++
  return [first, last]
}

/** "Dmitry Peskov, the [Kremlin spokesman]," and "Angus Deaton, 69, a [professor at Princeton University]". */
function behind({ words }: Scanned, name: number): Range | undefined {
  if (words[name + 1] !== ',') return undefined
  let first = name + 2
  if (/^\d+$/.test(words[first] ?? '') && words[first + 1] === ',') first += 2
  while (ARTICLES.has(words[first] ?? '')) first++
  let head = -1
  let last = first
  for (; last < words.length && last - first < ROLE_MAX; last++) {
    const word = wordOf(words[last]!)
    const joins = JOINING.has(word.text)
    if (ENDS.has(word.text)) break
    if (head < 0 && (BEFORE_HEAD.has(word.text) || GOES_ON.has(word.text) || isObject(words, last, first)))
      return undefined
    if (head >= 0 && GOES_ON.has(word.text) && !(joins && isCapital(words[last + 1]))) break
    if (isRole(word)) head = last
    else if (last - 1 === head && !(word.capital || joins || isModifier(word))) break
  }
  last--
  while (last > head && JOINING.has(words[last]!)) last--
  return head >= first ? [first, last] : undefined
}

/** Whether an article stands where a role cannot have one: behind a verb or "whereas", as in "led by Tanner, sacked the palace". */
function isObject(words: readonly string[], at: number, first: number): boolean {
  return at > first && words[at] !== 'one' && ARTICLES.has(words[at]!) && !isModifier(wordOf(words[at - 1]!))
}

/** What may stand before a role and is no part of it: articles, possessives, and the small word that begins a sentence. */
function isOutside(word: string, place: number): boolean {
  const lower = word.toLowerCase()
  return ARTICLES.has(lower) || POSSESSIVE.test(word) || (place === 0 && STARTERS.has(lower))
}

const isCapital = (word: string | undefined): boolean => word !== undefined && word[0] !== word[0]!.toLowerCase()
