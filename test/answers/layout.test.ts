// Answers out of what is no prose: questions that a page answers below them, labels, tables, headings with a date.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
import { readBytes } from '../../src/articles/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

let pages: Collection
beforeAll(async () => {
  pages = await collectionOf(
    article(
      'faq',
      'The questions that get asked most.\n\nHow do I get the Ranger role?\n\nReact with a leaf to the pinned message. If it does not work, log out.\n\n' +
        'Who made the bot?\n\nTorben Marsk wrote Flint in his spare time. He took over from a bot that was made by Dunya.\n\n' +
        'When is game night?\n\nEvery Friday at 19:00 UTC. In December there is no game night.\n\n' +
        'How much does the Patron tier cost?\n\n€4 a month. Patrons get two extra votes.\n\n' +
        'Q: Who came up with the lanterns?\n\nA: That was Tobias Ferl, our writer. His grandmother kept her lamp.',
      { title: 'Old Mill FAQ' },
    ),
    article(
      'fest',
      'The fourth Harvest Fest is coming, and it will be held in person.\n\nWhen: Saturday, 25 October 2025, doors open 11:00\n' +
        'Where: Nordlicht Hall, Bridge Street 14\nHost: Marcus Thorne\nHead moderator: Mossy',
      { title: 'Harvest Fest 2025' },
    ),
    article(
      'notes',
      '1.8.2 — 11 March 2025\n\nThe drake no longer falls through the floor.\n\nVersion | Released | Release manager\n' +
        '1.8.0 | 18 Feb 2025 | Petra Lund\n1.7.0 | 2 Oct 2024 | Samir Haddad\n1.6.0 | 14 May 2024 | Gwen Ashdown\n\n' +
        'Captain Ida Brann\n\nBirthplace | Skerry Point\nWeapon | boathook',
      { title: 'Patch notes' },
    ),
  )
})

async function firstOf(command: Kind, question: string): Promise<string> {
  const outcome = await answer({ command, question }, pages)
  return outcome.kind === 'answered' ? outcome.answers[0]!.text : outcome.reason.sentence
}

describe('a question of the page is answered by what stands below it', () => {
  test.each<[Kind, string, string]>([
    ['ask', 'how do i get the ranger role', 'React with a leaf to the pinned message.'],
    ['who', 'who made the bot', 'Torben Marsk'],
    ['when', 'when is game night?', '19:00 UTC'],
    ['ask', 'how much is the patron tier', '€4'],
    ['who', 'who came up with the lanterns', 'Tobias Ferl'],
  ])('/%s %s', async (command, question, expected) => expect(await firstOf(command, question)).toContain(expected))
})

describe('a label or the head of a column says what its value is', () => {
  test.each<[Kind, string, string]>([
    ['where', 'where is the Harvest Fest held', 'Nordlicht Hall, Bridge Street 14'],
    ['when', 'When is the Harvest Fest?', '25 October'],
    ['who', 'who is the head moderator', 'Mossy'],
    ['who', 'who is the host of the Harvest Fest', 'Marcus Thorne'],
    ['who', 'who was release manager for 1.7.0', 'Samir Haddad'],
    ['who', 'who was the release manager of version 1.6.0', 'Gwen Ashdown'],
    ['when', 'when was version 1.7.0 released', '2 Oct 2024'],
    ['when', 'when did patch 1.8.2 come out', '11 March 2025'],
  ])('/%s %s', async (command, question, expected) => expect(await firstOf(command, question)).toContain(expected))
})

test('a question of the page is no answer, nor is the head of a table', async () => {
  for (const question of ['how do i get the ranger role', 'who made the bot', 'who was release manager for 1.7.0']) {
    const outcome = await answer({ command: 'ask', question }, pages)
    const texts = outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : []
    expect(texts.filter((text) => text.endsWith('?') || text === 'Release manager')).toEqual([])
  }
})

