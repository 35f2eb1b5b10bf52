// A question as it is typed in a terminal: free words, and Discord's name:value parts.

export interface TypedLine {
  /** The words that belong to no part. */
  readonly words: string
  readonly parts: Readonly<Record<string, string>>
}

/**
 * Splits "speaker:Dmitry Peskov topic:optimism" into its parts; a part goes on to the next one, or is quoted.
 * @param names the parts that the command knows; other words with a colon are words.
 */
export function readTyped(line: string, names: readonly string[]): TypedLine {
  const parts: Record<string, string> = {}
  const starts = [...line.matchAll(/(?<!\S)([\p{L}_]+):/gu)].filter(([, name]) => names.includes(name!))
  const words = line.slice(0, starts[0]?.index ?? line.length)
  starts.forEach((start, i) => {
    const value = line.slice(start.index + start[0].length, starts[i + 1]?.index ?? line.length).trim()
    parts[start[1]!] = unquote(value)
  })
  return { words: unquote(words.trim()), parts }
}

function unquote(value: string): string {
  const quoted = /^"([^"]*)"$/.exec(value)
  return quoted ? quoted[1]! : value
}
