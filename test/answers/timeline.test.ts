// Timelines: which sentences tell of a topic, which of their dates are events, and one event once; over articles written for them.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Question, verify } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

const CRACK = `Villages evacuated over Velden dam

VELDEN, Sept 12 (APA) — Three villages were evacuated on Thursday after a crack was found in the Velden dam.

The crack was noticed on Tuesday evening by Katrin Moser, an engineer. The chief executive, Beatrix Haas, called for calm.

The dam was completed in 1967. In 1965 the valley had voted against it. A white van was seen near the gate on Wednesday.

“Today we are safe, and yesterday we were,” said the mayor. The siren was tested eleven minutes later.`

const TRIAL = `Former chief charged over Velden dam

Prosecutors charged Dr Haas on 10 April with endangering the public. Haas, who resigned on 30 September, denied it.

Moser, who found the crack on 10 September, now leads the repairs. She was appointed in December. The trial is to begin on 2 June.

All dams will be inspected by the end of 2025. A crane has been rented since the winter.`

const VOLCANO = `Probe reaches Venus

The probe Tern-2 entered orbit on 3 May 2025, and is to drop a lander, Pip, in June. Its twin Tern-1 was lost on 4 March 2019.

Carla Haas, a pilot, was released on 1 July. She had reported damp spots in August 2023.

The final report was published on 20 February.`

let news: Collection
beforeAll(async () => {
  news = await collectionOf(
    article('crack', CRACK, { title: 'Villages evacuated over Velden dam', date: '2024-09-12' }),
    article('trial', TRIAL, { title: 'Former chief charged over Velden dam', date: '2025-04-11' }),
    article('venus', VOLCANO, { title: 'Probe reaches Venus', date: '2025-05-05' }),
  )
})

async function events(question: string, more: Partial<Question> = {}, options: { limit?: number } = {}) {
  const outcome = await answer({ command: 'timeline', question, ...more }, news, options)
  if (outcome.kind === 'refused') return []
  for (const one of outcome.answers) expect(verify(one, (await news.article(one.citation.article))!)).toBe(true)
  return outcome.answers
}

const days = async (...asked: Parameters<typeof events>) =>
  (await events(...asked)).map(({ resolved }) => resolved!.value)

describe('what a timeline is about', () => {
  test('an article about the topic tells its events, though they do not name it', async () => {
    const found = await days('Velden dam')
    expect(found).toEqual(expect.arrayContaining(['2024-09-10', '2024-09-12', '2025-04-10', '2025-06-02']))
  })

  test('its sentences are less important than those that name the topic', async () => {
    const scores = new Map((await events('Velden dam')).map(({ resolved, score }) => [resolved!.value, score]))
    expect(scores.get('2025-06-02')).toBeLessThan(scores.get('2024-09-12')!)
  })

  test('a past of something else is left out', async () => {
    expect(await days('Velden dam')).not.toContain('1965')
  })

  test.each(['Katrin Moser', 'katrin moser'])('a surname, and "she" behind it, is the person: %s', async (name) => {
    expect(await days(name)).toEqual(['2024-09-10', '2024-12', '2025-06-02'])
  })

  test('the surname of somebody else is not', async () => {
    expect(await days('Carla Haas')).toEqual(['2023-08', '2025-07-01'])
  })

  test('the number of a name belongs to it', async () => {
    expect(await days('Tern-2')).not.toContain('2019-03-04')
    expect(await days('Tern-1')).toEqual(['2019-03-04'])
  })

  test('a noun is not found as a verb of saying', async () => {
    expect(await days('report')).toEqual(['2025-02-20'])
  })
})

describe('which dates are events', () => {
  test.each(['eleven minutes later', 'yesterday', 'Today', 'Sept 12'])('%s is none', async (words) => {
    expect((await events('Velden dam')).map(({ text }) => text)).not.toContain(words)
  })

  test('of several in a sentence, the one that is nearest to the topic', async () => {
    expect(await days('Pip')).toEqual(['2025-06'])
  })

  test('all years of a list', async () => {
    const text = 'The Rovers of Orrby won the Merle Cup in 1921, 1934 and 1978, and lost in 1980.'
    const outcome = await answer(
      { command: 'timeline', question: 'merle cup' },
      await collectionOf(article('one', text, { title: 'Rovers' })),
    )
    expect(outcome).toMatchObject({ answers: [{ text: '1921' }, { text: '1934' }, { text: '1978' }] })
  })

  test('an event told by several articles is one, with the finest date and all of them', async () => {
    const found = (await events('crack')).filter(({ resolved }) => resolved!.value.startsWith('2024-09-10'))
    expect(found).toHaveLength(1)
    expect([found[0]!.citation.article, ...found[0]!.alsoIn!.map((one) => one.article)].sort()).toEqual([
      'crack',
      'trial',
    ])
  })
})

