// Bodies of bulk overwrites of commands, right and wrong, with what Discord's documents say to each.
import { choice, option, PAGES, type Row, times, who, withOptions } from './bodies.ts'

const X = (count: number) => 'x'.repeat(count)

export const COMMANDS: readonly Row[] = [
  ['no commands', 'taken', [], PAGES.command],
  ['a command', 'taken', [who()], PAGES.command],
  ['a letter of any script', 'taken', [who({ name: 'кто' })], PAGES.naming],
  ['a message command with a space and capitals', 'taken', [{ type: 3, name: 'Find the source' }], PAGES.naming],
  ['permissions as digits', 'taken', [who({ default_member_permissions: '32' })], PAGES.permissions],
  ['one name for two kinds', 'taken', [who(), { type: 3, name: 'who' }], PAGES.command],
  ['no name', '0.name BASE_TYPE_REQUIRED', [who({ name: undefined })], PAGES.command],
  ['a capital', '0.name APPLICATION_COMMAND_INVALID_NAME', [who({ name: 'Who' })], PAGES.naming],
  ['a space', '0.name APPLICATION_COMMAND_INVALID_NAME', [who({ name: 'who is' })], PAGES.naming],
  ['a name of 33', '0.name BASE_TYPE_MAX_LENGTH', [who({ name: X(33) })], PAGES.command],
  ['no description', '0.description BASE_TYPE_REQUIRED', [who({ description: undefined })], PAGES.command],
  ['a description of 101', '0.description BASE_TYPE_MAX_LENGTH', [who({ description: X(101) })], PAGES.command],
  ['one name twice', '1.name APPLICATION_COMMANDS_DUPLICATE_NAME', [who(), who()], PAGES.command],
  [
    'a description of a message command',
    '0.description APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_EMPTY',
    [{ type: 3, name: 'Find', description: 'x' }],
    PAGES.command,
  ],
  [
    'a capital in another language',
    '0.name_localizations.de APPLICATION_COMMAND_INVALID_NAME',
    [who({ name_localizations: { de: 'Wer' } })],
    PAGES.naming,
  ],
  [
    'a language that Discord has not',
    '0.name_localizations.xx BASE_TYPE_CHOICES',
    [who({ name_localizations: { xx: 'wer' } })],
    PAGES.locales,
  ],
  ['a context that is none', '0.contexts.0 BASE_TYPE_CHOICES', [who({ contexts: [9] })], PAGES.command],
  [
    '8,001 characters',
    '0 APPLICATION_COMMAND_TOO_LARGE',
    withOptions(...times(8, (i) => option({ name: `o${i}`, choices: times(10, () => choice({ name: X(100) })) }))),
    PAGES.command,
  ],
]

export const OPTIONS: readonly Row[] = [
  ['a group', 'taken', withOptions(option({ type: 2, name: 'a', options: [option({ type: 1 })] })), PAGES.subcommands],
  [
    '26 options',
    '0.options BASE_TYPE_MAX_LENGTH',
    withOptions(...times(26, (i) => option({ name: `o${i}` }))),
    PAGES.command,
  ],
  [
    'a required one behind another',
    '0.options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    withOptions(option(), option({ name: 'b', required: true })),
    PAGES.option,
  ],
  [
    'two of one name',
    '0.options.1.name APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    withOptions(option(), option()),
    PAGES.option,
  ],
  [
    'a subcommand beside an option',
    '0.options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    withOptions(option(), option({ type: 1, name: 'b' })),
    PAGES.subcommands,
  ],
  [
    'no description',
    '0.options.0.description BASE_TYPE_REQUIRED',
    withOptions(option({ description: undefined })),
    PAGES.option,
  ],
  ['a type that is none', '0.options.0.type BASE_TYPE_CHOICES', withOptions(option({ type: 12 })), PAGES.option],
  [
    'a text of 6,001',
    '0.options.0.max_length NUMBER_TYPE_MAX',
    withOptions(option({ max_length: 6_001 })),
    PAGES.option,
  ],
  [
    '26 choices',
    '0.options.0.choices BASE_TYPE_MAX_LENGTH',
    withOptions(option({ choices: times(26, (i) => choice({ name: `${i}` })) })),
    PAGES.choice,
  ],
]
