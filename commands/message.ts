// Message commands, by a right click on a message: where its words come from, and whether a quote is word for word.
import { ApplicationCommandType } from 'discord-api-types/v10'
import { FootnoteError } from '../src/error.ts'
import type { Ask } from '../src/replies/index.ts'
import { replyTo } from './asked.ts'
import type { Command } from './command.ts'
import { QUOTATION_MAX } from './options.ts'

export const findSource = {
  data: { type: ApplicationCommandType.Message, name: 'Find the source' },
  // What is found out about somebody else's message is told to the one who asked.
  private: true,
  run: (ask, services) => replyTo({ command: 'quote', text: targetOf(ask) }, ask, services),
} as const satisfies Command

export const checkQuote = {
  data: { type: ApplicationCommandType.Message, name: 'Check the quote' },
  private: true,
  run: (ask, services) => replyTo({ command: 'quote', text: quotedIn(targetOf(ask)) }, ask, services),
} as const satisfies Command

function targetOf({ target = '' }: Ask): string {
  const text = markedIn(target).trim().slice(0, QUOTATION_MAX)
  if (text) return text
  throw new FootnoteError('ask/no-words', 'This message has no words to look up.', 'Choose a message with text.')
}

/**
 * What a message marks as quoted, such as the snippet of an answer; a message that marks nothing, as a whole.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
function markedIn(message: string): string {
  const rest = /^>>> ([\s\S]+)/m.exec(message)?.[1]
  if (rest) return rest
  const lines = message.split('\n').filter((line) => line.startsWith('> '))
  return lines.length > 0 ? lines.map((line) => line.replace(/^(?:> ?)+/, '')).join('\n') : message
}

/** The longest words in quotation marks; the whole message when there are none. */
function quotedIn(text: string): string {
  const quoted = [...text.matchAll(/["“„«]([^"“”„«»]{10,})["”“»]/g)].map(([, words]) => words!)
  return quoted.sort((a, b) => b.length - a.length)[0] ?? text
}