describe('a date of a "since" or "before" clause', () => {
  const text = `Lavrov came to Washington in May 2017. Lavrov's visit is one of the highest contacts since Trump took office in January.

Leonard Pike was arrested on Dec. 3 at his home, hours before he was to open the town's Christmas market. He moved there before he retired in March 2021.`
  const timeline = async (question: string) => {
    const collection = await collectionOf(article('visit', text, { title: 'Notes', date: '2022-09-09' }))
    const outcome = await answer({ command: 'timeline', question }, collection)
    return outcome.kind === 'answered' ? outcome.answers.map((one) => one.text) : []
  }

  test('is not that of what the sentence tells', async () => {
    expect(await timeline('Lavrov')).toEqual(['May 2017'])
  })

  test('is one where the clause goes on about the same person, and a market of Christmas is no day', async () => {
    expect(await timeline('Leonard Pike')).toEqual(['March 2021', 'Dec. 3'])
  })
})

test('an event that is only mentioned with its day is the one that is told', async () => {
  const collection = await collectionOf(
    article('told', 'Thieves broke into the museum of Osterby in the early hours of Sunday.', { date: '2025-05-19' }),
    article('mentioned', 'The minister of Osterby has slept badly since the theft of 18 May.', { date: '2025-06-06' }),
  )
  const outcome = await answer({ command: 'timeline', question: 'Osterby' }, collection)
  expect(outcome).toMatchObject({ answers: [{ text: 'Sunday', alsoIn: [{ article: 'mentioned' }] }] })
})

describe('the order', () => {
  test('the end of a year stands at its end', async () => {
    expect((await events('dams')).at(-1)).toMatchObject({ text: 'the end of 2025' })
  })

  test('"since the winter" began with the last one', async () => {
    const collection = await collectionOf(
      article('one', 'The pier of Osterby was hit in May 2025. The pier of Osterby has been closed since the winter.', {
        date: '2025-06-06',
      }),
    )
    const outcome = await answer({ command: 'timeline', question: 'pier of Osterby' }, collection)
    expect(outcome).toMatchObject({ answers: [{ text: 'the winter' }, { text: 'May 2025' }] })
  })
})

describe('the time asked for holds for the events', () => {
  test('as filters, beside the articles', async () => {
    expect(await days('Velden dam', { after: '2025-01-01' })).toEqual(['2025-04-10', '2025-06-02', '2025'])
    expect((await days('Velden dam', { before: '2024-12-31' })).every((day) => day < '2025')).toBe(true)
  })

  test.each([
    ['Velden dam in 2024', (day: string) => day.startsWith('2024')],
    ['Velden dam since 2025', (day: string) => day >= '2025'],
    ['Velden dam before 2024', (day: string) => day === '1967'],
  ])('in the topic: %s', async (question, holds) => {
    const found = await days(question)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((day) => !holds(day))).toEqual([])
  })
})

test.each([
  ['siren', 'no-dated-event'],
  ['Velden dam in 1812', 'no-dated-event'],
  ['unicorn', 'nothing-speaks-of'],
])('what has no dated event is refused for that: %s', async (question, code) => {
  expect(await answer({ command: 'timeline', question }, news)).toMatchObject({ reason: { code } })
})

test('the most important events are kept, in order, and the others counted', async () => {
  const all = await events('Velden dam')
  const outcome = await answer({ command: 'timeline', question: 'Velden dam' }, news, { limit: 3 })
  expect(outcome).toMatchObject({ kind: 'answered', left: all.length - 3 })
  const best = (await events('Velden dam', {}, { limit: 3 })).map(({ resolved, score }) => [resolved!.value, score])
  const scores = all.map(({ score }) => score).sort((a, b) => b - a)
  expect(best.map(([, score]) => score)).toEqual(expect.arrayContaining([scores[0]]))
  expect(best.map(([day]) => day)).toEqual(best.map(([day]) => day).sort())
})
