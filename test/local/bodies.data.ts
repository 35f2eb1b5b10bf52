// Bodies of answers, right and wrong, with what Discord's documents say to each.
import {
  button,
  choice,
  choices,
  input,
  label,
  message,
  modal,
  PAGES,
  type Row,
  rows,
  times,
  withButtons,
} from './bodies.ts'

const X = (count: number) => 'x'.repeat(count)

/** Of a slash command. */
export const CALLBACKS: readonly Row[] = [
  ['content', 'taken', message({ content: 'x' }), PAGES.callback],
  ['2,000 characters', 'taken', message({ content: X(2_000) }), PAGES.message],
  ['2,001 characters', 'data.content BASE_TYPE_MAX_LENGTH', message({ content: X(2_001) }), PAGES.message],
  ['nothing to show', 'data.content BASE_TYPE_REQUIRED', message({ content: '' }), PAGES.message],
  ['white space alone', 'data.content BASE_TYPE_REQUIRED', message({ content: ' \n ' }), PAGES.message],
  ['content that is no text', 'data.content BASE_TYPE_BAD_TYPE', message({ content: 7 }), PAGES.message],
  ['flags that are no number', 'data.flags BASE_TYPE_BAD_TYPE', message({ content: 'x', flags: '64' }), PAGES.message],
  ['an acknowledgement', 'taken', { type: 5 }, PAGES.callback],
  ['a private acknowledgement', 'taken', { type: 5, data: { flags: 64 } }, PAGES.callback],
  ['no type', 'type BASE_TYPE_CHOICES', {}, PAGES.callback],
  ['a type that is none', 'type BASE_TYPE_CHOICES', { type: 99 }, PAGES.callback],
  ['an update of no message', 'type BASE_TYPE_CHOICES', { type: 7, data: { content: 'x' } }, PAGES.callback],
  ['choices', 'type BASE_TYPE_CHOICES', choices([]), PAGES.callback],
  ['nobody mentioned', 'taken', message({ content: '@everyone', allowed_mentions: { parse: [] } }), PAGES.mentions],
  [
    'mentions of a kind that is none',
    'data.allowed_mentions.parse.0 BASE_TYPE_CHOICES',
    message({ content: 'x', allowed_mentions: { parse: ['all'] } }),
    PAGES.mentions,
  ],
  ['an embed alone', 'taken', message({ embeds: [{ description: 'x' }] }), PAGES.message],
  [
    '11 embeds',
    'data.embeds BASE_TYPE_MAX_LENGTH',
    message({ embeds: times(11, () => ({ description: 'x' })) }),
    PAGES.message,
  ],
  [
    "an embed's title of 257",
    'data.embeds.0.title BASE_TYPE_MAX_LENGTH',
    message({ embeds: [{ title: X(257) }] }),
    PAGES.embed,
  ],
]

export const COMPONENTS: readonly Row[] = [
  ['five buttons in a row', 'taken', withButtons(...times(5, (i) => button({ custom_id: `${i}` }))), PAGES.row],
  [
    'six buttons in a row',
    'data.components.0.components BASE_TYPE_MAX_LENGTH',
    withButtons(...times(6, (i) => button({ custom_id: `${i}` }))),
    PAGES.row,
  ],
  ['a row without buttons', 'data.components.0.components BASE_TYPE_MIN_LENGTH', withButtons(), PAGES.row],
  [
    'six rows',
    'data.components BASE_TYPE_BAD_LENGTH',
    message({ content: 'x', components: times(6, (i) => rows(button({ custom_id: `${i}` }))[0]) }),
    PAGES.row,
  ],
  [
    'two buttons of one id',
    'data.components.0.components.1.custom_id COMPONENT_CUSTOM_ID_DUPLICATED',
    withButtons(button(), button()),
    PAGES.customId,
  ],
  [
    'a button without an id',
    'data.components.0.components.0.custom_id BASE_TYPE_REQUIRED',
    withButtons(button({ custom_id: undefined })),
    PAGES.button,
  ],
  [
    'an id of 101',
    'data.components.0.components.0.custom_id BASE_TYPE_MAX_LENGTH',
    withButtons(button({ custom_id: X(101) })),
    PAGES.customId,
  ],
  [
    'a label of 81',
    'data.components.0.components.0.label BASE_TYPE_MAX_LENGTH',
    withButtons(button({ label: X(81) })),
    PAGES.button,
  ],
  [
    'a style that is none',
    'data.components.0.components.0.style BASE_TYPE_CHOICES',
    withButtons(button({ style: 9 })),
    PAGES.button,
  ],
  ['a link', 'taken', withButtons({ type: 2, style: 5, label: 'Source', url: 'https://example.com' }), PAGES.button],
  [
    'a link that leads nowhere',
    'data.components.0.components.0.url BASE_TYPE_REQUIRED',
    withButtons({ type: 2, style: 5, label: 'Source' }),
    PAGES.button,
  ],
]

