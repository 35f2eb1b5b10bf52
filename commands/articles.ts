// /articles list, /articles show: what the bot can answer from here.
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10'
import { FootnoteError } from '../src/error.ts'
import { drawArticle, drawArticleList } from '../src/replies/index.ts'
import { articleMeant } from './chosen.ts'
import type { Command } from './command.ts'
import { ARTICLE_OPTION, textOf } from './options.ts'
import { suggestFilter } from './suggest.ts'

const { Integer, Subcommand } = ApplicationCommandOptionType

export const articles = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'articles',
    description: 'The articles that answers come from',
    options: [
      {
        type: Subcommand,
        name: 'list',
        description: 'Titles, sources and dates, newest first',
        options: [{ type: Integer, name: 'page', description: 'Which page of the list', min_value: 1 }],
      },
      {
        type: Subcommand,
        name: 'show',
        description: 'What is known about one article',
        options: [ARTICLE_OPTION],
      },
    ],
  },
  private: true,
  async run(ask, services) {
    const collection = await services.collection(ask.guild)
    if (ask.subcommand !== 'show') {
      const { page } = ask.options
      return drawArticleList([...collection.list()], typeof page === 'number' ? page - 1 : 0, ask.locale)
    }
    const typed = textOf(ask, 'article') ?? ''
    const id = (await articleMeant(typed, collection)) ?? collection.catalogue.suggest('article', typed, 1)[0]?.value
    const found = id === undefined ? undefined : await collection.article(id)
    if (found) return drawArticle(found, collection.copiesOf(found.id).length, ask.locale)
    throw new FootnoteError(
      'articles/unknown',
      'There is no such article here.',
      'Choose one from the list that opens as you type.',
    )
  },
  suggest: suggestFilter,
} as const satisfies Command
