// `footnote eval`: how well a collection answers a file of questions whose answers are known, with the worst cases to read.
import { writeFile } from 'node:fs/promises'
import { answer } from '../answers/index.ts'
import { readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { readCollection } from './articles-option.ts'
import { type Case, drawWorst, EvalQuestion, judge, summary } from './eval-judge.ts'
import { drawCalibration } from './eval-plot.ts'
import { readLines, writeText } from './lines.ts'
import { parseOptions } from './options.ts'

const string = { type: 'string' } as const
const OPTIONS = { articles: string, questions: string, plot: string }
const WORST = 10

/** Options: `--questions FILE` (required), `--articles PATH`, `--plot FILE.svg`. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseOptions(args, OPTIONS)
  if (!values.questions) {
    throw new FootnoteError('cli/usage', 'There are no questions.', 'Name a JSON Lines file by --questions FILE.')
  }
  const collection = await readCollection(values.articles, readConfig())
  const cases: Case[] = []
  for await (const question of readLines(values.questions, EvalQuestion)) {
    const { command = commandOf(question.type), question: text } = question
    cases.push(judge(question, await answer({ command, question: text }, collection, { explain: true })))
  }
  if (cases.length === 0) {
    throw new FootnoteError('eval/empty', `${values.questions} has no question.`, 'Give each a line with "question".')
  }
  await writeText(`${summary(cases)}\n\nThe worst to read:\n${drawWorst(cases, WORST)}\n`)
  if (values.plot) {
    await writeFile(values.plot, drawCalibration(cases))
    process.stderr.write(`The plot of calibration is in ${values.plot}.\n`)
  }
  return 0
}

function commandOf(type: string | undefined): 'who' | 'when' | 'where' | 'ask' {
  return type === 'who' || type === 'when' || type === 'where' ? type : 'ask'
}
