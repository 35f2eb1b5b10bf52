// Options of a command line, with a sentence instead of a stack trace for one that is wrong.
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { FootnoteError } from '../error.ts'
import { asMeant, unmarked } from './typography.ts'

/**
 * node:util's parseArgs, for what was meant: “typographic marks” keep words together as straight ones do.
 * @param most as many words may stand beside the options.
 * @throws FootnoteError `cli/usage` for an unknown option, a missing or empty value, or a word too many.
 */
export function parseOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  most = Number.POSITIVE_INFINITY,
) {
  const parsed = parse(args, options)
  refuseEmpty(parsed.values)
  refuseMore(parsed.positionals, most)
  return parsed
}

/** What a shell hands over for a variable that is not set: --articles "" would read the whole folder that one stands in. */
function refuseEmpty(values: Readonly<Record<string, unknown>>): void {
  const empty = Object.keys(values).find((name) => typeof values[name] === 'string' && values[name].trim() === '')
  if (empty === undefined) return
  throw new FootnoteError('cli/usage', `--${empty} has no value.`, 'Give it one, or leave it out.')
}

/** @throws FootnoteError `cli/usage` for more than `most` words. */
export function refuseMore(words: readonly string[], most: number): void {
  if (words.length <= most) return
  const message = `"${words[most]}" is a word too many.`
  throw new FootnoteError('cli/usage', message, 'Add --help to the command to see what it takes.')
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T) {
  try {
    const meant = asMeant(args, Object.keys(options))
    const parsed = parseArgs({ args: meant, options, allowPositionals: true, strict: true })
    const values: Record<string, unknown> = parsed.values
    for (const [name, value] of Object.entries(values)) if (typeof value === 'string') values[name] = unmarked(value)
    return parsed
  } catch (cause) {
    // Of several sentences, or lines, the first says what is wrong.
    const [sentence = ''] = (cause as Error).message.split(/\.?\n|\. /)
    throw new FootnoteError(
      'cli/usage',
      `${sentence.replace(/\.$/, '')}.`,
      'Add --help to the command to see its options.',
      { cause },
    )
  }
}

/**
 * A whole number from a command line.
 * @throws FootnoteError `cli/usage` when it is none, less than 1, or more than `most`.
 */
export function positiveInteger(name: string, value: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value)
  const isWhole = Number.isInteger(number) && number >= 1
  if (isWhole && number <= most) return number
  const wrong = isWhole ? `is more than ${most}` : 'is not a whole number above 0'
  throw new FootnoteError('cli/usage', `--${name} ${value} ${wrong}.`, `Give --${name} a number like 10.`)
}
