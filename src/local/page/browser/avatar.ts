// Pictures drawn here, so that none is fetched: the bot's quotation marks, a person's or a server's initials.

/** Discord's colours for people without a picture. */
const COLOURS = ['#5865f2', '#248046', '#b5651d', '#a12d6d', '#4f6f9f', '#8a4fb0']

const image = (colour: string, inside: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/>${inside}</svg>`,
  )}`

export const botAvatar = image('#5865f2', '<path d="M10 27h6l4-8v-8H9v9h5zm12 0h6l4-8v-8H21v9h5z" fill="#fff"/>')

export const pageAvatar = image(
  '#6d6f78',
  '<path d="M17 10l-2 20M26 10l-2 20M10 16h20M9 24h20" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>',
)

/** The same name has always the same colour. */
export function avatarOf(name: string): string {
  const sum = [...name].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 9973, 7)
  const letters = initials(name).replace(/[^\p{L}\p{N}]/gu, '')
  const text = `<text x="20" y="26" font-family="sans-serif" font-size="17" font-weight="600" fill="#fff" text-anchor="middle">${letters}</text>`
  return image(COLOURS[sum % COLOURS.length]!, text)
}

/** "The Daily Reader" is "TDR". */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3)
