#!/usr/bin/env node
// Speed of reading: plain text in MB a second, and pages beside Readability over linkedom alone, on the same pages in turns.
//
//   npm run build && node bench/reading.mjs [PAGES_DIR]
//
// PAGES_DIR holds .html files; without it one page is made of the seed article. Times are of the processor, medians of rounds
// in which the candidates take turns: a machine that is busy with other work shall not count.
import { readdirSync, readFileSync } from 'node:fs'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readHtml } from '../dist/src/articles/formats/html/read-html.js'
import { readPlain } from '../dist/src/articles/formats/plain.js'

const ROUNDS = 5
/** Asked for. */
const PLAIN_MIN = 20
const SHARE_MIN = 0.85
const PLAIN_BYTES = 8 * 2 ** 20
const SEED = new URL('../seeds/000_340e43898ce4339f.txt', import.meta.url)

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1]

/** Milliseconds of the processor. */
function timed(work) {
  const { user } = process.cpuUsage()
  work()
  return (process.cpuUsage().user - user) / 1000
}

/** One article of many megabytes, and the same amount in articles of a usual length. */
function plain(seed) {
  const usual = Array.from({ length: Math.ceil(PLAIN_BYTES / seed.length) }, () => seed)
  const long = usual.join('\n\n')
  const speed = (texts) => {
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    const times = Array.from({ length: ROUNDS }, () => timed(() => texts.forEach((text) => void readPlain(text))))
    return bytes / 2 ** 20 / (median(times) / 1000)
  }
  return { usual: speed(usual), long: speed([long]) }
}

function pages(folder, seed) {
  if (!folder) {
    const body = seed
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('\n')
    return [
      `<!doctype html><html><head><title>A page</title></head><body><article>${body.repeat(20)}</article></body></html>`,
    ]
  }
  return readdirSync(folder)
    .filter((name) => /\.html?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
}

const seed = readFileSync(SEED, 'utf8')
const { usual, long } = plain(seed)
const sources = pages(process.argv[2], seed)
const alone = []
const ours = []
for (let round = 0; round < ROUNDS; round++) {
  alone.push(timed(() => sources.forEach((html) => void new Readability(parseHTML(html).document).parse())))
  ours.push(timed(() => sources.forEach((html) => void readHtml(html))))
}
const share = median(alone) / median(ours)
console.table({
  'plain text, articles of a usual length (MB/s)': { got: usual.toFixed(1), asked: PLAIN_MIN },
  'plain text, one article (MB/s)': { got: long.toFixed(1), asked: PLAIN_MIN },
  [`pages beside Readability alone (${sources.length})`]: { got: share.toFixed(2), asked: SHARE_MIN },
})
process.exitCode = usual >= PLAIN_MIN && share >= SHARE_MIN ? 0 : 1
