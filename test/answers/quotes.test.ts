// Quotes by speaker, topic and words, and timelines, over articles written for them.
import { beforeAll, describe, expect, test } from 'vitest'
import { answer, type Question, verify } from '../../src/answers/index.ts'
import type { Collection } from '../../src/collections/index.ts'
import { article, collectionAt, collectionOf } from './articles.ts'

let news: Collection
beforeAll(async () => {
  news = await collectionAt('articles')
})

async function answers(question: Question) {
  const outcome = await answer(question, news)
  if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
  for (const one of outcome.answers) {
    expect(verify(one, (await news.article(one.citation.article))!)).toBe(true)
  }
  return outcome.answers
}

describe('/quote', () => {
  test.each<[string, Omit<Question, 'command'>, string]>([
    ['a last name', { speaker: 'Solheim' }, 'This bridge belongs to everyone'],
    ['a first name', { speaker: 'Ingrid' }, 'This bridge belongs to everyone'],
    ['a typo', { speaker: 'Solhiem' }, 'This bridge belongs to everyone'],
    ['a role', { speaker: 'the coast guard commander' }, 'The crew did everything right'],
    ['a topic', { topic: 'steel' }, 'Steel has become a luxury'],
    ['speaker and topic', { speaker: 'Solheim', topic: 'cost' }, 'a burden'],
    ['a question in one piece', { question: 'what did Solheim say about the cost' }, 'a burden'],
    ['a speaker on a topic in one piece', { question: 'Solheim on cost' }, 'a burden'],
    ['words between marks', { question: '“Steel has become a luxury”' }, 'Steel has become a luxury'],
    ['a topic with "on" in it', { question: 'a luxury on steel' }, 'Steel has become a luxury'],
  ])('%s', async (_, question, expected) => {
    expect((await answers({ command: 'quote', ...question }))[0]!.text).toContain(expected)
  })

  test.each(['我们从未怀疑过它的安全', '𠮷野', 'a𠮷', 'Wewerenevertold'])(
    'words without spaces (%s...) are cut between characters where they are too many to cite',
    async (words) => {
      const long = article('long', `The bridge fell in May. “${words.repeat(900)}” said Ragna Keller, its builder.`)
      const outcome = await answer({ command: 'quote', speaker: 'Ragna Keller' }, await collectionOf(long))
      const [first] = outcome.kind === 'answered' ? outcome.answers : []
      expect(verify(first!, long)).toBe(true)
      expect(first!.snippet).toMatch(new RegExp(`^“(?:${words}){90}`))
      expect(first!.snippet).not.toMatch(/\p{Surrogate}/u)
    },
  )

  test('whole quotes come before fragments', async () => {
    const kinds = (await answers({ command: 'quote', speaker: 'Solheim' })).map(({ quote }) => quote!.kind)
    expect(kinds).toEqual([...kinds].sort())
  })

  test('who is only named in a role of somebody else did not say it', async () => {
    const text =
      '“We had one chance,” said Piet Doyle, Marlund’s campaign manager. Later Ada Marlund spoke. “It was a mistake,” Marlund said. ' +
      'Marlund adviser Rolf Brandt waited. “I had no idea,” said Marlund adviser Rolf Brandt.'
    const outcome = await answer({ command: 'quote', speaker: 'Marlund' }, await collectionOf(article('one', text)))
    expect(outcome).toMatchObject({ answers: [{ text: '“It was a mistake,”', speaker: 'Ada Marlund' }] })
  })

  test.each<[string, string, string[], object | undefined]>([
    ['an exact name before one that is near it', 'Novotny', ['Pavel Novotny'], undefined],
    ['the other one', 'Novotna', ['Irena Novotna'], undefined],
    ['a name mixed up', 'Pavel Novotna', ['Pavel Novotny'], { from: 'Novotna', to: 'Novotny' }],
  ])('%s', async (_, speaker, expected, corrected) => {
    const text =
      '“The voters have spoken, and I have heard them,” Irena Novotna said. “We will not govern with them,” Pavel Novotny said.'
    const outcome = await answer({ command: 'quote', speaker }, await collectionOf(article('one', text)))
    if (outcome.kind === 'refused') throw new Error(outcome.reason.sentence)
    expect(outcome.answers.map((one) => one.speaker)).toEqual(expected)
    expect(outcome.corrected).toEqual(corrected)
  })

  test.each([
    ['cold', '“It is colder than you think,”'],
    ['colder', '“Nothing stays cold for long,”'],
    ['big', '“Ours is the biggest of all,”'],
    ['tow', 'no-quote-about'],
  ])('a topic and its other forms: %s', async (topic, expected) => {
    const texts = [
      'Ada Quist came in. “It is colder than you think,” she said.',
      'Bo Lund laughed. “Nothing stays cold for long,” he said.',
      'Ada Quist pointed at the boat. “Ours is the biggest of all,” she said.',
      'Ada Quist went up. “The tower is very old,” she said.',
    ]
    const collection = await collectionOf(...texts.map((text, i) => article(`${i}`, text)))
    const outcome = await answer({ command: 'quote', topic }, collection)
    const told = outcome.kind === 'refused' ? [outcome.reason.code] : outcome.answers.map((one) => one.text)
    expect(told).toContain(expected)
  })

  test.each([
    [
      'whoever the title names said the answers',
      'An interview with Elena Voss',
      ['“We went by boat, and I was sick all the way.”', '“The cold was worse than the seals.”'],
    ],
    ['not where the title names nobody', 'Voss and the sea', 'no-such-quote'],
    ['not where it names two', 'An interview with Elena Voss and Martin Weber', 'no-such-quote'],
  ])('an interview: %s', async (_, title, expected) => {
    const text =
      'Elena Voss studies seals with Martin Weber.\n\nHow did you get there?\n\n“We went by boat, and I was sick all the way.”\n\nWhat was worst?\n\n“The cold was worse than the seals.”\n\n' +
      'A sign in her office catches the eye.\n\n“You must dive before you can speak.”'
    const collection = await collectionOf(article('talk', text, { title }))
    const outcome = await answer({ command: 'quote', speaker: 'Elena Voss' }, collection)
    const told = outcome.kind === 'refused' ? outcome.reason.code : outcome.answers.map(({ text }) => text)
    expect(told).toEqual(expected)
  })

  test.each<[string, string, string, string, [string | undefined, string][]]>([
    [
      'one answer among questions',
      'Interview: Elena Voss on seals',
      'boat',
      'Elena Voss studies seals.\n\nHow did you get there?\n\n“We went by boat.”\n\nWhat was worst?\n\nThe cold, she says.',
      [['Elena Voss', '“We went by boat.”']],
    ],
    [
      'a question without a mark, and words between',
      'Q&A with Elena Voss',
      'sick',
      'Elena Voss studies seals.\n\nIs it far?\n\nVery.\n\nWhy?\n\nIce.\n\nYou went by boat, I hear.\n\n“We went by boat.” She laughs. “I was sick all the way.”',
      [['Elena Voss', '“I was sick all the way.”']],
    ],
    [
      'answers in no marks',
      'Elena Voss: life among the seals',
      'boat',
      'How did you get there?\n\nI went by boat with my dog.\n\nWhat was worst?\n\nThe cold, I think. Elena Voss smiles.',
      [['Elena Voss', 'I went by boat with my dog.']],
    ],
    [
      'whom the text names before the first question',
      'The big interview',
      'boat',
      'Elena Voss studies seals.\n\nHow did you get there?\n\n“We went by boat.”\n\nWhat was worst?\n\nThe cold.',
      [['Elena Voss', '“We went by boat.”']],
    ],
    [
      '“she” is who is interviewed, not who was just named',
      'Interview with Dana Whitlock',
      'typo',
      'Josquin Hale is named after the composer Josquin des Prez. “Perrin Oake was a typo,” she admits.',
      [['Dana Whitlock', '“Perrin Oake was a typo,”']],
    ],
    [
      '“she” is another woman',
      'Interview with Elena Voss',
      'voice',
      'Elena Voss sat. Her editor, Claire Vogel, remembers it. “I never raised my voice,” she says.',
      [['Claire Vogel', '“I never raised my voice,”']],
    ],
    [
      'no interview',
      'Bridge: the works',
      'boat',
      'Elena Voss came.\n\nIs it far?\n\n“We went by boat.”',
      [[undefined, '“We went by boat.”']],
    ],
  ])('an interview: %s', async (_, title, topic, text, expected) => {
    const outcome = await answer({ command: 'quote', topic }, await collectionOf(article('talk', text, { title })))
    const told = outcome.kind === 'refused' ? [] : outcome.answers
    expect(told.map(({ speaker, text }) => [speaker, text]).sort()).toEqual(expected.sort())
  })

  test('a quote printed by two papers is one answer with both', async () => {
    const [first] = await answers({ command: 'quote', speaker: 'Marsh' })
    expect([first!.citation.source, ...first!.alsoIn!.map(({ source }) => source)].sort()).toEqual([
      'Harbour Gazette',
      'Northern Wire',
    ])
  })
})

