// The senses of nouns and names, and what each is a kind of: out of WordNet 3.1 (see noun-senses.data.json for its licence).
import { readFileSync } from 'node:fs'
import { baseFormOf, foldWord } from '../../language/index.ts'

interface Data {
  /** Words and names in lower case, in the order of their characters, parted by bars. */
  readonly words: string
  /** Of each word the numbers of its commonest senses, in base 36. */
  readonly senses: string
  /** Of each sense the numbers of what it is a kind of. */
  readonly parents: string
}

/** Entries of a list parted by bars: cut out when asked for, for to cut all takes a tenth of a second. */
interface Entries {
  readonly length: number
  at(number: number): string
}

function entriesOf(list: string): Entries {
  const starts = [0]
  for (let at = list.indexOf('|'); at >= 0; at = list.indexOf('|', at + 1)) starts.push(at + 1)
  return {
    length: starts.length,
    at: (number) => list.slice(starts[number], (starts[number + 1] ?? list.length + 1) - 1),
  }
}

type Lists = { readonly [name in keyof Data]: Entries }
let loaded: Lists | undefined

/** The lists are large: loaded with the first question. */
function lists(): Lists {
  if (!loaded) {
    const data = JSON.parse(readFileSync(new URL('./noun-senses.data.json', import.meta.url), 'utf8')) as Data
    loaded = { words: entriesOf(data.words), senses: entriesOf(data.senses), parents: entriesOf(data.parents) }
  }
  return loaded
}

/** The number of a word in the list, by halves; undefined when it is not there. */
function numberOf(word: string): number | undefined {
  const { words } = lists()
  let [low, high] = [0, words.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = words.at(middle)
    if (found === word) return middle
    if (found < word) low = middle + 1
    else high = middle - 1
  }
  return undefined
}

const numbersIn = (entry: string): number[] =>
  entry === '' ? [] : entry.split(' ').map((one) => Number.parseInt(one, 36))

/** Words whose senses are kept at hand. */
const KEPT_MAX = 20_000
const kept = new Map<string, readonly number[]>()

/** The senses of a word or name in any case, one or many, commonest first; none when it is not known. */
export function sensesOf(text: string): readonly number[] {
  let senses = kept.get(text)
  if (!senses) {
    if (kept.size > KEPT_MAX) kept.clear()
    const number = numberOf(singularOf(text))
    senses = number === undefined ? [] : numbersIn(lists().senses.at(number))
    kept.set(text, senses)
  }
  return senses
}

/** A word or name as the list has it, in lower case and in the singular; as it is, folded, where the list has none. */
export function singularOf(text: string): string {
  const word = foldWord(text)
  const forms = [
    word,
    text.toLowerCase(),
    baseFormOf(word),
    word.replace(/s$/, ''),
    word.replace(/(?<=[sxzh])es$|'s$/, ''),
    word.replace(/ies$/, 'y'),
  ]
  return forms.find((form) => numberOf(form) !== undefined) ?? word
}

/** Whether a sense is one of some senses, or a kind of one. */
export function reaches(sense: number, wanted: readonly number[]): boolean {
  return wanted.includes(sense) || numbersIn(lists().parents.at(sense)).some((parent) => reaches(parent, wanted))
}
