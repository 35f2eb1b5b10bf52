// Which articles a timeline takes in: the whole of one that is titled by the topic, nothing of one that shares only words with it.
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/index.ts'
import { article, collectionOf } from './articles.ts'

const PUMP = `The Corley pumping station was built in 1821 by the engineer Amos Dacre. It drained the fen for a century.

In 1840 a boiler burst and killed two stokers. The engine was replaced in 1866. Amos Dacre died in 1859 in Leeds.

The fen board sold the house on 4 May 1931. The Corley pumping station has been a museum since 1975.`

const SINGER = `Tilda Brannock (9 March 1902 – 1 June 1980) was a Scottish singer and folklorist.

Her father, Ewan Brannock, sold coal. He died in 1915. Brannock left school in 1917 and went to Perth.

In 1924 a teacher heard her at a fair. She married the painter Odo Reiss in 1930. They divorced in 1941. Odo Reiss married again in 1944.

Their son Piet was a baker. He emigrated in 1959.

Her songbook was printed in 1951, and the city gave her its medal in 1968.`

describe('an article that is titled by the topic', () => {
  const timeline = async (question: string, title: string, text: string) => {
    const collection = await collectionOf(article('one', text, { title }))
    const outcome = await answer({ command: 'timeline', question }, collection)
    return outcome.kind === 'answered' ? outcome.answers.map(({ resolved }) => resolved!.value) : []
  }

  test.each([
    ['corley pumping station', 'A short history of the Corley pumping station'],
    ['Corley pumping station', 'Corley pumping station (museum)'],
    ['the pumping station', 'The Corley pumping station'],
  ])('tells of a thing in all its dated sentences, but no life of another: %s', async (topic, title) => {
    expect(await timeline(topic, title, PUMP)).toEqual(['1821', '1840', '1866', '1931-05-04', '1975'])
  })

  test('is not one whose headline holds the topic', async () => {
    expect(await timeline('Corley pumping station', 'Man hurt at Corley pumping station', PUMP)).not.toContain('1866')
  })

  test.each(['tilda brannock', 'Tilda Brannock', 'brannock', 'Brannock'])(
    'tells a whole life, and not that of a father or husband, by full name and surname: %s',
    async (topic) => {
      const life = ['1902-03-09', '1917', '1924', '1930', '1941', '1951', '1968', '1980-06-01']
      expect(await timeline(topic, 'Tilda Brannock', SINGER)).toEqual(life)
    },
  )

  test('tells a life where it is an obituary', async () => {
    const title = 'Tilda Brannock, who sang in every glen, dies at 78'
    const life = ['1902-03-09', '1917', '1924', '1930', '1941', '1951', '1968', '1980-06-01']
    expect(await timeline('Tilda Brannock', title, SINGER)).toEqual(life)
    expect(await timeline('Tilda Brannock', 'Tilda Brannock, who sang in every glen, is on tour', SINGER)).not.toEqual(
      life,
    )
  })

  test('tells of a company with what it is behind its name', async () => {
    const text = 'Corley Motors A/S was founded in 1908. It makes ploughs. Corley Motors Ltd. sold its works in 1950.'
    expect(await timeline('Corley Motors', 'Corley Motors opens a works', text)).toEqual(['1908', '1950'])
  })

  test('but not in its hours of opening, nor in what is so "this year"', async () => {
    const text = `Corley Mill is open again. This year it has new sails.

Tuesday to Saturday: 10 am to 5 pm
Monday: closed

The mill was moved here in 1904.`
    expect(await timeline('corley mill', 'Corley Mill', text)).toEqual(['1904'])
  })
})

describe('an article that has only words in common with the topic', () => {
  const timeline = async (question: string, ...texts: readonly (readonly [string, string])[]) => {
    const articles = texts.map(([title, text], i) => article(`a${i}`, text, { title, date: '2024-10-01' }))
    const outcome = await answer({ command: 'timeline', question }, await collectionOf(...articles))
    return outcome.kind === 'answered' ? outcome.answers.map(({ resolved }) => resolved!.value) : []
  }
  const DANCE: readonly [string, string] = [
    'Autumn Dance 2024',
    'Our Autumn Dance is back. Tickets are sold until 4 October. The Autumn Dance ends on 11 October.',
  ]

  test.each(['autumn dance', 'Autumn Dance'])(
    'in passing is left out, and "autumn" of a name no date: %s',
    async (topic) => {
      const minutes = `Jo said that the Autumn Dance made a profit.

The boiler will be mended on 14 October. The next dance lesson is on 20 October.`
      expect(await timeline(topic, DANCE, ['Minutes', minutes])).toEqual(['2024-10-04', '2024-10-11'])
    },
  )

  test.each(['merle cup', 'Merle Cup'])('in another name is left out: %s', async (topic) => {
    const cup = 'Orrby won the Merle Cup on Saturday. The cup will be shown in the town hall on 9 October.'
    const bridge = 'The Merle Bridge was closed on Sunday. A cup of tea is given to drivers on 12 October.'
    const found = await timeline(topic, ['Orrby win Merle Cup', cup], ['Merle Bridge closed', bridge])
    expect(found).toEqual(['2024-09-28', '2024-10-09'])
  })

  test('is left out where a title names the whole', async () => {
    const ferry = 'The ferry to Hallin broke down on Monday. It was towed to Orrby on Tuesday.'
    const league = 'Orrby won again on Sunday. Hallin lost to Merle on 25 September.'
    const found = await timeline('Hallin ferry', ['Hallin ferry breaks down', ferry], ['Orrby go top', league])
    expect(found).toEqual(['2024-09-30', '2024-10-01'])
  })

  test.each(['orrby', 'Orrby'])(
    'but one that is about a name, typed with a capital or not, is not: %s',
    async (topic) => {
      const text =
        'Orrby beat Merle on Sunday. Captain Jo Lund scored twice.\n\nThe return match is on 9 October in Merle.'
      expect(await timeline(topic, ['Orrby win', text])).toEqual(['2024-09-29', '2024-10-09'])
    },
  )
})
