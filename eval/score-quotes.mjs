// Quotes: direct speech found, what was printed that nobody said, and speakers.
import { groupBy, harmonic } from './spans.mjs'

export const GOLD = 'quotes'

/** Two quotes are one when this part of their characters is shared; a printed one is right when this part is attributed. */
const AGREEMENT = 0.8
const PRONOUN = /^(?:he|she|they|i|we|it|you|who)$/i

const spansOf = (row) => row.spans ?? [[row.start, row.end]]
const size = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0)

function shared(some, others) {
  let sum = 0
  for (const [start, end] of some) {
    for (const [from, to] of others) sum += Math.max(0, Math.min(end, to) - Math.max(start, from))
  }
  return sum
}

function isSame(ours, spans) {
  const both = shared(spansOf(ours), spans)
  return both / (size(spansOf(ours)) + size(spans) - both) >= AGREEMENT
}

const isSaid = (row, wanted) =>
  wanted.some((want) => shared(spansOf(row), want.content_spans) >= AGREEMENT * size(spansOf(row)))

/** A speaker is right when the mention touches the annotated one, or the name holds the annotated name's last word. */
function isSpeaker(told, want) {
  if (!told) return false
  const pronoun = PRONOUN.test(want.speaker.trim())
  const last = (want.speaker_name ?? (pronoun ? '' : want.speaker)).toLowerCase().match(/[\p{L}'’-]+$/u)?.[0]
  const named = Boolean(last && told.name.toLowerCase().includes(last))
  const touches = want.speaker_spans?.some(([start, end]) => told.start < end && told.end > start) ?? false
  if (pronoun && want.speaker_name) return named
  return touches || named
}

export function score(docs, gold, ours) {
  const oursOf = groupBy(ours, 'article')
  const goldOf = groupBy(gold, 'doc_id')
  const count = { printed: 0, right: 0, direct: 0, found: 0, told: 0, toldRight: 0 }
  const speakers = { named: [0, 0], pronoun: [0, 0] }
  for (const { id } of docs) {
    const given = [...new Map((oursOf.get(id) ?? []).map((row) => [JSON.stringify(spansOf(row)), row])).values()]
    const wanted = goldOf.get(id) ?? []
    count.printed += given.length
    count.right += given.filter((row) => size(spansOf(row)) && isSaid(row, wanted)).length
    for (const want of wanted.filter((row) => row.kind === 'direct')) {
      count.direct++
      const row = given.find((one) => isSame(one, want.content_spans))
      if (!row) continue
      count.found++
      if (!want.speaker) continue
      const right = isSpeaker(row.speaker, want)
      const tally = PRONOUN.test(want.speaker.trim()) ? speakers.pronoun : speakers.named
      tally[0] += Number(right)
      tally[1]++
      count.told += Number(Boolean(row.speaker))
      count.toldRight += Number(right)
    }
  }
  const precision = count.right / count.printed || 0
  const recall = count.found / count.direct || 0
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    'speaker named': speakers.named[0] / speakers.named[1] || 0,
    'speaker pronoun': speakers.pronoun[0] / speakers.pronoun[1] || 0,
    'speaker right when told': count.toldRight / count.told || 0,
  }
}
