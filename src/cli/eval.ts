// `footnote eval`: how well a collection answers a file of questions whose answers are known, with the worst cases to read.
import { writeFile } from 'node:fs/promises'
import { answer } from '../answers/index.ts'
import { readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { readCollection } from './articles-option.ts'
import { type Case, commandOf, EvalQuestion, judge } from './eval-judge.ts'
import { drawCalibration } from './eval-plot.ts'
import { drawWorst, summary } from './eval-report.ts'
import { readLines } from './lines.ts'
import { parseOptions } from './options.ts'
import { createProgress } from './progress.ts'
import { print, tell } from './terminal.ts'

const string = { type: 'string' } as const
const OPTIONS = { articles: string, questions: string, plot: string }
const WORST = 10

/** Options: `--questions FILE` (required), `--articles PATH`, `--plot FILE.svg`. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS, 0)
  if (!values.questions) {
    throw new FootnoteError('cli/usage', 'There are no questions.', 'Name a JSON Lines file by --questions FILE.')
  }
  const collection = await readCollection(values.articles, readConfig())
  const cases: Case[] = []
  const unknown = new Set<string>()
  const progress = createProgress('Asking')
  for await (const question of readLines(values.questions, EvalQuestion)) {
    for (const id of articlesOf(question)) if (!(await collection.article(id))) unknown.add(id)
    const asked = { command: commandOf(question), question: question.question }
    cases.push(judge(question, await answer(asked, collection, { explain: true })))
    progress.update(cases.length)
  }
  progress.clear()
  warnOf(unknown)
  if (cases.length === 0) {
    throw new FootnoteError('eval/empty', 'Standard input has no question.', 'Give each a line with "question".')
  }
  print(`${summary(cases)}\n\n${drawWorst(cases, WORST)}`)
  if (values.plot) {
    await writePlot(values.plot, drawCalibration(cases))
    tell(`The plot of calibration is in ${values.plot}.`)
  }
  return 0
}

async function writePlot(file: string, svg: string): Promise<void> {
  try {
    await writeFile(file, svg)
  } catch (cause) {
    const message = `${file} cannot be written (${(cause as NodeJS.ErrnoException).code}).`
    throw new FootnoteError('cli/unwritable', message, 'Name a file of an existing folder by --plot.', { cause })
  }
}

/** The articles that a question says its answers stand in. */
function articlesOf({ doc_id, answers = [] }: EvalQuestion): string[] {
  return [doc_id, ...answers.map((gold) => gold.doc_id)].filter((id): id is string => Boolean(id))
}

const NAMED = 3

/** An answer in an article that is not there can never be right, so a mistyped id would spoil every figure. */
function warnOf(unknown: ReadonlySet<string>): void {
  if (unknown.size === 0) return
  const some = [...unknown].slice(0, NAMED).join(', ')
  tell(
    `${unknown.size} of the articles that questions name in "doc_id" are not here (${some}${unknown.size > NAMED ? ', ...' : ''}): ` +
      'their answers count as not found. `footnote articles list` shows the ids.',
  )
}
