// Bytes of any charset, through the door.
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { read, readOne } from './reading.ts'

const FRENCH = "Le maire a déclaré à la presse que le pont serait bâti l'été prochain, malgré les réserves du préfet."
const RUSSIAN = 'Мэр города заявил журналистам, что новый мост через реку будет построен к следующему лету.'
const ENGLISH = 'The mayor said that the bridge would be built by next summer.'

test.each([
  ['UTF-8', 'utf-8', FRENCH, 'fr'],
  ['UTF-8 with a mark', 'utf-8 marked', FRENCH, 'fr'],
  ['UTF-16 with a mark', 'utf-16', FRENCH, 'fr'],
  ['UTF-16 without a mark', 'utf-16le', ENGLISH, 'en'],
  ['UTF-16 the other way round', 'utf-16be', ENGLISH, 'en'],
  ['Windows-1252', 'windows-1252', FRENCH.repeat(3), 'fr'],
  ['Windows-1251', 'windows-1251', RUSSIAN.repeat(3), 'ru'],
])('%s', async (_, charset, text, language) => {
  const bytes =
    charset === 'utf-8 marked'
      ? Buffer.from(`\ufeff${text}`)
      : iconv.encode(text, charset, { addBOM: charset === 'utf-16' })
  const { article } = await readOne(bytes, 'a.txt')
  expect([article.text, article.language]).toEqual([text, language])
})

test('a page says what it is in', async () => {
  const html = `<html><head><meta charset="windows-1251"></head><body><article><p>${RUSSIAN}</p><p>${RUSSIAN}</p></article></body></html>`
  expect((await readOne(iconv.encode(html, 'windows-1251'), 'a.html')).article.text).toContain(RUSSIAN)
})

test.each([
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]],
  ['an archive', [0x50, 0x4b, 3, 4, 0x14, 0, 8, 0, 8, 0, 0x21, 0x9a, 0x7c, 0x52, 1, 2, 3, 4, 0, 0]],
])('%s by the name of a text is none', async (_, bytes) => {
  expect(await read(Uint8Array.from(bytes), 'a.txt')).toMatchObject([{ kind: 'problem', code: 'articles/binary' }])
})

test('a text with a stray control character is one', async () => {
  expect((await readOne(`${ENGLISH} \u0007 ${ENGLISH}`, 'a.txt')).article.text).toContain(ENGLISH)
})
