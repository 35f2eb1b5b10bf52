// What word processors and phones make of a command line: “words” for "words", which no shell keeps together, and —json for --json.

/** Marks of quotation by the one that opens. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '‘': '’' }
/** An argument, or an option's or a part's value, that a mark opens: “Cuba, --source=“Cuba, speaker:“Ruth. */
const OPENED = /^(?:--[\w-]+=|\p{L}+:)?([“„«‘])/u
const LONG_DASH = /^[–—]-?(?=[a-z])/

/** Arguments as they were meant: what stands between marks is one of them, and an option may begin with a long dash. */
export function asMeant(args: readonly string[], options: readonly string[]): string[] {
  const dashed = args.map((arg) => {
    const name = arg.replace(LONG_DASH, '').split('=')[0]!
    return options.includes(name) ? arg.replace(LONG_DASH, '--') : arg
  })
  const meant: string[] = []
  for (let at = 0; at < dashed.length; at++) {
    const end = closedAt(dashed, at)
    meant.push(dashed.slice(at, end + 1).join(' '))
    at = end
  }
  return meant
}

/** Where the marks that an argument opens are closed; its own place where it opens none, or before the next option none is closed. */
function closedAt(args: readonly string[], at: number): number {
  const closing = CLOSING[OPENED.exec(args[at]!)?.[1] ?? '']
  if (closing === undefined) return at
  for (let end = at; end < args.length && (end === at || !args[end]!.startsWith('--')); end++)
    if (args[end]!.endsWith(closing)) return end
  return at
}

/** A value without the marks that it stands in. */
export function unmarked(value: string): string {
  return CLOSING[value[0] ?? ''] === value.at(-1) ? value.slice(1, -1) : value
}