describe('what only looks like a label, a table, a heading or a page of questions', () => {
  const news = (text: string, title = 'Harbour notes') =>
    collectionOf(article('a', text, { title, date: '2024-04-04' }))

  test.each<[string, string, Kind, string, string]>([
    [
      'a label tells nothing beyond its page',
      'When: 5 May 2025\nWhere: Hall 3\nWho: Ann Lee\n\nThe winner was Ivo Lund. The last fair took place on 3 May 2019.',
      'who',
      'was the winner',
      'Ivo Lund',
    ],
    [
      'nor when',
      'When: 5 May 2025\nWhere: Hall 3\n\nThe winner was Ivo Lund. The last fair took place on 3 May 2019.',
      'when',
      'was the last fair',
      '3 May 2019',
    ],
    [
      'a remark behind a colon is nobody',
      'The mill owner: a quiet man who never smiled.\n\nMayor: no comment. The mill was built in 1850 by Ann Lee.',
      'who',
      'built the mill',
      'Ann Lee',
    ],
    [
      'a bar makes no table',
      'Run `cat users | sort` to see the list. The loglist tool was written by Ann Lee in Oslo in 2014.\n\nIt was sold to Bordax in 2019.',
      'who',
      'wrote the loglist tool',
      'Ann Lee',
    ],
    [
      'a line alone is no heading',
      'Linda Okafor opened the new bridge in Port Ellis',
      'who',
      'opened the bridge',
      'Linda Okafor',
    ],
    [
      'a heading that tells what happened answers',
      'Mayor Linda Okafor resigned on Monday\n\nThe council will meet in May to choose a successor, as its rules demand.',
      'when',
      'did Linda Okafor resign',
      'Monday',
    ],
    [
      'a first row may be no head',
      'Apple | 2 dollars\nPear | 3 dollars\nPlum | 5 dollars',
      'ask',
      'how much is an apple',
      '2 dollars',
    ],
    [
      'the column is one whose cells can be the answer',
      'Planet | Discovered | Discoverer\nVelm | 1781 | Hana Ross\nSorn | 1801 | Ivo Lund',
      'who',
      'discovered velm',
      'Hana Ross',
    ],
  ])('%s', async (_, text, command, question, expected) => {
    const outcome = await answer({ command, question }, await news(text))
    expect(outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused').toContain(expected)
  })

  test('an empty cell is not filled from another row', async () => {
    const prices = await news('Dish | Price\nTea | 2 dollars\nCake | \nJuice | 4 dollars')
    expect((await answer({ command: 'ask', question: 'what is the price of cake' }, prices)).kind).toBe('refused')
  })

  test('a hundred thousand lines do not exhaust the stack', async () => {
    const lines = await news(`${'Short line\n\n'.repeat(100_000)}The mill was built by Otto Brandt.`)
    const outcome = await answer({ command: 'who', question: 'built the mill' }, lines)
    expect(outcome.kind === 'answered' && outcome.answers[0]!.text).toBe('Otto Brandt')
  })

  test('a cell that stands in another sentence of a long row is no answer; that of a short row is', async () => {
    const notes = 'The house was built of grey stone and stands near the old gate of the town. '.repeat(30)
    const page = `| House | Notes | Architect |\n|---|---|---|\n| Quay House | ${notes} | Ann Lee |\n| Velm Tower | small | Tom Brandt |`
    const events = await readBytes(Buffer.from(page), { path: 'houses.md', id: 'houses' })
    const houses = await collectionOf(...events.flatMap((event) => (event.kind === 'article' ? [event.article] : [])))
    const ask = (question: string) => answer({ command: 'who', question }, houses)
    expect((await ask('is the architect of Quay House')).kind).toBe('refused')
    const outcome = await ask('is the architect of Velm Tower')
    expect(outcome.kind === 'answered' && outcome.answers[0]).toMatchObject({
      text: 'Tom Brandt',
      snippet: 'Velm Tower | small | Tom Brandt',
    })
  })
})

test('a noun of the title need not be said again by a sentence', async () => {
  const text = 'Storms delayed the start by an hour. Cathal Breen broke his collarbone on the last climb.'
  const collection = await collectionOf(article('race', text, { title: 'Storms spoil the bicycle race' }))
  const question = 'who broke a collarbone in the bicycle race'
  const { explanation } = await answer({ command: 'who', question }, collection, { explain: true })
  // Its own words are half of the question's.
  expect(explanation!.best!.text).toBe('Cathal Breen')
  expect(explanation!.candidates[0]!.features.inSentence).toBeGreaterThan(0.7)
})

describe('a number of a table is that of the column whose head says what was done', () => {
  const table =
    '| # | Crew | Raced | Won | Lost | Prize |\n|---|---|---|---|---|---|\n' +
    '| 1 | Velden Oars | 14 | 11 | 3 | 90 euros |\n| 2 | Norwick Blades | 13 | 8 | 5 | 40 euros |'
  test.each<[string, string]>([
    ['how many regattas did Velden Oars lose', '3'],
    ['how many regattas did Norwick Blades win', '8'],
    ['how many regattas has Velden Oars raced', '14'],
    ['how many fans do Velden Oars have', ''],
  ])('%s', async (question, expected) => {
    const events = await readBytes(Buffer.from(`# Rowing league\n\n${table}`), { path: 'rowing.md', id: 'rowing' })
    const rowing = await collectionOf(...events.flatMap((event) => (event.kind === 'article' ? [event.article] : [])))
    const outcome = await answer({ command: 'ask', question }, rowing)
    const texts = outcome.kind === 'answered' ? outcome.answers.map(({ text }) => text) : ['']
    // The place in the list counts nothing.
    if (expected) expect(texts[0]).toBe(expected)
    else expect(texts).not.toContain('1')
  })
})
