// The one list of all commands.
import { admin } from './admin.ts'
import { articles } from './articles.ts'
import { ask } from './ask.ts'
import type { Command } from './command.ts'
import { help } from './help.ts'
import { localized } from './localize.ts'
import { checkQuote, findSource } from './message.ts'
import { quote } from './quote.ts'
import { timeline } from './timeline.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { who } from './who.ts'

export { arriving } from './admin-articles.ts'
export { press } from './buttons.ts'
export type {
  Choice,
  Command,
  Keeping,
  Kept,
  KeptQuestions,
  NamedFile,
  Pending,
  PendingArticles,
  Services,
} from './command.ts'
export { filtersOf } from './options.ts'
export { isPrivate } from './privacy.ts'
export { settingsOf } from './settings.ts'
export { unshare } from './shares.ts'

export const commands: readonly Command[] = [
  who,
  when,
  where,
  quote,
  ask,
  timeline,
  articles,
  help,
  admin,
  findSource,
  checkQuote,
].map(localized)
