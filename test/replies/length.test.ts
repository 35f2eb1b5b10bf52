// However long titles, addresses and snippets are: a message fits, and no link or escape in it is cut.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawOutcome, limits } from '../../src/replies/index.ts'

const long = (max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'Ж', ' ', '*', '(', ']', '\\', '🥨'), maxLength: max })
const url = fc.integer({ min: 0, max: 900 }).map((length) => `https://a.example/${'(x'.repeat(length / 2)}`)

test('a reply is at most 2,000 characters, with its links whole', async () => {
  const title = long(400)
  const example = fc.record({
    title,
    url,
    words: long(900),
    others: fc.array(fc.record({ title, url }), { maxLength: 4 }),
  })
  await fc.assert(
    fc.asyncProperty(example, async ({ title, url, words, others }) => {
      const raw = `On Thursday ${words}`.replace(/\s+/g, ' ').trim()
      const cite = (fields: object) => ({ article: 'a', spans: [[0, raw.length]] as const, title: '', ...fields })
      const answer = {
        text: 'Thursday',
        score: 1,
        snippet: raw,
        citation: cite({ title, url }),
        alsoIn: others.map(cite),
      }
      const drawing = { articles: { article: async () => ({ raw }) }, locale: 'en-GB', private: false, page: 0 }
      const asked = { command: 'when' }
      const answered = await drawOutcome({ kind: 'answered', asked, answers: [answer] } as never, drawing as never)
      const nearest = others.map((fields, i) => ({ citation: { ...cite(fields), article: `${i}` } }))
      const reason = { code: 'nothing-speaks-of', subject: '' }
      const refused = await drawOutcome({ kind: 'refused', asked, reason, nearest } as never, drawing as never)
      for (const { content } of [answered, refused]) {
        expect(content.length).toBeLessThanOrEqual(limits.MESSAGE_CONTENT_MAX)
        expect(content.split('](<')).toHaveLength(content.split('>)').length)
      }
      expect(answered.content).toContain('**Thursday**')
    }),
    { numRuns: process.env.SOAK ? 5_000 : 200 },
  )
})