describe('/quote text', () => {
  test.each([
    [
      'reported',
      'the vessel had passed an inspection in April',
      'Victor Lima said the vessel had passed an inspection in April.',
    ],
    ['quoted', 'We had ten minutes', '“We had ten minutes before the smoke,” Victor Lima said.'],
  ])('words that several papers print are one answer with all of them: %s', async (_, text, sentence) => {
    const papers = await collectionOf(
      article('a', sentence),
      article('b', `${sentence} The sea was calm.`),
      article('c', sentence),
    )
    const outcome = await answer({ command: 'quote', text }, papers)
    const told = outcome.kind === 'answered' ? outcome.answers : []
    const places = told.map(({ citation, alsoIn = [] }) => [citation, ...alsoIn].map((one) => one.article).sort())
    expect(places).toEqual([['a', 'b', 'c']])
  })

  test('words that stand so are verbatim, whatever the case and marks', async () => {
    const [first] = await answers({ command: 'quote', text: 'we will rebuild and we will rebuild HERE!' })
    expect(first).toMatchObject({ speaker: expect.stringContaining('Holm'), quote: { check: 'verbatim' } })
  })

  test('altered words are shown word by word', async () => {
    const [first] = await answers({ command: 'quote', text: 'A town without a school is a town without a memory' })
    expect(first!.quote).toMatchObject({ check: 'altered' })
    expect(first!.quote!.difference).toContainEqual({ op: 'removed', text: 'library' })
    expect(first!.quote!.difference).toContainEqual({ op: 'added', text: 'school' })
  })

  test('words of nobody are refused', async () => {
    const outcome = await answer({ command: 'quote', text: 'I never wanted to sell my boat to a stranger' }, news)
    expect(outcome).toMatchObject({ kind: 'refused', reason: { code: 'no-such-words' } })
  })
})

test('/timeline is in the order of what happened', async () => {
  const values = (await answers({ command: 'timeline', question: 'Osterby library' })).map(
    ({ resolved }) => resolved!.value,
  )
  expect(values.length).toBeGreaterThan(2)
  expect(values).toEqual([...values].sort())
})
