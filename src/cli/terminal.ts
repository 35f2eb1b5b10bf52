// What people read in the terminal. Control characters are left out of it: a terminal would obey those of an article.

/** A line for the person, apart from the results. */
export function tell(line: string): void {
  process.stderr.write(`${plain(line)}\n`)
}

/** A result for the person. */
export function print(text: string): void {
  process.stdout.write(`${plain(text)}\n`)
}

/** Text without control characters but line feeds and tabs. */
export const plain = (text: string): string => text.replace(/[^\P{Cc}\n\t]/gu, '')
