// Questions over articles written for them: facts, refusals, disagreement, copies, corrections.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Kind, type Outcome, type Question, verify } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionAt, collectionOf } from './articles.ts'

let news: Collection
beforeAll(async () => {
  news = await collectionAt('articles')
})

/** The outcome, after its answers have kept the promise. */
async function ask(question: Question, collection = news): Promise<Outcome> {
  const outcome = await answer(question, collection)
  for (const one of outcome.kind === 'answered' ? outcome.answers : outcome.nearest) {
    for (const citation of [one.citation, ...(one.alsoIn ?? [])]) expect(citation.spans).not.toHaveLength(0)
    expect(verify(one, (await collection.article(one.citation.article))!)).toBe(true)
  }
  return outcome
}

function first(outcome: Outcome) {
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
  return outcome.answers[0]!
}

describe('facts', () => {
  test.each<[Kind, string, string]>([
    ['who', 'opened the bridge in Larkby', 'Ingrid Solheim'],
    ['who', 'Who designed the bridge?', 'Tomas Berg'],
    ['who', 'is the harbour master', 'Petra Lind'],
    ['when', 'did construction of the bridge begin', 'March 2019'],
    ['when', 'did Solheim open the bridge', 'Monday'],
    ['who', 'will lead the inquiry into the ferry', 'Harriet Cole'],
    ['when', 'did the ferry run aground', 'Tuesday'],
    ['who', 'is the captain of the ferry', 'Jonas Reed'],
    ['who', 'said that the crew did everything right', 'Marsh'],
    ['who', 'is the owner of the mill', 'Greta Holm'],
    ['when', 'was the mill founded', '1887'],
    ['who', 'promised to rebuild the mill', 'Greta Holm'],
    ['who', 'discovered a comet', 'Dagny Frost'],
    ['when', 'did Frost discover the comet', '21 September 2023'],
    ['when', 'will the comet be closest to the Sun', 'April 2024'],
    ['where', 'did Frost discover the comet', 'Aldersund'],
    ['who', 'is the director of the Hallen observatory', 'Samir Nadar'],
    ['who', 'won the national cup', 'Brackwater Rovers'],
    ['who', 'scored the last goal', 'Luis Mora'],
    ['who', 'coached the Rovers', 'Anja Weiss'],
    ['when', 'did the Rovers win the cup', 'Saturday'],
    ['who', 'followed Nils Aker as council leader', 'Vera Lund'],
    ['when', 'was the roof of the library finished', 'February 2019'],
    ['ask', 'How many people were rescued from the ferry?', '212'],
    ['ask', 'How much did the bridge cost?', '48 million'],
    ['ask', 'How many people did the mill employ?', '340'],
    ['ask', 'Who was sent off in the second half?', 'Sam Okoro'],
    ['ask', 'When was the library first announced?', '28 February 2018'],
    ['who', 'Ferry runs aground off Norwick', ''],
    ['who', 'is Samir Nadar', 'director of the Hallen observatory'],
    ['who', 'is Elin Marsh', 'commander'],
  ])('/%s %s: %s', async (command, question, expected) => {
    const outcome = await ask({ command, question })
    expect(first(outcome).text).toContain(expected)
  })

  test('a weekday is resolved to a day of the calendar, and shown with its preposition', async () => {
    const outcome = await ask({ command: 'when', question: 'did Solheim open the bridge' })
    expect(first(outcome)).toMatchObject({
      text: 'Monday',
      shown: 'on Monday',
      resolved: { value: '2021-05-10', basis: 'event' },
    })
  })

  test.each([
    ['The tram left the rails on Wednesday morning.', 'Wednesday morning', '2016-11-09'],
    ['The tram left the rails late on Thursday night.', 'late on Thursday night', '2016-11-10'],
    ["The tram left the rails following Tuesday's vote.", 'Tuesday', '2016-11-08'],
  ])('a part of a day is resolved to that day: %s', async (text, words, value) => {
    const collection = await collectionOf(article('tram', text, { date: '2016-11-11' }))
    const outcome = await answer({ command: 'when', question: 'When did the tram leave the rails?' }, collection)
    expect(first(outcome)).toMatchObject({ text: words, resolved: { value, basis: 'event' } })
  })

  test.each([
    ['When does the quiz start?', 'The quiz starts at noon.', 'noon'],
    ['When does the quiz end?', 'The quiz was told of on 4 May. The quiz ends at half past nine.', 'half past nine'],
    ['When is the quiz?', 'The quiz is held every Tuesday at 8 pm.', 'every Tuesday at 8 pm'],
    ['When is the quiz hall open?', 'The quiz hall is open from Monday to Friday.', 'Monday to Friday'],
  ])('an hour without its day, and what recurs, has no day of the calendar: %s', async (question, text, words) => {
    const collection = await collectionOf(article('quiz', text, { date: '2016-11-11' }))
    const answered = first(await answer({ command: 'when', question }, collection))
    expect(answered.text).toBe(words)
    expect(answered.resolved).toBeUndefined()
  })

  test('the year of an appointment, and the hour at which it ends, are not offered alone', async () => {
    const collection = await collectionOf(
      article('quiz', 'The quiz night is on Friday, 6 January 2017, 7 pm to midnight.'),
    )
    const { explanation } = await answer({ command: 'when', question: 'When is the quiz night?' }, collection, {
      explain: true,
    })
    const offered = explanation!.candidates.map(({ text }) => text)
    expect(offered).toContain('Friday, 6 January 2017, 7 pm to midnight')
    expect(offered).not.toContain('2017')
    expect(offered).not.toContain('midnight')
  })

  test.each([
    ['how long it took', 'The driver was sentenced to nine years in prison.', []],
    ['that it is so now', 'The driver is now sentenced.', []],
    ['before whom', 'The driver was sentenced after the judge.', []],
    ['a span that ends at a day', 'The driver was sentenced within two years.', ['two years']],
    ['an event', 'The driver was sentenced after the election.', ['election']],
  ])('when it was is told by a point in time: %s', async (_, text, offered) => {
    const collection = await collectionOf(article('driver', text))
    const question = 'When was the driver sentenced?'
    const { explanation } = await answer({ command: 'when', question }, collection, { explain: true })
    expect(explanation!.candidates.map(({ text }) => text)).toEqual(offered)
  })

  test('a word with hyphens is offered whole', async () => {
    const collection = await collectionOf(
      article('film', '"The Last Lamp", a black-and-white first feature by the director Nino Kvaratia, won the prize.'),
    )
    const question = 'What won the prize?'
    const { explanation } = await answer({ command: 'ask', question }, collection, { explain: true })
    const offered = explanation!.candidates.map(({ text }) => text)
    expect(offered).toContain('black-and-white first feature')
    expect(offered.filter((text) => text.startsWith('-'))).toEqual([])
  })

  test('the bars of a row are no numbers, and part those of two cells', async () => {
    const collection = await collectionOf(article('needs', 'System | Version | RAM\nWindows | 10 | 4 GB'))
    const question = 'How much RAM does Windows 10 need?'
    const { explanation } = await answer({ command: 'ask', question }, collection, { explain: true })
    expect(explanation!.candidates.filter(({ text }) => text.includes('|'))).toEqual([])
  })

  test('a person comes with the role that the article gives', async () => {
    const outcome = await ask({ command: 'who', question: 'Who told reporters about the ferry Aurora in Norwick?' })
    expect(first(outcome)).toMatchObject({ text: 'Elin Marsh', role: expect.stringContaining('commander') })
  })
})

