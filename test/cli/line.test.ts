// Questions typed in a terminal are split into free words and named parts as Discord would.
import { expect, test } from 'vitest'
import { readTyped } from '../../src/cli/line.ts'

const NAMES = ['speaker', 'topic', 'text', 'тема']

test.each([
  ['met Lavrov in Washington', 'met Lavrov in Washington', {}],
  ['speaker:Peskov topic:optimism', '', { speaker: 'Peskov', topic: 'optimism' }],
  ['speaker:Dmitry Peskov topic:the thaw', '', { speaker: 'Dmitry Peskov', topic: 'the thaw' }],
  ['speaker: "Dmitry Peskov"', '', { speaker: 'Dmitry Peskov' }],
  ['optimism speaker:Peskov', 'optimism', { speaker: 'Peskov' }],
  ['at 10:30 in Paris', 'at 10:30 in Paris', {}],
  ['тема:оптимизм речь', '', { тема: 'оптимизм речь' }],
  ['other:thing stays', 'other:thing stays', {}],
  ['"met Lavrov"', 'met Lavrov', {}],
  ['', '', {}],
])('%s', (line, words, parts) => {
  expect(readTyped(line, NAMES)).toEqual({ words, parts })
})
