// Questions as people type them: without capitals, as keywords, and of every kind; no answer is of the wrong kind.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Kind, type Outcome } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionAt, collectionOf } from './articles.ts'

let news: Collection
let seeds: Collection
let profile: Collection
beforeAll(async () => {
  news = await collectionAt('articles')
  seeds = await collectionAt('../../seeds')
  profile = await collectionOf(
    article(
      'profile',
      'Mira Stenholt, 52, was elected chair of the Torvik ski club on Friday. The 52-year-old teacher beat Olav Brandt by 31 votes. ' +
        'Stenholt confirmed that the club would sell its old lodge. The new lodge stands 12 kilometres from Torvik, in a valley, and was built in 2015.',
      { date: '2020-03-02' },
    ),
  )
})

function first(outcome: Outcome) {
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
  return outcome.answers[0]!
}

describe('the answer is of the kind that was asked for', () => {
  test.each<[Kind, string, string | RegExp]>([
    ['ask', 'how long was the visit', 'three-day'],
    ['where', 'where is the g20', 'Hamburg'],
    ['who', 'is lavrov', 'Russian Foreign Minister'],
    ['who', 'lavrov', 'Russian Foreign Minister'],
    ['ask', 'lavrov', 'Russian Foreign Minister'],
    ['ask', 'what did Ushakov say', /^US President .* did not exchange any messages .* Ushakov confirmed\.$/],
  ])('of the seed, /%s %s', async (command, question, expected) => {
    expect(first(await answer({ command, question }, seeds)).text).toMatch(expected)
  })

  test.each<[Kind, string, string | RegExp]>([
    ['ask', 'who said steel has become a luxury', 'Vera Lund'],
    ['who', 'said steel has become a luxury', 'Vera Lund'],
    ['ask', 'which town has the paper mill', 'Velden'],
    ['ask', 'where did the ferry run aground', 'Norwick'],
    ['ask', 'how long has frost searched the sky', '26 years'],
    ['ask', 'how many firms took part', 'Eleven'],
    ['ask', 'how much will the library cost', '12 million'],
    ['ask', 'whats the cost of the bridge', '48 million'],
    ['ask', 'how did the fire start', /started in a warehouse\.$/],
    ['ask', 'ferry norwick', /^A passenger ferry ran aground/],
    ['ask', 'tell me about the comet', /^Amateur astronomer Dagny Frost discovered a comet/],
    ['ask', 'please tell me who designed the bridge', 'Tomas Berg'],
  ])('of the news, /%s %s', async (command, question, expected) => {
    expect(first(await answer({ command, question }, news)).text).toMatch(expected)
  })

  test.each<[Kind, string, string]>([
    ['ask', 'how old is Mira Stenholt', '52'],
    ['ask', 'how far is the lodge from Torvik', '12 kilometres'],
    ['ask', 'what did Stenholt say about the lodge', 'Stenholt confirmed that the club would sell its old lodge.'],
  ])('of a profile, /%s %s', async (command, question, expected) => {
    expect(first(await answer({ command, question }, profile)).text).toBe(expected)
  })
})

describe('of keywords and of words that may be several things', () => {
  const puppets = collectionOf(
    article(
      'puppets',
      'Grumble is a puppet of the Aldby theatre. It is animated by Nils Aker and dressed by Pia Holm. “We sold out,” said the Aldby coach, Gro Lien.',
    ),
    article('help', '# Help\n\n## Can I trade cards?\n\nYes, but only in the yard. Cards of Henry I are not traded.'),
  )
  test.each<[Kind, string, string]>([
    ['who', 'animates grumble', 'Nils Aker'],
    ['ask', 'who dresses grumble', 'Pia Holm'],
    ['who', 'coaches aldby', 'Gro Lien'],
    ['who', 'aldby coach', 'Gro Lien'],
  ])('a word in -s is the verb of “who” where it can be one: /%s %s', async (command, question, expected) => {
    expect(first(await answer({ command, question }, await puppets)).text).toBe(expected)
  })

  test.each([
    ['how often does the tram run', 'every 20 minutes'],
    ['how often is the brass band heard', 'twice a year'],
    ['how often is there bingo', 'Every Friday at 7 pm'],
    ['how long did the crew sleep on board', 'three nights'],
  ])('%s: %s', async (question, expected) => {
    const quay = await collectionOf(
      article(
        'quay',
        'The tram to the quay of Aldby runs every 20 minutes until May. The brass band is heard there twice a year. ' +
          'Every Friday at 7 pm there is bingo. The crew slept on board for three nights.',
      ),
    )
    expect(first(await answer({ command: 'ask', question }, quay)).text).toBe(expected)
  })

  test('the asker is no name, but a king’s number is', async () => {
    const asked = async (question: string) => answer({ command: 'when', question }, await puppets)
    expect(await asked('can i trade cards')).toMatchObject({ reason: { subject: 'cards' } })
    expect(await asked('did Henry I die')).toMatchObject({ reason: { subject: 'Henry I' } })
  })
})