describe('several articles', () => {
  test('a wire copy is named beside the answer and not counted as another voice', async () => {
    const outcome = await ask({ command: 'who', question: 'will lead the inquiry' })
    expect(first(outcome).alsoIn).toHaveLength(1)
    expect(outcome).not.toHaveProperty('disagree')
  })

  test('the article that is cited is not also another, though its collection reads it anew each time', async () => {
    const known = await collectionOf(
      article(
        'talks',
        'The minister Ada Brill met the envoy in Corwen on Monday. It was Ada Brill who met the envoy before. ' +
          'Nothing else was said of the talks. '.repeat(60) +
          'That the minister Ada Brill met the envoy was denied at first.',
      ),
    )
    const anew = { ...known, article: async (id: string) => ({ ...(await known.article(id))! }) }
    const outcome = await answer({ command: 'who', question: 'Who met the envoy?' }, anew)
    expect(first(outcome)).toMatchObject({ text: 'Ada Brill', citation: { article: 'talks' } })
    expect(first(outcome)).not.toHaveProperty('alsoIn')
  })

  test('articles that disagree are both shown, and it is said', async () => {
    const outcome = await ask({ command: 'ask', question: 'How many workers did the fire injure?' })
    if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
    expect(outcome.disagree).toBe(true)
    expect(new Set(outcome.answers.slice(0, 2).map(({ text }) => text))).toEqual(new Set(['nine', 'fourteen']))
  })

  test.each([
    ['of whom nothing tells that they are of one thing', 'who was the captain', false],
    ['of the thing that the question names', 'Who was the captain of the Aurora?', true],
  ])('persons %s: %s', async (_, question, disagree) => {
    const collection = await collectionOf(
      article('ferry', 'The captain of the Aurora was Jonas Brekke.'),
      article('cup', `The captain of the ${disagree ? 'Aurora' : 'Rovers'} was Emil Strand.`),
    )
    const outcome = await ask({ command: 'who', question }, collection)
    expect(outcome).toMatchObject({ kind: 'answered', answers: [{}, {}] })
    expect('disagree' in outcome).toBe(disagree)
  })

  test.each([
    ['a place that is only named is near many', 'where', 'Where is Alder Bridge?', false],
    ['a day of what the sentence before begins with', 'when', 'When was Alder Bridge built?', true],
  ] as const)('%s', async (_, command, question, disagree) => {
    const collection = await collectionOf(
      article('guide', 'Alder Bridge, the oldest of three in Tarnwick, is said to have been built around 1738.'),
      article('walks', 'Alder Bridge spans the brook in Osterby. It was built in 1742.'),
    )
    expect('disagree' in (await ask({ command, question }, collection))).toBe(disagree)
  })

  test('a longer form of one name is no other answer', async () => {
    const collection = await collectionOf(
      article('one', 'The captain of the Aurora was Jonas Brekke.'),
      article('two', 'The captain of the Aurora was the Danish-born Mr. Jonas P. Brekke.'),
    )
    expect(
      await ask({ command: 'who', question: 'Who was the captain of the Aurora?' }, collection),
    ).not.toHaveProperty('disagree')
  })

  test('a date filter picks the older article', async () => {
    const outcome = await ask({ command: 'when', question: 'will the library open', before: '2018-12-31' })
    expect(first(outcome)).toMatchObject({ text: '2020', citation: { article: 'budget-old' } })
  })
})

