// Timelines as messages and in a terminal: the most important events first, each page in order, and what is left out is told.
import { describe, expect, test } from 'vitest'
import type { Answer, Outcome } from '../../src/answers/index.ts'
import { identityMap } from '../../src/articles/index.ts'
import { drawOutcome } from '../../src/replies/index.ts'

interface Told {
  readonly value: string
  readonly score?: number
  /** The date as the article has it. */
  readonly text?: string
}

const DAYS: readonly Told[] = Array.from({ length: 8 }, (_, i) => ({
  value: `2021-03-0${i + 1}`,
  score: i < 6 ? 0.5 : 0.9,
}))

async function drawn(told: readonly Told[], more: { left?: number } = {}, how: object = { key: 'k' }) {
  const sentences = told.map(({ text }, i) => `Event ${i + 1}, ${text ?? 'that day'}.`)
  const raw = sentences.join('\n')
  const answers = told.map(({ value, score = 0.5, text = 'that day' }, i): Answer => {
    const start = raw.indexOf(sentences[i]!)
    const spans = [[start, start + sentences[i]!.length]] as const
    return {
      text,
      score,
      snippet: sentences[i]!,
      citation: { article: 'a', spans },
      resolved: { value, basis: 'event' },
    }
  })
  const outcome: Outcome = { kind: 'answered', asked: { command: 'timeline' }, answers, ...more }
  const articles = { article: async () => ({ id: 'a', raw, text: raw, map: identityMap(raw), language: 'en' }) }
  const { content, buttons } = await drawOutcome(outcome, {
    articles,
    locale: 'en-GB',
    private: false,
    page: 0,
    ...how,
  })
  const events = [...content.matchAll(/^\*\*\d+ · (.*?)\*\* Event (\d+)/gm)].map(([, date, event]) => [
    date,
    Number(event),
  ])
  return { content, dates: events.map(([date]) => date), events: events.map(([, event]) => event), buttons }
}

describe('a message', () => {
  test('shows the most important events, in order, and where the others are', async () => {
    const { events, content } = await drawn(DAYS)
    expect(events).toEqual([1, 2, 3, 7, 8])
    expect(content).toMatch(/The 5 most important of 8 events, in order; “Next” shows the others\.$/)
  })

  test('shows the others on the next page, and then how many were left out', async () => {
    const { events, content } = await drawn(DAYS, { left: 4 }, { key: 'k', page: 1 })
    expect(events).toEqual([4, 5, 6])
    expect(content).toMatch(/not shown: 4/)
  })

  test('its "In context" leads to the event beside it', async () => {
    const { buttons } = await drawn(DAYS)
    expect(buttons![1]!.map(({ id }) => Number(id.split(':')[2]))).toEqual([0, 1, 2, 6, 7])
  })

  test('that holds all of them says nothing more', async () => {
    expect((await drawn(DAYS.slice(0, 5))).content).not.toMatch(/-#/)
  })
})

test('a terminal shows all of them', async () => {
  const { events, content } = await drawn(DAYS, { left: 4 }, { whole: true })
  expect(events).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(content).toMatch(/not shown: 4/)
})

test.each([
  [{ value: '2021-03-01', text: 'Monday' }, '1 March 2021'],
  [{ value: '2025', text: 'the end of 2025' }, 'the end of 2025'],
  [{ value: '2025-04', text: 'the end of April' }, 'April 2025'],
  [{ value: '2022-W24', text: 'last week' }, /^13\s*–\s*19 June 2022$/],
  [{ value: '1920-WI', text: 'the winter' }, 'the winter'],
])('%j is headed %s', async (told, expected) => {
  const [date] = (await drawn([told])).dates
  if (typeof expected === 'string') expect(date).toBe(expected)
  else expect(date).toMatch(expected)
})