describe('what is not there is not answered with something else', () => {
  test.each<[Kind, string, string]>([
    ['where', 'where is Hamburg', 'named-but-unanswered'],
    ['ask', 'where is Hamburg', 'named-but-unanswered'],
    ['ask', 'how old is Lavrov', 'named-but-unanswered'],
    ['ask', 'which country', 'empty-question'],
    ['who', 'who', 'empty-question'],
  ])('/%s %s: %s', async (command, question, code) => {
    expect(await answer({ command, question }, seeds)).toMatchObject({ kind: 'refused', reason: { code } })
  })

  test('a refusal names what was asked about, not the word that says how it is measured', async () => {
    const outcome = await answer({ command: 'ask', question: 'how long did the meeting last' }, seeds)
    expect(outcome).toMatchObject({ kind: 'refused', reason: { subject: 'meeting' } })
  })

  test('no place is a person, and none is an idiom', async () => {
    for (const question of ['Hamburg', 'will putin and trump meet', 'did lavrov meet tillerson']) {
      const outcome = await answer({ command: 'where', question }, seeds)
      const texts = outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : []
      for (const text of texts) expect(text).not.toMatch(/Trump|Lavrov|^place$|summit/)
    }
  })

  test('whoever stands before a role in a sentence does not bear it', async () => {
    const outcome = await answer({ command: 'who', question: 'Who is Lavrov?' }, seeds)
    if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
    expect(outcome.answers.map(({ text }) => text)).not.toContain('US Secretary of State')
  })
})

test('a sentence that begins with a pronoun is shown with the one before, which says who is meant', async () => {
  const lund = await collectionOf(
    article('lund', 'Vera Lund leads the council of Osterby. She moved to Norwick in 1998. The harbour is old.'),
  )
  const { snippet } = first(await answer({ command: 'when', question: 'When did she move to Norwick?' }, lund))
  expect(snippet).toMatch(/^Vera Lund leads the council of Osterby. She moved/)
})

test('a sentence beside the answer that may hold it as well is shown too', async () => {
  const comet = await collectionOf(
    article(
      'comet',
      'Dagny Frost noticed the comet of Aldersund. Samir Nadar discovered the same light a night before. The museum stands beside the church.',
    ),
  )
  const { text, snippet } = first(
    await answer({ command: 'who', question: 'Who detected the comet of Aldersund?' }, comet),
  )
  expect(text).toBe('Dagny Frost')
  expect(snippet).toMatch(/Samir Nadar discovered the same light a night before\.$/)
})

test('another form of a word is looked up, and not held against the asker', async () => {
  const outcome = await answer({ command: 'ask', question: 'is trump in russia' }, seeds)
  expect(outcome).not.toHaveProperty('corrected')
})

test('a name that people know is no misspelt word of the articles', async () => {
  const ward = await collectionOf(
    article('ward', 'Vera Lund, the nurse in charge, has led the ward of Osterby since May.'),
  )
  const outcome = await answer({ command: 'who', question: 'Who was the Norse leader?' }, ward)
  expect(outcome).toMatchObject({ kind: 'refused', reason: { code: 'nothing-speaks-of', subject: 'Norse' } })
})

test('no noun that is nobody answers who', async () => {
  const clinic = await collectionOf(
    article(
      'clinic',
      'Vera Lund did the first successful liver transplant of Osterby after a long season in the market.',
    ),
  )
  const outcome = await answer({ command: 'who', question: 'Who did the first liver transplant in Osterby?' }, clinic)
  expect(outcome).toMatchObject({ kind: 'answered', answers: [{ text: 'Vera Lund' }] })
  expect(outcome.kind === 'answered' && outcome.answers.map(({ text }) => text).join()).not.toMatch(
    /transplant|season|market/,
  )
})

test('neither the subject of a clause is a time, nor a web address a number', async () => {
  const hall = await collectionOf(
    article(
      'hall',
      'The hall of Brunvik opened on 4 May 2020 after the mayor told a story. See https://news.example/2020/05/04 of Brunvik: 98 people came to Brunvik.',
    ),
  )
  for (const [command, question, expected] of [
    ['when', 'When did the hall of Brunvik open?', '4 May 2020'],
    ['ask', 'How many people came to Brunvik?', '98'],
  ] as const) {
    const outcome = await answer({ command, question }, hall)
    expect(first(outcome).text).toBe(expected)
    expect(JSON.stringify(outcome.kind === 'answered' && outcome.answers.map(({ text }) => text))).not.toMatch(
      /mayor|https/,
    )
  }
})
