// /ask: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { asking } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, questionOption } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const ask = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    description: 'Ask anything: the passage that answers, in the articles’ own words',
    options: [questionOption('Your question, or words to look for'), ...FILTER_OPTIONS],
  },
  run: asking('ask'),
  suggest: suggestFilter,
} as const satisfies Command
