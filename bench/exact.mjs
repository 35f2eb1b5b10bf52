// Holds the compact engine's first look against adding up every posting: the same ten passages for each of the questions.
// node exact.mjs FOLDER   (a folder that run.mjs made); ends with 1 when one differs.
import { readFileSync } from 'node:fs'
import { gather } from '../dist/src/index/compact/search.js'
import { living, openSegment } from '../dist/src/index/compact/segment.js'
import { unpack } from '../dist/src/index/compact/snapshot.js'
import { lookUp } from '../dist/src/index/compact/vocabulary.js'
import { readQuestion } from '../dist/src/index/question.js'

const TOP = 10
const [folder] = process.argv.slice(2)
const segments = unpack(readFileSync(`${folder}/compact.snapshot`)).map(openSegment)
const passages = segments.reduce((sum, segment) => sum + living(segment), 0)

function exhaustive(weighed) {
  const all = segments.flatMap(({ sections, passages: size }, s) => {
    const sums = new Float64Array(size)
    for (const { word, rarity } of weighed) {
      const term = lookUp(sections, word)
      if (!term) continue
      for (let at = sections.postingsAt[term]; at < sections.postingsAt[term + 1]; at++) {
        sums[sections.docs[at]] += rarity * sections.impacts[at]
      }
    }
    return Array.from(sums, (score, passage) => ({ s, passage, score })).filter((row) => row.score > 0)
  })
  return all.sort((a, b) => b.score - a.score || a.s - b.s || a.passage - b.passage).slice(0, TOP)
}

let different = 0
const questions = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8'))
for (const text of questions) {
  const { weighed, found } = gather(segments, passages, readQuestion(text).content, { text }, TOP)
  const mine = found.map((one) => [segments.indexOf(one.segment), one.passage, one.bm25])
  const wanted = exhaustive(weighed).map((row) => [row.s, row.passage, row.score])
  if (JSON.stringify(mine) !== JSON.stringify(wanted)) different++
}
console.log(`${questions.length} questions, ${passages} passages, ${different} different`)
process.exitCode = different ? 1 : 0
