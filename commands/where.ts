// /where: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { asking } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, questionOption } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const where = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'where',
    description: 'Where was it or will it be: a place, in the articles’ own words',
    options: [questionOption('Where …? For example: will the G20 summit take place'), ...FILTER_OPTIONS],
  },
  run: asking('where'),
  suggest: suggestFilter,
} as const satisfies Command
