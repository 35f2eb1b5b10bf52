// What can be switched: server, language, light and dark.
import type { PageState } from '../contract.ts'
import { sentenceOf, tell } from './deeds.ts'
import { readState } from './server.ts'
import { change, type Line, type Theme } from './store.ts'
import { NOTHING } from './writing.ts'

export const linesOf = ({ messages }: PageState): Line[] =>
  messages.map((message) => ({ kind: 'message', id: message.id, message }))

export async function switchGuild(guild: string): Promise<void> {
  try {
    const page = await readState(guild)
    change({ page, guild, lines: linesOf(page), writing: NOTHING, shown: undefined, drawer: undefined })
  } catch (error) {
    tell(sentenceOf(error), 'failed')
  }
}

/** Commands and options are then shown in it, and the bot is told of it. */
export const switchLocale = (locale: string) => change({ locale, writing: NOTHING })

const KEY = 'theme'

/** As it was chosen here, else as the system has it. */
export function firstTheme(): Theme {
  const chosen = localStorage.getItem(KEY)
  if (chosen === 'dark' || chosen === 'light') return chosen
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark'
}

export function setTheme(theme: Theme): void {
  localStorage.setItem(KEY, theme)
  change({ theme })
}
