// What comes from articles and people stays plain in Discord: read back by a parser of Discord's markdown.
import { parse } from 'discord-markdown-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeText, visible } from '../../src/replies/index.ts'

interface Node {
  readonly type: string
  readonly content?: string | Node[]
}

/** The text of parsed markdown; fails on anything that is not plain text. */
function readBack(markdown: string): string {
  return (parse(markdown, 'extended') as Node[])
    .map((node) => {
      if (node.type === 'br' || node.type === 'newline') return '\n'
      // A face or a flag is drawn as a picture by its own rule: still the same character.
      if (node.type === 'twemoji') return (node as Node & { name: string }).name
      if (node.type !== 'text') throw new Error(`not plain: ${node.type} in ${JSON.stringify(markdown)}`)
      return node.content as string
    })
    .join('')
}

const specials = fc.constantFrom(
  ...'\\*_~|`#>-[]()<:@.+/ \n\t1aé\u202e\u0000',
  '-# ',
  '# ',
  '1. ',
  '> ',
  '>>> ',
  '||',
  '```',
  '**',
  '__',
  '~~',
  '](https://a.b)',
  'https://a.b/c',
  '<t:1:R>',
  '</a:1>',
  '<@1>',
  '<#1>',
  '<@&1>',
  '<:a:1>',
  '<a:b:2>',
  '@everyone',
  '@here',
  ':smile:',
  '<id:customize>',
  '\r\n',
  '\u2028',
)

describe('escapeText', () => {
  test('any text is read back as itself, all plain', () => {
    const text = fc.oneof(
      fc.array(specials, { maxLength: 20 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, (any) => {
        expect(readBack(escapeText(any))).toBe(visible(any))
      }),
      { numRuns: process.env.SOAK ? 2_000 : 400 },
    )
  })
})
