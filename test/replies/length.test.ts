// However long and strange all that is drawn: a message fits, and no link, bold mark, escape or character in it is cut.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answer, Outcome } from '../../src/answers/index.ts'
import type { Article } from '../../src/articles/index.ts'
import {
  drawAdded,
  drawArticle,
  drawArticleList,
  drawAudit,
  drawContext,
  drawOutcome,
  drawPreview,
  drawRefreshed,
  drawSettings,
  drawStatistics,
  drawUnanswered,
  limits,
  type Reply,
} from '../../src/replies/index.ts'

/** A failure among long texts could be shrunk for minutes. */
const RUNS = { numRuns: process.env.SOAK ? 2_000 : 60, endOnFailure: true }
const locale = fc.constantFrom('en-GB', 'en-US', 'de', 'es-419', 'fr', 'ru')
const UNITS = ['a', 'Ж', ' ', '*', '(', ']', '\\', '🥨', '\n', '-', '7.', '<']
/** Words, marks and emoji; and the same without a space, as some scripts are. */
const text = (maxLength: number) =>
  fc.oneof(
    ...[UNITS, ['🥨', '語', '*']].map((units) =>
      fc.string({ unit: fc.constantFrom(...units), maxLength, size: 'max' }),
    ),
  )
const url = fc.integer({ min: 0, max: 900 }).map((length) => `https://a.example/${'(x'.repeat(length / 2)}`)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** What of a message can be cut in two. */
function expectWhole({ content, buttons = [] }: Reply): void {
  expect(content.length).toBeLessThanOrEqual(limits.MESSAGE_CONTENT_MAX)
  expect(content.trim()).not.toBe('')
  // Half a character would come back as another.
  expect(Buffer.from(content).toString()).toBe(content)
  // Without escaped characters, what is left are the bot's own marks: links and bold words, each closed.
  expect(content).not.toMatch(/(?<!\\)(?:\\\\)*\\$/)
  const marks = content.replace(/\\[^\n]/gu, '')
  expect(marks.split('](<')).toHaveLength(marks.split('>)').length)
  expect(marks.split('**').length % 2).toBe(1)
  expect(marks.split('~~').length % 2).toBe(1)
  expect(buttons.length).toBeLessThanOrEqual(limits.ROWS_MAX)
  for (const row of buttons) {
    expect(row.length).toBeLessThanOrEqual(limits.BUTTONS_PER_ROW_MAX)
    for (const { id, label } of row) {
      expect(id.length).toBeLessThanOrEqual(limits.CUSTOM_ID_MAX)
      expect(label.length).toBeLessThanOrEqual(limits.BUTTON_LABEL_MAX)
    }
  }
}

const citation = (end: number) =>
  fc.record({
    article: fc.constant('a'),
    spans: fc.constant([[0, end]] as const),
    title: maybe(text(400)),
    source: maybe(text(200)),
    url: maybe(url),
    date: maybe(fc.constant('2017-05-11')),
    page: maybe(fc.nat(9_999)),
  })

/** An answer from an article that holds nothing but its snippet. */
const answered = text(1_500).chain((words) => {
  const raw = `On Thursday ${words}`
  return fc.record({
    raw: fc.constant(raw),
    answer: fc.record({
      text: fc.constantFrom('Thursday', 'On Thursday', raw.slice(3), 'absent'),
      score: fc.constant(1),
      snippet: fc.constant(raw.replace(/\s+/g, ' ').trim()),
      citation: citation(raw.length),
      shown: maybe(text(150)),
      role: maybe(text(300)),
      speaker: maybe(text(300)),
      resolved: maybe(fc.constant({ value: '2017-05-11', basis: 'event' as const })),
      quote: maybe(
        fc.record({
          kind: fc.constant('direct' as const),
          check: maybe(fc.constantFrom('verbatim' as const, 'shortened' as const, 'altered' as const)),
          notBy: maybe(text(300)),
          within: maybe(text(300)),
          difference: maybe(
            fc.array(fc.record({ op: fc.constantFrom('same', 'added', 'removed'), text: text(300) }), { maxLength: 6 }),
          ),
        }),
      ),
      alsoIn: maybe(fc.array(citation(1), { maxLength: 4 })),
    }),
  })
})

const drawn = (outcome: unknown, raw: string, page: number, locale: string) =>
  drawOutcome(
    outcome as Outcome,
    { articles: { article: async () => ({ raw }) }, locale, private: true, page, key: 'k'.repeat(60) } as never,
  )

