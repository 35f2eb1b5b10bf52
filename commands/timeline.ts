// /timeline: definition and handler.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { replyTo } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, filtersOf, textOf, topicOption } from './options.ts'
import { suggestFilter } from './suggest.ts'

export const timeline = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'timeline',
    description: 'What happened when: dated sentences about a topic, in the order of events',
    options: [topicOption('For example: talks between Trump and Putin'), ...FILTER_OPTIONS],
  },
  run: (ask, services) =>
    replyTo({ command: 'timeline', question: textOf(ask, 'topic') ?? '', ...filtersOf(ask) }, ask, services),
  suggest: suggestFilter,
} as const satisfies Command
