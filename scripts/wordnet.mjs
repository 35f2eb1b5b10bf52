// Reads the files of WordNet 3.1 (wndb(5WN)) for the scripts that make lists out of it.
import { readFileSync } from 'node:fs'

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }

export const linesOf = (dict, name) =>
  readFileSync(`${dict}/${name}`, 'latin1')
    .split('\n')
    .filter((line) => line && line[0] !== ' ')

/** Synsets of a part of speech, by part of speech and offset: `{ lex, words, pointers }`. */
export function synsetsOf(dict, pos) {
  const found = new Map()
  for (const line of linesOf(dict, `data.${FILES[pos]}`)) {
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

/** Lemmas of a part of speech with their synsets' keys, commonest sense first. */
export function lemmasOf(dict, pos) {
  return linesOf(dict, `index.${FILES[pos]}`).map((line) => {
    const f = line.trim().split(' ')
    return { lemma: f[0], senses: f.slice(-Number(f[2])).map((offset) => `${pos}${offset}`) }
  })
}
