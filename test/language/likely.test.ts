// A person's name in a run of capitalised words, by lists.
import { expect, test } from 'vitest'
import { likelyPerson } from '../../src/language/index.ts'

test.each([
  ['Foreign Minister Sergei Lavrov', 'Sergei Lavrov'],
  ['Although Sergei Lavrov', 'Sergei Lavrov'],
  ['Sergei Lavrov Thursday', 'Sergei Lavrov'],
  ['Donald Trump', 'Donald Trump'],
  ['But Will Smith', 'Will Smith'],
  ['Martin Luther King Jr', 'Martin Luther King Jr'],
  ['Queen Elizabeth II', 'Queen Elizabeth II'],
  ['Boston Mayor Michelle Wu', 'Michelle Wu'],
  ['Japan’s Prime Minister Fumio Kishida', 'Fumio Kishida'],
  ['AP Joe Biden', 'Joe Biden'],
  ['JD Vance', 'JD Vance'],
  ['Ursula von der Leyen', 'Ursula von der Leyen'],
  ['John F. Kennedy', 'John F. Kennedy'],
  ['President Putin', undefined],
  ['The Trump', undefined],
  ['New York', undefined],
  ['Saudi Arabia', undefined],
  ['White House', undefined],
  ['Johns Hopkins University', undefined],
  ['JUST WATCHED', undefined],
  ['Texas A', undefined],
  ['Vermont Sen', undefined],
])('%j holds %j', (run, name) => {
  expect(likelyPerson(run.split(' '))?.join(' ')).toBe(name)
})
