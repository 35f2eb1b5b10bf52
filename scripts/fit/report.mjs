// The figures of answers, as score.mjs counts them: evidence, exactness, precision and refusals.
import { asAsked, COMMANDS, commandOf } from './cases.mjs'
import { squash, thresholdFor } from './tools.mjs'

function mean(rows, f) {
  return Math.round((1000 * rows.reduce((n, r) => n + Number(f(r)), 0)) / Math.max(1, rows.length)) / 1000
}

/** For each command, what refuses a share of its answerable questions; `rows` have a probability `p`. */
export function thresholds(rows, share) {
  const of = (command) =>
    thresholdFor(
      rows.filter(({ q }) => q.answerable && commandOf(q) === command).map(({ p }) => p),
      share,
    )
  return Object.fromEntries(COMMANDS.map((name) => [name, Math.round(of(name) * 1000) / 1000]))
}

/** Prints a set's figures by kind of question, then at thresholds that refuse some shares, then how well probabilities are calibrated. */
export function report(cases, shares) {
  const main = asAsked(cases)
  const exact = ({ q, best }) => q.answers.some((a) => squash(a.text) === squash(best?.text ?? ''))
  for (const type of new Set(main.map(({ q }) => q.type))) {
    const yes = main.filter(({ q }) => q.type === type && q.answerable)
    console.log(type, { n: yes.length, evidence1: mean(yes, (r) => r.right), exact: mean(yes, exact) })
  }
  for (const share of shares) {
    atThresholds('who and when', cases, thresholds(main, share), ({ q }) => /^(who|when)$/.test(q.type))
    atThresholds('all', cases, thresholds(main, share), () => true)
  }
  for (const centre of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    const rows = main.filter(({ p }) => Math.abs(p - centre) <= 0.1)
    console.log(`said ${centre}: right ${mean(rows, (r) => r.right)} of ${rows.length}`)
  }
}

/** What is answered and refused at thresholds. */
export function atThresholds(name, cases, at, named) {
  const refused = ({ q, p }) => p < at[commandOf(q)]
  const rows = cases.filter(named)
  const main = asAsked(rows)
  const share = (some) => mean(rows.filter(some), refused)
  console.log(name, {
    refusedAnswerable: mean(
      main.filter(({ q }) => q.answerable),
      refused,
    ),
    precision: mean(
      main.filter((r) => !refused(r)),
      (r) => r.right,
    ),
    refusedUnanswerable: mean(
      main.filter(({ q }) => !q.answerable),
      refused,
    ),
    refusedAway: share(({ away, short }) => away && !short),
    refusedAwayShort: share(({ away, short }) => away && short),
  })
}
