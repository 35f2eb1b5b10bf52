// /who: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { asking } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, questionOption } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const who = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'who',
    description: 'Who did it, who is it: a person or organization, in the articles’ own words',
    options: [questionOption('Who …? For example: met Lavrov in Washington'), ...FILTER_OPTIONS],
  },
  run: asking('who'),
  suggest: suggestFilter,
} as const satisfies Command
