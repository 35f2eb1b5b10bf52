// What makes an answer doubtful: sentences that hold most of a question's words and yet speak of something else.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

const TEXT = `The harbour of Skerry was founded by Mary Okafor in 1921. King Arnulf II opened the second bridge on 9 May 1934.
The third lighthouse keeper, Jonas Wick (1880–1951), left the island in 1940. The company did not sell its ferries to the council in 1952.
The northern pier was built by Danish engineers in 1961. Three trawlers sank off the southern pier in 1970.`

let harbour: Collection
beforeAll(async () => {
  harbour = await collectionOf(article('harbour', TEXT, { title: 'The harbour of Skerry' }))
})

async function trust(command: 'who' | 'when' | 'ask', question: string) {
  const { explanation } = await answer({ command, question }, harbour, { explain: true })
  return explanation!
}

describe('a question beside what the article says', () => {
  const cases: ['who' | 'when' | 'ask', string, string, string][] = [
    ['when', 'When was the harbour of Skerry founded?', 'When was the harbour of Skerry dredged?', 'beside.half'],
    ['when', 'When did Jonas Wick leave the island?', 'When did Jonas Wick arrive on the island?', 'opposedHere'],
    ['who', 'Who built the northern pier?', 'Who demolished the northern pier?', 'opposedHere'],
    [
      'when',
      'When was the second bridge opened by King Arnulf II?',
      'When was the second bridge opened by King Arnulf III?',
      'ordinalOther',
    ],
    [
      'when',
      'When did King Arnulf II open the second bridge?',
      'When did King Arnulf II open the fourth bridge?',
      'numberNowhere',
    ],
    ['when', 'When did King Arnulf II open the bridge?', 'When did King Konrad II open the bridge?', 'here.name'],
    ['who', 'Who was born in 1880?', 'Who was born in 1921?', 'birthUntold'],
    ['ask', 'What did the company not sell?', 'What did the company sell?', 'verbDenied'],
  ]
  test.each(cases)('%s: "%s" fits better than "%s" (%s)', async (command, fitting, other, feature) => {
    const [right, wrong] = [await trust(command, fitting), await trust(command, other)]
    expect(wrong.trust[feature]).toBeGreaterThan(right.trust[feature]!)
  })

  test('a denial in the question that the article does not make is a reason to refuse', async () => {
    const denied = await trust('when', 'When was the harbour of Skerry not founded?')
    expect(denied.trust).toMatchObject({ negated: 1, negatedAlone: 1 })
    expect(denied.probability).toBeLessThan(
      (await trust('when', 'When was the harbour of Skerry founded?')).probability,
    )
  })

  test('a question that names nothing tells that it does', async () => {
    const named = await trust('when', 'When did Jonas Wick leave the island?')
    const pointing = await trust('when', 'When did he leave this island?')
    expect(named.trust).toMatchObject({ 'asked.pointing': 0, 'held.anywhere': 1 })
    expect(pointing.trust['asked.pointing']).toBe(1)
    expect(pointing.trust['asked.weight']).toBeLessThan(named.trust['asked.weight']!)
  })

  test('a question that shares a common word with the articles is none that they speak of', async () => {
    const spoken = await trust('when', 'When was the harbour of Skerry founded?')
    const absent = await trust('when', 'When was the harbour of Antioch blockaded by Admiral Vane?')
    expect(absent.trust['present.around.held']).toBeLessThan(spoken.trust['present.around.held']!)
    expect(absent.trust['present.around.names']).toBeGreaterThan(spoken.trust['present.around.names']!)
    expect(absent.trust['present.here.others']).toBeGreaterThan(spoken.trust['present.here.others']!)
    expect(absent.probability).toBeLessThan(absent.threshold)
  })

  test('the next article speaks of it as well, or none does', async () => {
    const question = 'Who founded the harbour of Skerry?'
    const copy = article('history', 'The harbour of Skerry was founded by Mary Okafor, says its history.')
    const both = await collectionOf(article('harbour', TEXT), copy)
    const alone = await trust('who', question)
    const { explanation } = await answer({ command: 'who', question }, both, { explain: true })
    expect(alone.trust['present.elsewhere']).toBe(0)
    expect(explanation!.trust['present.elsewhere']).toBeGreaterThan(0)
    expect(explanation!.trust['present.lead']).toBeLessThan(alone.trust['present.lead']!)
  })
})

describe('the words that a question is looked for by', () => {
  test.each([
    ['When did Theresa May visit the US?', 'Theresa May visit US'],
    ['Who asked us about it?', 'asked'],
    ["Who didn't use the pier in World War I?", 'use pier World War I'],
    ['Whose pier was used in the Seven Years’ War?', 'pier used Seven Years War'],
    ['Who is the pier named after?', 'pier named'],
    ['The pier was opened by the United States in what year?', 'pier opened United States'],
    ['What year did the states open the pier?', 'states open pier'],
    ['WHEN DID THEY TELL US OF IT?', 'tell'],
  ])('%s', async (question, words) => {
    const { explanation } = await answer({ command: 'ask', question }, harbour, { explain: true })
    const { terms } = explanation!.question as { terms: { text: string }[] }
    expect(terms.map(({ text }) => text).join(' ')).toBe(words)
  })

  test.each([
    'When did the 3rd lighthouse keeper leave the island?',
    'When did King Arnulf II open the 2nd bridge?',
    'When did 3 trawlers sink off the southern pier?',
  ])('a number spelled in another way is held: %s', async (question) => {
    expect((await trust('when', question)).trust).toMatchObject({ 'here.complete': 1 })
  })
})
