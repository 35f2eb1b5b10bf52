// The one list of all commands.
import { ask } from './ask.ts'
import type { Command } from './command.ts'
import { help } from './help.ts'
import { quote } from './quote.ts'
import { when } from './when.ts'
import { where } from './where.ts'
import { who } from './who.ts'

export type { Choice, Command, Kept, KeptQuestions, Services } from './command.ts'

export const commands: readonly Command[] = [who, when, where, quote, ask, help]
