// /where: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { replyTo } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, filtersOf, questionOption, textOf } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const where = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'where',
    description: 'Where was it or will it be: a place, in the articles’ own words',
    options: [questionOption('Where …? For example: will the G20 summit take place'), ...FILTER_OPTIONS],
  },
  run: (ask, services) =>
    replyTo({ command: 'where', question: textOf(ask, 'question') ?? '', ...filtersOf(ask) }, ask, services),
  suggest: suggestFilter,
} as const satisfies Command
