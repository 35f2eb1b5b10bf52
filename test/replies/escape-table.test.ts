// Forty things that Discord's help pages teach people to type, each shown as it was typed when an article has it.
// https://support.discord.com/hc/en-us/articles/210298617 and https://docs.discord.com/developers/reference#message-formatting
import { parse } from 'discord-markdown-parser'
import { expect, test } from 'vitest'
import { escapeText } from '../../src/replies/index.ts'

test.each([
  ['italics', '*italics*'],
  ['italics, underscored', '_italics_'],
  ['bold', '**bold**'],
  ['bold italics', '***bold italics***'],
  ['underline', '__underline__'],
  ['underlined italics', '__*underline italics*__'],
  ['underlined bold', '__**underline bold**__'],
  ['underlined bold italics', '__***underline bold italics***__'],
  ['strikethrough', '~~strikethrough~~'],
  ['a spoiler', '||the killer is||'],
  ['a big header', '# Header'],
  ['a smaller header', '## Header'],
  ['the smallest header', '### Header'],
  ['small print', '-# small print'],
  ['a masked link', '[your bank](https://evil.example)'],
  ['a masked link without a preview', '[your bank](<https://evil.example>)'],
  ['a masked link with a title', '[your bank](https://evil.example "hover")'],
  ['a list with hyphens', '- one\n- two'],
  ['a list with stars', '* one\n* two'],
  ['a list with plus signs', '+ one\n+ two'],
  ['an indented list', '- one\n  - two'],
  ['a numbered list', '1. one\n2. two'],
  ['a list that begins later', '1979. It was a year'],
  ['code', '`code`'],
  ['code with backticks in it', '``co`de``'],
  ['a code block', '```js\nalert(1)\n```'],
  ['a quote', '> quoted'],
  ['a quote of all that follows', '>>> quoted\nand more'],
  ['a user', '<@80351110224678912>'],
  ['a user by nickname', '<@!80351110224678912>'],
  ['a channel', '<#103735883630395392>'],
  ['a role', '<@&165511591545143296>'],
  ['a slash command', '</admin articles:816437322781949972>'],
  ['a custom emoji', '<:mmLol:216154654256398347>'],
  ['an animated emoji', '<a:b1nzy:392938283556143104>'],
  ['a time', '<t:1618953630>'],
  ['a relative time', '<t:1618953630:R>'],
  ['a place of the server', '<id:customize>'],
  ['everybody', '@everyone, @here'],
  ['an address', 'https://discord.gg/abc and <https://discord.gg/abc>'],
  ['an address of mail', '<mailto:a@b.example> <+15551234>'],
  ['escapes', '\\*not italics\\* \\\\'],
  ['a shrug', '¯\\_(ツ)_/¯'],
])('%s', (_, typed) => {
  const nodes = parse(escapeText(typed), 'extended') as { type: string; content?: string }[]
  expect(nodes.filter(({ type }) => !['text', 'br', 'newline'].includes(type))).toEqual([])
  expect(nodes.map(({ type, content }) => (type === 'text' ? content : '\n')).join('')).toBe(typed)
})

test.each([
  ['letters that turn the direction of reading', 'safe\u202egnp.exe', 'safegnp.exe'],
  ['isolates', 'a\u2066b\u2069c', 'abc'],
  ['control characters', 'a\u0000b\u0007c\u007fd\u009be', 'abcde'],
  ['line separators', 'a\u2028# b\r\n- c', 'a\n# b\n- c'],
])('%s are taken out', (_, typed, shown) => {
  const nodes = parse(escapeText(typed), 'extended') as { type: string; content?: string }[]
  expect(nodes.map(({ type, content }) => (type === 'text' ? content : '\n')).join('')).toBe(shown)
})

test('a hundred thousand of any mark cost no more than other text', () => {
  for (const mark of ['*', '\n', ' ', '1', '-', ':', '<', '\t', '\u202e']) {
    expect(escapeText(mark.repeat(100_000)).length).toBeLessThanOrEqual(200_000)
  }
})