/** Of what is half typed. */
export const CHOICES: readonly Row[] = [
  ['25 choices', 'taken', choices(times(25, () => choice())), PAGES.autocomplete],
  ['no choices', 'taken', choices([]), PAGES.autocomplete],
  ['26 choices', 'data.choices BASE_TYPE_MAX_LENGTH', choices(times(26, () => choice())), PAGES.autocomplete],
  ['a name of 101', 'data.choices.0.name BASE_TYPE_MAX_LENGTH', choices([choice({ name: X(101) })]), PAGES.choice],
  ['a choice without a name', 'data.choices.0.name BASE_TYPE_REQUIRED', choices([choice({ name: '' })]), PAGES.choice],
  ['a value of 101', 'data.choices.0.value BASE_TYPE_MAX_LENGTH', choices([choice({ value: X(101) })]), PAGES.choice],
  ['a message', 'type BASE_TYPE_CHOICES', message({ content: 'x' }), PAGES.callback],
  ['a modal', 'type BASE_TYPE_CHOICES', modal(), PAGES.modal],
]

/** Opened by a slash command. */
export const MODALS: readonly Row[] = [
  ['a text field', 'taken', modal(), PAGES.modal],
  ['a text field of the older form', 'taken', modal({ components: rows(input({ label: 'Why' })) }), PAGES.input],
  ['no title', 'data.title BASE_TYPE_REQUIRED', modal({ title: undefined }), PAGES.modal],
  ['a title of 46', 'data.title BASE_TYPE_MAX_LENGTH', modal({ title: X(46) }), PAGES.modal],
  ['no id', 'data.custom_id BASE_TYPE_REQUIRED', modal({ custom_id: undefined }), PAGES.modal],
  ['no fields', 'data.components BASE_TYPE_MIN_LENGTH', modal({ components: [] }), PAGES.modal],
  [
    'six fields',
    'data.components BASE_TYPE_BAD_LENGTH',
    modal({ components: times(6, (i) => label({}, { custom_id: `${i}` })) }),
    PAGES.modal,
  ],
  [
    'two fields of one id',
    'data.components.1 COMPONENT_CUSTOM_ID_DUPLICATED',
    modal({ components: [label(), label()] }),
    PAGES.customId,
  ],
  [
    'a label of 46',
    'data.components.0.label BASE_TYPE_MAX_LENGTH',
    modal({ components: [label({ label: X(46) })] }),
    PAGES.label,
  ],
  [
    'a value of 4,001',
    'data.components.0.component.value BASE_TYPE_MAX_LENGTH',
    modal({ components: [label({}, { value: X(4_001) })] }),
    PAGES.input,
  ],
  [
    'a button in it',
    'data.components.0.components.0.type BASE_TYPE_CHOICES',
    modal({ components: rows(button()) }),
    PAGES.modal,
  ],
]

export const FOLLOW_UPS: readonly Row[] = [
  ['content', 'taken', { content: 'x' }, PAGES.followUp],
  ['nothing to show', 'content BASE_TYPE_REQUIRED', { content: '' }, PAGES.followUp],
  ['2,001 characters', 'content BASE_TYPE_MAX_LENGTH', { content: X(2_001) }, PAGES.followUp],
]

export const EDITS: readonly Row[] = [
  ['buttons alone', 'taken', { components: [] }, PAGES.edit],
  ['2,001 characters', 'content BASE_TYPE_MAX_LENGTH', { content: X(2_001) }, PAGES.edit],
]
