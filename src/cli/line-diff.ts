// What differs between two texts, line by line.

/** Lines as `diff -u` marks them: two spaces for what is the same, - for what is only in the first, + for the second. */
export function diffLines(first: readonly string[], second: readonly string[]): string[] {
  // Length of the longest common subsequence of what follows each pair of places.
  const common = Array.from({ length: first.length + 1 }, () => new Array<number>(second.length + 1).fill(0))
  for (let i = first.length - 1; i >= 0; i--) {
    for (let k = second.length - 1; k >= 0; k--) {
      common[i]![k] =
        first[i] === second[k] ? common[i + 1]![k + 1]! + 1 : Math.max(common[i + 1]![k]!, common[i]![k + 1]!)
    }
  }
  const lines: string[] = []
  let i = 0
  let k = 0
  while (i < first.length || k < second.length) {
    if (i < first.length && first[i] === second[k]) {
      lines.push(`  ${first[i]}`)
      i++
      k++
    } else if (k === second.length || (i < first.length && common[i + 1]![k]! >= common[i]![k + 1]!)) {
      lines.push(`- ${first[i++]}`)
    } else lines.push(`+ ${second[k++]}`)
  }
  return lines
}