describe('each message is whole', () => {
  const corrected = maybe(fc.record({ from: text(300), to: text(300) }))

  test('answers and refusals', () =>
    fc.assert(
      fc.asyncProperty(
        answered,
        corrected,
        fc.boolean(),
        locale,
        text(300),
        async (one, corrected, disagree, locale, subject) => {
          const { raw, answer } = one
          const also = { ...(corrected && { corrected }), disagree }
          const outcome = { kind: 'answered', asked: { command: 'when' }, answers: [answer, answer], ...also }
          expectWhole(await drawn(outcome, raw, 0, locale))
          const nearest = (answer.alsoIn ?? []).map((citation, i) => ({ citation: { ...citation, article: `${i}` } }))
          const reason = { code: 'nothing-speaks-of', subject }
          expectWhole(await drawn({ kind: 'refused', asked: {}, reason, nearest, ...also }, raw, 0, locale))
          const bearing = { kind: 'refused', asked: {}, reason: { code: 'yes-no' }, nearest: [answer], ...also }
          expectWhole(await drawn(bearing, raw, 0, locale))
        },
      ),
      RUNS,
    ))

  test('timelines', () =>
    fc.assert(
      fc.asyncProperty(
        answered,
        corrected,
        fc.integer({ min: 1, max: 12 }),
        fc.nat(3),
        locale,
        async (one, corrected, count, page, locale) => {
          const answers = Array.from({ length: count }, () => one.answer)
          const outcome = { kind: 'answered', asked: { command: 'timeline' }, answers, ...(corrected && { corrected }) }
          const { buttons, ...reply } = await drawn(outcome, one.raw, page, locale)
          expectWhole({ ...reply, buttons: buttons ?? [] })
          expect(reply.content.split(/^\*\*\d · /m).length - 1).toBe(buttons![1]!.length)
        },
      ),
      RUNS,
    ))

  test('passages in context', () =>
    fc.assert(
      fc.property(answered, text(900), text(900), locale, ({ raw, answer }, before, after, locale) => {
        const article = { text: before + raw + after, raw } as Article
        const range = { start: before.length, end: before.length + raw.length }
        expectWhole(drawContext(article, range, answer as Answer, locale))
      }),
      RUNS,
    ))

  test('articles and their list', () =>
    fc.assert(
      fc.property(
        fc.array(citation(1), { minLength: 1, maxLength: 25 }),
        text(300),
        fc.nat(4),
        locale,
        (heads, id, page, locale) => {
          const articles = heads.map((head) => ({
            ...head,
            id,
            language: 'en',
            text: 'x',
            raw: 'x',
            author: id,
            dateReason: id,
          }))
          expectWhole(drawArticleList(articles as never, page, locale))
          expectWhole(drawArticle(articles[0] as never, page, locale))
        },
      ),
      RUNS,
    ))

  test('what moderators see', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(text(600), fc.nat()), { minLength: 1, maxLength: 30 }), locale, (rows, locale) => {
        const texts = rows.map(([one]) => one)
        const events = texts.map((one, i) =>
          i % 3
            ? {
                kind: 'article',
                article: { id: one, title: one, text: one, source: one, dateReason: one },
                cuts: [],
                notes: [one, one],
              }
            : { kind: 'problem', path: one, code: i % 2 ? 'articles/broken' : one, message: one, next: one },
        )
        const failures = texts.map((place) => ({ place, error: { code: place, message: place, next: place } }))
        const did = ['added', 'channel-allowed', 'source-forbidden', 'private', 'per-minute'] as const
        const entries = texts.map((one, i) => ({ at: '2026-01-02T03:04:05Z', name: one, what: one, did: did[i % 5]! }))
        const settings = { private: true, shared: false, perMinute: 5, channels: texts, sources: texts }
        for (const reply of [
          drawPreview(events as never, { replaced: texts, leftOut: texts }, 'k'.repeat(60), locale),
          drawAdded([], locale),
          drawRefreshed(3, 2, failures, locale),
          drawSettings(settings, locale),
          drawUnanswered(rows, locale),
          drawStatistics(
            { articles: 1, commands: [{ name: 'who', answered: 1, refused: 2 }], useful: 1, useless: 2 },
            locale,
          ),
          drawAudit(entries, locale),
        ]) {
          expectWhole(reply)
        }
      }),
      RUNS,
    ))
})
