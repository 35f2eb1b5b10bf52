// A hyphen at a line end: part of the word ("long-term"), or there only because the line ended ("govern-ment").

// First parts that keep their hyphen, as the Chicago Manual of Style (7.89) lists them, and numbers.
const COMPOUND =
  /(?:^|[^\p{L}])(?:self|ex|all|cross|half|quasi|well|high|low|long|short|full|part|non|anti|mid|post|pre|pro|co|so|vice|north|south|east|west|left|right|much|best|still|then|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/iu
const WORD_MAX = 40

/** All words of a text in lower case, hyphened ones whole. */
export function wordsIn(raw: string): Set<string> {
  return new Set(Array.from(raw.matchAll(/\p{L}+(?:-\p{L}+)*/gu), (match) => match[0].toLowerCase()))
}

/**
 * True when the hyphen that ends `raw.slice(0, end)` goes away as the word is joined with the one at `next`.
 * The text's own words decide; where they do not tell, the hyphen stays after the first parts of compounds only.
 */
export function hyphenGoes(raw: string, end: number, next: number, words: ReadonlySet<string>): boolean {
  if (raw[end - 1] === '\u00ad') return true
  const head = raw.slice(Math.max(0, end - 1 - WORD_MAX), end - 1)
  const first = (/\p{L}+$/u.exec(head)?.[0] ?? '').toLowerCase()
  const second = (/^\p{L}+/u.exec(raw.slice(next, next + WORD_MAX))?.[0] ?? '').toLowerCase()
  if (words.has(first + second)) return true
  return !words.has(`${first}-${second}`) && !COMPOUND.test(head) && !/\p{L}-\p{L}+$/u.test(head)
}
