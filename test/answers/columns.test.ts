// The cell of a table that a question asks for: by the kind that its head names, by a sum, by the version of its row.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Kind } from '../../src/answers/types.ts'
import { article, collectionOf } from './articles.ts'

const CUP = `Place | Team | Country | Won | Lost | Prize
1 | Tin Foxes | Norway | 7 | 1 | 600 euros
2 | Mill Owls | Poland | 6 | 2 | 300 euros
3 | Slow Bees | Chile | 2 | 6 | none`

const RELEASES = `Version 5.1.0 of Ploverbot was released on 7 May 2024.

Version | Released | Supported until
5.1 | May 2024 | March 2026
5.0 | January 2023 | April 2025
4.9 | June 2022 | end of support`

async function ask(command: Kind, question: string, ...texts: string[]): Promise<string> {
  const articles = texts.map((text, i) => article(`${i}`, text, { title: 'Ploverbot 5.1.0 and the Velden cup' }))
  const outcome = await answer({ command, question }, await collectionOf(...articles))
  return outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused'
}

describe('a cell of a table', () => {
  test.each<[Kind, string, string]>([
    ['ask', 'which country are the Mill Owls from', 'Poland'],
    ['ask', 'how much did the Mill Owls win', '300 euros'],
    ['ask', 'how many games did the Mill Owls win', '6'],
    ['ask', 'what place did the Slow Bees get', '3'],
    ['when', 'is 5.0 supported until', 'April 2025'],
    ['when', 'was version 5.0 released', 'January 2023'],
    ['when', 'was Ploverbot 5.1.0 released', '7 May 2024'],
  ])('/%s %s', async (command, question, expected) =>
    expect(await ask(command, question, CUP, RELEASES)).toBe(expected),
  )

  test('a country is no number of countries', async () => {
    const club = 'The Velden club has 800 rowers from 23 countries.'
    expect(await ask('ask', 'from how many countries', CUP, club)).toBe('23')
  })

  test('keywords never find the head of a table', async () => {
    expect(await ask('ask', 'prize by place and team', CUP)).not.toMatch(/^Place/)
  })
})
