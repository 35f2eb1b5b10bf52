// Adds, replaces and removes articles while searches go on in the same thread: how long until a change is seen, and how
// long a search ever takes or waits, merges included.
// node live.mjs FOLDER [CHANGES]   (a folder that run.mjs made, with compact.snapshot; 1,000 changes by default)
import { readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { identityMap } from '../dist/src/articles/index.js'
import { readShared } from '../dist/src/collections/shared-file.js'
import { loadIndex } from '../dist/src/index/index.js'
import { articles, readSource } from './text.mjs'

const [folder, changes = '1000'] = process.argv.slice(2)
const questions = JSON.parse(readFileSync(`${folder}/questions.json`, 'utf8'))
const index = loadIndex('compact', await readShared(`${folder}/compact.snapshot`))
const made = []
for (const article of articles(readSource(), 1000, 3)) if (made.push(article) >= Number(changes)) break
for (const text of questions.slice(0, 200)) await index.search({ text }, 10)

const times = { added: [], removed: [], search: [], wait: [] }
let done = false

/** How long `work` took; the rest of the process gets its turn after it. */
async function timed(name, work) {
  const begun = performance.now()
  const result = await work()
  times[name].push(performance.now() - begun)
  await setImmediate()
  return result
}

async function search() {
  for (let i = 0; !done; i++) {
    const text = questions[i % questions.length]
    // A search that comes in now waits for a step of a merge, or for a change, that is under way.
    await timed('wait', () => setImmediate())
    await timed('search', () => index.search({ text }, 10))
  }
}

async function change() {
  for (const [i, { text, title, date }] of made.entries()) {
    const id = `live ${i}`
    const name = `Zq${i}xw`
    const seen = async () => (await index.search({ text: name }, 1))[0]?.passage.article === id
    const article = { id, title: `${name} ${title}`, date, text, language: 'en', raw: text, map: identityMap(text) }
    if (!(await timed('added', async () => (await index.add(article)) ?? seen())))
      throw new Error(`${id} was not found`)
    if (i % 2 === 0) continue
    if (await timed('removed', async () => (await index.remove(id)) ?? seen())) throw new Error(`${id} was found`)
  }
  done = true
}

await Promise.all([search(), change()])
console.log(
  `${index.passages} passages\n| ms | times | p50 | p95 | p99 | most |\n| --- | ---: | ---: | ---: | ---: | ---: |`,
)
for (const [name, all] of Object.entries(times)) {
  all.sort((a, b) => a - b)
  const at = (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))].toFixed(2)
  console.log(`| ${name} | ${all.length} | ${at(0.5)} | ${at(0.95)} | ${at(0.99)} | ${at(1)} |`)
}
