// Which lines of a message are lists: the parser of Discord's markdown knows none. Pure.

/** Lines that stand together: of a list, without their marks, or others as they are. */
export interface Lines {
  readonly list?: 'bullets' | 'numbers' | undefined
  /** The number of a list's first line. */
  readonly start: number
  readonly lines: readonly string[]
}

const BULLET = /^[-*] /
const NUMBER = /^(\d{1,9})\. /
const FENCE = '```'

/** Lists apart from other lines; what is code stays as it is. */
export function runsOfLines(content: string): Lines[] {
  const runs: { list: Lines['list']; start: number; lines: string[] }[] = []
  let isCode = false
  for (const line of content.split('\n')) {
    const fences = line.split(FENCE).length - 1
    const list = isCode || fences > 0 ? undefined : listOf(line)
    if (fences % 2 === 1) isCode = !isCode
    const text = list ? line.replace(list === 'bullets' ? BULLET : NUMBER, '') : line
    const last = runs.at(-1)
    if (last && last.list === list) last.lines.push(text)
    else runs.push({ list, start: Number(NUMBER.exec(line)?.[1] ?? 1), lines: [text] })
  }
  return runs
}

function listOf(line: string): Lines['list'] {
  if (BULLET.test(line)) return 'bullets'
  return NUMBER.test(line) ? 'numbers' : undefined
}
