// Spans of ours against annotated spans: exact, touching, and of one value.

/** Rows grouped by a field. */
export function groupBy(rows, key) {
  const groups = new Map()
  for (const row of rows) {
    const group = groups.get(row[key])
    if (group) group.push(row)
    else groups.set(row[key], [row])
  }
  return groups
}

export const harmonic = (precision, recall) =>
  precision + recall ? (2 * precision * recall) / (precision + recall) : 0

/**
 * Each annotated span takes the span of ours that is equal to it, else the first that touches it; none is taken twice.
 * @param docs rows with `id`
 * @param gold rows with `doc_id`, `start`, `end`
 * @param ours rows with `article`, `start`, `end`
 * @param sameValue compares one of ours with one annotated; optional
 * @returns F1 of exact spans, of touching spans, and of touching spans with the same value
 */
export function scoreSpans(docs, gold, ours, sameValue = () => false) {
  const goldOf = groupBy(gold, 'doc_id')
  const oursOf = groupBy(ours, 'article')
  const count = { gold: 0, ours: 0, exact: 0, relaxed: 0, value: 0 }
  for (const { id } of docs) {
    const wanted = goldOf.get(id) ?? []
    const given = new Set(oursOf.get(id) ?? [])
    count.gold += wanted.length
    count.ours += given.size
    for (const want of wanted) {
      const equal = [...given].find((row) => row.start === want.start && row.end === want.end)
      const found = equal ?? [...given].find((row) => row.start < want.end && row.end > want.start)
      if (!found) continue
      given.delete(found)
      count.relaxed++
      if (equal) count.exact++
      if (sameValue(found, want)) count.value++
    }
  }
  const f1 = (n) => harmonic(n / count.ours || 0, n / count.gold || 0)
  return { exactF1: f1(count.exact), relaxedF1: f1(count.relaxed), valueF1: f1(count.value) }
}
