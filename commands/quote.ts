// /quote: what somebody said, or who said these words.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10'
import { replyTo } from './asked.ts'
import type { Command } from './command.ts'
import { FILTER_OPTIONS, filtersOf, QUESTION_MAX, QUOTATION_MAX, textOf } from './options.ts'
import { suggestFilter } from './suggest.ts'

const STRING = ApplicationCommandOptionType.String

export const quote = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'quote',
    description: 'What somebody said, word for word; or who said these words',
    options: [
      {
        type: STRING,
        name: 'speaker',
        description: 'A name or a role: Peskov, the Kremlin spokesperson',
        max_length: 100,
        autocomplete: true,
      },
      { type: STRING, name: 'topic', description: 'What it is about', max_length: QUESTION_MAX },
      {
        type: STRING,
        name: 'text',
        description: 'Words to find the speaker of, and to check',
        max_length: QUOTATION_MAX,
      },
      ...FILTER_OPTIONS,
    ],
  },
  run: (ask, services) => {
    const [speaker, topic, text] = [textOf(ask, 'speaker'), textOf(ask, 'topic'), textOf(ask, 'text')]
    const asked = { ...(speaker && { speaker }), ...(topic && { topic }), ...(text && { text }) }
    return replyTo({ command: 'quote', ...asked, ...filtersOf(ask, services.dateOrder) }, ask, services)
  },
  suggest: suggestFilter,
} as const satisfies Command
