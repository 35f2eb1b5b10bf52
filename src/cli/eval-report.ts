// What `footnote eval` prints: the figures with how far chance may have moved them, calibration, and the worst cases to read.
import type { Case, EvalCommand } from './eval-judge.ts'

type Holds = (one: Case) => boolean

/** Name, the cases that count, and what is counted among them. */
const FIGURES: readonly (readonly [string, Holds, Holds])[] = [
  ['answerable: the first answer has the evidence', yes, ({ answered, evidence }) => answered && evidence],
  ['answerable: the first answer in the known words', yes, ({ exact }) => exact],
  ['answerable, but refused', yes, ({ answered }) => !answered],
  ['not answerable, and refused', (one) => !one.answerable, ({ answered }) => !answered],
  ['of all that was answered, right', ({ answered }) => answered, ({ evidence }) => evidence],
]

function yes({ answerable }: Case): boolean {
  return answerable
}

const COMMANDS: readonly EvalCommand[] = ['who', 'when', 'where', 'ask']
const NAME_WIDTH = 48

/** The figures of all questions, then of each command that was asked where there are several. */
export function summary(cases: readonly Case[]): string {
  const used = COMMANDS.filter((name) => cases.some(({ command }) => command === name))
  const groups = used.length > 1 ? used.map((name) => cases.filter(({ command }) => command === name)) : []
  return [
    figures(`All ${cases.length} questions`, cases),
    ...groups.map((rows, i) => figures(`/${used[i]}, ${rows.length} questions`, rows)),
    calibration(cases),
  ].join('\n\n')
}

function figures(title: string, cases: readonly Case[]): string {
  const lines = FIGURES.map(
    ([name, counts, holds]) => `  ${name.padEnd(NAME_WIDTH)}${share(cases.filter(counts), holds)}`,
  )
  return [title, ...lines].join('\n')
}

/** "0.750 [0.60-0.86] of 40": a share, and where it may truly lie. */
function share(rows: readonly Case[], holds: Holds): string {
  if (rows.length === 0) return 'none asked'
  const count = rows.filter(holds).length
  const [low, high] = interval(count, rows.length)
  return `${(count / rows.length).toFixed(3)} [${low.toFixed(2)}-${high.toFixed(2)}] of ${rows.length}`
}

/** Of the normal distribution: 95 of 100 lie within so many standard deviations. */
const Z = 1.96

/** The interval of Wilson (1927): 95 times of 100 it holds the true share. */
export function interval(count: number, of: number): readonly [number, number] {
  const p = count / of
  const middle = p + Z ** 2 / (2 * of)
  const reach = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2))
  const scale = 1 + Z ** 2 / of
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)]
}

const BANDS = 5

/** The cases whose probability lies in one of five equal bands, lowest first. */
export function bands(cases: readonly Case[]): readonly (readonly Case[])[] {
  const bandOf = ({ probability }: Case) => Math.min(BANDS - 1, Math.floor(probability * BANDS))
  return Array.from({ length: BANDS }, (_, i) => cases.filter((one) => bandOf(one) === i))
}

function calibration(cases: readonly Case[]): string {
  const lines = bands(cases).map((rows, i) => {
    const name = `${(i / BANDS).toFixed(1)} to ${((i + 1) / BANDS).toFixed(1)}`
    return `  ${name.padEnd(NAME_WIDTH)}${share(rows, ({ evidence }) => evidence)}`
  })
  return [
    'How often the best answer, given or held back, was right when the program gave it this chance',
    ...lines,
  ].join('\n')
}

/** What is wrong with a case, and how much: the surer the program was, the worse. Undefined for a case that is as it should be. */
function regret({ answered, answerable, evidence, probability }: Case): { kind: string; size: number } | undefined {
  if (answered && !answerable) return { kind: 'answered, but there is no answer', size: probability }
  if (answered && !evidence) return { kind: 'wrong evidence', size: probability }
  if (!answered && answerable && evidence) return { kind: 'refused what it had found', size: 1 - probability }
  return !answered && answerable ? { kind: 'refused, and not found', size: 0 } : undefined
}

const SAID_MAX = 300

/** The cases in which the program was surest and wrong, or refused what it could have answered; at most `count`. */
export function drawWorst(cases: readonly Case[], count: number): string {
  const worst = cases
    .flatMap((one) => {
      const found = regret(one)
      return found ? [{ ...found, one }] : []
    })
    .sort((a, b) => b.size - a.size)
  const drawn = worst.slice(0, count).map(({ kind, one: { question, command, said, probability } }) => {
    const known = question.answers?.map(({ text }) => text).join(' / ') || 'no answer'
    const id = question.id ? ` (${question.id})` : ''
    return `- /${command} ${question.question}${id}\n  ${kind}\n  known: ${known}\n  said (${probability.toFixed(2)}): ${said.slice(0, SAID_MAX)}`
  })
  return worst.length === 0
    ? 'Every case is as it should be.'
    : `The worst of ${worst.length} to read\n${drawn.join('\n')}`
}
