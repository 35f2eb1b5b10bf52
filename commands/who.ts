// /who: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { replyTo } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, filtersOf, questionOption, textOf } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const who = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'who',
    description: 'Who did it, who is it: a person or organization, in the articles’ own words',
    options: [questionOption('Who …? For example: met Lavrov in Washington'), ...FILTER_OPTIONS],
  },
  run: (ask, services) =>
    replyTo({ command: 'who', question: textOf(ask, 'question') ?? '', ...filtersOf(ask) }, ask, services),
  suggest: suggestFilter,
} as const satisfies Command
