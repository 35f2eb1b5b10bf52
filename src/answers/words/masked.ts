// A text without its names, in which patterns are short: "§§§§§'s sister §§§§§§§§".
import { isGivenName, type Span } from '../../language/index.ts'
import { isStop } from './words.ts'

const WORD = "\\p{Lu}(?:[\\p{L}-]+|\\.)(?:['’]\\p{Lu}\\p{L}+)?"
const ALL = new RegExp(`${WORD}(?: (?:(?:of|of the|the|von|van|de|der|del|la|al|bin|ibn) )?${WORD})*`, 'gu')

/** Stands for every letter of a name. */
export const MASK = '§'

/** The text, as long as it was, with a mask for each letter of a name. */
export function masked(text: string): string {
  const places = capitalsIn(text)
  return places.reduceRight(
    (text, { start, end }) => text.slice(0, start) + MASK.repeat(end - start) + text.slice(end),
    text,
  )
}

/** Words with capitals in a row, without "When" before. */
export function capitalsIn(text: string): Span[] {
  return [...text.matchAll(ALL)].flatMap(({ index, 0: name }) => {
    const words = name.split(' ')
    let start = index
    while (words.length > 0 && isStop(words[0]!.toLowerCase()) && !isGivenName(words[0]!.toLowerCase()))
      start += words.shift()!.length + 1
    return words.length > 0 ? [{ start, end: index + name.length }] : []
  })
}
