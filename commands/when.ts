// /when: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { replyTo } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, filtersOf, questionOption, textOf } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const when = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'when',
    description: 'When was it or will it be: a date, in the articles’ own words',
    options: [questionOption('When …? For example: is the G20 summit'), ...FILTER_OPTIONS],
  },
  run: (ask, services) =>
    replyTo({ command: 'when', question: textOf(ask, 'question') ?? '', ...filtersOf(ask) }, ask, services),
  suggest: suggestFilter,
} as const satisfies Command
