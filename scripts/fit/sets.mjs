// Reads what answers are fitted on: a public set, and the texts of our own in scripts/fit/texts.
import { readdirSync, readFileSync } from 'node:fs'
import { identityMap } from '../../dist/src/articles/index.js'

export const FOLDS = 5
const OWN = new URL('./texts/', import.meta.url)

const articleOf = (fields) => ({ ...fields, language: 'en', raw: fields.text, map: identityMap(fields.text) })

/** Numbers a set's groups of articles, so that all questions about one group fall into one fold. */
function folded(name, articles, questions, groupOf, more = {}) {
  const groups = [...new Set(articles.map(({ id }) => groupOf(id)))]
  const number = new Map(groups.map((group, i) => [group, i]))
  return { name, articles, questions, foldOf: (id) => number.get(groupOf(id)) % FOLDS, ...more }
}

/** A set of docs.jsonl and questions.jsonl, of long articles: `{ name, articles, questions, foldOf(article's id), long }`. */
export function publicSet(folder) {
  const jsonl = (name) => readFileSync(`${folder}/${name}.jsonl`, 'utf8').split('\n').filter(Boolean).map(JSON.parse)
  return folded('public', jsonl('docs').map(articleOf), jsonl('questions'), (id) => id, { long: true })
}

/** Our own texts, in the same form; scripts/fit/texts/README.md tells how they are written. Throws where one is not so. */
export function ownSet() {
  const sets = readdirSync(OWN, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readText(name.replace(/\.txt$/, ''), readFileSync(new URL(name, OWN), 'utf8')))
  return folded(
    'own',
    sets.flatMap(({ articles }) => articles),
    sets.flatMap(({ questions }) => questions),
    (id) => id.split('#')[0],
  )
}

function readText(name, source) {
  const [head, rest] = source.split('\n== questions\n')
  const gap = head.indexOf('\n\n')
  const meta = Object.fromEntries(
    head
      .slice(0, gap)
      .split('\n')
      .map((line) => line.split(/: (.*)/)),
  )
  const body = head.slice(gap + 2).trim()
  const { title, date, kind } = meta
  // Sentences of newswire are an article each.
  const articles =
    kind === 'sentences'
      ? body.split('\n').map((text, i) => articleOf({ id: `${name}#${i}`, text }))
      : [articleOf({ id: name, title, text: body, ...(date && { date }) })]
  const lines = rest.split('\n').filter((line) => line.trim())
  return { articles, questions: lines.map((line, i) => readQuestion(line, `${name}?${i}`, articles)) }
}

function readQuestion(line, id, articles) {
  const [type, question, places] = line.split(' | ')
  const answers = places === '-' ? [] : places.split(' || ').map((place) => answerAt(place, articles))
  return { id, question, type, doc_id: answers[0]?.doc_id ?? articles[0].id, answers, answerable: answers.length > 0 }
}

/** "words around [the answer] in the text": where the answer stands. */
function answerAt(place, articles) {
  const [before, text, after] = place.split(/[[\]]/)
  const words = before + text + after
  for (const article of articles) {
    const at = article.text.indexOf(words)
    if (at >= 0) return { doc_id: article.id, text, start: at + before.length }
  }
  throw new Error(`Not in the text: "${words}"`)
}
