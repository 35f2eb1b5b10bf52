// An outcome as a message: the answer, the snippet with the answer in bold, the citation, and the buttons.
import type { Answer, Citation, Outcome } from '../answers/index.ts'
import { fold } from '../articles/index.ts'
import { markOf } from './button-id.ts'
import { answerButtons } from './buttons.ts'
import { type Articles, checkCitation } from './check.ts'
import { drawCitation, drawTitle } from './citation.ts'
import { cut } from './cut.ts'
import { drawDifference } from './difference.ts'
import { escapeText } from './escape.ts'
import { MESSAGE_CONTENT_MAX } from './limits.ts'
import type { Reply } from './reply.ts'
import { drawSnippet, findAnswer } from './snippet.ts'
import { drawTimeline } from './timeline.ts'
import { inMarks, type Say, sayIn, showDate, showDays } from './words.ts'

/** How an outcome is to be drawn. */
export interface Drawing {
  readonly articles: Articles
  readonly locale: string
  readonly private: boolean
  /** Which answer, or which page of a timeline; from 0, beyond the last is the last. */
  readonly page: number
  /** All of a timeline at once, for a terminal: longer than a message. */
  readonly whole?: boolean
  /** Under which the question is kept; without it there are no buttons. */
  readonly key?: string
}

/** An answer that is nearly all of its snippet needs no headline of its own. */
const HEADLINE_MAX = 120
const HEADLINE_SHARE = 0.6
const ROLE_MAX = 80
const CORRECTED_MAX = 50
const ALSO_SHOWN = 3
/** Three titles with their links. */
const ALSO_MAX = 700
const NEAREST_SHOWN = 2
const NEAREST_MAX = 400
/** What stands below the citation leaves a shortened snippet at least this much. */
const SNIPPET_MIN = 400
/** What parts two of the parts of a message at most: ", ". */
const SEPARATOR = 2

/** Throws FootnoteError `reply/invariant` (check.ts) rather than show a snippet that does not hold. */
export async function drawOutcome(outcome: Outcome, drawing: Drawing): Promise<Reply> {
  const say = sayIn(drawing.locale)
  const corrected = outcome.corrected ? `-# ${drawCorrection(outcome.corrected, say)}\n` : ''
  if (outcome.kind === 'refused') return drawRefusal(outcome, corrected, say, drawing)
  if (outcome.asked.command === 'timeline') return drawTimeline(outcome, corrected, say, drawing)
  const last = outcome.answers.length - 1
  const page = Math.max(0, Math.min(drawing.page, last))
  const answer = outcome.answers[page]!
  await checkCitation(answer, drawing.articles)
  const at = { key: drawing.key ?? '', page, last, private: drawing.private }
  const note = outcome.disagree ? `-# ${say('disagree')}` : ''
  return {
    content: drawAnswer(answer, corrected, note, say, drawing.locale),
    private: drawing.private,
    buttons: drawing.key ? answerButtons(at, markOf(answer.citation), say) : [],
    outcome: 'answered',
  }
}

/** The lines below the citation go, the last first, where they would leave the snippet too little. */
function drawAnswer(answer: Answer, corrected: string, note: string, say: Say, locale: string): string {
  const headline = drawHeadline(answer, locale)
  const citation = `— ${drawCitation(answer.citation, answer.snippet, say, locale)}`
  const room = MESSAGE_CONTENT_MAX - lengthOf([corrected, headline, '> ', citation])
  const { difference } = answer.quote ?? {}
  const below = [
    ...drawCheck(answer, say).map((line) => `-# ${line}`),
    note,
    difference ? drawDifference(difference) : '',
    drawAlsoIn(answer.alsoIn ?? [], say),
  ].filter((line) => line !== '')
  const snippet = fold(answer.snippet)
  const shown = thatFit(below, room - Math.min(SNIPPET_MIN, 2 * snippet.length))
  const quoted = `> ${drawSnippet(snippet, findAnswer(snippet, fold(answer.text)), room - lengthOf(shown), answer.cut)}`
  return corrected + [headline, quoted, citation, ...shown].filter((line) => line !== '').join('\n')
}

/** How the words that were looked up stand in the article, and whose they are where that is not as it may seem. */
function drawCheck({ speaker, quote }: Answer, say: Say): string[] {
  if (!quote?.check) return []
  const { check, kind, notBy, within } = quote
  return [
    say(`check.${check}`),
    notBy ? say('check.not-by', { claimed: notBy }) : '',
    within ? say('check.within', { speaker: within }) : '',
    kind === 'narration' ? say('check.narration') : speaker || within ? '' : say('check.nobody'),
  ].filter((line) => line !== '')
}