describe('refusals', () => {
  test.each<[Question, string, string?]>([
    [{ command: 'ask', question: ' ?' }, 'empty-question'],
    [{ command: 'when', question: 'When was the Eiffel Tower built?' }, 'nothing-speaks-of', 'Eiffel Tower'],
    [{ command: 'who', question: 'won the election in France' }, 'nothing-speaks-of', 'France'],
    [{ command: 'ask', question: 'Is the bridge in Larkby open?' }, 'yes-no'],
    [{ command: 'who', question: 'opened the bridge', after: '2030-01-01' }, 'filters-leave-nothing'],
    [{ command: 'timeline', question: 'bridge', after: '2030-01-01' }, 'filters-leave-nothing'],
    [{ command: 'quote', topic: 'bridge', before: '1900-01-01' }, 'filters-leave-nothing'],
    [{ command: 'quote', speaker: 'Napoleon' }, 'nothing-speaks-of', 'Napoleon'],
  ])('%j: %s', async (question, code, subject) => {
    const outcome = await ask(question)
    expect(outcome).toMatchObject({ kind: 'refused', reason: { code, ...(subject && { subject }) } })
  })

  test.each<Question>([
    { command: 'who', question: 'opened the bridge' },
    { command: 'quote', speaker: 'Napoleon' },
    { command: 'quote', text: 'the bridge is open' },
  ])('an empty collection says so: %j', async (question) => {
    const outcome = await ask(question, await collectionOf())
    expect(outcome).toMatchObject({ kind: 'refused', reason: { code: 'no-articles' } })
  })
})

test('a misspelt name is put right, and the outcome says so', async () => {
  const outcome = await ask({ command: 'who', question: 'is the director of the Halln observatory' })
  expect(outcome).toMatchObject({ kind: 'answered', corrected: { from: 'Halln', to: 'Hallen' } })
})

test('the explanation is plain data and names every feature', async () => {
  const asked = { command: 'who', question: 'Who designed the bridge?' } as const
  const { explanation } = await answer(asked, news, { explain: true })
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
  expect(explanation?.candidates[0]?.features).toHaveProperty('inSentence')
})
