// An article for eyes: marks and notes in their places, nothing of the text lost, nothing a terminal would obey.
import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { type Article, identityMap } from '../../src/articles/index.ts'
import { drawArticle } from '../../src/cli/inspect-pretty.ts'
import { analyse } from '../../src/language/index.ts'

const TEXT = 'Dmitry Peskov, the Kremlin spokesman, spoke on May 11, 2017.\n\nPeskov left.'
const article = (text: string, title = 'A title'): Article => ({
  id: 'a',
  title,
  language: 'en',
  raw: text,
  text,
  map: identityMap(text),
})
const draw = (text: string, view: string, colour: boolean, title?: string) =>
  drawArticle(article(text, title), analyse(text, { date: '2017-05-12' }), view, colour)

it('shows the fullest name, the value of a date and who is who', () => {
  const drawn = draw(TEXT, 'text', false)
  expect(drawn).toContain('Peskov ⟨Dmitry Peskov⟩ left.')
  expect(drawn).toContain('May 11, 2017 ⟨2017-05-11⟩')
  expect(drawn).toContain('persons: Dmitry Peskov, Kremlin spokesman (2)')
})

it('shows one kind of mark alone when that is asked for', () => {
  expect(draw(TEXT, 'dates', false)).not.toContain('⟨Dmitry Peskov⟩')
})

it('has the same words with colours as without', () => {
  expect(stripVTControlCharacters(draw(TEXT, 'text', true))).toBe(draw(TEXT, 'text', false))
})

it('keeps escape sequences of an article from the terminal', () => {
  expect(draw('Evil \u001b[2J text.', 'text', false, '\u001b[31mTitle')).not.toContain('\u001b')
})
