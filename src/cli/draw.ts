// A reply, which is Discord markdown, drawn as the text of a terminal.
import { stripVTControlCharacters, styleText } from 'node:util'
import type { Reply } from '../replies/index.ts'

const INLINE =
  /\\([^\sA-Za-z0-9])|\*\*(.+?)\*\*(?!\*)|(~~|__)(.+?)\3|\[((?:\\.|[^\]\\])+)\]\(<?(https:\/\/[^)\s>]+)>?\)/gu

type Style = Parameters<typeof styleText>[0]

/**
 * Bold becomes bold, a quote is set off by a bar, a link is its title and its address, small print is dimmed.
 * @param colour false for a pipe: the same words without escape sequences.
 */
export function drawReply(reply: Reply, colour: boolean): string {
  const paint = (style: Style, text: string) => (colour ? styleText(style, text, { validateStream: false }) : text)
  const inline = (text: string): string =>
    text.replace(
      INLINE,
      (whole, escaped?: string, bold?: string, mark?: string, marked?: string, title?: string, url?: string) => {
        if (escaped) return escaped
        if (bold) return paint('bold', inline(bold))
        // Without colours the marks themselves tell which words are struck out and which are missing.
        if (marked && !colour) return `${mark}${inline(marked)}${mark}`
        if (marked) return paint(mark === '~~' ? 'strikethrough' : 'underline', inline(marked))
        return title && url ? `${paint('underline', inline(title))} (${url})` : whole
      },
    )
  const line = (text: string): string => {
    if (text.startsWith('> ')) return `${paint('cyan', '│')} ${inline(text.slice(2))}`
    if (text.startsWith('-# ')) return paint('dim', inline(text.slice(3)))
    return inline(text)
  }
  const lines = stripVTControlCharacters(reply.content).split('\n').map(line)
  return [...lines, ...(reply.private ? [paint('dim', '(only you would see this)')] : [])].join('\n')
}
