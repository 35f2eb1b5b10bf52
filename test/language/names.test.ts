// Names: their kinds and their places.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse, genderOf } from '../../src/language/index.ts'

const kinds = (text: string) => analyse(text).names.map(({ text, kind }) => `${text}: ${kind}`)

describe('kinds of names', () => {
  it.each([
    [
      'US Secretary of State Rex Tillerson met Sergey Lavrov in Moscow.',
      ['US: place', 'Rex Tillerson: person', 'Sergey Lavrov: person', 'Moscow: place'],
    ],
    [
      'Before his trip to Washington Lavrov held talks in Berlin.',
      ['Washington: place', 'Lavrov: person', 'Berlin: place'],
    ],
    ['Angela Merkel spoke to the European Commission.', ['Angela Merkel: person', 'European Commission: organization']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

const DISPATCH = `LAVROV, TILLERSON TO MEET IN HAMBURG.
HAMBURG, Germany (Reuters) - Russian Foreign Minister Sergei Lavrov will meet US Secretary of State Rex Tillerson in Hamburg on Friday.
Lavrov flew from Moscow. Mr. Tillerson was in Brussels for talks with NATO and the European Union.`
const RESULTS = `SOCCER - ENGLISH LEAGUE RESULTS.
LONDON 2001-03-04
Arsenal 2 Everton 1
Arsenal - Bergkamp 12, Henry 60.
1. Paula Radcliffe (Britain) 31:12
2. Derartu Tulu (Ethiopia) 31:20`

describe('forms of news', () => {
  it('a dispatch: a headline in capitals, a dateline, one entity a name', () => {
    const entities = new Set(analyse(DISPATCH).names.map(({ kind, entity }) => `${entity}: ${kind}`))
    expect([...entities].sort()).toEqual([
      'Brussels: place',
      'European Union: organization',
      'Germany: place',
      'Hamburg: place',
      'Moscow: place',
      'NATO: organization',
      'Reuters: organization',
      'Rex Tillerson: person',
      'Sergei Lavrov: person',
      'US: place',
    ])
  })
  it('results: sides, scorers, runners and their countries', () => {
    expect(kinds(RESULTS)).toEqual([
      'LONDON: place',
      'Arsenal: organization',
      'Everton: organization',
      'Arsenal: organization',
      'Bergkamp: person',
      'Henry: person',
      'Paula Radcliffe: person',
      'Britain: place',
      'Derartu Tulu: person',
      'Ethiopia: place',
    ])
  })
})

describe('entities and roles', () => {
  const entities = (text: string) => analyse(text).names.map(({ text, entity, role }) => [text, entity, role?.text])
  it.each([
    [
      'US Secretary of State Rex Tillerson left. Mr. Tillerson smiled.',
      [
        ['US', 'US', undefined],
        ['Rex Tillerson', 'Rex Tillerson', 'US Secretary of State'],
        ['Tillerson', 'Rex Tillerson', undefined],
      ],
    ],
    [
      'Dmitry Peskov, the Kremlin spokesman, said no.',
      [
        ['Dmitry Peskov', 'Dmitry Peskov', 'Kremlin spokesman'],
        ['Kremlin', 'Kremlin', undefined],
      ],
    ],
    [
      'Kremlin spokesperson Dmitry Peskov said no.',
      [
        ['Kremlin', 'Kremlin', undefined],
        ['Dmitry Peskov', 'Dmitry Peskov', 'Kremlin spokesperson'],
      ],
    ],
    ['The Russian presidential aide Ushakov said so.', [['Ushakov', 'Ushakov', 'Russian presidential aide']]],
    [
      'Hillary Clinton and Bill Clinton came. Mrs. Clinton spoke.',
      [
        ['Hillary Clinton', 'Hillary Clinton', undefined],
        ['Bill Clinton', 'Bill Clinton', undefined],
        ['Clinton', 'Hillary Clinton', undefined],
      ],
    ],
    [
      'Xi Jinping visited Paris. Later Xi left.',
      [
        ['Xi Jinping', 'Xi Jinping', undefined],
        ['Paris', 'Paris', undefined],
        ['Xi', 'Xi Jinping', undefined],
      ],
    ],
    [
      'The European Commission (EC) met. The EC agreed.',
      [
        ['European Commission', 'European Commission', undefined],
        ['EC', 'European Commission', undefined],
        ['EC', 'European Commission', undefined],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(entities(text)).toEqual(expected)
  })
  it.each([
    ['Then Rex Miller, who is a leader, left.', [undefined]],
    ['He was an architect of Obama and his rise.', [undefined]],
    ['Libertarian presidential candidate Gary Johnson spoke.', ['Libertarian presidential candidate']],
    ['In Prime Minister Theresa May they trust.', ['Prime Minister']],
    ["The men, led by Jack Tanner, sacked the bishop's palace.", [undefined]],
    ['They chose Peter Ward, whereas the king did not.', [undefined]],
    ['It fell to Anna Weber, then the governor of Ohio.', ['then the governor of Ohio']],
    ['Anna Weber, 44, a professor at Yale, agreed.', ['professor at Yale']],
    ["Poland's Foreign Minister Dariusz Rosati came.", ["Poland's Foreign Minister"]],
  ])('%s', (text, roles) => {
    expect(
      analyse(text)
        .names.filter(({ kind }) => kind === 'person')
        .map(({ role }) => role?.text),
    ).toEqual(roles)
  })
  it('a wife is not her husband, and the last name alone is the one most spoken of', () => {
    const text = 'Carl Bildt met Anna Bildt. Mrs. Bildt spoke. Carl Bildt listened. Bildt left.'
    expect(entities(text).map(([, entity]) => entity)).toEqual([
      'Carl Bildt',
      'Anna Bildt',
      'Anna Bildt',
      'Carl Bildt',
      'Carl Bildt',
    ])
  })
  it('a tower is not its namesake', () => {
    expect(
      entities('Donald Trump spoke outside Trump Tower in New York.').map(([text, entity]) => [text, entity]),
    ).toEqual([
      ['Donald Trump', 'Donald Trump'],
      ['Trump Tower', 'Trump Tower'],
      ['New York', 'New York'],
    ])
  })
})

it('tells the gender of a given name, unless it serves both', () => {
  expect([genderOf('Angela'), genderOf('Sergey'), genderOf('Robin'), genderOf('Xq')]).toEqual([
    'female',
    'male',
    undefined,
    undefined,
  ])
})

const NEWS_PIECES = [
  'Mr. ',
  'U.S. ',
  'Angela ',
  'Merkel',
  '. ',
  '"',
  "'s ",
  '\n',
  '\n\n',
  'the ',
  'of ',
  'Bank ',
  ' ',
  '3.5 ',
  '(',
  ').',
  'LONDON ',
]

it.each([fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...NEWS_PIECES)).map((pieces) => pieces.join(''))])(
  'gives the exact places of any text, in order, and never throws',
  (texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const name of analyse(text).names) {
          expect(name.start).toBeGreaterThanOrEqual(last)
          expect(name.text).toBe(text.slice(name.start, name.end))
          last = name.end
        }
      }),
    )
  },
)