/** As many titles as one line holds. */
function drawAlsoIn(copies: readonly Citation[], say: Say): string {
  const titles = copies.slice(0, ALSO_SHOWN).map((citation) => drawTitle(citation, undefined, say))
  const shown = thatFit(titles, ALSO_MAX)
  return shown.length > 0 ? `-# ${say('also.in')} ${shown.join(', ')}` : ''
}

/** A word each, as it was typed and as it stands in the articles. */
function drawCorrection({ from, to }: NonNullable<Outcome['corrected']>, say: Say): string {
  return say('corrected', { from: cut(from, CORRECTED_MAX), to: cut(to, CORRECTED_MAX) })
}

/** "**on Thursday** (11 May 2017)", "**Rex Tillerson**, US Secretary of State", "**Dmitry Peskov:**". */
function drawHeadline(answer: Answer, locale: string): string {
  if (answer.quote) return answer.speaker ? `**${escapeText(cut(answer.speaker, HEADLINE_MAX))}**:` : ''
  const shown = fold(answer.shown ?? answer.text)
  if (shown.length > HEADLINE_MAX || shown.length > HEADLINE_SHARE * answer.snippet.length) return ''
  const date = answer.resolved ? showDate(answer.resolved.value, locale) : ''
  const role = answer.role ? `, ${escapeText(cut(fold(answer.role), ROLE_MAX))}` : ''
  const resolved = date && !shown.includes(date) ? ` (${escapeText(date)})` : ''
  return `**${escapeText(shown)}**${role}${resolved}`
}

type Refused = Extract<Outcome, { kind: 'refused' }>

async function drawRefusal(
  outcome: Refused,
  corrected: string,
  say: Say,
  { locale, articles }: Drawing,
): Promise<Reply> {
  const { code, subject, literal, topic = '', time, meant, filtered } = outcome.reason
  const nobody = say(code === 'no-quote-about' ? 'subject.anybody' : 'subject.unknown')
  const bare = literal && subject ? inMarks(subject, say) : subject || nobody
  const named = time ? `${bare} (${showTime(time, locale)})` : bare
  const sentence = say(`refused.${code}`, { subject: named, topic })
  const lines = [meant ? `${sentence} ${say('meant', { meant: inMarks(meant, say) })}` : sentence]
  if (filtered) lines.push(`-# ${say('filtered')}`)
  const places = await drawNearest(outcome, say, { locale, articles })
  if (places.length > 0) {
    lines.push(`-# ${say('nearest')}`)
    lines.push(...thatFit(places, MESSAGE_CONTENT_MAX - lengthOf([corrected, ...lines])))
  }
  return { content: corrected + lines.join('\n'), private: true, outcome: 'refused' }
}

/**
 * The titles of what comes nearest: a refusal has no snippet that could pass for an answer. To yes or no none can, so that there the
 * sentence itself is shown.
 */
async function drawNearest(
  { nearest, reason }: Refused,
  say: Say,
  { locale, articles }: Pick<Drawing, 'locale' | 'articles'>,
): Promise<readonly string[]> {
  const seen = new Set<string>()
  const shown = nearest
    .filter(({ citation }) => !seen.has(citation.article) && seen.add(citation.article))
    .slice(0, NEAREST_SHOWN)
  if (reason.code !== 'yes-no')
    return shown.map(({ citation }) => `-# — ${drawCitation(citation, undefined, say, locale)}`)
  for (const one of shown) await checkCitation(one, articles)
  return shown.map(({ citation, snippet }) => {
    const quoted = `> ${drawSnippet(fold(snippet), undefined, NEAREST_MAX)}`
    return `${quoted}\n-# — ${drawCitation(citation, snippet, say, locale)}`
  })
}

function showTime(time: string, locale: string): string {
  const [start = '', end] = time.split('/')
  return end ? showDays(start, end, locale) : showDate(start, locale)
}

const lengthOf = (parts: readonly string[]) => parts.reduce((sum, part) => sum + part.length + SEPARATOR, 0)

/** Those parts that have room together, each whole: a link or an escape is never cut. */
function thatFit(parts: readonly string[], room: number): readonly string[] {
  return parts.filter((_, i) => lengthOf(parts.slice(0, i + 1)) <= room)
}
