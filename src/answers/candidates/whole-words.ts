// Where the words of a candidate begin and end: whole words, though the tagger's tokens are finer, and whole names.
import type { Evidence } from '../evidence/evidence.ts'
import { wholeHandle } from './handles.ts'

const LETTER = /[\p{L}\p{M}\p{N}]/u
/** "► Ukraine", "• the mayor". */
const SYMBOL = /[\s•►▶▪■●◆★→|]/
const JOINT = /[-‑’']/
const HYPHEN = /[-‑]/

/** Widens a range of the article's text to whole words, hyphenated ones too, where the tagger's tokens are finer: "Jean-Claude", "Płock". */
export function wholeWords(sentence: Evidence, start: number, end: number): [number, number] {
  const { text } = sentence.article
  let from = start
  let to = end
  while (from < to - 1 && SYMBOL.test(text[from]!)) from++
  const joins = (at: number) =>
    LETTER.test(text[at]!) ||
    (JOINT.test(text[at]!) && LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' '))
  // A phrase may begin with the hyphen itself: "-white" of "black-and-white".
  if (LETTER.test(text[from]!) || (HYPHEN.test(text[from]!) && joins(from)))
    while (from > sentence.start && joins(from - 1)) from--
  if (LETTER.test(text[to - 1]!))
    while (to < sentence.end && joins(to) && !/^['’]s\b/.test(text.slice(to, to + 3))) to++
  return wholeHandle(sentence, from, to)
}

const NAMED = /(?:^| )\p{Lu}[\p{L}-]*$/u
const PARTNER = /^ (?:&|"\p{L}+"|“\p{L}+”|‘\p{L}+’|'\p{L}+') \p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*/u

/** Widens a range that ends in a name to all of it: "Brandt & Sons", 'Nora "Pip" Lind'. */
export function wholeName(sentence: Evidence, start: number, end: number): [number, number] {
  const { text } = sentence.article
  if (!NAMED.test(text.slice(start, end))) return [start, end]
  return [start, end + (PARTNER.exec(text.slice(end, sentence.end))?.[0].length ?? 0)]
}
