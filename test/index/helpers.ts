// Small articles for the tests of the index.
import { type Article, identityMap } from '../../src/articles/index.ts'

export function articleOf(id: string, text: string, more: Partial<Article> = {}): Article {
  return { id, language: 'en', raw: text, text, map: identityMap(text), ...more }
}

export const FLOOD = articleOf(
  'flood',
  'The river Elbe flooded Dresden in August. Thousands of people left their homes.',
  {
    title: 'Flood in Saxony',
    date: '2002-08-16',
    source: 'The Courier',
  },
)
export const MINISTER = articleOf(
  'minister',
  'Sergei Lavrov met Rex Tillerson in Hamburg. The two ministers spoke about Syria for an hour.',
  { title: 'Lavrov meets Tillerson', date: '2017-07-07T10:00:00Z', source: 'example.org' },
)
export const BRIDGE = articleOf('bridge', 'A new bridge over the river opened in Dresden. It cost 180 million euros.', {
  title: 'A bridge for Dresden',
  date: '2013-08-24',
  source: 'The Courier',
})
export const UNDATED = articleOf('undated', 'Der Fluss Elbe fließt durch Dresden.', { language: 'de' })
