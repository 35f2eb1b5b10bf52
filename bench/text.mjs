// Makes a collection of any size from real text: words follow each other as they do there (bigrams), and the vocabulary
// grows with the collection as Heaps' law says, by names that Zipf's law deals out. The same seed makes the same text.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomOf } from '../scripts/random.mjs'

const SENTENCE_WORDS = 20
const SENTENCES = 36
const PARAGRAPH_SENTENCES = 4
/** One word in this many is a name that is drawn by rank; the number of names is a fortieth of the articles' number, and more. */
const NAME_EVERY = 25
const NAMES_MIN = 20_000
const NAMES_PER_ARTICLE = 2
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cor del fen gal hol'.split(' ')

/** The text to resample: a docs.jsonl, or the articles of the repository (seeds/). */
export function readSource(path) {
  if (path)
    return readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
      .join('\n')
  const folder = new URL('../seeds', import.meta.url).pathname
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }) : []
  return files
    .filter((file) => /\.(?:md|txt|jsonl)$/.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
}

/** Articles without end: { id, title, date, text }. */
export function* articles(source, expected, seed = 1) {
  const random = randomOf(seed)
  const words = source.match(/[\p{L}\p{N}'’-]+/gu) ?? []
  const followers = new Map()
  words.forEach((word, i) => {
    const list = followers.get(word)
    if (list) list.push(i + 1)
    else followers.set(word, [i + 1])
  })
  const names = NAMES_MIN + NAMES_PER_ARTICLE * expected
  const draw = (list) => list[Math.floor(random() * list.length)]
  const name = () => nameOf(Math.floor(names ** random()))
  for (let n = 0; ; n++) {
    // Each article has a few names of its own, which come again and again, as in news.
    const own = Array.from({ length: 4 }, name)
    const sentence = () => {
      let at = Math.floor(random() * words.length)
      const made = []
      for (let i = 0; i < SENTENCE_WORDS; i++) {
        const word = words[at] ?? words[0]
        made.push(random() * NAME_EVERY < 1 ? (random() < 0.5 ? draw(own) : name()) : word)
        at = draw(followers.get(word) ?? [0])
      }
      made[0] = made[0][0].toUpperCase() + made[0].slice(1)
      return `${made.join(' ')}.`
    }
    const paragraph = () => Array.from({ length: PARAGRAPH_SENTENCES }, sentence).join(' ')
    const text = Array.from({ length: SENTENCES / PARAGRAPH_SENTENCES }, paragraph).join('\n\n')
    const day = new Date(Date.UTC(2000, 0, 1 + (n % 9000))).toISOString().slice(0, 10)
    yield { id: `a${n}`, title: sentence().split(' ').slice(0, 8).join(' '), date: day, text }
  }
}

function nameOf(rank) {
  let name = ''
  for (let rest = rank + 30; rest; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]
  return name[0].toUpperCase() + name.slice(1)
}

/** Questions with the words of a sentence each: five to ten words in a row after a question word. */
export function questionsFrom(passages, count, seed = 2) {
  const random = randomOf(seed)
  const ask = ['Who', 'When did', 'Where was', 'What', 'How many', 'Which']
  return Array.from({ length: count }, (_, i) => {
    const words = passages[Math.floor(random() * passages.length)].text.split(/\s+/)
    const length = 5 + Math.floor(random() * 6)
    const from = Math.floor(random() * Math.max(1, words.length - length))
    return `${ask[i % ask.length]} ${words
      .slice(from, from + length)
      .join(' ')
      .replaceAll('.', '')}?`
  })
}
