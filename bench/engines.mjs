// Each engine as three functions: build from passages, save and load, search. Only what the engine's own guide says.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readShared } from '../dist/src/collections/shared-file.js'
import { createIndex, loadIndex } from '../dist/src/index/index.js'
import { STOP_WORDS } from '../dist/src/index/words.data.js'
import { terms } from '../dist/src/language/index.js'

const stems = (text) =>
  terms(text)
    .map((word) => word.term)
    .filter((term) => !STOP_WORDS.has(term))
const MINISEARCH = { fields: ['title', 'text'], tokenize: stems, processTerm: (term) => term }
const json = {
  save: (index, path) => writeFileSync(path, JSON.stringify(index)),
  read: (path) => JSON.parse(readFileSync(path, 'utf8')),
}

const compact = {
  unit: 'articles',
  async build(articles) {
    const index = createIndex('compact')
    for await (const article of articles) await index.add(article)
    await index.search({ text: 'ready' }, 1)
    return index
  },
  save: async (index, path) => writeFileSync(path, await index.snapshot()),
  load: async (path) => loadIndex('compact', await readShared(path)),
  search: (index, text) => index.search({ text }, 10),
}

const minisearch = {
  async build(passages) {
    const { default: MiniSearch } = await import('minisearch')
    const index = new MiniSearch(MINISEARCH)
    for await (const passage of passages) index.add(passage)
    return index
  },
  save: json.save,
  load: async (path) => (await import('minisearch')).default.loadJS(json.read(path), MINISEARCH),
  search: (index, text) => index.search(text).slice(0, 10),
}

const lunr = {
  async build(passages) {
    const { default: make } = await import('lunr')
    const builder = new make.Builder()
    builder.pipeline.add(make.trimmer, make.stopWordFilter, make.stemmer)
    builder.searchPipeline.add(make.stemmer)
    builder.field('title')
    builder.field('text')
    for await (const passage of passages) builder.add(passage)
    return builder.build()
  },
  save: json.save,
  load: async (path) => (await import('lunr')).default.Index.load(json.read(path)),
  search: (index, text) => index.search(text.replace(/[^\p{L}\p{N} ]/gu, ' ')).slice(0, 10),
}

const orama = {
  async build(passages) {
    const { create, insert } = await import('@orama/orama')
    const index = create({ schema: { title: 'string', text: 'string' }, components: { tokenizer: { stemming: true } } })
    for await (const { title, text } of passages) insert(index, { title, text })
    return index
  },
  save: async (index, path) => json.save((await import('@orama/orama')).save(index), path),
  async load(path) {
    const { create, load } = await import('@orama/orama')
    const index = create({ schema: { title: 'string', text: 'string' }, components: { tokenizer: { stemming: true } } })
    load(index, json.read(path))
    return index
  },
  search: async (index, text) => (await import('@orama/orama')).search(index, { term: text, limit: 10 }),
}

const flexsearch = {
  async build(passages) {
    const { Index } = (await import('flexsearch')).default
    const index = new Index({ tokenize: 'strict', encode: stems })
    for await (const { id, title, text } of passages) index.add(id, `${title} ${text}`)
    return index
  },
  async save(index, path) {
    const parts = []
    await index.export((key, data) => parts.push([key, data]))
    json.save(parts, path)
  },
  async load(path) {
    const { Index } = (await import('flexsearch')).default
    const index = new Index({ tokenize: 'strict', encode: stems })
    for (const [key, data] of json.read(path)) index.import(key, data)
    return index
  },
  search: (index, text) => index.search(text, { limit: 10, suggest: true }),
}

const lancedb = {
  async build(passages) {
    const { connect, Index } = await import('@lancedb/lancedb')
    const path = `${process.env.BENCH_FOLDER}/lancedb`
    rmSync(path, { recursive: true, force: true })
    const db = await connect(path)
    let table
    let rows = []
    const flush = async () => {
      if (table) await table.add(rows)
      else table = await db.createTable('passages', rows)
      rows = []
    }
    for await (const { id, title, text } of passages)
      if (rows.push({ id, text: `${title} ${text}` }) === 20_000) await flush()
    if (rows.length) await flush()
    await table.createIndex('text', { config: Index.fts({ stem: true, removeStopWords: true, withPosition: false }) })
    return table
  },
  save: (_, path) => writeFileSync(path, ''),
  load: async () =>
    (await (await import('@lancedb/lancedb')).connect(`${process.env.BENCH_FOLDER}/lancedb`)).openTable('passages'),
  search: (table, text) => table.query().fullTextSearch(text).select(['id']).limit(10).toArray(),
}

const fts5 = {
  async build(passages) {
    const { DatabaseSync } = await import('node:sqlite')
    const path = `${process.env.BENCH_FOLDER}/fts5.db`
    rmSync(path, { force: true })
    const db = new DatabaseSync(path)
    db.exec("create virtual table p using fts5(title, text, content='', tokenize='porter unicode61')")
    const insert = db.prepare('insert into p(rowid, title, text) values (?, ?, ?)')
    db.exec('begin')
    for await (const { id, title, text } of passages) insert.run(id, title, text)
    db.exec('commit')
    return db
  },
  save: (_, path) => writeFileSync(path, ''),
  async load() {
    const { DatabaseSync } = await import('node:sqlite')
    return new DatabaseSync(`${process.env.BENCH_FOLDER}/fts5.db`)
  },
  search(db, text) {
    const query = [...new Set(stems(text))].map((term) => `"${term}"`).join(' OR ')
    return db.prepare('select rowid from p where p match ? order by bm25(p) limit 10').all(query || '""')
  },
}

export const engines = { compact, minisearch, flexsearch, orama, lunr, lancedb, fts5 }
export const folder = (path) => mkdirSync(path, { recursive: true })
