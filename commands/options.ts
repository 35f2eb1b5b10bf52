// Options that several commands share, and how they become the filters of a question.
import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10'
import type { Question } from '../src/answers/index.ts'
import type { DateOrder } from '../src/articles/index.ts'
import { FootnoteError } from '../src/error.ts'
import { parseDay } from '../src/language/index.ts'
import type { Ask } from '../src/replies/index.ts'

export const QUESTION_MAX = 200
/** A quotation to check may be as long as the longest that is cited. */
export const QUOTATION_MAX = 1_500
const DAY_MAX = 30

type StringOption = Extract<APIApplicationCommandBasicOption, { type: ApplicationCommandOptionType.String }>

/** `question`, the required option of most commands. */
export function questionOption(description: string): StringOption {
  return { type: STRING, name: 'question', description, required: true, max_length: QUESTION_MAX }
}

/** `topic`, the required option of a timeline. */
export function topicOption(description: string): StringOption {
  return { ...questionOption(description), name: 'topic' }
}

const STRING = ApplicationCommandOptionType.String

/** `article`, required: what is chosen is its id. */
export const ARTICLE_OPTION = {
  type: STRING,
  name: 'article',
  description: 'Begin to type its title',
  required: true,
  max_length: 100,
  autocomplete: true,
} as const satisfies APIApplicationCommandBasicOption

/** Filters and the wish for a private reply; at the end of every command that answers. */
export const FILTER_OPTIONS = [
  {
    type: STRING,
    name: 'after',
    description: 'Only articles from this day on: 2017-05-11, May 2017, last week',
    max_length: DAY_MAX,
  },
  {
    type: STRING,
    name: 'before',
    description: 'Only articles up to this day: 2017-05-11, May 2017, last week',
    max_length: DAY_MAX,
  },
  { type: STRING, name: 'source', description: 'Only articles of this publisher', max_length: 100, autocomplete: true },
  { type: STRING, name: 'article', description: 'Only this article', max_length: 100, autocomplete: true },
  { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Show the reply only to you' },
] as const satisfies readonly APIApplicationCommandBasicOption[]

/** The text of an option, trimmed; undefined when it was left out. */
export function textOf(ask: Pick<Ask, 'options'>, name: string): string | undefined {
  const value = ask.options[name]
  return typeof value === 'string' && value.trim() ? value.trim() : undefined
}

/**
 * The filters of a question.
 * @param order how 03/04/2024 is read; days first by default, as in articles.
 * @throws FootnoteError `ask/date` for a date that is none.
 */
export function filtersOf(
  ask: Pick<Ask, 'options'>,
  order: DateOrder = 'DMY',
): Pick<Question, 'after' | 'before' | 'source' | 'article'> {
  const after = textOf(ask, 'after')
  const before = textOf(ask, 'before')
  const source = textOf(ask, 'source')
  const article = textOf(ask, 'article')
  return {
    ...(after && { after: dayOf(after, 'start', order) }),
    ...(before && { before: dayOf(before, 'end', order) }),
    ...(source && { source }),
    ...(article && { article }),
  }
}

/** "03/04/2024", whose second number may be a month. */
const MONTH_SECOND = /^(\d{1,2})\/(0?[1-9]|1[0-2])\/(?=\d+$)/

/** The first or last ISO day of what was typed, counted from today. */
function dayOf(text: string, side: 'start' | 'end', order: DateOrder): string {
  // Months come first where a day is read.
  const typed = order === 'DMY' ? text.replace(MONTH_SECOND, '$2/$1/') : text
  const range = parseDay(typed, new Date().toISOString().slice(0, 10))
  if (range) return range[side]
  throw new FootnoteError(
    'ask/date',
    `“${text}” is not a day that I can read.`,
    'Write it as 2017, 2017-05, 2017-05-11, May 2017 or last week.',
    { values: { text } },
  )
}
