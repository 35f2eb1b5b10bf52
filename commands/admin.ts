// /admin: definition, and the one check that the asker may. Each subcommand is a handler of its own.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10'
import { FootnoteError } from '../src/error.ts'
import type { Ask, Reply } from '../src/replies/index.ts'
import { addArticles, refreshArticles, removeArticle } from './admin-articles.ts'
import { showAudit, showStatistics, showUnanswered } from './admin-reports.ts'
import { changeSettings } from './admin-settings.ts'
import type { Command, Keeping, Services } from './command.ts'
import { ARTICLE_OPTION } from './options.ts'
import { suggestFrom } from './suggest.ts'

const {
  Attachment,
  Boolean: Flag,
  Channel,
  Integer,
  String: Text,
  Subcommand,
  SubcommandGroup,
} = ApplicationCommandOptionType

export type AdminHandler = (
  ask: Ask & { readonly guild: string },
  keeping: Keeping,
  services: Services,
) => Promise<Reply>

const HANDLERS: Record<string, AdminHandler> = {
  'articles add': addArticles,
  'articles remove': removeArticle,
  'articles refresh': refreshArticles,
  settings: changeSettings,
  unanswered: showUnanswered,
  stats: showStatistics,
  audit: showAudit,
}

export const admin = {
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'admin',
    description: 'For moderators: articles, settings, and what was asked in vain',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: SubcommandGroup,
        name: 'articles',
        description: 'The articles of this server',
        options: [
          {
            type: Subcommand,
            name: 'add',
            description: 'Read an article and show it; it is kept when you say so',
            options: [
              {
                type: Text,
                name: 'url',
                description: 'The https address of a page, PDF, text or feed',
                max_length: 1000,
              },
              { type: Attachment, name: 'file', description: 'A file up to 5 MB' },
            ],
          },
          { type: Subcommand, name: 'remove', description: 'Remove an article', options: [ARTICLE_OPTION] },
          { type: Subcommand, name: 'refresh', description: 'Read the articles that came from addresses again' },
        ],
      },
      {
        type: Subcommand,
        name: 'settings',
        description: 'Show and change what holds for this server',
        options: [
          { type: Flag, name: 'private', description: 'Replies are seen by the asker alone' },
          { type: Channel, name: 'channel', description: 'Allow a channel, or no longer; with none allowed, all are' },
          {
            type: Text,
            name: 'source',
            description: 'Allow a publisher, or no longer; with none allowed, all are',
            max_length: 100,
            autocomplete: true,
          },
          {
            type: Integer,
            name: 'per_minute',
            description: 'Questions a minute that one person may ask',
            min_value: 1,
            max_value: 600,
          },
          { type: Flag, name: 'shared', description: 'Ask the articles that come with the bot, too' },
        ],
      },
      { type: Subcommand, name: 'unanswered', description: 'What people asked in vain, most frequent first' },
      { type: Subcommand, name: 'stats', description: 'How much was asked and answered' },
      { type: Subcommand, name: 'audit', description: 'Who changed what, and when' },
    ],
  },
  private: true,
  async run(ask, services) {
    const { guild, user, subcommand = '' } = ask
    if (guild === null) throw new FootnoteError('admin/alone', 'This command is about a server.', 'Use it in a server.')
    // Discord hides the command from others; a server's own overrides can show it all the same.
    if (!user.canManage) {
      throw new FootnoteError(
        'admin/forbidden',
        'This needs the permission “Manage Server”.',
        'Ask a moderator of the server.',
      )
    }
    const handler = Object.hasOwn(HANDLERS, subcommand) ? HANDLERS[subcommand] : undefined
    if (!handler || !services.keeping)
      throw new FootnoteError('admin/unknown', 'I do not know this command.', 'Reload Discord and try again.')
    return handler({ ...ask, guild }, services.keeping, services)
  },
  /** Moderators choose among what may be removed, and among all sources that could be allowed. */
  async suggest({ option, text, guild, user }, { keeping }) {
    if (!keeping || guild === null || !user.canManage) return []
    return suggestFrom(await (option === 'article' ? keeping.own(guild) : keeping.all(guild)), option, text)
  },
} as const satisfies Command
