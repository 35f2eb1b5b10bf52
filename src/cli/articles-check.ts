// `footnote articles check`: what would be read, and what looks wrong with it, without keeping anything.
import { type Article, type ArticleRead, type Copies, type Cut, createCopies, fingerprint } from '../articles/index.ts'
import type { Desk } from './articles-desk.ts'
import { excerpt } from './articles-show.ts'
import { readTarget, tellFailure, tellProblem } from './articles-source.ts'
import { writeLine } from './lines.ts'
import { print } from './terminal.ts'

/** Below this, an article is more likely a caption or an error page. */
const WORDS_MIN = 50
/** More furniture than this is more likely a page that was not understood. */
const CUT_SHARE_MAX = 0.5
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })
const ENGLISH_ONLY = 'names, dates and quotes are read for English, so expect its sentences, seldom a bare answer.'

/** Exit codes: 0; 1 when something could not be read. */
export async function check(desk: Desk, targets: string[]): Promise<number> {
  let problems = 0
  const copies = createCopies()
  for (const { head, fingerprint } of desk.store.entries()) copies.add(head.id, fingerprint)
  for (const target of targets) {
    try {
      for await (const event of readTarget(target, desk.config)) {
        if (event.kind === 'article') await tellChecked(desk, event, copies)
        else {
          problems++
          tellProblem(event)
        }
      }
    } catch (error) {
      problems++
      tellFailure(target, error)
    }
  }
  return problems ? 1 : 0
}

async function tellChecked(desk: Desk, event: ArticleRead, copies: Copies): Promise<void> {
  const { article, cuts, path } = event
  const wrong = suspicions(event)
  if (!desk.store.entry(article.id)) copies.add(article.id, fingerprint(article.text))
  const same = copies.of(article.id)
  if (same.length) wrong.push(`It is the same story as ${same.slice(0, 3).join(', ')}.`)
  const fate = desk.store.judge({ article, place: path })
  if (desk.json) await writeLine({ ...facts(article), path, kind: fate, wrong, cuts })
  else print(draw(event, fate, wrong, desk.explain))
}

function suspicions({ article, cuts, notes }: ArticleRead): string[] {
  const wrong = [...notes]
  const words = article.text.split(/\s+/).length
  // What a file says of itself in its front matter is no part of the article.
  const front = lengthOf(cuts.filter(({ reason }) => reason === 'front matter'))
  if (!article.title) wrong.push('It has no title.')
  if (!article.date) wrong.push('It has no date: questions with after or before will not find it.')
  if (!article.source) wrong.push('It has no source.')
  if (article.language === 'und') wrong.push('Its language cannot be told.')
  else if (article.language !== 'en') wrong.push(`It is in ${LANGUAGES.of(article.language)}: ${ENGLISH_ONLY}`)
  if (article.teaser) wrong.push('It is only the beginning of an article.')
  if (words < WORDS_MIN) wrong.push(`It has only ${words} words.`)
  if (lengthOf(cuts) - front > CUT_SHARE_MAX * (article.raw.length - front))
    wrong.push('More than half of it was cut away.')
  return wrong
}

const lengthOf = (cuts: readonly Cut[]) => cuts.reduce((sum, { start, end }) => sum + end - start, 0)

function facts({ id, title, date, dateReason, source, url, language, text, pages }: Article) {
  return { id, title, date, dateReason, source, url, language, characters: text.length, pages: pages?.length }
}

const FATES = {
  new: 'would be added',
  unchanged: 'is kept already',
  replaces: 'would replace the version that is kept',
  duplicate: 'would not be added: another article has its id',
}

function draw(
  { article, cuts }: ArticleRead,
  fate: keyof typeof FATES,
  wrong: readonly string[],
  explain: boolean,
): string {
  const { id, title, date, dateReason, source, language, characters } = facts(article)
  const head = [title ?? 'no title', date ?? 'no date', source ?? 'no source', language, `${characters} characters`]
  const lines = [`${id}: ${FATES[fate]}`, `  ${head.join(' | ')}`]
  if (dateReason) lines.push(`  date: ${dateReason}`)
  for (const reason of new Set(cuts.map((cut) => cut.reason))) {
    const times = cuts.filter((cut) => cut.reason === reason).length
    lines.push(`  cut: ${reason}${times > 1 ? ` (${times} times)` : ''}`)
  }
  if (explain) for (const { start, end } of cuts) lines.push(`    ${excerpt(article.raw.slice(start, end))}`)
  for (const sentence of wrong) lines.push(`  look: ${sentence}`)
  return lines.join('\n')
}
