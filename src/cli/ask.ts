// `footnote ask`: one question, or a file of them, answered in the terminal.
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { answer, type Kind, type Outcome, QUESTION_MAX, type Question } from '../answers/index.ts'
import type { Collection } from '../collections/index.ts'
import { type Config, readConfig } from '../config.ts'
import { FootnoteError } from '../error.ts'
import { drawOutcome } from '../replies/index.ts'
import { readCollection } from './articles-option.ts'
import { withDays } from './days.ts'
import { drawReply } from './draw.ts'
import { drawExplanation } from './explain.ts'
import { kindOfType } from './kind-of-type.ts'
import { readTyped } from './line.ts'
import { readLines, writeLine } from './lines.ts'
import { parseOptions, refuseMore } from './options.ts'
import { tell } from './terminal.ts'

const KINDS = ['who', 'when', 'where', 'quote', 'ask', 'timeline'] as const satisfies readonly Kind[]
const PARTS = ['speaker', 'topic', 'text', 'after', 'before', 'source', 'article'] as const

const string = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const OPTIONS = {
  articles: string,
  batch: string,
  json: flag,
  explain: flag,
  ...(Object.fromEntries(PARTS.map((name) => [name, string])) as Record<(typeof PARTS)[number], typeof string>),
}

const part = z.string().optional()
const BatchLine = z.object({
  id: z.string(),
  command: z.enum(KINDS).optional(),
  type: z.string().optional(),
  question: part,
  speaker: part,
  topic: part,
  text: part,
  after: part,
  before: part,
  source: part,
  article: part,
})

/** Exit codes: a refusal is a result, but a script wants to tell it from an answer. */
const ANSWERED = 0
const REFUSED = 3

export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS)
  const { articles, batch, json, explain, ...parts } = values
  if (batch !== undefined) refuseMore(positionals, 0)
  const config = readConfig()
  const { dateOrder } = config
  const asked = batch === undefined ? await withDays(typed(positionals, parts), dateOrder) : undefined
  const collection = await readCollection(articles, config)
  if (!asked) return answerAll(collection, batch!, await withDays(parts, dateOrder), dateOrder)
  const { line, outcome } = await ask(collection, 'ask', asked, explain)
  if (outcome.explanation) tell(drawExplanation(outcome.explanation))
  if (json) await writeLine(line)
  else {
    const reply = await drawOutcome(outcome, {
      articles: collection,
      locale: 'en-US',
      private: false,
      page: 0,
      whole: true,
    })
    // Whoever asks in a terminal is alone.
    const content = outcome.kind === 'refused' ? namingOwnList(reply.content, articles) : reply.content
    process.stdout.write(`${drawReply({ ...reply, content, private: false }, process.stdout.isTTY)}\n`)
  }
  return outcome.kind === 'answered' ? ANSWERED : REFUSED
}

/** A refusal that sends one to Discord's list of articles names the terminal's command for them. */
function namingOwnList(content: string, articles: string | undefined): string {
  const command = articles === undefined ? 'footnote articles list' : 'footnote inspect text --articles'
  return content.replace(/(?<=; )\/articles list(?= shows )/, command)
}

/** `ask who "met Lavrov"`, `ask quote speaker:Peskov`; without a kind the question is /ask's. */
function typed(positionals: string[], options: Partial<Question>): Question {
  const [first = '', ...rest] = positionals
  const kind = KINDS.find((name) => name === first)
  const { words, parts } = readTyped((kind ? rest : positionals).join(' '), PARTS)
  const question = withTopic({ command: kind ?? 'ask', ...(words && { question: words }), ...parts, ...options })
  refuseForeign(question)
  const length = Math.max(0, ...Object.values(question).map((value) => value?.length ?? 0))
  if (length > QUESTION_MAX) {
    throw new FootnoteError('ask/too-long', `The question has ${length} characters.`, `Ask in at most ${QUESTION_MAX}.`)
  }
  if (Object.keys(question).length > 1) return question
  throw new FootnoteError('cli/usage', 'There is no question.', 'Type footnote ask who "met Lavrov in Washington".')
}

/** The topic of a timeline is all that it asks, as /timeline has it. */
function withTopic({ topic, ...question }: Question): Question {
  if (topic === undefined || question.command !== 'timeline' || question.question)
    return { ...question, ...(topic && { topic }) }
  return { ...question, question: topic }
}

/** Parts that other questions take. @throws FootnoteError `cli/usage`: left out, they would be missed by nobody. */
function refuseForeign({ command, speaker, topic, text }: Question): void {
  if (command === 'quote') return
  const [name] = Object.entries({ speaker, topic, text }).find(([, value]) => value !== undefined) ?? []
  if (name === undefined) return
  const message = `${name} is no part of ${command === 'ask' ? 'this' : `a ${command}`} question.`
  throw new FootnoteError(
    'cli/usage',
    message,
    'Leave it out, or type footnote ask quote speaker:Peskov topic:optimism.',
  )
}

async function answerAll(
  collection: Collection,
  batch: string,
  parts: Partial<Question>,
  order: Config['dateOrder'],
): Promise<number> {
  const shape = BatchLine.transform((line) => withDays(line, order))
  for await (const { id, command, type, ...own } of readLines(batch, shape)) {
    const { line } = await ask(collection, id, withTopic({ command: command ?? kindOfType(type), ...parts, ...own }))
    await writeLine(line)
  }
  return ANSWERED
}

/** One answer with its line of output (DESIGN.md); `ms` is the time of this answer alone. */
async function ask(collection: Collection, id: string, question: Question, explain = false) {
  const start = performance.now()
  const outcome: Outcome = await answer(question, collection, { explain })
  const ms = Math.round((performance.now() - start) * 100) / 100
  const { kind, corrected } = outcome
  const line = {
    id,
    command: question.command,
    outcome: kind,
    ...(kind === 'refused' && { reason: outcome.reason.code, sentence: outcome.reason.sentence }),
    ...(corrected && { corrected }),
    ...(kind === 'answered' && outcome.left && { left: outcome.left }),
    answers: kind === 'answered' ? outcome.answers : [],
    ms,
  }
  return { line, outcome }
}
