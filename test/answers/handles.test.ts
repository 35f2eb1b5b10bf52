// Channels, files, variables and commands as answers: whole, and as places where one is asked for; a head, a detour, initials.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Kind } from '../../src/answers/types.ts'
import { article, collectionOf } from './articles.ts'

const TEXT = `Sketches belong in #drawing-desk, photos of painted ships in #slipway, and questions about glue in #glue-pot.

Lifts to the fair are agreed in #car-pool two days ahead.

The settings of Ploverbot are now kept in plover.toml. Its port can be changed with the variable PLOVER_PORT. Crashes of Ploverbot are written to logs/crash.log. Ploverbot answers to the prefix !p.

The knots of the rigging are drawn on page 47 of the handbook.`

/** The first answer, or "refused". */
async function ask(command: Kind, question: string, text = TEXT, title = 'Ploverbot'): Promise<string> {
  const outcome = await answer({ command, question }, await collectionOf(article('a', text, { title })))
  return outcome.kind === 'answered' ? outcome.answers[0]!.text : 'refused'
}

describe('what is written as one is an answer as one', () => {
  test.each<[Kind, string, string]>([
    ['where', 'are lifts to the fair agreed', '#car-pool'],
    ['where', 'do photos of painted ships belong', '#slipway'],
    ['where', 'do questions about glue belong', '#glue-pot'],
    ['where', 'are crashes of Ploverbot written', 'logs/crash.log'],
    ['where', 'are the knots of the rigging drawn', 'page 47'],
    ['ask', 'which channel are lifts to the fair agreed in', '#car-pool'],
    ['ask', 'which variable changes the port of Ploverbot', 'PLOVER_PORT'],
    ['ask', 'what prefix does Ploverbot answer to', '!p'],
    ['where', 'are the settings of Ploverbot kept', 'plover.toml'],
  ])('/%s %s', async (command, question, expected) => expect(await ask(command, question)).toBe(expected))
})

describe('what looks like something else is what it is', () => {
  const notes =
    'The highest wave of the year has been measured at Orlin Head on Monday.\n\nCarts will be sent through Castle Birk, a detour of 14 miles.'
  test.each<[Kind, string, string]>([
    ['where', 'was the highest wave measured', 'Orlin Head'],
    ['ask', 'how long is the detour through Castle Birk', '14 miles'],
  ])('/%s %s', async (command, question, expected) => expect(await ask(command, question, notes)).toBe(expected))
})

test('the initials of a title stand for it', async () => {
  const text = 'It was decided that the club buys 12 oars.'
  expect(await ask('ask', 'how many oars does the rdm buy', text, 'Rowers Day Meeting')).toBe('12')
})
