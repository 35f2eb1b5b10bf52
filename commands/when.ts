// /when: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { asking } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, questionOption } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const when = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'when',
    description: 'When was it or will it be: a date, in the articles’ own words',
    options: [questionOption('When …? For example: is the G20 summit'), ...FILTER_OPTIONS],
  },
  run: asking('when'),
  suggest: suggestFilter,
} as const satisfies Command
