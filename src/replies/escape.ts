// Makes text of articles and people plain in Discord: nothing in it can format, link, mention or hide anything.

/**
 * Characters that are never shown: C0 and C1 controls but the line feed, the bidirectional embeddings, overrides and
 * isolates with which text can be made to read as other text (https://trojansource.codes), and the byte order mark.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what this is for
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/**
 * Discord reads a backslash before any of these as "this character, as it is"
 * (https://support.discord.com/hc/en-us/articles/210298617). A colon is escaped unless white space follows: `:smile:`,
 * `https://`, `<t:0>`.
 */
const SPECIAL = /[\\*_~|`[\]()<>@#]|:(?!\s|$)/g

/** What means something only where a line starts: lists and small print, and a number with a full stop. */
const LINE_MARK = /^([^\S\n]*)([-+])/gm
const LINE_NUMBER = /^([^\S\n]*\d+)\./gm

/** `text` as Discord will show it: without the characters that are never shown, line separators as line feeds, a tab as a space. */
export function visible(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n')
    .replaceAll('\t', ' ')
    .replace(HIDDEN, '')
}

/**
 * Discord markdown that is read back as `visible(text)`, all plain text. For the words of articles and of people; every one of
 * them passes here on its way into a reply.
 */
export function escapeText(text: string): string {
  return visible(text).replace(SPECIAL, '\\$&').replace(LINE_MARK, '$1\\$2').replace(LINE_NUMBER, '$1\\.')
}
