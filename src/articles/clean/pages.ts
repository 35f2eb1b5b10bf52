// Page numbers of two numbers, "2/3": they count the pages. Anything else that looks so may be a day, a score or a share.

const OF_TOTAL = /^(\d{1,4})\s*(?:\/|of)\s*(\d{1,4})$/

/** Those of one source's lines that number its pages: from 1 on, in order, none left out, up to the total that they name. */
export function pageNumbers(texts: Iterable<string>): ReadonlySet<string> {
  const byTotal = new Map<number, Set<number>>()
  const read = new Map<string, number>()
  for (const text of texts) {
    const [, page, total] = OF_TOTAL.exec(text) ?? []
    if (!page || !total) continue
    read.set(text, +total)
    byTotal.set(+total, (byTotal.get(+total) ?? new Set()).add(+page))
  }
  const counts = ([total, pages]: [number, Set<number>]) =>
    total > 1 && pages.size === total && [...pages].every((page, i) => page === i + 1)
  const totals = new Map([...byTotal].filter(counts))
  return new Set([...read].flatMap(([text, total]) => (totals.has(total) ? [text] : [])))
}
