// /timeline: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { asking } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, topicOption } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const timeline = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    description: 'What happened when: dated sentences about a topic, in the order of events',
    options: [topicOption('For example: talks between Trump and Putin'), ...FILTER_OPTIONS],
  },
  run: asking('timeline', 'topic'),
  suggest: suggestFilter,
} as const satisfies Command
