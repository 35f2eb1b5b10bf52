// E-mail addresses and telephone numbers by their form; what a deed leads to, what it adds, what something means.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const TEXT = `Rowers write to Ada Quist, who looks after the boats, at boats@velden.example. The Velden regatta is held every summer.

Press contact: Ida Brann, Head of Talks, talks@velden.example, +47 22 33 44 55

Sinking a boat of the regatta leads to a lasting ban.

Code 17 means that your oar is too long for the regatta.

Season 3 "Cold Water", opened on 4 May 2024, added buoys.`

async function ask(question: string): Promise<string> {
  const outcome = await answer(
    { command: 'ask', question },
    await collectionOf(article('a', TEXT, { title: 'Velden' })),
  )
  return outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused'
}

describe('the word for an address need not stand beside it', () => {
  test.each<[string, string]>([
    ['email for boats', 'boats@velden.example'],
    ['what is the press e-mail address of Velden', 'talks@velden.example'],
    ['what is the phone number of Ida Brann', '+47 22 33 44 55'],
    ['how do I contact Ada Quist', 'boats@velden.example'],
  ])('%s', async (question, expected) => expect(await ask(question)).toBe(expected))
})

describe('what somebody or something did', () => {
  test.each<[string, string]>([
    ['what does sinking a boat lead to', 'lasting ban'],
    ['what did season 3 add', 'buoys'],
    ['what does code 17 mean', 'Code 17 means that your oar is too long for the regatta.'],
  ])('%s', async (question, expected) => expect(await ask(question)).toBe(expected))
})
