// The metadata in the front matter of a Markdown file: `key: value` lines; YAML's further forms are passed over.

type Fields = { title?: string; date?: string; source?: string; url?: string; author?: string }

const FIELD = /^(title|date|source|url|author|link|publisher|published):[ \t]*(.{0,1000})$/i
const NAMES: Readonly<Record<string, keyof Fields>> = { link: 'url', publisher: 'source', published: 'date' }

/** The fields that tell of the article; of two of one name the first. */
export function fieldsOf(front: string): Fields {
  const fields: Record<string, string> = {}
  for (const line of front.split(/\r?\n/)) {
    const [, key = '', value = ''] = FIELD.exec(line) ?? []
    const scalar = scalarOf(value.trim())
    const name = key.toLowerCase()
    if (scalar) fields[NAMES[name] ?? name] ??= scalar
  }
  return fields
}

const SINGLE = /^'(.*)'$/
const DOUBLE = /^"(.*)"$/
/** YAML 1.2, "Double-Quoted Style": a letter that stands for a character, or a character's number in hexadecimal. */
const ESCAPE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g
/** What one line of a title may hold; other escapes stand for themselves (`\"`, `\\`, `\/`). */
const SPACES = /^[nrtvfbe0aNLP_ ]$/
const CODE_MAX = 0x10ffff

/** A value without its marks: within single ones `''` is one mark, within double ones a backslash escapes. */
function scalarOf(value: string): string {
  const single = SINGLE.exec(value)?.[1]
  if (single !== undefined) return single.replaceAll("''", "'")
  const double = DOUBLE.exec(value)?.[1]
  if (double === undefined) return value
  return double
    .replace(ESCAPE, (whole, x?: string, u?: string, long?: string, other = '') => {
      const hex = x ?? u ?? long
      if (hex === undefined) return SPACES.test(other) ? ' ' : other
      const code = Number.parseInt(hex, 16)
      return code <= CODE_MAX ? String.fromCodePoint(code) : whole
    })
    .trim()
}
