// What it takes to make one word of another by slips of the fingers: a Damerau-Levenshtein distance with weights.

/** The usual slip is 1; these are likelier or less likely ones. Their order is Damerau's (1964), their size set by hand. */
const SWAPPED = 0.6
const DOUBLED = 0.6
const LEFT_OUT = 0.9
const TOO_MANY = 1.1
const SOUNDS_ALIKE = 0.8
const OTHER_LETTER = 1
/** The first letter is seldom wrong. */
const FIRST_LETTER = 0.3
/** A word that is not typed to its end yet is not that one for certain. */
const HALF_TYPED = 0.1

/** Letters that are taken for each other. */
const ALIKE = ['aeiouy', 'ckq', 'sz', 'fvw', 'dt', 'gj', 'bp', 'mn']
const group = new Map(ALIKE.flatMap((letters) => Array.from(letters, (letter) => [letter, letters] as const)))

/** Longer words are not compared. */
const LENGTH_MAX = 40
const rows = Array.from({ length: 3 }, () => new Float64Array(LENGTH_MAX + 1))

/**
 * The cost of the slips between `typed` and `meant`, both folded; above `most`, some number above it. With `half`, `typed`
 * may be the beginning of the word. Takes the product of the lengths.
 */
export function typoCost(typed: string, meant: string, most: number, half: boolean): number {
  if (typed.length > LENGTH_MAX || meant.length > LENGTH_MAX) return Number.POSITIVE_INFINITY
  let [before, last, row] = rows as [Float64Array, Float64Array, Float64Array]
  for (let j = 0; j <= meant.length; j++) row[j] = j * LEFT_OUT
  for (let i = 1; i <= typed.length; i++) {
    ;[before, last, row] = [last, row, before]
    row[0] = i * TOO_MANY
    let least = row[0]
    for (let j = 1; j <= meant.length; j++) {
      let cost = last[j - 1]! + changed(typed, i, meant, j)
      cost = Math.min(cost, last[j]! + (isDoubled(typed, i) ? DOUBLED : TOO_MANY))
      cost = Math.min(cost, row[j - 1]! + (isDoubled(meant, j) ? DOUBLED : LEFT_OUT))
      if (i > 1 && j > 1 && typed[i - 1] === meant[j - 2] && typed[i - 2] === meant[j - 1])
        cost = Math.min(cost, before[j - 2]! + SWAPPED)
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return least
  }
  const whole = row[meant.length]!
  if (!half) return whole
  let beginning = whole
  for (let j = 0; j < meant.length; j++) beginning = Math.min(beginning, row[j]! + HALF_TYPED)
  return beginning
}

/** What it costs that the letter before place `i` of one word stands for that before place `j` of the other. */
function changed(typed: string, i: number, meant: string, j: number): number {
  const [a, b] = [typed[i - 1]!, meant[j - 1]!]
  if (a === b) return 0
  const cost = group.has(a) && group.get(a) === group.get(b) ? SOUNDS_ALIKE : OTHER_LETTER
  return i === 1 && j === 1 ? cost + FIRST_LETTER : cost
}

const isDoubled = (word: string, end: number): boolean => end > 1 && word[end - 1] === word[end - 2]
