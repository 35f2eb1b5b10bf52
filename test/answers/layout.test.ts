// Answers out of what is no prose: questions that a page answers below them, labels, tables, headings with a date.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Kind } from '../../src/answers/index.ts'
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
