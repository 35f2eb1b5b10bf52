// Articles as a list, and one article with what is known about it.
import { type Article, type ArticleHead, fold } from '../articles/index.ts'
import { idsBeside } from './apart.ts'
import { drawTitle } from './citation.ts'
import { cut, escapeWithin } from './cut.ts'
import { escapeText } from './escape.ts'
import { fitting } from './fitting.ts'
import type { Reply } from './reply.ts'
import { sayIn, showDate } from './words.ts'

const PER_PAGE = 10
/** Ten such lines, and the one above them, are a message. */
const LINE_MAX = 185
const SOURCE_MAX = 40
const FACTS_MAX = 200

/** @param page from 0; beyond the last is the last. Newest first, those without a date at the end. */
export function drawArticleList(heads: readonly ArticleHead[], page: number, locale: string): Reply {
  const say = sayIn(locale)
  if (heads.length === 0) return { content: say('refused.no-articles'), private: true }
  const sorted = [...heads].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  const pages = Math.ceil(sorted.length / PER_PAGE)
  const at = Math.max(0, Math.min(page, pages - 1))
  const idBeside = idsBeside(heads)
  const shown = sorted.slice(at * PER_PAGE, (at + 1) * PER_PAGE)
  const lines = shown.map((head) => `- ${drawHead(head, idBeside(head), locale)}`)
  const title = say('articles.page', { count: sorted.length, page: at + 1, pages })
  return { content: [title, ...lines].join('\n'), private: true }
}

/** @param copies how many other articles print the same story. */
export function drawArticle(article: Article, copies: number, locale: string): Reply {
  const say = sayIn(locale)
  const words = article.text.split(/\s+/).length
  const facts = [article.source, article.date && showDate(article.date, locale), article.author]
  const lines = [
    drawTitle({ ...article, article: article.id, spans: [] }, undefined, say),
    escapeText(cut(facts.filter((fact) => fact).join(' · '), FACTS_MAX)),
    article.dateReason && say('articles.date-reason', { reason: article.dateReason }),
    say('articles.words', { words, language: article.language }),
    copies > 0 && say('articles.copies', { count: copies }),
    say('articles.id', { id: article.id }),
  ]
  return fitting(lines.flatMap((line) => line || []))
}

function drawHead(head: ArticleHead, id: string, locale: string): string {
  const facts = [cut(head.source ?? '', SOURCE_MAX), head.date && showDate(head.date, locale)].filter((fact) => fact)
  const behind = escapeText(id + facts.map((fact) => ` · ${fact}`).join(''))
  return escapeWithin(fold(head.title ?? head.id), LINE_MAX - behind.length) + behind
}
