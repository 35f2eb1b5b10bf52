// The prompt of `npm start` without a token: the bot's own commands, typed in a terminal instead of Discord.
import { createInterface } from 'node:readline'
import { ApplicationCommandOptionType } from 'discord-api-types/v10'
import { type Command, commands, type Services } from '../../commands/index.ts'
import { FootnoteError, sentenceOf } from '../error.ts'
import { type Ask, sayError } from '../replies/index.ts'
import { drawReply } from './draw.ts'
import { readTyped } from './line.ts'

const WELCOME = `Type a command, for example  /who met Lavrov in Washington  or  /quote speaker:Peskov
/help lists the commands; Ctrl-D or /quit ends.\n`

/** The terminal's language: "de_DE.UTF-8" is German, "C.UTF-8" is none. */
const LOCALE = /^[a-z]{2}(?=[_.]|$)/.exec(process.env.LC_ALL || process.env.LANG || '')?.[0] ?? 'en-US'

/** Discord's locale of that language, by which commands are localized. */
const LOCALIZED = LOCALE === 'es' ? 'es-ES' : LOCALE

/** The person at the terminal may do what a moderator may. */
const PERSON = { id: 'terminal', name: 'you', canManage: true }

/** Runs commands until the input ends. Errors are told in a sentence, and the prompt goes on. */
export async function prompt(services: Services): Promise<void> {
  const terminal = process.stdin.isTTY && process.stdout.isTTY
  const lines = createInterface({
    input: process.stdin,
    output: terminal ? process.stdout : undefined,
    prompt: 'footnote> ',
  })
  if (terminal) process.stdout.write(WELCOME)
  if (terminal) lines.prompt()
  for await (const line of lines) {
    if (/^\s*\/?(quit|exit)\s*$/.test(line)) break
    if (line.trim()) process.stdout.write(`${await runLine(line.trim(), services, terminal)}\n\n`)
    if (terminal) lines.prompt()
  }
  lines.close()
}

async function runLine(line: string, services: Services, colour: boolean): Promise<string> {
  const [, name = '', rest = ''] = /^\/?(\S*)\s*([\s\S]*)$/.exec(line) ?? []
  const command = commands.find(({ data }) => isCalled(data, name.toLowerCase()))
  if (name === '') return 'There is no command behind the slash. Type /help to see the list.'
  if (!command)
    return line.startsWith('/')
      ? `There is no command /${name}. Type /help to see the list.`
      : runLine(`/ask ${line}`, services, colour)
  try {
    return drawReply(await command.run(askOf(command, rest), services), colour)
  } catch (error) {
    if (!(error instanceof FootnoteError)) return sentenceOf(error)
    return drawReply({ content: sayError(error, LOCALE), private: false }, colour)
  }
}

interface Named {
  readonly name: string
  readonly name_localizations?: Readonly<Record<string, string | null>> | null | undefined
}

/** Its name in the terminal's language, as /help has it there. */
const localName = ({ name, name_localizations: names }: Named): string => names?.[LOCALIZED] ?? name
const isCalled = (one: Named, name: string | undefined) => one.name === name || localName(one) === name

interface Option extends Named {
  readonly type: ApplicationCommandOptionType
  readonly options?: readonly Option[]
  readonly max_length?: number
}

/** What Discord would have sent for a typed line: "/articles show X" has a subcommand; free words are the first option. */
function askOf({ data }: Command, typed: string): Ask {
  let options: readonly Option[] = 'options' in data ? (data.options ?? []) : []
  let rest = typed
  const path: string[] = []
  for (let nested = subcommandIn(options, rest); nested; nested = subcommandIn(options, rest)) {
    path.push(nested.name)
    rest = rest.trim().replace(/^\S+\s*/, (word) => (isCalled(nested, word.trim()) ? '' : word))
    options = nested.options ?? []
  }
  const place = { user: PERSON, guild: null, channel: 'terminal', locale: LOCALE }
  return {
    command: data.name,
    ...(path.length > 0 && { subcommand: path.join(' ') }),
    options: givenOptions(options, rest.trim()),
    private: false,
    ...place,
  }
}

/** Free words are the first option. Throws FootnoteError for what Discord would not let one send. */
function givenOptions(options: readonly Option[], typed: string): Ask['options'] {
  const called = new Map(options.flatMap((option) => [option.name, localName(option)].map((name) => [name, option])))
  const { words, parts } = readTyped(typed, [...called.keys()])
  const given = new Map(Object.entries(parts).map(([name, text]) => [called.get(name)!, text]))
  const [first] = options
  if (first && words && !given.has(first)) given.set(first, words)
  return Object.fromEntries(Array.from(given, ([option, text]) => [option.name, valueFor(option, text)]))
}

function valueFor({ name, type, max_length: most = Number.POSITIVE_INFINITY }: Option, text: string) {
  if (type === ApplicationCommandOptionType.Boolean) return /^(?:true|yes|1)$/i.test(text)
  if (type === ApplicationCommandOptionType.Integer) {
    if (/^-?\d{1,9}$/.test(text)) return Number(text)
    throw new FootnoteError('cli/number', `“${text}” is no whole number.`, `Type ${name}:2, for example.`)
  }
  if (text.length <= most) return text
  const message = `Its ${name} has ${text.length} characters.`
  throw new FootnoteError('ask/too-long', message, `Use at most ${most}, as on Discord.`)
}

/** The subcommand that the words begin with; the first one when they begin with none. */
function subcommandIn(options: readonly Option[], words: string): Option | undefined {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType
  const nested = options.filter(({ type }) => type === Subcommand || type === SubcommandGroup)
  const [word] = words.trim().split(/\s+/)
  return nested.find((one) => isCalled(one, word)) ?? nested[0]
}
