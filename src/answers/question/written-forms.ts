// How passages write the words of a question, alone and in a row: with a capital or without.
import { type Word, withoutPossessive, wordsOf } from '../words/words.ts'

interface Count {
  capital: number
  small: number
  /** Capitals that every word has where a sentence begins. */
  opening: number
}

export interface Ballot extends Readonly<Count> {
  /** The commonest form with a capital, by what it is in small letters. */
  readonly forms: ReadonlyMap<string, string>
}

/** Two words of the question that stand in a row in a passage as well, or with particles between ("Gerold of Wyke"). */
interface Row extends Count {
  readonly first: number
  readonly last: number
}

export interface Votes {
  /** For each word of the question. */
  readonly words: readonly Ballot[]
  readonly rows: readonly Readonly<Row>[]
}

const CAPITAL = /\p{Lu}/u
/** What stands inside names in small letters. */
const PARTICLE = /^(?:of|the|and|de|del|der|di|du|la|van|von|bin|ibn|al|ter)$/i
/** "The Church of the Holy Sepulchre" */
const ROW_MAX = 3
/** What may stand between the words of a name. */
const BETWEEN = /^[ \u00a0&'’-]+$/
const ENDED = /[.!?:;…"“”|#*•\n]/

/** Words in the order of the text that they stand in. */
export interface Written {
  readonly text: string
  readonly words: readonly Word[]
}

/** Counts occurrences; words are compared by their terms. In a title every word may have a capital, as where a sentence begins. */
export function countForms(words: readonly Word[], passages: readonly Written[], titles: readonly string[]): Votes {
  const counted = words.map(() => ({ ...NONE, seen: new Map<string, number>() }))
  const rows = rowsOf(words)
  const places = new Map<string, number[]>()
  for (const [place, { term }] of words.entries()) places.set(term, [...(places.get(term) ?? []), place])
  const named = titles.map((text) => ({ text, words: wordsOf(text) }))
  for (const [number, { text, words: there }] of [...named, ...passages].entries()) {
    const isTitle = number < titles.length
    for (let at = 0; at < there.length; at++) {
      const word = there[at]!
      const asked = places.get(word.term)
      if (!asked) continue
      const opens = isTitle || at === 0 || ENDED.test(text.slice(there[at - 1]!.end, word.start))
      for (const place of asked) {
        const own = counted[place]!
        const form = withoutPossessive(word.text)
        count(own, CAPITAL.test(form), opens)
        if (CAPITAL.test(form)) own.seen.set(form, (own.seen.get(form) ?? 0) + 1)
        for (const row of rows) {
          const run = row.first === place ? runAt(text, there, at, words, row) : undefined
          if (run) count(row, CAPITAL.test(run[0]!.text) && CAPITAL.test(run.at(-1)!.text), opens)
        }
      }
    }
  }
  return { rows, words: counted.map(({ seen, ...own }) => ({ ...own, forms: commonest(seen) })) }
}

const NONE: Count = { capital: 0, small: 0, opening: 0 }

function count(into: Count, capital: boolean, opens: boolean): void {
  if (!capital) into.small++
  else if (opens) into.opening++
  else into.capital++
}

function rowsOf(words: readonly Word[]): Row[] {
  return words.flatMap(({ text }, first) => {
    let last = first + 1
    while (last < words.length - 1 && PARTICLE.test(words[last]!.text)) last++
    const isRow = words[last] && last - first <= ROW_MAX && !PARTICLE.test(text) && !PARTICLE.test(words[last]!.text)
    return isRow ? [{ ...NONE, first, last }] : []
  })
}

/** A name has no other forms but with an "s": "Defending Colin" makes no name of "defended colin". */
const isSameForm = (one: Word, other: Word): boolean => one.term === other.term && bareOf(one) === bareOf(other)
const bareOf = ({ text }: Word): string => withoutPossessive(text).toLowerCase().replace(/s$/, '')

/** The words of a passage from one on that are those of a row, side by side. */
function runAt(text: string, there: readonly Word[], at: number, words: readonly Word[], { first, last }: Row) {
  const run = there.slice(at, at + last - first + 1)
  const isSame = run.every(
    (word, i) =>
      isSameForm(word, words[first + i]!) && (i === 0 || BETWEEN.test(text.slice(run[i - 1]!.end, word.start))),
  )
  return isSame && run.length > last - first ? run : undefined
}

function commonest(seen: ReadonlyMap<string, number>): Map<string, string> {
  const forms = [...seen].sort((a, b) => a[1] - b[1])
  return new Map(forms.map(([form]) => [form.toLowerCase(), form]))
}
