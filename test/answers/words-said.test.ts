// Words that somebody passes on: whether they stand in the articles so, what was changed, and who said them.
import { describe, expect, test } from 'vitest'
import { type Answer, answer, type Question, verify } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionOf } from './articles.ts'

const HARBOUR = `Mayor Ada Marlund rejected the criticism. “No harbour on earth is a fortress,” Marlund said. “I checked.”

“We closed the gates, we counted the boats and we called the crews,” said Piet Doyle, the harbour master. “Ten boats are safe and one is lost.

“I have walked that quay every second week for nine years. You get to know a wall,” he said.

The flood entered through the southern gate and was gone four hours later. “We were in that room for fourteen hours,” said Rolf Brandt. He had brought maps. “Patience is also a method,” Brandt said.`

const COUNCIL = `The opposition remembered her words. “She told us that ‘no harbour on earth is a fortress’,” said Nils Falk. “Nobody asked for a fortress.”`

const LATER = `A note lay on the table. “The tide forgives nobody at all.” The police of Larkby took it away.`

async function harbour(): Promise<Collection> {
  return collectionOf(
    article('council', COUNCIL, { date: '2024-01-02', title: 'Falk: ‘I was told to keep the gate open’' }),
    article('harbour', HARBOUR, { date: '2024-03-04', title: 'Flood in the harbour' }),
    article('later', LATER, { date: '2024-03-05' }),
  )
}

async function first(question: Question): Promise<Answer> {
  const collection = await harbour()
  const outcome = await answer(question, collection)
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
  for (const one of outcome.answers) expect(verify(one, (await collection.article(one.citation.article))!)).toBe(true)
  return outcome.answers[0]!
}

async function reason(question: Question): Promise<string> {
  const outcome = await answer(question, await harbour())
  return outcome.kind === 'refused' ? outcome.reason.code : `answered: ${outcome.answers[0]!.text}`
}

const check = (text: string, more: Partial<Question> = {}) => first({ command: 'quote', text, ...more })
const drawn = ({ quote }: Answer) =>
  quote!.difference!.map(({ op, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[op]).join(' ')

describe('a check of words', () => {
  test('the words of the reporter within a quote are not missed', async () => {
    expect((await check('No harbour on earth is a fortress. I checked.')).quote).toMatchObject({ check: 'verbatim' })
  })

  test('nor are those with the words of the reporter altered', async () => {
    expect((await check('No harbour on earth is a fortress,” Marlund said')).quote).toMatchObject({ check: 'verbatim' })
  })

  test('a quote goes on over the end of its paragraph', async () => {
    const found = await check('one is lost. I have walked that quay every second week')
    expect(found).toMatchObject({ speaker: 'Piet Doyle', quote: { check: 'verbatim' } })
    expect(found.snippet).toContain('one is lost. I have walked')
  })

  test.each(['…', '...', '[…]', '[...]'])('what %s stands for was left out', async (dots) => {
    const found = await check(`We closed the gates ${dots} and we called the crews`)
    expect(found.quote).toMatchObject({ check: 'shortened' })
    expect(drawn(found)).toBe('We closed the gates, [-we counted the boats-] and we called the crews')
  })

  test('what is left out without a sign was altered', async () => {
    const found = await check('We were in that room for fourteen hours. Patience is also a method')
    expect(found.quote).toMatchObject({ check: 'altered' })
    expect(drawn(found)).toBe('We were in that room for fourteen hours, [-[…]-] Patience is also a method')
  })

  test.each([
    ['Patience is also a virtue', 'Patience is also a [-method-] {+virtue+}'],
    ['Virtue is also a method', '[-Patience-] {+Virtue+} is also a method'],
    ['Pateince is also a method', '[-Patience-] {+Pateince+} is also a method'],
    ['We were in that room for four hours', 'We were in that room for [-fourteen-] {+four+} hours'],
    ['Ten boats are not safe and one is lost', 'Ten boats are {+not+} safe and one is lost'],
    ['we counted boats and we called the crews', 'we counted [-the-] boats and we called the crews'],
  ])('%j differs as little as may be', async (text, expected) => {
    expect(drawn(await check(text))).toBe(expected)
  })

  test('an other word behind the full stop is not what was altered', async () => {
    expect(drawn(await check('Ten boats are safe and one is lost today'))).toBe(
      'Ten boats are safe and one is lost. {+today+}',
    )
  })

  test('words of the article itself are told from a quote', async () => {
    const found = await check('The flood entered through the southern gate')
    expect(found).toMatchObject({ quote: { kind: 'narration', check: 'verbatim' } })
    expect(found.speaker).toBeUndefined()
  })

  test('words of a title are no quote', async () => {
    expect(await reason({ command: 'quote', text: 'I was told to keep the gate open' })).toBe('words-of-title')
  })

  test('somebody else than the one who is named said them', async () => {
    const found = await check('Patience is also a method', { speaker: 'Ada Marlund' })
    expect(found).toMatchObject({ speaker: 'Rolf Brandt', quote: { notBy: 'Ada Marlund' } })
    expect((await check('Patience is also a method', { speaker: 'Brandt' })).quote!.notBy).toBeUndefined()
  })

  test('what two people said is no shortened quote of one', async () => {
    const found = await check('We called the crews … We were in that room for fourteen hours')
    expect(found.quote!.check).toBe('altered')
    expect(found.speaker).toBeUndefined()
  })

  test('only the little words in common are not enough', async () => {
    expect(await reason({ command: 'quote', text: 'Coffee is also a poison' })).toBe('no-such-words')
  })
})

describe.each(['who', 'ask'] as const)('/%s said', (command) => {
  const who = (words: string) => ({ command, question: `who said ${words}` })

  test('whoever says the words, and not who repeats them, is the answer', async () => {
    const found = await first(who('“No harbour on earth is a fortress”'))
    expect(found).toMatchObject({ text: 'Ada Marlund', speaker: 'Ada Marlund', quote: { check: 'verbatim' } })
  })

  test('words without marks are looked up as well', async () => {
    expect(await first(who('no harbour on earth is a fortress?'))).toMatchObject({ text: 'Ada Marlund' })
  })

  test('what was altered is told', async () => {
    const found = await first(who('"Patience is also a virtue"'))
    expect(found).toMatchObject({ text: 'Rolf Brandt', quote: { check: 'altered' } })
  })

  test('a word in marks, and a title, are not somebody’s words', async () => {
    expect(await reason({ command, question: 'who suggested that the "fortress" was rebuilt' })).not.toBe(
      'no-such-words',
    )
    expect(await reason({ command, question: 'who wrote "The Old Gate of Larkby"' })).not.toBe('no-such-words')
  })

  test('words of nobody known are shown without a speaker', async () => {
    const found = await first(who('"The tide forgives nobody"'))
    expect(found.snippet).toContain('The tide forgives nobody at all')
    expect(found.speaker).toBeUndefined()
  })

  test.each(['"Harbour gates forgive"', '"Every fortress has a gate"', '"I was told to keep the gate open"'])(
    '%s is no other quote',
    async (words) => {
      expect(await reason(who(words))).toMatch(/^(?:no-such-words|words-of-title)$/)
    },
  )
})
