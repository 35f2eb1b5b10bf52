// A check of words as people read it: what differs word by word, and whose words they are.
import { expect, test } from 'vitest'
import { answer, type Question } from '../../src/answers/index.ts'
import { identityMap } from '../../src/articles/index.ts'
import { memoryCollection } from '../../src/collections/index.ts'
import { drawOutcome } from '../../src/replies/index.ts'

const text =
  '“Twenty-eight minutes is the most beautiful, and the longest time,” said Ingrid Solheim, the mayor of Larkby. ' +
  'The ferry sank on 4 May 2019. A poem hung there. “The tide forgives nobody at all.” It was old.'

async function below(asked: Question): Promise<string[]> {
  const collection = await memoryCollection([{ id: 'a', text, raw: text, map: identityMap(text), language: 'en' }])
  const drawing = { articles: collection, locale: 'en-GB', private: true, page: 0, key: 'k' } as never
  const { content } = await drawOutcome(await answer(asked, collection), drawing)
  const lines = content.split('\n')
  return lines.slice(lines.findIndex((line) => line.startsWith('— ')) + 1)
}

const ALTERED = '-# Not word for word. Struck out: not in the article; underlined: missing in the message.'

test.each<[Omit<Question, 'command'>, string[]]>([
  [
    { text: 'Twenty-nine minutes is the most wonderful and the longest time' },
    [ALTERED, '> Twenty-__eight__ ~~nine~~ minutes is the most __beautiful__ ~~wonderful~~ and the longest time'],
  ],
  [
    { text: 'the most beautiful … longest time' },
    [
      '-# Shortened, and else word for word as in the article. Underlined: left out in the message.',
      '> the most beautiful, __and the__ longest time',
    ],
  ],
  [
    { text: 'the most beautiful, and the longest time', speaker: 'Napoleon' },
    ['-# Word for word as in the article.', '-# These are not words of Napoleon.'],
  ],
  [
    { text: 'The ferry sank on 4 May' },
    ['-# Word for word as in the article.', '-# The article’s own words: it quotes nobody with them.'],
  ],
  [
    { text: 'the tide forgives nobody' },
    ['-# Word for word as in the article.', '-# I cannot tell from the article who says this.'],
  ],
])('%j', async (question, expected) => {
  expect(await below({ command: 'quote', ...question })).toEqual(expected)
})
